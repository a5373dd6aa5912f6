using System.Text.Json.Serialization;
using TVer.Methodologies.Forestry.Tools.BaselineAndAdditionality;
using TVer.Methodologies.Forestry.Tools.BiomassBurning;
using TVer.Methodologies.Forestry.Tools.Plots;
using TVer.Methodologies.Forestry.Tools.Significance;
using TVer.Methodologies.Forestry.Tools.SoilOrganicCarbon;
using TVer.Methodologies.Forestry.Tools.Trees;
using TVer.Methodologies.Json;
using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Forestry.Tools;

/// <summary>Two inventories of trees, for the change between them.</summary>
public sealed record TreeChangeInput
{
    /// <summary>The first inventory.</summary>
    public required TreeInventory Earlier { get; init; }

    /// <summary>The second inventory.</summary>
    public required TreeInventory Later { get; init; }

    /// <summary>Whether the same plots were measured twice; else the inventories are independent of each other.</summary>
    public required bool ArePlotsTheSame { get; init; }
}

/// <summary>A soil plan and the years over which its change is wanted.</summary>
public sealed record SoilChangeInput
{
    /// <summary>The plan.</summary>
    public required SoilPlan Plan { get; init; }

    /// <summary>The first project year, from 1.</summary>
    public required int FirstYear { get; init; }

    /// <summary>The last project year, inclusive.</summary>
    public required int LastYear { get; init; }
}

/// <summary>Land with the crown cover of its trees before the project, and the years over which their change is wanted.</summary>
public sealed record CrownCoverInput
{
    /// <summary>The land.</summary>
    public required CrownCoverLand Land { get; init; }

    /// <summary>The first project year, from 1.</summary>
    public required int FirstYear { get; init; }

    /// <summary>The last project year, inclusive.</summary>
    public required int LastYear { get; init; }
}

/// <summary>Strata to be planted with tables of their growth, and the years over which their change is wanted.</summary>
public sealed record GrowthInput
{
    /// <summary>The plan.</summary>
    public required GrowthPlan Plan { get; init; }

    /// <summary>The first project year, from 1.</summary>
    public required int FirstYear { get; init; }

    /// <summary>The last project year, inclusive.</summary>
    public required int LastYear { get; init; }
}

/// <summary>Plantation plots whose trees are counted and not measured.</summary>
public sealed record TreeCountingInput
{
    /// <summary>The plots by name.</summary>
    public required IReadOnlyDictionary<string, CountedPlot> Plots { get; init; }
}

/// <summary>Fires, and the land for which the tool is read.</summary>
public sealed record BurningInput
{
    /// <summary>What burnt.</summary>
    public required BurningEvents Events { get; init; }

    /// <summary>For which land the tool is read.</summary>
    public required BurningLand Land { get; init; }
}

/// <summary>For which land the tool on burning is read.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<BurningLand>))]
public enum BurningLand
{
    /// <summary>Land under afforestation: with the trigger of 5 %.</summary>
    Afforestation,

    /// <summary>Forest under REDD: every fire counts.</summary>
    Redd,
}

/// <summary>Strata to be sampled.</summary>
public sealed record SampleSizeInput
{
    /// <summary>The strata by name.</summary>
    public required IReadOnlyDictionary<string, StratumToSample> Strata { get; init; }

    /// <summary>A_PLOT.</summary>
    public required Area PlotArea { get; init; }

    /// <summary>Which equation gives the number of plots.</summary>
    public SampleSizeForm Form { get; init; }

    /// <summary>The half-width wanted relative to the mean; null for 10 %.</summary>
    public Ratio? Precision { get; init; }
}

/// <summary>Sources of emission of which some may be neglected.</summary>
public sealed record SignificanceInput
{
    /// <summary>E_i by source: the size of each emission or decrease of a pool; 0 or more.</summary>
    public required IReadOnlyDictionary<string, CarbonDioxideEquivalent> Sources { get; init; }

    /// <summary>Net removals or reductions before leakage is deducted.</summary>
    public required CarbonDioxideEquivalent NetRemoval { get; init; }

    /// <summary>What the base of the 5 % is.</summary>
    public SignificanceBase Base { get; init; }
}

/// <summary>The answers to the questions of baseline and additionality.</summary>
public sealed record AdditionalityInput
{
    /// <summary>The answers.</summary>
    public required AdditionalityAnswers Answers { get; init; }

    /// <summary>Whether the project is small or micro, for which the barrier analysis is enough.</summary>
    public required bool IsSmall { get; init; }
}
