using System.Reflection;
using System.Runtime.CompilerServices;
using TVer.Methodologies.Statistics;

namespace TVer.Methodologies.Tests.Statistics.ExactSummation;

/// <summary>What a .NET user relies on besides the value: size, no allocation, no defensive copies, threads; and paths that only long
/// columns take.</summary>
public class ExactSumCraftTests
{
    private const int Long = 1_100_000;

    [Fact]
    public void State_is_no_larger_than_1200_bytes() => Assert.True(Unsafe.SizeOf<ExactSum>() <= 1200);

    [Fact]
    public void Only_the_members_that_add_change_the_accumulator()
    {
        string[] changing = ["Add", "AddProduct", "AddStratum", "AddDot", "AddStrata", "Merge"];
        IEnumerable<MethodInfo> others = typeof(ExactSum)
            .GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly)
            .Where(method => !changing.Contains(method.Name));
        Assert.NotEmpty(others);
        Assert.All(others, method => Assert.NotNull(method.GetCustomAttribute<IsReadOnlyAttribute>()));
    }

    [Fact]
    public void Nothing_is_allocated()
    {
        Random random = new(1);
        double[] tame = [.. Enumerable.Range(0, 5000).Select(_ => random.NextDouble())];
        double[] wild = [.. Enumerable.Range(0, 5000).Select(_ => HardData.Bits(random, 0, 2046))];
        byte[] buffer = new byte[ExactSum.MaxCanonicalLength];
        VectorWidth[] widths = Enum.GetValues<VectorWidth>();
        double Use()
        {
            ExactSum sum = default;
            sum.Add(1.5);
            sum.AddProduct(0.1, 3);
            sum.AddStratum(3, 2, 1);
            foreach (VectorWidth width in widths)
            {
                sum.Add(tame, width);
                sum.Add(wild, width);
                sum.AddDot(tame, wild, width);
                sum.AddStrata(tame, wild, tame, width);
            }

            ExactSum copy = ExactSum.ReadCanonical(buffer.AsSpan(0, sum.WriteCanonical(buffer)));
            copy.Merge(in sum);
            return copy.ToDouble() + ExactSum.Sum(tame) + ExactSum.Dot(tame, tame) + ExactSum.Strata(tame, tame, wild) + copy.Sign;
        }

        Use();
        long before = GC.GetAllocatedBytesForCurrentThread();
        Use();
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void Many_equal_terms_add_up_on_every_path()
    {
        // More terms than any bin, stretch or kernel run takes, each with all bits of the significand set.
        double value = Math.BitDecrement(2.0);
        double[] values = new double[Long];
        Array.Fill(values, value);
        Dyadic once = Dyadic.Of(value);
        Dyadic count = Dyadic.Of(Long);
        foreach (VectorWidth width in Enum.GetValues<VectorWidth>())
        {
            ExactSum sum = default;
            sum.Add(values, width);
            Assert.True((once * count).RoundsTo(sum.ToDouble()));
            Assert.True((once * count).RoundsTo(QuickSum.Sum(values, width)));
            ExactSum dot = default;
            dot.AddDot(values, values, width);
            Assert.True((once * once * count).RoundsTo(dot.ToDouble()));
            ExactSum strata = default;
            strata.AddStrata(values.AsSpan(1), values.AsSpan(1), values.AsSpan(1), width);
            Assert.True(strata.IsZero);
        }
    }

    /// <summary>
    /// After ones, the kernels take magnitudes below 2^5, and from 2^−42 for values and from 2^−36 for products: four terms a hair below
    /// the upper end carry the running sum to the very end of its binade.
    /// </summary>
    [Fact]
    public void Terms_at_the_edges_of_what_kernels_take_add_up_exactly()
    {
        const int group = 64;
        double[] edges =
        [
            .. new[] { 32.0, Math.ScaleB(1, -42), Math.ScaleB(1, -36) }.SelectMany(edge => new[] { edge, Math.BitDecrement(edge), Math.BitIncrement(edge) }),
            32 * (1 + Math.ScaleB(1, -21)),
        ];
        foreach (double edge in edges.SelectMany(edge => new[] { edge, -edge }))
        {
            for (int lane = 0; lane <= 8; lane++)
            {
                // Ones, then the edge in one lane of every vector (lane 8: in all), then ones.
                double[] values = new double[3 * group];
                Array.Fill(values, 1.0);
                for (int i = group; i < 2 * group; i++)
                {
                    values[i] = lane == 8 || i % 8 == lane ? edge : 1.0;
                }

                double[] ones = [.. values.Select(_ => 1.0)];
                double[] zeros = new double[values.Length];
                Dyadic exact = Dyadic.Sum([.. values.Select(Dyadic.Of)]);
                foreach (VectorWidth width in Enum.GetValues<VectorWidth>())
                {
                    Assert.True(exact.RoundsTo(Strata(values, zeros, ones, width).ToDouble()), $"strata {edge:R} {lane} {width}");
                    Assert.True(exact.RoundsTo(-Strata(zeros, values, ones, width).ToDouble()), $"negated strata {edge:R} {lane} {width}");
                    Assert.Equal(Strata(values, zeros, ones, VectorWidth.None).ToCanonical(), Sum(values, width).ToCanonical());
                    Assert.Equal(Strata(values, zeros, ones, VectorWidth.None).ToCanonical(), Strata(values, zeros, ones, width).ToCanonical());
                }
            }
        }

        static ExactSum Sum(double[] values, VectorWidth width)
        {
            ExactSum sum = default;
            sum.Add(values, width);
            return sum;
        }

        static ExactSum Strata(double[] project, double[] baseline, double[] area, VectorWidth width)
        {
            ExactSum sum = default;
            sum.AddStrata(project, baseline, area, width);
            return sum;
        }
    }

    /// <summary>Four equal terms just below a power of two carry a running sum to the end of its binade, which at the top of the doubles is an overflow.</summary>
    [Fact]
    public void Terms_near_overflow_that_round_up_to_the_end_of_a_binade_add_up_exactly()
    {
        for (int exponent = 1010; exponent <= 1023; exponent++)
        {
            double value = Math.BitDecrement(Math.ScaleB(1, exponent));
            double half = Math.BitDecrement(Math.ScaleB(1, exponent / 2)), other = Math.BitDecrement(Math.ScaleB(1, exponent - (exponent / 2)));
            foreach (VectorWidth width in Enum.GetValues<VectorWidth>())
            {
                for (int length = 1; length <= 70; length++)
                {
                    ExactSum sum = default;
                    sum.Add([.. Enumerable.Repeat(value, length)], width);
                    ExactSum dot = default;
                    dot.AddDot([.. Enumerable.Repeat(half, length)], [.. Enumerable.Repeat(other, length)], width);
                    ExactSum negated = default;
                    negated.AddStrata(new double[length], [.. Enumerable.Repeat(half, length)], [.. Enumerable.Repeat(other, length)], width);
                    Dyadic count = Dyadic.Of(length);
                    Assert.True((Dyadic.Of(value) * count).RoundsTo(sum.ToDouble()), $"sum 2^{exponent} {length} {width}");
                    Assert.True((Dyadic.Of(half) * Dyadic.Of(other) * count).RoundsTo(dot.ToDouble()), $"dot 2^{exponent} {length} {width}");
                    negated.Merge(in dot);
                    Assert.True(negated.IsZero, $"strata 2^{exponent} {length} {width}");
                }
            }
        }
    }

    /// <summary>Neither a NaN, an infinity, nor zero times infinity may hide in any lane behind terms that the kernels take.</summary>
    [Fact]
    public void What_is_not_finite_is_seen_in_every_lane()
    {
        foreach (VectorWidth width in Enum.GetValues<VectorWidth>())
        {
            for (int i = 0; i < 100; i++)
            {
                double[] values = [.. Enumerable.Repeat(1.0, 100)];
                double[] factors = [.. values];
                foreach (double odd in new[] { double.NaN, double.PositiveInfinity, double.NegativeInfinity })
                {
                    values[i] = odd;
                    ExactSum sum = default;
                    sum.Add(values, width);
                    Assert.Equal(odd, sum.ToDouble());
                    ExactSum dot = default;
                    dot.AddDot(values, factors, width);
                    Assert.Equal(odd, dot.ToDouble());
                }

                factors[i] = 0;
                ExactSum none = default;
                none.AddDot(values, factors, width);
                Assert.Equal(double.NaN, none.ToDouble());
            }
        }
    }

    [Fact]
    public void Long_columns_of_any_exponents_agree_with_one_term_after_the_other()
    {
        Random random = new(5);
        TermColumns terms = new(
            [.. Enumerable.Range(0, 3).Select(_ => Enumerable.Range(0, 200_000).Select(i => HardData.Bits(random, 0, 2046)).ToArray())]);

        // Quiet stretches in between let the kernels take over again.
        foreach (double[] column in terms.Columns)
        {
            column.AsSpan(50_000, 60_000).Fill(0.1);
        }

        foreach (int form in (int[])[1, 2, 3])
        {
            TermColumns part = new(terms.Columns[..form]);
            ExactSum oneByOne = default;
            for (int i = 0; i < part.Length; i++)
            {
                part.AddOneTo(ref oneByOne, i);
            }

            foreach (VectorWidth width in Enum.GetValues<VectorWidth>())
            {
                ExactSum sum = default;
                part.AddTo(ref sum, 0, part.Length, width);
                Assert.Equal(oneByOne.ToCanonical(), sum.ToCanonical());
            }
        }
    }

    [Fact]
    public void Threads_do_not_change_the_bits()
    {
        Random random = new(9);
        TermColumns terms = new(
            [.. Enumerable.Range(0, 3).Select(_ => Enumerable.Range(0, 100_003).Select(i => Math.Exp(20 * random.NextDouble())).ToArray())]);
        foreach (int form in (int[])[1, 2, 3])
        {
            TermColumns part = new(terms.Columns[..form]);
            Assert.All([1, 2, 3, 5, 100], threads => Assert.Equal(part.OneShot(), part.Parallel(threads)));
        }
    }

    [Fact]
    public void Parallel_forms_check_their_arguments()
    {
        double[] one = [1];
        double[] two = [1, 2];
        Assert.Equal("degreeOfParallelism", Assert.Throws<ArgumentOutOfRangeException>(() => ExactSum.Sum(one, 0)).ParamName);
        Assert.Equal("y", Assert.Throws<ArgumentException>(() => ExactSum.Dot(one, two, 2)).ParamName);
        Assert.Equal("baseline", Assert.Throws<ArgumentException>(() => ExactSum.Strata(one, two, one, 2)).ParamName);
        Assert.Equal("area", Assert.Throws<ArgumentException>(() => ExactSum.Strata(one, one, two, 2)).ParamName);
        Assert.Equal(0.0, ExactSum.Sum(ReadOnlyMemory<double>.Empty, 4));
    }
}
