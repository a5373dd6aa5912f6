using System.Text.Json.Serialization;
using TVer.Methodologies.Calculation;
using TVer.Methodologies.Json;
using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Forestry.Tools.BaselineAndAdditionality;

/// <summary>What a land-use scenario is, for the tree.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<LandUseScenarioKind>))]
public enum LandUseScenarioKind
{
    /// <summary>The land use before the project goes on.</summary>
    PreProjectUse,

    /// <summary>Forestation of the land without the incentive of credits.</summary>
    ForestationWithoutIncentive,

    /// <summary>Forestation that law requires, or the extrapolation of forestation already observed.</summary>
    RequiredForestation,

    /// <summary>Any other land use.</summary>
    Other,
}

/// <summary>How several scenarios that no barrier prevents, without forestation among them, are narrowed down (step 2).</summary>
[JsonConverter(typeof(EnumNameJsonConverter<BaselineChoice>))]
public enum BaselineChoice
{
    /// <summary>The one with the highest baseline removals: the conservative shortcut.</summary>
    HighestRemovals,

    /// <summary>By investment analysis (step 3).</summary>
    InvestmentAnalysis,
}

/// <summary>The way of the investment analysis; they exclude one another (step 3).</summary>
[JsonConverter(typeof(EnumNameJsonConverter<InvestmentMethod>))]
public enum InvestmentMethod
{
    /// <summary>I: the project has no income but the incentive.</summary>
    SimpleCost,

    /// <summary>II: the scenarios are compared by one indicator.</summary>
    Comparison,

    /// <summary>III: an indicator is compared with a benchmark.</summary>
    Benchmark,
}

/// <summary>A land-use scenario with what is known of it.</summary>
public sealed record LandUseScenario
{
    /// <summary>What it is.</summary>
    public required LandUseScenarioKind Kind { get; init; }

    /// <summary>It agrees with law (step 1b).</summary>
    public required Declaration IsLegal { get; init; }

    /// <summary>Where it is against law: the share of the smallest administrative unit that holds the project in which the law is systematically not enforced; 30 % or more keeps the scenario.</summary>
    public Ratio? ShareWithoutEnforcement { get; init; }

    /// <summary>A barrier prevents it (step 2).</summary>
    public required Declaration IsPrevented { get; init; }

    /// <summary>Baseline removals under it; needed where the scenario with the highest removals is chosen.</summary>
    public Estimate<CarbonDioxideEquivalent>? Removals { get; init; }
}

/// <summary>The investment analysis (step 3).</summary>
public sealed record InvestmentAnalysis
{
    /// <summary>The way.</summary>
    public required InvestmentMethod Method { get; init; }

    /// <summary>The project has income besides the incentive: then simple cost analysis is not open to it.</summary>
    public required bool HasOtherIncome { get; init; }

    /// <summary>The scenario that the analysis finds the most attractive.</summary>
    public required string MostAttractive { get; init; }

    /// <summary>A sensitivity analysis confirms it.</summary>
    public required Declaration HoldsUnderSensitivity { get; init; }
}

/// <summary>Answers to the questions of the tree. Those that the way through it does not reach may be missing.</summary>
public sealed record AdditionalityAnswers
{
    /// <summary>The day the project started.</summary>
    public required DateOnly StartDate { get; init; }

    /// <summary>The incentive was seriously considered before the start (step 0).</summary>
    public required Declaration IncentiveConsidered { get; init; }

    /// <summary>The scenarios by name (step 1a).</summary>
    public required IReadOnlyDictionary<string, LandUseScenario> Scenarios { get; init; }

    /// <summary>How several scenarios without forestation among them are narrowed down (step 2).</summary>
    public BaselineChoice Choice { get; init; }

    /// <summary>The investment analysis (step 3).</summary>
    public InvestmentAnalysis? Investment { get; init; }

    /// <summary>Activities like the project are common practice without essential distinctions from it (step 4).</summary>
    public Declaration? IsCommonPractice { get; init; }
}
