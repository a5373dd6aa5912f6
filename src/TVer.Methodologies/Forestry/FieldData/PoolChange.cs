using System.Text.Json.Serialization;
using TVer.Methodologies.Calculation;
using TVer.Methodologies.Json;
using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Forestry;

/// <summary>The change of a pool over a round: a number, or the names of field data from which a tool calculates it.</summary>
/// <remarks>
/// In JSON: a text such as <c>"120 ± 30 tCO2e"</c>, an object with members value, halfWidth and source, or an object that names
/// field data: <c>{"earlier": "2024", "later": "2029", "method": "remeasured"}</c>, <c>{"zeroStock": "bare", "later": "2029"}</c>,
/// <c>{"defaultShare": "hills", "stratum": "west"}</c>, or one of soilPlan, crownCover, growth, zeroChange and noDecrease with a name.
/// </remarks>
[JsonConverter(typeof(PoolChangeJsonConverter))]
public sealed record PoolChange
{
    private PoolChange(PoolChangeMethod method, Estimate<CarbonDioxideEquivalent>? given, string? fieldData, string? earlier, string? stratum)
    {
        Method = method;
        Given = given;
        FieldData = fieldData;
        Earlier = earlier;
        Stratum = stratum;
    }

    /// <summary>How the change is found.</summary>
    public PoolChangeMethod Method { get; }

    /// <summary>The number, tCO2e; null where field data are named.</summary>
    public Estimate<CarbonDioxideEquivalent>? Given { get; }

    /// <summary>The name of the field data, the later inventory where there are two; null where a number is given.</summary>
    public string? FieldData { get; }

    /// <summary>The name of the earlier inventory, or of the evidence for a zero stock; null for the other methods.</summary>
    public string? Earlier { get; }

    /// <summary>The stratum whose default share is taken; null for the other methods.</summary>
    public string? Stratum { get; }

    /// <summary>A change given as a number.</summary>
    /// <param name="estimate">The number with its uncertainty and source.</param>
    public static implicit operator PoolChange(Estimate<CarbonDioxideEquivalent> estimate) => FromEstimate(estimate);

    /// <summary>A change given as a number that is taken as exact.</summary>
    /// <param name="amount">The number.</param>
    public static implicit operator PoolChange(CarbonDioxideEquivalent amount) => FromEstimate(amount);

    /// <summary>A change given as a number.</summary>
    /// <param name="estimate">The number with its uncertainty and source.</param>
    public static PoolChange FromEstimate(Estimate<CarbonDioxideEquivalent> estimate) => new(PoolChangeMethod.Given, estimate, null, null, null);

    /// <summary>A change given as a number that is taken as exact.</summary>
    /// <param name="amount">The number.</param>
    public static PoolChange FromCarbonDioxideEquivalent(CarbonDioxideEquivalent amount) => FromEstimate(amount);

    /// <summary>The difference of two inventories that are independent of each other.</summary>
    /// <param name="earlier">The name of the first inventory: of trees for trees and saplings, of dead wood for dead wood and litter.</param>
    /// <param name="later">The name of the second inventory.</param>
    public static PoolChange FromDifference(string earlier, string later) => Named(PoolChangeMethod.Difference, later, earlier);

    /// <summary>The change of the same plots, measured twice.</summary>
    /// <param name="earlier">The name of the first inventory of trees.</param>
    /// <param name="later">The name of the second inventory of trees.</param>
    public static PoolChange FromRemeasured(string earlier, string later) => Named(PoolChangeMethod.Remeasured, later, earlier);

    /// <summary>The stock of an inventory of trees, where the stock before the project may be taken as zero.</summary>
    /// <param name="zeroStock">The name of the evidence.</param>
    /// <param name="later">The name of the inventory.</param>
    public static PoolChange FromZeroStock(string zeroStock, string later) => Named(PoolChangeMethod.ZeroStock, later, zeroStock);

    /// <summary>The change of soil by the default rates of the tool.</summary>
    /// <param name="name">The name of the soil plan.</param>
    public static PoolChange FromSoilPlan(string name) => Named(PoolChangeMethod.SoilPlan, name);

    /// <summary>The baseline change of trees in proportion to their crown cover before the project.</summary>
    /// <param name="name">The name of the land with its crown cover.</param>
    public static PoolChange FromCrownCover(string name) => Named(PoolChangeMethod.CrownCover, name);

    /// <summary>The change of trees by a table of their growth, for an estimate beforehand.</summary>
    /// <param name="name">The name of the plan of growth.</param>
    public static PoolChange FromGrowth(string name) => Named(PoolChangeMethod.Growth, name);

    /// <summary>The change of dead wood or litter as a default share of that of the trees of the same side: all the land lies in one class of the table.</summary>
    /// <param name="name">The name of the entry with what decides the share.</param>
    /// <param name="stratum">The stratum of it.</param>
    public static PoolChange FromDefaultShare(string name, string stratum)
    {
        ArgumentException.ThrowIfNullOrEmpty(stratum);
        return Named(PoolChangeMethod.DefaultShare, name, null, stratum);
    }

    /// <summary>A baseline change of trees that may be taken as zero.</summary>
    /// <param name="name">The name of the evidence.</param>
    public static PoolChange FromZeroChange(string name) => Named(PoolChangeMethod.ZeroChange, name);

    /// <summary>No change of trees in the project, where it is shown that the stock has not fallen.</summary>
    /// <param name="name">The name of the evidence.</param>
    public static PoolChange FromNoDecrease(string name) => Named(PoolChangeMethod.NoDecrease, name);

    /// <summary>The number, or the names of the field data.</summary>
    public override string ToString() => Given?.ToString() ?? (Earlier ?? Stratum) switch
    {
        null => FieldData!,
        { } stratum when Earlier is null => $"{FieldData}: {stratum}",
        { } earlier => $"{earlier} → {FieldData}",
    };

    private static PoolChange Named(PoolChangeMethod method, string name, string? earlier = null, string? stratum = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        if (earlier is { Length: 0 })
        {
            throw new ArgumentException("The name of the earlier field data is empty.", nameof(earlier));
        }

        return new PoolChange(method, null, name, earlier, stratum);
    }
}

/// <summary>How the change of a pool is found.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<PoolChangeMethod>))]
public enum PoolChangeMethod
{
    /// <summary>Given as a number.</summary>
    Given,

    /// <summary>The difference of two independent inventories (AR-TOOL14, 1 and 2; AR-TOOL12, 10 and 16).</summary>
    Difference,

    /// <summary>The same plots measured twice (AR-TOOL14, 3 to 8).</summary>
    Remeasured,

    /// <summary>An inventory, the stock before the project being zero (AR-TOOL14).</summary>
    ZeroStock,

    /// <summary>Soil by default rates (AR-TOOL16).</summary>
    SoilPlan,

    /// <summary>In proportion to crown cover (AR-TOOL14, 9 and 10).</summary>
    CrownCover,

    /// <summary>By a table of growth (AR-TOOL14, growth modelling).</summary>
    Growth,

    /// <summary>A default share of the change of trees (AR-TOOL12, 9 and 15).</summary>
    DefaultShare,

    /// <summary>A baseline change of zero (AR-TOOL14).</summary>
    ZeroChange,

    /// <summary>No decrease shown, and none counted (AR-TOOL14, method d).</summary>
    NoDecrease,
}
