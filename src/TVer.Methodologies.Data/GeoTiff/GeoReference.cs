using System.Globalization;
using TVer.Methodologies.Forestry.LandCover;

namespace TVer.Methodologies.Data.GeoTiff;

/// <summary>Position and coordinate system of an image (OGC GeoTIFF 1.1) as a grid.</summary>
internal static class GeoReference
{
    private const int ModelTypeKey = 1024, RasterTypeKey = 1025, GeographicTypeKey = 2048, AngularUnitsKey = 2054;
    private const int ProjectedTypeKey = 3072, LinearUnitsKey = 3076, LinearUnitSizeKey = 3077;
    private const int UserDefined = 32767;

    public static RasterGrid GridOf(TiffImage image, ByteSource source)
    {
        Dictionary<int, double> keys = KeysOf(image.Directory, source);
        GridTransform transform = TransformOf(image.Directory, source, pixelIsPoint: keys.GetValueOrDefault(RasterTypeKey) == 2);
        try
        {
            return keys.GetValueOrDefault(ModelTypeKey) switch
            {
                1 => Projected(image, source, transform, keys),
                2 => Geographic(image, source, transform, keys),
                0 or UserDefined => RasterGrid.WithoutCoordinateSystem(image.Width, image.Height, transform),
                var other => throw source.Fault("GTModelTypeGeoKey", Text(other), "1 (projected) or 2 (geographic)"),
            };
        }
        catch (ArgumentException e)
        {
            throw source.Fault("the georeference", Text($"{transform}"), $"a grid whose pixels have an area ({e.Message})", e);
        }
    }

    private static RasterGrid Projected(TiffImage image, ByteSource source, GridTransform transform, Dictionary<int, double> keys)
    {
        int? epsg = EpsgCode(keys, ProjectedTypeKey);
        double metres;
        if (keys.TryGetValue(LinearUnitsKey, out double unit) && unit != 0)
        {
            metres = unit switch
            {
                9001 => 1,
                9002 => 0.3048,
                9003 => 1200.0 / 3937,
                9036 => 1000,
                UserDefined when keys.TryGetValue(LinearUnitSizeKey, out double size) && size > 0 && double.IsFinite(size) => size,
                _ => throw source.Fault("ProjLinearUnitsGeoKey", Text(unit), "9001 (metre), 9002 or 9003 (foot), 9036 (kilometre), or 32767 with a size"),
            };
        }
        else if (epsg is >= 32601 and <= 32660 or >= 32701 and <= 32760 or 24047 or 24048)
        {
            // UTM of WGS 84 and of Indian 1975 is in metres by definition.
            metres = 1;
        }
        else
        {
            throw source.Fault("ProjLinearUnitsGeoKey", "absent", "the unit of the coordinate system, without which pixels have no area");
        }

        return RasterGrid.Projected(image.Width, image.Height, transform, epsg, metres);
    }

    private static RasterGrid Geographic(TiffImage image, ByteSource source, GridTransform transform, Dictionary<int, double> keys)
    {
        double unit = keys.GetValueOrDefault(AngularUnitsKey, 9102);
        return unit is 9102 or 9122
            ? RasterGrid.Geographic(image.Width, image.Height, transform, EpsgCode(keys, GeographicTypeKey))
            : throw source.Fault("GeogAngularUnitsGeoKey", Text(unit), "9102 (degree)");
    }

    private static int? EpsgCode(Dictionary<int, double> keys, int key) =>
        keys.TryGetValue(key, out double code) && code is > 0 and not UserDefined ? (int)code : null;

    private static GridTransform TransformOf(TiffDirectory directory, ByteSource source, bool pixelIsPoint)
    {
        GridTransform corner;
        if (directory.Has(TiffTag.ModelTransformation))
        {
            double[] m = directory.Doubles(TiffTag.ModelTransformation, 16, 16);
            corner = new GridTransform(m[3], m[0], m[1], m[7], m[4], m[5]);
        }
        else if (directory.Has(TiffTag.ModelPixelScale))
        {
            double[] scale = directory.Doubles(TiffTag.ModelPixelScale, 2, 3);
            double[] tie = directory.Doubles(TiffTag.ModelTiepoint, 6, 6);
            if (directory.CountOf(TiffTag.ModelTiepoint) > 6)
            {
                throw source.Fault($"{TiffTag.ModelTiepoint}", $"{directory.CountOf(TiffTag.ModelTiepoint)} values", "one point (6 values): a map that lies on its grid");
            }

            if (!(scale[0] > 0) || !(scale[1] > 0))
            {
                throw source.Fault($"{TiffTag.ModelPixelScale}", Text($"{scale[0]}, {scale[1]}"), "two positive numbers");
            }

            corner = GridTransform.NorthUp(tie[3] - (tie[0] * scale[0]), tie[4] + (tie[1] * scale[1]), scale[0], scale[1]);
        }
        else
        {
            throw source.Fault($"{TiffTag.ModelPixelScale}", "absent", "a georeference: ModelPixelScale with ModelTiepoint, or ModelTransformation");
        }

        if (!pixelIsPoint)
        {
            return corner;
        }

        // PixelIsPoint: the position given is that of a pixel's centre.
        (double x, double y) = corner.ToMap(-0.5, -0.5);
        return corner with { OriginX = x, OriginY = y };
    }

    /// <summary>The geo keys that hold one short or one double.</summary>
    private static Dictionary<int, double> KeysOf(TiffDirectory directory, ByteSource source)
    {
        var keys = new Dictionary<int, double>();
        if (!directory.Has(TiffTag.GeoKeyDirectory))
        {
            return keys;
        }

        long[] table = directory.Unsigned(TiffTag.GeoKeyDirectory, 4, 4 * 1024);
        double[] doubles = directory.Has(TiffTag.GeoDoubleParams) ? directory.Doubles(TiffTag.GeoDoubleParams, 0, 1024) : [];
        if (table[0] != 1 || table[3] > (table.Length / 4) - 1)
        {
            throw source.Fault($"{TiffTag.GeoKeyDirectory}", $"version {table[0]} with {table[3]} keys in {table.Length} values", "version 1 and as many keys as it says");
        }

        for (int i = 1; i <= table[3]; i++)
        {
            (long key, long location, long count, long value) = (table[4 * i], table[(4 * i) + 1], table[(4 * i) + 2], table[(4 * i) + 3]);
            if (location == 0)
            {
                keys[(int)key] = value;
            }
            else if (location == (long)TiffTag.GeoDoubleParams && count >= 1)
            {
                keys[(int)key] = value < doubles.Length
                    ? doubles[value]
                    : throw source.Fault($"GeoKey {key}", $"number {value} of {doubles.Length}", $"a number that {TiffTag.GeoDoubleParams} holds");
            }
        }

        return keys;
    }

    private static string Text(double value) => value.ToString("R", CultureInfo.InvariantCulture);

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
