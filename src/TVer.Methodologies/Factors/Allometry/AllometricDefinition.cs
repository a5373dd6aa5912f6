using System.Text.Json.Serialization;
using TVer.Methodologies.Json;

namespace TVer.Methodologies.Factors.Allometry;

/// <summary>Where the diameter D of an equation is measured.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<DiameterPoint>))]
public enum DiameterPoint
{
    /// <summary>At breast height, 1.30 m.</summary>
    BreastHeight,

    /// <summary>At ground level.</summary>
    GroundLevel,

    /// <summary>30 cm above the highest prop root.</summary>
    AbovePropRoots,

    /// <summary>The equation uses no diameter.</summary>
    None,
}

/// <summary>An allometric equation as text, with where it is printed: one row of a table of equations, or an equation of the user's own.</summary>
/// <remarks>
/// Formulas are written as papers print them: <c>0.0396*(D^2*H)^0.933</c>, with D in cm, H in m, rho in g/cm3, and with WS, WB and WL for the
/// components before. Either <see cref="Total"/> or one of the components is needed; without a total, the mass is the sum of the components.
/// </remarks>
public sealed record AllometricDefinition
{
    /// <summary>No tree is thicker: 10 m, in cm.</summary>
    internal const double LargestDiameterOfAnyTree = 1000;

    /// <summary>No tree is higher, m.</summary>
    internal const double LargestHeightOfAnyTree = 150;

    /// <summary>No wood is denser than the walls of its cells, g/cm3.</summary>
    internal const double LargestDensityOfAnyWood = 1.5;

    /// <summary>The code by which inventories name the equation, such as <c>ogawa-deciduous-v02</c>.</summary>
    public required string Code { get; init; }

    /// <summary>The species group or forest type, in English.</summary>
    public required string GroupEnglish { get; init; }

    /// <summary>The species group or forest type, in Thai.</summary>
    public required string GroupThai { get; init; }

    /// <summary>Where D is measured.</summary>
    public DiameterPoint DiameterPoint { get; init; }

    /// <summary>W_S, the stem; null where the equation has no such component.</summary>
    public string? Stem { get; init; }

    /// <summary>W_B, the branches.</summary>
    public string? Branch { get; init; }

    /// <summary>W_L, the leaves; may refer to WS and WB.</summary>
    public string? Leaf { get; init; }

    /// <summary>W_T, all above ground; null where it is the sum of the components.</summary>
    public string? Total { get; init; }

    /// <summary>W_R, the roots; null where the equation has none and a root-to-shoot ratio is used.</summary>
    public string? Root { get; init; }

    /// <summary>The unit of what the formulas give: <c>kg d.m.</c>, <c>t d.m.</c>, or <c>m3</c> for a volume over bark.</summary>
    public string Unit { get => field ?? "kg d.m."; init; }

    /// <summary>The smallest diameter for which the equation is published, cm; null where none is stated.</summary>
    public double? SmallestDiameter { get; init; }

    /// <summary>The largest diameter for which the equation is published, cm; null where none is stated.</summary>
    public double? LargestDiameter { get; init; }

    /// <summary>Whether the equation is published for diameters below <see cref="LargestDiameter"/> only, as those of saplings are; false where it holds at that diameter too.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsBelowLargestDiameter { get; init; }

    /// <summary>The smallest height for which the equation is published, m; null where none is stated.</summary>
    public double? SmallestHeight { get; init; }

    /// <summary>The largest height for which the equation is published, m; null where none is stated.</summary>
    public double? LargestHeight { get; init; }

    /// <summary>The root-to-shoot ratio of the group, as a fraction; null where none is published.</summary>
    public double? RootRatio { get; init; }

    /// <summary>The carbon fraction of the group, tC/t d.m.; null where none is published.</summary>
    public double? CarbonFraction { get; init; }

    /// <summary>The code of the document that prints the equation, such as <c>T-VER-S-TOOL-01-01</c>, or the authors of a paper.</summary>
    public required string Document { get; init; }

    /// <summary>The version of the document, or the year of a paper.</summary>
    public required string Version { get; init; }

    /// <summary>The place in the document: a table, a row, an equation.</summary>
    public required string Place { get; init; }

    /// <summary>Who published the equation first, and how its numbers came here.</summary>
    public required string Source { get; init; }

    /// <summary>Why the row is doubtful, in English; null where it is not. A doubtful row is refused unless the caller accepts it.</summary>
    public string? DoubtEnglish { get; init; }

    /// <summary>Why the row is doubtful, in Thai; given with <see cref="DoubtEnglish"/>.</summary>
    public string? DoubtThai { get; init; }
}
