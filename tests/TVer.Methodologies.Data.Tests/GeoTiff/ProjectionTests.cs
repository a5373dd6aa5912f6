using TVer.Methodologies.Data.GeoTiff;
using TVer.Methodologies.Forestry.LandCover;

namespace TVer.Methodologies.Data.Tests.GeoTiff;

/// <summary>Which projections of files give areas: keys made by hand, numbers of methods from the GeoTIFF specification.</summary>
public class ProjectionTests
{
    /// <summary>Makes the system of a file one that spells itself out, on WGS 84.</summary>
    internal static void UserDefined(TiffWriter writer, int? method, params (int Key, double Value)[] parameters)
    {
        var keys = new List<double> { 1024, 0, 1, 1, 1025, 0, 1, 1, 2048, 0, 1, 4326, 3072, 0, 1, 32767, 3074, 0, 1, 32767 };
        keys.AddRange(method is { } number ? [3075, 0, 1, number] : []);
        keys.AddRange([3076, 0, 1, 9001]);
        for (int i = 0; i < parameters.Length; i++)
        {
            keys.AddRange([parameters[i].Key, 34736, 1, i]);
        }

        writer.Overrides[34735] = (TiffWriter.Short, [1, 1, 0, keys.Count / 4, .. keys]);
        writer.Overrides[34736] = (TiffWriter.Double, parameters.Length == 0 ? null : [.. parameters.Select(p => p.Value)]);
    }

