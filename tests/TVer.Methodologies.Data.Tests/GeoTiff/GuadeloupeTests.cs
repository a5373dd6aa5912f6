using TVer.Methodologies.Data.GeoTiff;
using TVer.Methodologies.Forestry.LandCover;

namespace TVer.Methodologies.Data.Tests.GeoTiff;

/// <summary>The real map of forest cover change of samples/data. Counts are those that gdalinfo -hist of GDAL 3.6.2 prints.</summary>
public class GuadeloupeTests
{
    private const long LostBy2010 = 29835, LostBy2020 = 40956, Standing = 815694;

    internal static readonly LandCoverDate[] Dates =
    [
        new(2000, LandCoverLegend.Empty.WithClass("forest", 1, 2, 3).WithNoData(0)),
        new(2010, LandCoverLegend.Empty.WithClass("forest", 2, 3).WithClass("cleared", 1).WithNoData(0)),
        new(2020, LandCoverLegend.Empty.WithClass("forest", 3).WithClass("cleared", 1, 2).WithNoData(0)),
    ];

    [Fact]
    public void Grid_and_layout_are_those_that_GDAL_names()
    {
        using ClassifiedRaster map = ClassifiedRaster.Open(SampleFiles.Guadeloupe);

        Assert.Equal((3186, 2934), (map.Grid.Width, map.Grid.Height));
        Assert.Equal(new GridTransform(622669, 30, 0, 1832765, 0, -30), map.Grid.Transform);
        Assert.Equal(5490, map.Grid.EpsgCode);
        Assert.False(map.Grid.IsGeographic);
        Assert.Equal(900, map.Grid.PixelSquareMetres(0));
        Assert.Equal(0, map.NoData);
        Assert.Equal(new RasterLayout(false, true, RasterCompression.Deflate, true, false, 3186, 2, 8), map.Layout);
    }

    [Fact]
    public void Codes_are_counted_as_GDAL_counts_them()
    {
        using ClassifiedRaster map = ClassifiedRaster.Open(SampleFiles.Guadeloupe);

        byte[] codes = map.ReadAllBytes(cancellation: TestContext.Current.CancellationToken);

        Assert.Equal(LostBy2010, codes.LongCount(code => code == 1));
        Assert.Equal(LostBy2020, codes.LongCount(code => code == 2));
        Assert.Equal(Standing, codes.LongCount(code => code == 3));
        Assert.Equal((3186L * 2934) - LostBy2010 - LostBy2020 - Standing, codes.LongCount(code => code == 0));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public void Areas_of_conversion_follow_from_the_counts_on_any_number_of_threads(int threads)
    {
        using ClassifiedRaster map = ClassifiedRaster.Open(SampleFiles.Guadeloupe);

        LandCoverHistory history = LandCoverMaps.AnalyseChangeMap(
            map, Dates, options: new RasterReadOptions { MaxThreads = threads }, cancellation: TestContext.Current.CancellationToken);

        ConversionMatrix first = history.Between(2000, 2010), second = history.Between(2010, 2020), whole = history.WholePeriod();
        Assert.Equal(LostBy2010, first["forest", "cleared"].Pixels);
        Assert.Equal(LostBy2020, second["forest", "cleared"].Pixels);
        Assert.Equal(LostBy2010, second["cleared", "cleared"].Pixels);
        Assert.Equal(0, second["cleared", "forest"].Pixels);
        Assert.Equal(LostBy2010 + LostBy2020, whole["forest", "cleared"].Pixels);
        // 29 835 pixels of 900 m2 are 26 851 500 m2, and 16 782.1875 rai of 1 600 m2.
        Assert.Equal(26_851_500, first["forest", "cleared"].SquareMetres);
        Assert.Equal(16_782.1875, first["forest", "cleared"].Rai);
        Assert.Equal(886_485, first.From("forest").Pixels);
        Assert.Equal(797_836_500, whole.Total.SquareMetres);
        Assert.Equal(
            ["forest → forest → forest", "forest → forest → cleared", "forest → cleared → cleared"],
            history.Paths.Select(path => path.ToString()));
        Assert.Equal(0, history.TotalCloudShare);
    }
}
