using System.Diagnostics;
using System.Globalization;
using System.Numerics;
using TVer.Methodologies.Statistics;

namespace TVer.Methodologies.Tests.Statistics.ExactSummation;

/// <summary>
/// Hard data against an independent oracle: the value, the bits of the state, and that neither depends on vector width, order, partition,
/// serialisation in between or threads.
/// </summary>
/// <remarks>
/// TVER_EXACT_CASES sets the number of cases (default 1,000; a release takes a million), TVER_EXACT_FIRST the first one (default 0),
/// TVER_EXACT_SECONDS an optional time after which no further case is begun. A case is made from its number alone, so a failure repeats.
/// </remarks>
public class ExactSumCaseTests(ITestOutputHelper output)
{
    private static readonly VectorWidth[] s_widths =
        [VectorWidth.None, VectorWidth.Bits128, VectorWidth.Bits256, VectorWidth.Bits512];

    [Fact]
    public void Every_way_to_a_sum_gives_the_exact_value()
    {
        long cases = ReadVariable("TVER_EXACT_CASES", 1000);
        long first = ReadVariable("TVER_EXACT_FIRST", 0);
        long seconds = ReadVariable("TVER_EXACT_SECONDS", long.MaxValue);
        Stopwatch watch = Stopwatch.StartNew();
        long done = 0;
        long comparisons = 0;
        Parallel.For(first, first + cases, new ParallelOptions { MaxDegreeOfParallelism = 2 }, (number, loop) =>
        {
            if (watch.Elapsed.TotalSeconds > seconds)
            {
                loop.Stop();
                return;
            }

            Interlocked.Add(ref comparisons, Check(number));
            Interlocked.Increment(ref done);
        });
        output.WriteLine($"{done} of {cases} cases, {comparisons} comparisons, no difference.");
        Assert.True(done > 0);
    }

    private static long ReadVariable(string name, long otherwise) =>
        long.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out long value) ? value : otherwise;

    private static long Check(long number)
    {
        Random random = new((int)number);
        TermColumns terms = HardData.Any(random);
        Checker checker = new(number, terms);
        foreach (VectorWidth width in s_widths)
        {
            ExactSum sum = default;
            terms.AddTo(ref sum, 0, terms.Length, width);
            checker.Check(sum, $"width {width}");
            if (terms.Form == 1)
            {
                checker.Check(QuickSum.Sum(terms.Columns[0], width), $"one shot of width {width}");
            }
        }

        checker.Check(terms.OneShot(), "one shot");
        checker.Check(terms.Parallel(random.Next(1, 4)), "parallel");
        checker.Check(MergedParts(random, terms), "partition");
        checker.Check(MergedParts(random, terms), "second partition");
        checker.Check(PermutedStream(random, terms), "permutation");
        return checker.Comparisons;
    }

    /// <summary>Random parts, each on a random width, half of them through bytes, merged in random order.</summary>
    private static ExactSum MergedParts(Random random, TermColumns terms)
    {
        int[] cuts = [0, .. Enumerable.Range(0, random.Next(8)).Select(_ => random.Next(terms.Length + 1)).Order(), terms.Length];
        List<ExactSum> parts = [];
        for (int i = 0; i + 1 < cuts.Length; i++)
        {
            ExactSum part = default;
            terms.AddTo(ref part, cuts[i], cuts[i + 1] - cuts[i], s_widths[random.Next(s_widths.Length)]);
            parts.Add(random.Next(2) == 0 ? part : ExactSum.ReadCanonical(part.ToCanonical()));
        }

        while (parts.Count > 1)
        {
            int from = random.Next(parts.Count);
            ExactSum moved = parts[from];
            parts.RemoveAt(from);
            int to = random.Next(parts.Count);
            ExactSum target = parts[to];
            target.Merge(in moved);
            parts[to] = target;
        }

        return parts[0];
    }

    /// <summary>Another order, in pieces of any length and width through one accumulator, which is stored and restored at times.</summary>
    private static ExactSum PermutedStream(Random random, TermColumns terms)
    {
        int[] order = [.. Enumerable.Range(0, terms.Length)];
        random.Shuffle(order);
        TermColumns permuted = terms.Permuted(order);
        ExactSum sum = default;
        for (int start = 0; start < terms.Length;)
        {
            int length = Math.Min(terms.Length - start, random.Next(1, 500));
            if (length < 4)
            {
                for (int i = start; i < start + length; i++)
                {
                    permuted.AddOneTo(ref sum, i);
                }
            }
            else
            {
                permuted.AddTo(ref sum, start, length, s_widths[random.Next(s_widths.Length)]);
            }

            start += length;
            sum = random.Next(8) == 0 ? ExactSum.ReadCanonical(sum.ToCanonical()) : sum;
        }

        return sum;
    }

    /// <summary>Compares values with the oracle and states with the first one, whose digits are compared with the oracle.</summary>
    private sealed class Checker
    {
        private readonly string _case;
        private readonly Dyadic _exact;
        private readonly double? _nonFinite;
        private byte[]? _state;

        public Checker(long number, TermColumns terms)
        {
            _case = $"case {number}, {terms.Form} columns of {terms.Length}";
            (_exact, _nonFinite) = terms.Oracle();
        }

        public long Comparisons { get; private set; }

        public void Check(ExactSum sum, string way)
        {
            Check(sum.ToDouble(), way);
            if (_state is null)
            {
                _state = sum.ToCanonical();
                Assert.True(_nonFinite is not null || (StateValue(_state) - _exact).Numerator.IsZero, $"{_case}, {way}: state is not exact");
            }
            else
            {
                Assert.True(_state.SequenceEqual(sum.ToCanonical()), $"{_case}, {way}: state differs");
            }

            Assert.True(sum.IsZero == (_nonFinite is null && _exact.Numerator.IsZero), $"{_case}, {way}: IsZero");
            if (_nonFinite is null)
            {
                Assert.True(sum.Sign == _exact.Numerator.Sign, $"{_case}, {way}: Sign");
            }

            Comparisons += 3;
        }

        public void Check(double value, string way)
        {
            bool right = _nonFinite is double nonFinite ? value.Equals(nonFinite) : _exact.RoundsTo(value);
            Assert.True(right, $"{_case}, {way}: {value:R}");
            Comparisons++;
        }

        private static Dyadic StateValue(byte[] state) => Dyadic.Sum(
            [.. Enumerable.Range(0, state[3]).Select(i =>
                new Dyadic(new BigInteger(BitConverter.ToInt32(state, 4 + (4 * i))), (32 * (state[2] + i)) - 2176))]);
    }
}
