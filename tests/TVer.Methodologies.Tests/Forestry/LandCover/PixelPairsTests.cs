using TVer.Methodologies.Forestry.LandCover;

namespace TVer.Methodologies.Tests.Forestry.LandCover;

/// <summary>The counting kernel against a plain loop: every path, odd lengths, every alignment, codes out of range.</summary>
public class PixelPairsTests
{
    private const int Long = ByteHistogram.LongInput;

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 7)]
    [InlineData(4, 31)]
    [InlineData(5, 32)]
    [InlineData(16, 33)]
    [InlineData(16, 1000)]
    [InlineData(3, Long - 1)]
    [InlineData(16, Long)]
    [InlineData(7, Long + 17)]
    [InlineData(17, 1000)]
    [InlineData(256, 70001)]
    public void Counts_are_those_of_a_plain_loop(int classes, int length)
    {
        foreach (int patch in new[] { 1, 3, 40, 5000 })
        {
            byte[] earlier = Map(classes, length, patch, 1), later = Map(classes, length, patch, 2);

            Assert.Equal(PlainLoop(earlier, later, classes), PixelPairs.Count(earlier, later, classes));
        }
    }

    [Fact]
    public void Any_alignment_and_any_length_gives_the_same_counts()
    {
        byte[] earlier = Map(16, 300, 3, 1), later = Map(16, 300, 2, 2);
        for (int start = 0; start < 40; start++)
        {
            for (int length = 0; length < 200; length += 1 + (start % 3))
            {
                ReadOnlySpan<byte> a = earlier.AsSpan(start, length), b = later.AsSpan(40 - start, length);
                Assert.Equal(PlainLoop(a, b, 16), PixelPairs.Count(a, b, 16));
            }
        }
    }

    [Fact]
    public void The_path_without_vectors_gives_the_same_counts()
    {
        byte[] earlier = Map(16, 10_007, 3, 1), later = Map(16, 10_007, 2, 2);
        var histogram = new ByteHistogram();
        var pairs = new PairIndex(earlier, later);
        var counts = new long[256];

        histogram.AddOneByOne(ref pairs, 0);
        histogram.MoveTo(counts);

        Assert.True(pairs.IsValid);
        Assert.Equal(PixelPairs.Count(earlier, later, 16), counts);
    }

    [Fact]
    public void A_histogram_starts_again_after_it_was_moved()
    {
        byte[] earlier = Map(16, Long + 5, 3, 1), later = Map(16, Long + 5, 2, 2);
        var histogram = new ByteHistogram();
        var counts = new long[256];
        for (int i = 0; i < 3; i++)
        {
            var all = new PairIndex(earlier, later);
            var few = new PairIndex(earlier.AsSpan(0, 100), later.AsSpan(0, 100));
            histogram.Add(ref all);
            histogram.Add(ref few);
            histogram.MoveTo(counts);
        }

        Assert.Equal(3L * (Long + 105), counts.Sum());
        Assert.Equal(PlainLoop(earlier, later, 16).Zip(PlainLoop(earlier.AsSpan(0, 100), later.AsSpan(0, 100), 16), (a, b) => 3 * (a + b)), counts);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(4)]
    public void Courses_through_maps_have_the_same_counts_with_and_without_vectors(int maps)
    {
        byte[][] codes = [.. Enumerable.Range(0, maps).Select(seed => Map(4, 10_007, 3, seed))];
        // Four codes a map; code 9 of the first map adds what code 1 adds, and 12 has no meaning.
        long[][] added = [.. Enumerable.Range(0, maps).Select(map => Enumerable.Range(0, 65536).Select(code => code < 4 ? (long)code << (2 * map) : code == 9 ? 1L : -1).ToArray())];
        codes[0][77] = 9;
        var table = new CourseTable(added);
        ReadOnlyMemory<byte>[] memory = [.. codes.Select(c => (ReadOnlyMemory<byte>)c)];
        CourseIndex vectors = new(memory, 1, 10_006, table), plain = new(memory, 1, 10_006, table);
        long[] byVectors = new long[256], oneByOne = new long[256], expected = new long[256];
        ByteHistogram first = new(), second = new();

        first.Add(ref vectors);
        first.MoveTo(byVectors);
        second.AddOneByOne(ref plain, 0);
        second.MoveTo(oneByOne);

        for (int i = 1; i < 10_007; i++)
        {
            expected[codes.Select((map, m) => added[m][map[i]]).Sum()]++;
        }

        Assert.True(vectors.IsValid && plain.IsValid);
        Assert.Equal(expected, byVectors);
        Assert.Equal(expected, oneByOne);
        foreach (byte code in new byte[] { 12, 16, 25, 128, 255 })
        {
            foreach (int at in new[] { 5, 10_006 })
            {
                byte good = codes[maps - 1][at];
                codes[maps - 1][at] = code;
                CourseIndex bad = new(memory, 1, 10_006, table), badPlain = new(memory, 1, 10_006, table);
                first.Add(ref bad);
                second.AddOneByOne(ref badPlain, 0);
                Assert.False(bad.IsValid || badPlain.IsValid);
                codes[maps - 1][at] = good;
            }
        }
    }

    [Theory]
    [InlineData(16, 16)]
    [InlineData(16, 255)]
    [InlineData(4, 4)]
    [InlineData(17, 17)]
    public void A_code_out_of_range_is_named_wherever_it_is(int classes, byte code)
    {
        foreach (int length in new[] { 1, 32, 100, Long + 40 })
        {
            foreach (int at in new[] { 0, length / 2, length - 1 })
            {
                foreach (bool inEarlier in new[] { true, false })
                {
                    byte[] earlier = new byte[length], later = new byte[length];
                    (inEarlier ? earlier : later)[at] = code;

                    ArgumentException error = Assert.Throws<ArgumentException>(() => PixelPairs.Count(earlier, later, classes));

                    Assert.Contains($"Pixel {at} has the codes {earlier[at]} and {later[at]};", error.Message, StringComparison.Ordinal);
                }
            }
        }
    }

    [Fact]
    public void Maps_of_different_length_and_impossible_numbers_of_classes_are_refused()
    {
        Assert.Throws<ArgumentException>(() => PixelPairs.Count(new byte[3], new byte[4], 2));
        Assert.Throws<ArgumentException>(() => new PairIndex(new byte[40], new byte[39]).Length);
        Assert.Throws<ArgumentOutOfRangeException>(() => PixelPairs.Count([], [], 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => PixelPairs.Count([], [], 257));
        Assert.Equal(new long[9], PixelPairs.Count([], [], 3));
    }

    internal static byte[] Map(int classes, int length, int patch, int seed)
    {
        var random = new Random(seed + (1000 * patch) + length);
        var codes = new byte[length];
        for (int i = 0; i < length;)
        {
            int end = Math.Min(length, i + 1 + random.Next(patch));
            codes.AsSpan(i, end - i).Fill((byte)random.Next(classes));
            i = end;
        }

        return codes;
    }

    private static long[] PlainLoop(ReadOnlySpan<byte> earlier, ReadOnlySpan<byte> later, int classes)
    {
        var counts = new long[classes * classes];
        for (int i = 0; i < earlier.Length; i++)
        {
            counts[(earlier[i] * classes) + later[i]]++;
        }

        return counts;
    }
}
