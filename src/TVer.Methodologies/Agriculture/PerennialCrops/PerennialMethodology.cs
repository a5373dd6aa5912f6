using System.Text.Json.Serialization.Metadata;
using TVer.Methodologies.Agriculture.Fertilizer;
using TVer.Methodologies.Calculation;
using TVer.Methodologies.Factors;
using TVer.Methodologies.Forestry.Tools.Trees;

namespace TVer.Methodologies.Agriculture.PerennialCrops;

/// <summary>T-VER-S-METH-13-06: carbon sequestration and emission reduction of perennial crops.</summary>
public static class PerennialMethodology
{
    /// <summary>Version 02, B.E. 2566 (2023), as far as the farmers' handbook tells.</summary>
    public static IMethodology<PerennialProject> Version02 { get; } = new PerennialVersion02();
}

/// <summary>Version 02.</summary>
internal sealed class PerennialVersion02 : Methodology<PerennialProject>
{
    private static readonly ReadingChoice<PerennialProject>[] Choices =
    [
        .. FertilizationReadings.Of<PerennialProject>(project => project.Fertilization, (project, value) => project with { Fertilization = value }),
        ReadingChoice<PerennialProject>.Of(
            AgricultureInterpretations.SoilWeighting,
            "readings.soilWeighting",
            project => project.Readings.SoilWeighting,
            (project, value) => project with { Readings = project.Readings with { SoilWeighting = value } }),
        ReadingChoice<PerennialProject>.Of(
            AgricultureInterpretations.Uncertainty,
            "readings.uncertainty",
            project => project.Readings.Uncertainty,
            (project, value) => project with { Readings = project.Readings with { Uncertainty = value } }),
    ];

    public override Document Document => Documents.PerennialCropsV02;

    public override IReadOnlyList<Document> Tools { get; } =
        [Documents.StandardTreeToolV02, Documents.SoilCarbonToolV01, Documents.DeadWoodAndLitterToolV01];

    public override IReadOnlyList<Interpretation> Interpretations { get; } = [.. Choices.Select(choice => choice.Interpretation), TreeInterpretations.Roots, TreeInterpretations.CarbonFractions];

    public override IReadOnlyList<Parameter> Parameters { get; } =
    [
        .. FertilizationParameters.All,
        Tree(PerennialSymbols.Density, "Diameter at 1.30 m and height of every tree in the sample plots; oil palms to the base of frond 41", "วัดเส้นผ่านศูนย์กลางที่ 1.30 เมตรและความสูงของทุกต้นในแปลงตัวอย่าง ปาล์มวัดถึงโคนทางใบที่ 41"),
        Tree(PerennialSymbols.TreeCount, "Counting", "นับจำนวนต้น"),
        Tree(PerennialSymbols.DeadWoodChange, "T-VER-S-TOOL-01-03, optional", "T-VER-S-TOOL-01-03 เป็นทางเลือก"),
    ];

    protected override JsonTypeInfo<PerennialProject> TypeInfo => AgricultureJson.Default.PerennialProject;

    protected override IReadOnlyList<Finding> FindAll(PerennialProject project) => PerennialCheck.Run(project);

    protected override Calculation Compute(PerennialProject project, Func<PerennialProject> asCalculated)
    {
        PerennialOutcome outcome = PerennialCalculation.Run(project);
        var findings = new List<Finding> { FertilizationFindings.Equations(Document, project.Fertilization.Choices) };
        findings.AddRange(FactorRules.OfUsed(outcome.Factors, project.Fertilization.AcceptUnconfirmedFactors));

        // The findings below ask for the other readings at once, while the project is as it was calculated.
        (InterpretationUse Use, string Path)[] uses = [.. Choices.Select(choice => (choice.Use(project, () => project, outcome.NetTotal, NetOf), choice.Path))];
        findings.AddRange(FertilizationFindings.OtherReadings(uses));
        return new Calculation(outcome.Periods, [.. uses.Select(use => use.Use), .. OfInventories(project)], outcome.Factors, findings);
    }

    /// <summary>How the inventories of trees are read.</summary>
    private static IReadOnlyList<InterpretationUse> OfInventories(PerennialProject project) => StandardTreeTool.Uses(
        project.Rounds.Select(round => round.Trees).Prepend(project.Trees.Baseline).Select(stock => stock?.Inventory).OfType<TreeInventory>());

    private static double? NetOf(PerennialProject project) =>
        PerennialCheck.Run(project).Any(finding => finding.Severity == Severity.Error) ? null : PerennialCalculation.Run(project).NetTotal;

    private static Parameter Tree(Symbol symbol, string english, string thai) => new(
        symbol,
        IsMonitored: true,
        new("Field survey", "สำรวจภาคสนาม"),
        new(english, thai),
        new("Before the project and at the end of each round, at the latest after 7 years", "ก่อนเริ่มโครงการและสิ้นแต่ละรอบ ไม่เกิน 7 ปี"));
}
