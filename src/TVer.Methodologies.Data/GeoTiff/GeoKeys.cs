using System.Globalization;

namespace TVer.Methodologies.Data.GeoTiff;

/// <summary>The keys of the GeoKey directory (OGC GeoTIFF 1.1) that hold one short or one double, and the texts of a system that spells itself out.</summary>
internal sealed class GeoKeys
{
    public const int ModelType = 1024, RasterType = 1025, Geographic = 2048, AngularUnits = 2054, SemiMajorAxis = 2057, SemiMinorAxis = 2058;
    public const int InverseFlattening = 2059, Projected = 3072, Projection = 3074, Method = 3075, LinearUnits = 3076, LinearUnitSize = 3077;
    public const int ScaleAtOrigin = 3092;

    public const int UserDefined = 32767;

    private const int Citation = 1026, ProjectedCitation = 3073, FirstOfDatum = 2050, LastOfDatum = 2061;

    /// <summary>Well-known text of a system is longer than other texts of a file.</summary>
    private const int MostCharacters = 1 << 16;

    private readonly SortedDictionary<int, double> _numbers = [];
    private readonly SortedDictionary<int, string> _texts = [];

    public GeoKeys(TiffDirectory directory, ByteSource source)
    {
        if (!directory.Has(TiffTag.GeoKeyDirectory))
        {
            return;
        }

        long[] table = directory.Unsigned(TiffTag.GeoKeyDirectory, 4, 4 * 1024);
        double[] doubles = directory.Has(TiffTag.GeoDoubleParams) ? directory.Doubles(TiffTag.GeoDoubleParams, 0, 1024) : [];
        if (table[0] != 1 || table[3] > (table.Length / 4) - 1)
        {
            throw source.Fault($"{TiffTag.GeoKeyDirectory}", $"version {table[0]} with {table[3]} keys in {table.Length} values", "version 1 and as many keys as it says");
        }

        string? texts = null;
        for (int i = 1; i <= table[3]; i++)
        {
            (long key, long location, long count, long value) = (table[4 * i], table[(4 * i) + 1], table[(4 * i) + 2], table[(4 * i) + 3]);
            if (location == 0)
            {
                _numbers[(int)key] = value;
            }
            else if (location == (long)TiffTag.GeoDoubleParams && count >= 1)
            {
                _numbers[(int)key] = value < doubles.Length
                    ? doubles[value]
                    : throw source.Fault($"GeoKey {key}", $"number {value} of {doubles.Length}", $"a number that {TiffTag.GeoDoubleParams} holds");
            }
            else if (location == (long)TiffTag.GeoAsciiParams && key is Citation or ProjectedCitation && directory.Has(TiffTag.GeoAsciiParams))
            {
                texts ??= directory.Text(TiffTag.GeoAsciiParams, MostCharacters);
                _texts[(int)key] = texts[(int)Math.Min(value, texts.Length)..(int)Math.Min(value + count, texts.Length)].TrimEnd('|');
            }
        }
    }

    /// <summary>A key's number; null where the file does not have the key.</summary>
    public double? this[int key] => _numbers.TryGetValue(key, out double value) ? value : null;

    /// <summary>A code; null where the key is absent, 0 or user-defined.</summary>
    public int? Code(int key) => this[key] is { } code and > 0 and not UserDefined ? (int)code : null;

    /// <summary>
    /// What names a system without an EPSG code: its keys, less those that say nothing of the system (the kind of model and of raster, units,
    /// which are compared as lengths, and the details of a datum or conversion that has a code). Where no projection method is among
    /// them, the system's own text is its only name. Null where nothing is left.
    /// </summary>
    public string? Definition()
    {
        bool hasDatum = Code(Geographic) is not null, hasConversion = Code(Projection) is not null;
        IEnumerable<string> numbers = _numbers
            .Where(pair => pair.Key is not (ModelType or RasterType or LinearUnits or LinearUnitSize or AngularUnits or Projected)
                && !(hasDatum && pair.Key is >= FirstOfDatum and <= LastOfDatum)
                && !(hasConversion && pair.Key > LinearUnitSize)
                && pair.Value != UserDefined)
            .Select(pair => string.Create(CultureInfo.InvariantCulture, $"GeoKey {pair.Key} = {pair.Value:R}"));
        IEnumerable<string> texts = this[Method] is null && !hasConversion ? _texts.Select(pair => $"GeoKey {pair.Key} = '{pair.Value}'") : [];
        string definition = string.Join(", ", numbers.Concat(texts));
        return definition.Length > 0 ? definition : null;
    }
}
