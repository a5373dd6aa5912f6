using System.Text.Json.Serialization;
using TVer.Methodologies.Json;

namespace TVer.Methodologies.Programme;

/// <summary>The two reports on sustainable development and safeguards.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<SustainabilityReport>))]
public enum SustainabilityReport
{
    /// <summary>The assessment report (SDSAR): before registration.</summary>
    Assessment,

    /// <summary>The monitoring report (SDSMR): before issuance.</summary>
    Monitoring,
}

/// <summary>How many goals of sustainable development a project serves: the two presentations of the briefing differ.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<GoalCount>))]
public enum GoalCount
{
    /// <summary>At least two besides goal 13, climate action (presentation 1).</summary>
    AtLeastTwoBesidesClimate,

    /// <summary>More than two (presentation 2), which does not say whether goal 13 counts; it is not counted here.</summary>
    MoreThanTwoBesidesClimate,
}

/// <summary>A report on sustainable development and safeguards.</summary>
public sealed record SustainabilityInput
{
    /// <summary>Which report.</summary>
    public required SustainabilityReport Report { get; init; }

    /// <summary>The rights of those concerned are considered.</summary>
    public required Declaration ConsidersRights { get; init; }

    /// <summary>The project follows domestic laws and rules.</summary>
    public required Declaration FollowsDomesticLaw { get; init; }

    /// <summary>The project follows international laws and rules.</summary>
    public required Declaration FollowsInternationalLaw { get; init; }

    /// <summary>Safeguards, step 1: whether the negative impacts are within laws and rules is assessed.</summary>
    public required Declaration AssessesLegality { get; init; }

    /// <summary>Safeguards, step 2: the level of the negative impacts is assessed.</summary>
    public required Declaration AssessesLevel { get; init; }

    /// <summary>Safeguards, step 3: ways to manage the negative impacts are proposed.</summary>
    public required Declaration ProposesManagement { get; init; }

    /// <summary>Measures against harm to the environment.</summary>
    public required Declaration HasEnvironmentalMeasures { get; init; }

    /// <summary>Measures against harm to society.</summary>
    public required Declaration HasSocialMeasures { get; init; }

    /// <summary>Measures against harm to the economy.</summary>
    public required Declaration HasEconomicMeasures { get; init; }

    /// <summary>The numbers of the sustainable development goals that the project serves, 1 to 17.</summary>
    public required IReadOnlyList<int> Goals { get; init; }

    /// <summary>Which presentation decides how many goals are needed.</summary>
    public GoalCount GoalCount { get; init; }

    /// <summary>The day on which TGO approved the report; null where it has not.</summary>
    public DateOnly? ApprovedByTgo { get; init; }

    /// <summary>The day of the request for registration or issuance; null where there is none yet.</summary>
    public DateOnly? RequestedOn { get; init; }
}

/// <summary>What follows for a report on sustainable development and safeguards.</summary>
public sealed record SustainabilityResult
{
    /// <summary>The goals served besides goal 13, in rising order.</summary>
    public required IReadOnlyList<int> GoalsBesidesClimate { get; init; }

    /// <summary>How many such goals are needed.</summary>
    public required int GoalsNeeded { get; init; }
}