    [Theory]
    [InlineData(7, "Mercator")]
    [InlineData(17, "equirectangular")]
    [InlineData(20, "Miller")]
    public void A_cylinder_that_stretches_areas_is_refused_whatever_the_caller_accepts(int method, string named)
    {
        foreach (bool accepted in new[] { false, true })
        {
            RasterFormatException error = Assert.Throws<RasterFormatException>(() => Open(method, accepted).Dispose());
            Assert.Equal("ProjMethodGeoKey", error.Tag);
            Assert.Contains(named, error.Value, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_method_that_contradicts_the_code_is_refused()
    {
        var writer = new TiffWriter { Codes = new ushort[48], Width = 8 };
        writer.Overrides[34735] = (TiffWriter.Short, [1, 1, 0, 4, 1024, 0, 1, 1, 3072, 0, 1, 32647, 3075, 0, 1, 7, 3076, 0, 1, 9001]);

        Assert.Throws<RasterFormatException>(() => ClassifiedRaster.Open(new MemoryStream(writer.Write()), "odd.tif"));
    }

    [Theory]
    [InlineData(10)]
    [InlineData(11)]
    [InlineData(24)]
    [InlineData(28)]
    public void An_equal_area_projection_is_taken_on_an_ellipsoid_and_not_on_a_sphere(int method)
    {
        using ClassifiedRaster raster = Open(method, false, (3088, 100), (3089, 15));

        Assert.Equal(900, raster.Grid.PixelSquareMetres(0));
        RasterFormatException error = Assert.Throws<RasterFormatException>(() => Open(method, false, (2057, 6371007), (2058, 6371007)).Dispose());
        Assert.Contains("AreaErrorIsAccepted", error.Message, StringComparison.Ordinal);
        Assert.Throws<RasterFormatException>(() => Open(method, false, (2057, 6371007), (2059, 0)).Dispose());
        using ClassifiedRaster accepted = Open(method, true, (2057, 6371007), (2059, 0));
        Assert.Equal(900, accepted.Grid.PixelSquareMetres(0));
    }

    [Theory]
    [InlineData(0.9995, true)]
    [InlineData(0.9996, true)]
    [InlineData(1, true)]
    [InlineData(1.0005, true)]
    [InlineData(0.9994, false)]
    [InlineData(1.0006, false)]
    [InlineData(double.NaN, false)] // no scale given
    public void A_transverse_Mercator_is_taken_with_a_scale_like_that_of_UTM(double scale, bool isTaken)
    {
        (int, double)[] parameters = double.IsNaN(scale) ? [(3081, 99)] : [(3081, 99), (3092, scale)];
        if (isTaken)
        {
            using ClassifiedRaster raster = Open(1, false, parameters);
            Assert.Equal(900, raster.Grid.PixelSquareMetres(0));
            return;
        }

        Assert.Throws<RasterFormatException>(() => Open(1, false, parameters).Dispose());
    }

    /// <summary>Lambert conic, azimuthal equidistant, stereographic, and no method at all.</summary>
    [Theory]
    [InlineData(8)]
    [InlineData(12)]
    [InlineData(14)]
    [InlineData(null)]
    public void Any_other_projection_needs_its_area_error_accepted_by_name(int? method)
    {
        RasterFormatException error = Assert.Throws<RasterFormatException>(() => Open(method, false).Dispose());

        Assert.Equal("ProjMethodGeoKey", error.Tag);
        Assert.Contains("RasterReadOptions.AreaErrorIsAccepted", error.Expected, StringComparison.Ordinal);
        using ClassifiedRaster accepted = Open(method, true);
        Assert.Equal(900, accepted.Grid.PixelSquareMetres(0));
    }

    [Fact]
    public void A_code_of_which_nothing_is_known_needs_its_area_error_accepted_by_name()
    {
        var writer = new TiffWriter { Codes = new ushort[48], Width = 8 };
        writer.Overrides[34735] = (TiffWriter.Short, TiffWriter.UtmKeys(2263));

        RasterFormatException error = Assert.Throws<RasterFormatException>(() => ClassifiedRaster.Open(new MemoryStream(writer.Write()), "plane.tif"));

        Assert.Equal(("ProjectedCRSGeoKey", "2263"), (error.Tag, error.Value));
        Assert.Contains("RasterReadOptions.AreaErrorIsAccepted", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Maps_without_any_system_agree_by_their_transform()
    {
        var writer = new TiffWriter { Codes = new ushort[48], Width = 8 };
        writer.Overrides[34735] = (TiffWriter.Short, null);
        using ClassifiedRaster one = ClassifiedRaster.Open(new MemoryStream(writer.Write()), "one.tif");
        writer.Overrides[33922] = (TiffWriter.Double, [0, 0, 0, 500_030, 1_700_000, 0]);
        using ClassifiedRaster moved = ClassifiedRaster.Open(new MemoryStream(writer.Write()), "moved.tif");

        Assert.Null(one.Grid.DifferenceFrom(one.Grid));
        Assert.StartsWith("transform", one.Grid.DifferenceFrom(moved.Grid), StringComparison.Ordinal);
    }

    /// <summary>A system that only its text names, as Esri's programs write those that GeoTIFF has no method for.</summary>
    [Fact]
    public void Texts_name_a_system_without_a_method()
    {
        RasterGrid[] grids = [.. new[] { "ESRI PE String = A|", "ESRI PE String = B|", "ESRI PE String = A|" }.Select(text =>
        {
            var writer = new TiffWriter { Codes = new ushort[48], Width = 8 };
            writer.Overrides[34735] = (TiffWriter.Short,
                [1, 1, 0, 4, 1024, 0, 1, 1, 3072, 0, 1, 32767, 3073, 34737, text.Length, 0, 3076, 0, 1, 9001]);
            writer.Overrides[34737] = (TiffWriter.Ascii, [.. text.Select(c => (double)c), 0]);
            using ClassifiedRaster raster = ClassifiedRaster.Open(
                new MemoryStream(writer.Write()), text, new RasterReadOptions { AreaErrorIsAccepted = true });
            return raster.Grid;
        })];

        Assert.Null(grids[0].DifferenceFrom(grids[2]));
        Assert.Contains("'ESRI PE String = A' against", grids[0].DifferenceFrom(grids[1])!.Replace(")", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    private static ClassifiedRaster Open(int? method, bool accepted, params (int Key, double Value)[] parameters)
    {
        var writer = new TiffWriter { Codes = new ushort[48], Width = 8 };
        UserDefined(writer, method, parameters);
        return ClassifiedRaster.Open(new MemoryStream(writer.Write()), "map.tif", new RasterReadOptions { AreaErrorIsAccepted = accepted });
    }
}
