using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using TVer.Methodologies.Factors;

namespace TVer.Methodologies.Forestry.Tools.SoilOrganicCarbon;

/// <summary>A number of a table, with where it is printed.</summary>
/// <param name="Value">The number.</param>
/// <param name="Source">The document and the table.</param>
public sealed record SoilTableCell(double Value, string Source);

/// <summary>The three relative factors of a kind of management.</summary>
/// <param name="LandUse">f_LU.</param>
/// <param name="Management">f_MG.</param>
/// <param name="Input">f_IN.</param>
public sealed record SoilFactors(SoilTableCell LandUse, SoilTableCell Management, SoilTableCell Input);

/// <summary>The tables of AR-TOOL16 v01.1.0, read from the files beside this library's code, each row with its source.</summary>
public static class SoilTables
{
    private static readonly Lazy<FrozenDictionary<string, SoilTableCell>> Stocks = new(() => Load("reference-stocks.csv", "climate", "soil"));
    private static readonly Lazy<FrozenDictionary<string, SoilTableCell>> Relative = new(() => Load("relative-factors.csv", "land", "factor", "level", "climate"));
    private static readonly Lazy<FrozenSet<string>> Excluded = new(LoadExclusions);

    /// <summary>The set that a result names where it used these tables.</summary>
    public static FactorSet FactorSet { get; } = new("AR-TOOL16 soil tables", "01.1.0", "AR-TOOL16 v01.1.0, Tables 1 to 6");

    /// <summary>SOC_REF, tC/ha in the upper 30 cm (Table 3).</summary>
    /// <param name="climate">The climate region.</param>
    /// <param name="soil">The soil class.</param>
    /// <returns>The stock; null where the table says "not available".</returns>
    public static SoilTableCell? ReferenceStock(SoilClimate climate, SoilClass soil) => Stocks.Value.GetValueOrDefault($"{Name(climate)}|{Name(soil)}");

    /// <summary>The relative factors (Tables 4 to 6).</summary>
    /// <param name="climate">The climate region.</param>
    /// <param name="management">How the land is used; cropland of exactly 20 years, or of a negative number of years, has no factors.</param>
    /// <returns>The factors; null where a table has no row for the management or the climate.</returns>
    public static SoilFactors? Factors(SoilClimate climate, SoilManagement management)
    {
        ArgumentNullException.ThrowIfNull(management);
        if (management.IsNativeVegetation)
        {
            var one = new SoilTableCell(1, "native vegetation, to which the reference stock belongs");
            return new SoilFactors(one, one, one);
        }

        if (Levels(management) is not var (land, use, tillage, input) || Group(climate) is not { } group)
        {
            return null;
        }

        SoilTableCell? Find(string factor, string level) => Relative.Value.GetValueOrDefault($"{land}|{factor}|{level}|{group}");
        return Find("land-use", use) is { } landUse && Find("management", tillage) is { } managed && Find("input", input) is { } returned
            ? new SoilFactors(landUse, managed, returned)
            : null;
    }

    /// <summary>Whether Tables 1 and 2 exclude the management from the tool. Their tropical entries are at hand; those of other climates are not.</summary>
    /// <param name="climate">The climate region.</param>
    /// <param name="management">How the land was used.</param>
    /// <returns>Whether it is excluded; null where the entries for the climate are not at hand, or the management is in no class.</returns>
    public static bool? Excludes(SoilClimate climate, SoilManagement management)
    {
        ArgumentNullException.ThrowIfNull(management);
        return !IsTropical(climate) || Levels(management) is not var (land, use, tillage, input)
            ? null
            : Excluded.Value.Contains($"{Name(climate)}|{land}|{use}|{tillage}|{input}");
    }

    /// <summary>Whether a climate region is tropical.</summary>
    /// <param name="climate">The climate region.</param>
    public static bool IsTropical(SoilClimate climate) => climate >= SoilClimate.TropicalDry;

    private static (string Land, string Use, string Management, string Input)? Levels(SoilManagement management) => management switch
    {
        { Cropland.CultivatedFor.Years: < 0 } => null,
        { Cropland: { } crop } when crop.IsSetAside || crop.CultivatedFor.Years < 20 =>
            ("cropland", "short-term-or-set-aside", Name(crop.Tillage), Name(crop.Input)),
        { Cropland: { CultivatedFor.Years: > 20 } crop } => ("cropland", "long-term", Name(crop.Tillage), Name(crop.Input)),
        { Grassland: { } grass } => ("grassland", "all", Name(grass.Condition), Name(grass.Input)),
        _ => null,
    };

    /// <summary>The columns of Tables 4 to 6. The boreal row of Table 3 is neither dry nor moist, so that it has none.</summary>
    private static string? Group(SoilClimate climate) => climate switch
    {
        SoilClimate.ColdTemperateDry or SoilClimate.WarmTemperateDry => "temperate-boreal-dry",
        SoilClimate.ColdTemperateMoist or SoilClimate.WarmTemperateMoist => "temperate-boreal-moist",
        SoilClimate.TropicalDry => "tropical-dry",
        SoilClimate.TropicalMoist or SoilClimate.TropicalWet => "tropical-moist-wet",
        SoilClimate.TropicalMontane => "tropical-montane",
        _ => null,
    };

    private static FrozenDictionary<string, SoilTableCell> Load(string file, params string[] keys) =>
        EmbeddedTable.Read("Soil", file)
            .Where(row => row["value"] != "NA")
            .ToFrozenDictionary(
                row => string.Join('|', keys.Select(key => row[key])),
                row => new SoilTableCell(double.Parse(row["value"], NumberStyles.Float, CultureInfo.InvariantCulture), row["source"]),
                StringComparer.Ordinal);

    private static FrozenSet<string> LoadExclusions() =>
        EmbeddedTable.Read("Soil", "exclusions.csv")
            .Select(row => $"{row["climate"]}|{row["land"]}|{row["use"]}|{row["management"]}|{row["input"]}")
            .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The name of a class in the files: words in lower case with hyphens.</summary>
    private static string Name<T>(T value)
        where T : struct, Enum
    {
        var text = new StringBuilder();
        foreach (char letter in value.ToString())
        {
            text.Append(char.IsUpper(letter) && text.Length > 0 ? "-" : "").Append(char.ToLowerInvariant(letter));
        }

        return text.ToString();
    }
}
