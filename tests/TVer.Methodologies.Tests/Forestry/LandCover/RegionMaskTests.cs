using TVer.Methodologies.Forestry.LandCover;

namespace TVer.Methodologies.Tests.Forestry.LandCover;

/// <summary>Masks as runs of columns.</summary>
public class RegionMaskTests
{
    private static readonly RasterGrid Grid = RasterGrid.Projected(37, 11, GridTransform.NorthUp(0, 0, 40, 40));

    [Fact]
    public void Codes_to_runs_and_back_give_the_same_mask()
    {
        byte[] codes = PixelPairsTests.Map(3, 37 * 11, 4, 8);
        RegionMask two = RegionMask.FromCodes(Grid, codes, code => code == 2), any = RegionMask.FromCodes(Grid, codes);

        Assert.Equal(codes.Select(code => (byte)(code == 2 ? 1 : 0)), two.ToCodes());
        Assert.Equal(codes.Select(code => (byte)(code == 0 ? 0 : 1)), any.ToCodes());
        Assert.Equal(codes.LongCount(code => code == 2), two.PixelCount);
        Assert.Equal(two.PixelCount, two.Area().Rai);
        for (int i = 0; i < codes.Length; i++)
        {
            Assert.Equal(codes[i] == 2, two.Contains(i % 37, i / 37));
        }

        Assert.False(any.Contains(-1, 0) || any.Contains(0, -1) || any.Contains(37, 0) || any.Contains(0, 11));
    }

    [Fact]
    public void Runs_that_touch_or_overlap_merge()
    {
        RasterGrid row = RasterGrid.Projected(10, 1, GridTransform.NorthUp(0, 0, 40, 40));
        var builder = new RegionMaskBuilder(row);
        builder.AddRun(1, 3);
        builder.AddRun(3, 4);
        builder.AddRun(3, 3);
        builder.AddRun(6, 9);
        builder.AddRun(7, 8);
        builder.AddRun(8, 10);
        Assert.Throws<InvalidOperationException>(builder.Build);
        builder.EndRow();

        Assert.Equal([0, 1, 1, 1, 0, 0, 1, 1, 1, 1], builder.Build().ToCodes());
        Assert.Equal(7, builder.Build().PixelCount);
        Assert.Throws<InvalidOperationException>(builder.EndRow);
        Assert.Throws<InvalidOperationException>(() => builder.AddRun(0, 1));
    }

    [Fact]
    public void Runs_out_of_order_or_out_of_the_grid_are_refused()
    {
        var builder = new RegionMaskBuilder(Grid);
        Assert.Throws<ArgumentOutOfRangeException>(() => builder.AddRun(-1, 3));
        Assert.Throws<ArgumentOutOfRangeException>(() => builder.AddRun(3, 38));
        builder.AddRun(5, 6);
        Assert.Throws<ArgumentException>(() => builder.AddRun(4, 7));
        Assert.Throws<ArgumentException>(() => RegionMask.FromCodes(Grid, new byte[37 * 11 - 1]));
    }
}
