using TVer.Methodologies.Forestry.LandCover;

namespace TVer.Methodologies.Tests.Forestry.LandCover;

/// <summary>Ranges of rows against one flag a row.</summary>
public class RowRangesTests
{
    private const int Height = 40;

    [Fact]
    public void Ranges_hold_what_flags_hold()
    {
        for (int seed = 0; seed < 300; seed++)
        {
            var random = new Random(seed);
            RowRanges ranges = new(), other = new();
            bool[] flags = new bool[Height], otherFlags = new bool[Height];
            for (int step = 0; step < 30; step++)
            {
                Add(random, ranges, flags);
                Add(random, other, otherFlags);
                Compare(ranges, flags);
            }

            int common = Enumerable.Range(0, Height).Where(row => flags[row] && otherFlags[row]).DefaultIfEmpty(-1).First();
            Assert.Equal(common, ranges.FirstCommon(other) ?? -1);
            if (common < 0)
            {
                ranges.Add(other);
                Compare(ranges, [.. flags.Zip(otherFlags, (a, b) => a || b)]);
            }
        }
    }

    [Fact]
    public void A_set_that_another_lacks_is_merged()
    {
        RowRanges even = new(), odd = new();
        for (int row = 0; row < Height; row += 2)
        {
            even.Add(row, row + 1);
            odd.Add(row + 1, row + 2);
        }

        even.Add(odd);

        Assert.Equal((Height, Height), (even.Count, even.FirstMissing));
        Assert.Equal(7, even.FirstWithin(7, 9));
    }

    private static void Add(Random random, RowRanges ranges, bool[] flags)
    {
        int first = random.Next(Height), end = first + random.Next(4);
        end = Math.Min(end, Height);
        int expected = Array.IndexOf(flags, true, first, end - first);
        Assert.Equal(expected, ranges.FirstWithin(first, end) ?? -1);
        if (expected < 0)
        {
            ranges.Add(first, end);
            flags.AsSpan(first, end - first).Fill(true);
        }
    }

    private static void Compare(RowRanges ranges, bool[] flags)
    {
        Assert.Equal(flags.Count(flag => flag), ranges.Count);
        int missing = Array.IndexOf(flags, false);
        Assert.Equal(missing < 0 ? Height : missing, ranges.FirstMissing);
    }
}
