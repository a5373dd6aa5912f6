using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Forestry.Tools.Trees;

/// <summary>Strata to be planted, with tables of their growth: growth modelling, which AR-TOOL14 v04.2 allows for an estimate beforehand.</summary>
public sealed record GrowthPlan
{
    /// <summary>The tables of growth, by the name that the strata use.</summary>
    public required IReadOnlyDictionary<string, GrowthTable> Tables { get; init; }

    /// <summary>The strata by name.</summary>
    public required IReadOnlyDictionary<string, GrowthStratum> Strata { get; init; }
}

/// <summary>A yield or stand table: the carbon of trees per area by their age. Between two ages the stock is read on the straight line.</summary>
public sealed record GrowthTable
{
    /// <summary>The points of the table, two or more, from age 0 upwards.</summary>
    public required IReadOnlyList<GrowthPoint> Points { get; init; }

    /// <summary>Where the table comes from; needed.</summary>
    public string? Source { get; init; }
}

/// <summary>A point of a table of growth.</summary>
public sealed record GrowthPoint
{
    /// <summary>a: the age, years since planting.</summary>
    public required Duration Age { get; init; }

    /// <summary>c(a): carbon of trees above and below ground, tCO2e/rai.</summary>
    public required CarbonDensity Stock { get; init; }
}

/// <summary>A stratum that is planted as a whole.</summary>
public sealed record GrowthStratum
{
    /// <summary>A_i: its area.</summary>
    public required Area Area { get; init; }

    /// <summary>The name of its table.</summary>
    public required string Table { get; init; }

    /// <summary>The project year at whose start it is planted, from 1.</summary>
    public required int PlantingYear { get; init; }
}
