using System.Text.Json.Serialization.Metadata;
using TVer.Methodologies.Calculation;

namespace TVer.Methodologies.Forestry.PReddPlus;

/// <summary>T-VER-P-METH-13-03: reducing emissions from deforestation and degradation and enhancing carbon in forest, at project level.</summary>
public static class PReddPlusMethodology
{
    /// <summary>Version 02, in force 29 August B.E. 2566 (2023).</summary>
    public static IMethodology<PReddPlusProject> Version02 { get; } = new PReddPlusVersion02();
}

/// <summary>Version 02.</summary>
internal sealed class PReddPlusVersion02 : Methodology<PReddPlusProject>
{
    public override Document Document => Documents.PReddPlusV02;

    public override IReadOnlyList<Document> Tools => PReddPlusParameters.Tools;

    public override IReadOnlyList<Interpretation> Interpretations { get; } = [.. PReddPlusInterpretations.All, .. FieldDataUses.All];

    public override IReadOnlyList<Parameter> Parameters => PReddPlusParameters.All;

    protected override JsonTypeInfo<PReddPlusProject> TypeInfo => PReddPlusJson.Default.PReddPlusProject;

    protected override IReadOnlyList<Finding> FindAll(PReddPlusProject project) => PReddPlusCheck.Run(project);

    protected override Calculation Compute(PReddPlusProject project, Func<PReddPlusProject> asCalculated)
    {
        PReddPlusRound<Quantity>[] rounds = PReddPlusCalculation.Run(project);
        double net = rounds[^1].Issued.CumulativeNet.Value;
        FieldReferences references = PReddPlusFieldReferences.Of(project);
        return new Calculation(
            [.. rounds.Select(Result)],
            [.. Uses(project, asCalculated, net), .. FieldDataUses.Interpretations(project.FieldData, references)],
            FieldDataUses.FactorSets(project.FieldData, references),
            PReddPlusResultCheck.Run(project, rounds));
    }

    private static PeriodResult Result(PReddPlusRound<Quantity> round)
    {
        var parts = new List<Quantity> { round.Change.Baseline, round.BaselineEmission, round.Change.Enhancement, round.Enhancement };
        parts.AddRange(round.ProjectEmissions, round.Leakage, round.NetRedd);
        if (round.Afforestation.HasValue)
        {
            parts.AddRange(
                round.Afforestation.Value.DiscountedProject, round.Afforestation.Value.DiscountedBaseline, round.NetAfforestation.Value);
        }

        return new PeriodResult
        {
            Period = round.Period,
            Net = round.Net,
            CumulativeNet = round.Issued.CumulativeNet,
            Issued = round.Issued.Issued,
            Buffer = round.Issued.Buffer.HasValue ? round.Issued.Buffer.Value : null,
            Issuable = round.Issued.Issuable,
            Parts = parts,
        };
    }

    private static List<InterpretationUse> Uses(PReddPlusProject project, Func<PReddPlusProject> asCalculated, double net) =>
    [
        .. PReddPlusChoices.All.Where(choice => IsUsed(project, choice.Interpretation))
            .Select(choice => choice.Use(project, asCalculated, net, NetOf)),
        .. PReddPlusInterpretations.Decided.Where(only => IsUsed(project, only)).Select(only => new InterpretationUse(only, only.Default)),
    ];

    private static double? NetOf(PReddPlusProject project) =>
        PReddPlusCheck.Run(project).Any(finding => finding.Severity == Severity.Error) ? null : PReddPlusCalculation.NetTotal(project);

    /// <summary>Whether a result can depend on an interpretation at all: not on that of land or of a rule which the project does not have.</summary>
    private static bool IsUsed(PReddPlusProject project, Interpretation interpretation) => interpretation.Code switch
    {
        "baseline-soil" => project.Afforestation is not null && project.Pools.Afforestation.Contains(OptionalPool.Soil),
        "market-ratio" => project.Leakage.Market.Measure == MarketMeasure.CuttingReducedForGood,
        "market-neglect" => project.Leakage.Market.NeglectBelowFivePercent is { IsMet: true },
        "degraded-forest" => project.Afforestation is { WasForest: true },
        "dates-of-stocks" => project.Stage == ProjectStage.Monitored && PReddPlusFieldReferences.Of(project).Stocks.Count > 0,
        "rate-of-round" => project.Stage == ProjectStage.Monitored,
        "buffer" => project.Crediting.Programme == CreditingProgramme.Premium,
        _ => true,
    };
}
