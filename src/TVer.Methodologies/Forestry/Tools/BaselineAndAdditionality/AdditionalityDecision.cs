using System.Text.Json.Serialization;
using TVer.Methodologies.Json;

namespace TVer.Methodologies.Forestry.Tools.BaselineAndAdditionality;

/// <summary>The outcome of the tree.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<AdditionalityOutcome>))]
public enum AdditionalityOutcome
{
    /// <summary>No outcome: the tool does not apply, or an answer is missing.</summary>
    Undecided,

    /// <summary>The project is additional, and the baseline is named.</summary>
    Additional,

    /// <summary>The project is not additional.</summary>
    NotAdditional,
}

/// <summary>A question that the way through the tree came to, with its answer.</summary>
/// <param name="Clause">The step of the tool.</param>
/// <param name="Question">The question.</param>
/// <param name="Answer">The answer, as it was found or given.</param>
/// <param name="Source">The evidence named for the answer; null where none is.</param>
public sealed record DecisionStep(Clause Clause, Bilingual Question, string Answer, string? Source)
{
    /// <summary>The step in one English line.</summary>
    public override string ToString() => $"{Clause.Number}: {Question.English} {Answer}{(Source is null ? "" : $" [{Source}]")}";
}

/// <summary>The way through the tree and where it ended.</summary>
/// <param name="Outcome">The outcome.</param>
/// <param name="Baseline">The scenario that is the baseline; null where none was found.</param>
/// <param name="Steps">Every question with its answer, in order.</param>
/// <param name="Findings">What is missing or contradicts itself; an error leaves the outcome undecided.</param>
public sealed record AdditionalityDecision(
    AdditionalityOutcome Outcome, string? Baseline, IReadOnlyList<DecisionStep> Steps, IReadOnlyList<Finding> Findings);
