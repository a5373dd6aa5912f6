using System.Text.Json.Serialization.Metadata;
using TVer.Methodologies.Calculation;
using TVer.Methodologies.Factors;

namespace TVer.Methodologies.Agriculture.Fertilizer;

/// <summary>T-VER-S-METH-13-05: good fertilisation practice in agricultural land.</summary>
public static class FertilizerMethodology
{
    /// <summary>Version 02, B.E. 2566 (2023), as far as the farmers' handbook tells.</summary>
    public static IMethodology<FertilizerProject> Version02 { get; } = new FertilizerVersion02();
}

/// <summary>Version 02.</summary>
internal sealed class FertilizerVersion02 : Methodology<FertilizerProject>
{
    private static readonly ReadingChoice<FertilizerProject>[] Choices =
    [
        .. FertilizationReadings.Of<FertilizerProject>(project => project.Fertilization, (project, value) => project with { Fertilization = value }),
        ReadingChoice<FertilizerProject>.Of(
            AgricultureInterpretations.AnnualCap,
            "readings.annualCap",
            project => project.Readings.AnnualCap,
            (project, value) => project with { Readings = project.Readings with { AnnualCap = value } }),
        ReadingChoice<FertilizerProject>.Of(
            AgricultureInterpretations.SoilWeighting,
            "readings.soilWeighting",
            project => project.Readings.SoilWeighting,
            (project, value) => project with { Readings = project.Readings with { SoilWeighting = value } }),
        ReadingChoice<FertilizerProject>.Of(
            AgricultureInterpretations.Uncertainty,
            "readings.uncertainty",
            project => project.Readings.Uncertainty,
            (project, value) => project with { Readings = project.Readings with { Uncertainty = value } }),
    ];

    public override Document Document => Documents.FertilizerV02;

    public override IReadOnlyList<Document> Tools { get; } = [Documents.SoilCarbonToolV01];

    public override IReadOnlyList<Interpretation> Interpretations { get; } = [.. Choices.Select(choice => choice.Interpretation)];

    public override IReadOnlyList<Parameter> Parameters => FertilizationParameters.All;

    protected override JsonTypeInfo<FertilizerProject> TypeInfo => AgricultureJson.Default.FertilizerProject;

    protected override IReadOnlyList<Finding> FindAll(FertilizerProject project) => FertilizerCheck.Run(project);

    protected override Calculation Compute(FertilizerProject project, Func<FertilizerProject> asCalculated)
    {
        FertilizerOutcome outcome = FertilizerCalculation.Run(project);
        var findings = new List<Finding> { FertilizationFindings.Equations(Document, project.Fertilization.Choices) };
        findings.AddRange(FactorRules.OfUsed(outcome.Factors, project.Fertilization.AcceptUnconfirmedFactors));
        findings.AddRange(AboveCap(project, outcome));

        // The findings below ask for the other readings at once, while the project is as it was calculated.
        (InterpretationUse Use, string Path)[] uses = [.. Choices.Select(choice => (choice.Use(project, () => project, outcome.NetTotal, NetOf), choice.Path))];
        findings.AddRange(FertilizationFindings.OtherReadings(uses));
        return new Calculation(outcome.Periods, [.. uses.Select(use => use.Use)], outcome.Factors, findings);
    }

    private static double? NetOf(FertilizerProject project) =>
        FertilizerCheck.Run(project).Any(finding => finding.Severity == Severity.Error) ? null : FertilizerCalculation.Run(project).NetTotal;

    private static IEnumerable<Finding> AboveCap(FertilizerProject project, FertilizerOutcome outcome)
    {
        foreach (Quantity year in outcome.Years)
        {
            double result = Arithmetic.Snap(year.Value, SnapGrid.Tonnes);
            if (result > FertilizerEquations.AnnualCap.Value)
            {
                yield return project.Stage == ProjectStage.ExAnte
                    ? FertilizerRules.EstimateAboveCap.At("stage", result, year.At.Time, result)
                    : FertilizerRules.MonitoredAboveCap.At(
                        "readings.annualCap", result, year.At.Time, result, AgricultureInterpretations.AnnualCap.Of(project.Readings.AnnualCap).Code);
            }
        }
    }
}
