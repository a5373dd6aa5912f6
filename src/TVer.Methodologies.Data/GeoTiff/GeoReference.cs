using System.Globalization;
using TVer.Methodologies.Forestry.LandCover;

namespace TVer.Methodologies.Data.GeoTiff;

/// <summary>Position and coordinate system of an image (OGC GeoTIFF 1.1) as a grid.</summary>
internal static class GeoReference
{
    /// <summary>Projection methods of the GeoTIFF specification (key 3075).</summary>
    private const int TransverseMercator = 1, Mercator = 7, LambertAzimuthalEqualArea = 10, Albers = 11, Equirectangular = 17, Miller = 20;

    private const int Sinusoidal = 24, TransverseMercatorSouth = 27, CylindricalEqualArea = 28;

    public static RasterGrid GridOf(TiffImage image, ByteSource source, bool areaErrorIsAccepted)
    {
        var keys = new GeoKeys(image.Directory, source);
        GridTransform transform = TransformOf(image.Directory, source, pixelIsPoint: keys[GeoKeys.RasterType] == 2);
        try
        {
            return keys[GeoKeys.ModelType] switch
            {
                1 => Projected(image, source, transform, keys, areaErrorIsAccepted),
                2 => Geographic(image, source, transform, keys),
                null or 0 or GeoKeys.UserDefined => RasterGrid.WithoutCoordinateSystem(image.Width, image.Height, transform, keys.Definition()),
                { } other => throw source.Fault("GTModelTypeGeoKey", Text(other), "1 (projected) or 2 (geographic)"),
            };
        }
        catch (ArgumentException e)
        {
            throw source.Fault("the georeference", Text($"{transform}"), $"a grid whose pixels have an area ({e.Message})", e);
        }
    }

    private static RasterGrid Projected(TiffImage image, ByteSource source, GridTransform transform, GeoKeys keys, bool areaErrorIsAccepted)
    {
        int? epsg = keys.Code(GeoKeys.Projected);
        double metres;
        if (keys[GeoKeys.LinearUnits] is { } unit and not 0)
        {
            metres = unit switch
            {
                9001 => 1,
                9002 => 0.3048,
                9003 => 1200.0 / 3937,
                9036 => 1000,
                GeoKeys.UserDefined when keys[GeoKeys.LinearUnitSize] is { } size and > 0 && double.IsFinite(size) => size,
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

        double? method = keys[GeoKeys.Method];
        if (method is Mercator or Equirectangular or Miller)
        {
            throw source.Fault(
                "ProjMethodGeoKey",
                Text($"{method} ({(method == Mercator ? "Mercator" : method == Miller ? "Miller cylindrical" : "equirectangular")})"),
                "a projection whose pixels are of one ground area: reproject the map to UTM, an equal-area system or longitude and latitude");
        }

        bool keepsArea = KeepsArea(keys);
        if (epsg is null && !keepsArea && !areaErrorIsAccepted)
        {
            throw source.Fault(
                "ProjMethodGeoKey",
                method is { } number ? Text(number) : "absent",
                $"a UTM zone or an equal-area projection on an ellipsoid, or that the error of the areas, which is not known, be accepted by name ({nameof(RasterReadOptions)}.{nameof(RasterReadOptions.AreaErrorIsAccepted)})");
        }

        try
        {
            return RasterGrid.Projected(
                image.Width, image.Height, transform, epsg, metres, keepsArea || areaErrorIsAccepted, epsg is null ? keys.Definition() : null);
        }
        catch (ArgumentException e) when (e.ParamName == "epsgCode")
        {
            throw source.Fault(
                "ProjectedCRSGeoKey",
                $"{epsg}",
                $"a system whose areas are known ({e.Message}) In files: {nameof(RasterReadOptions)}.{nameof(RasterReadOptions.AreaErrorIsAccepted)}",
                e);
        }
    }

    /// <summary>Whether the projection that a file spells out is equal-area on an ellipsoid, or a transverse Mercator with a scale like that of UTM.</summary>
    private static bool KeepsArea(GeoKeys keys)
    {
        // Conversions 160zz and 161zz are the zones of UTM on any datum.
        if (keys.Code(GeoKeys.Projection) is >= 16001 and <= 16060 or >= 16101 and <= 16160)
        {
            return true;
        }

        // On a sphere latitudes of an ellipsoid make areas up to 0.6 % wrong.
        bool isSphere = keys[GeoKeys.InverseFlattening] == 0 || (keys[GeoKeys.SemiMinorAxis] is { } minor && minor == keys[GeoKeys.SemiMajorAxis]);
        return keys[GeoKeys.Method] switch
        {
            LambertAzimuthalEqualArea or Albers or Sinusoidal or CylindricalEqualArea => !isSphere,
            TransverseMercator or TransverseMercatorSouth => !isSphere && keys[GeoKeys.ScaleAtOrigin] is >= 0.9995 and <= 1.0005,
            _ => false,
        };
    }

    private static RasterGrid Geographic(TiffImage image, ByteSource source, GridTransform transform, GeoKeys keys)
    {
        double unit = keys[GeoKeys.AngularUnits] ?? 9102;
        int? epsg = keys.Code(GeoKeys.Geographic);
        return unit is 9102 or 9122
            ? RasterGrid.Geographic(image.Width, image.Height, transform, epsg, epsg is null ? keys.Definition() : null)
            : throw source.Fault("GeogAngularUnitsGeoKey", Text(unit), "9102 (degree)");
    }

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

    private static string Text(double value) => value.ToString("R", CultureInfo.InvariantCulture);

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
