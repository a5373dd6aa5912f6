using System.Text.Json.Serialization.Metadata;
using TVer.Methodologies.Calculation;
using TVer.Methodologies.Forestry.PReddPlus;

namespace TVer.Methodologies.Forestry.Afforestation;

/// <summary>T-VER-P-METH-13-01: afforestation and reforestation of lands except wetlands.</summary>
public static class AfforestationMethodology
{
    /// <summary>Version 01, in force 1 March B.E. 2566 (2023), by the equations that T-VER-P-METH-13-03 v02 repeats of it.</summary>
    public static IMethodology<AfforestationProject> Version01 { get; } = new AfforestationVersion01();
}

/// <summary>Version 01.</summary>
internal sealed class AfforestationVersion01 : Methodology<AfforestationProject>
{
    public override Document Document => Documents.AfforestationV01;

    public override IReadOnlyList<Document> Tools => PReddPlusParameters.Tools;

    public override IReadOnlyList<Interpretation> Interpretations { get; } = [.. AfforestationInterpretations.All, .. FieldDataUses.All];

    /// <summary>Section 11 of T-VER-P-METH-13-03 lists the parameters of afforestation and those that both methodologies share.</summary>
    public override IReadOnlyList<Parameter> Parameters => PReddPlusParameters.All;

    protected override JsonTypeInfo<AfforestationProject> TypeInfo => AfforestationJson.Default.AfforestationProject;

    protected override IReadOnlyList<Finding> FindAll(AfforestationProject project) => AfforestationCheck.Run(project);

    protected override Calculation Compute(AfforestationProject project, Func<AfforestationProject> asCalculated)
    {
        AfforestationResult<Quantity>[] rounds = AfforestationCalculation.Run(project);
        double net = rounds[^1].Issued.CumulativeNet.Value;
        FieldReferences references = AfforestationFieldReferences.Of(project);
        return new Calculation(
            [.. rounds.Select(Result)],
            [.. Uses(project, asCalculated, net), .. FieldDataUses.Interpretations(project.FieldData, references)],
            FieldDataUses.FactorSets(project.FieldData, references),
            AfforestationResultCheck.Run(project, rounds));
    }

    private static PeriodResult Result(AfforestationResult<Quantity> round) => new()
    {
        Period = round.Period,
        Net = round.Balance.Net,
        CumulativeNet = round.Issued.CumulativeNet,
        Issued = round.Issued.Issued,
        Buffer = round.Issued.Buffer.Value,
        Issuable = round.Issued.Issuable,
        Parts =
        [
            round.Change.Project, round.Change.DiscountedProject, round.Change.Baseline, round.Change.DiscountedBaseline,
            round.Balance.Emissions, round.Terms.Displacement,
        ],
    };

    private static List<InterpretationUse> Uses(AfforestationProject project, Func<AfforestationProject> asCalculated, double net) =>
    [
        .. AfforestationChoices.All.Select(choice => choice.Use(project, asCalculated, net, other => AfforestationCalculation.NetTotal(other))),
        .. AfforestationInterpretations.Decided.Select(only => new InterpretationUse(only, only.Default)),
    ];
}
