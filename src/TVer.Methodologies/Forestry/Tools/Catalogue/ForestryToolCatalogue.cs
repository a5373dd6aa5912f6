using TVer.Methodologies.Calculation;
using TVer.Methodologies.Forestry.Tools.BiomassBurning;
using TVer.Methodologies.Forestry.Tools.DeadWoodAndLitter;
using TVer.Methodologies.Forestry.Tools.Displacement;
using TVer.Methodologies.Forestry.Tools.Plots;
using TVer.Methodologies.Forestry.Tools.Significance;
using TVer.Methodologies.Forestry.Tools.SoilOrganicCarbon;
using TVer.Methodologies.Forestry.Tools.Trees;
using TVer.Methodologies.Programme;
using TVer.Methodologies.Quantities;
using J = TVer.Methodologies.Forestry.Tools.ForestryToolJson;

namespace TVer.Methodologies.Forestry.Tools;

/// <summary>The forestry tools, each runnable from JSON by itself, without a methodology: the same kind of service as those of the programme.</summary>
public static class ForestryToolCatalogue
{
    private static readonly FindingRule NoSource = new("significance.none", Severity.Error, Documents.ArTool04.At("procedure"),
        "There is no source to test.", "ไม่มีแหล่งที่จะทดสอบ");

    private static readonly FindingRule NegativeSource = new("significance.negative", Severity.Error, Documents.ArTool04.At("procedure"),
        "Source '{0}' is {1}: the size of an emission or of the decrease of a pool must be 0 or more.", "แหล่ง '{0}' คือ {1} ขนาดของการปล่อยหรือการลดลงของแหล่งสะสมต้องไม่น้อยกว่า 0");

    /// <summary>The stock of trees at a date, in all and by stratum per rai (T-VER-P-TOOL-01-02).</summary>
    public static ICalculationService<TreeInventory, ToolOutcome> TreeStock { get; } = new ForestryToolService<TreeInventory>(
        "tree-stock",
        new Bilingual("The stock of trees", "การกักเก็บคาร์บอนของต้นไม้"),
        [Documents.TreeToolV01, Documents.ArTool14],
        TreeRules.Rules,
        [TreeInterpretations.Roots, TreeInterpretations.CarbonFractions, TreeInterpretations.DoubleSampling],
        J.Default.TreeInventory,
        inventory =>
        {
            TreeStockResult result = Trees.TreeStock.Calculate(inventory);
            return new ToolRun(result.Findings, () => [result.Stock!.Stock, .. result.Stock.Densities.InOrder().Select(pair => pair.Value)])
            {
                Interpretations = result.Interpretations,
            };
        });

    /// <summary>The change of trees between two inventories, by either method of the tool (T-VER-P-TOOL-01-02).</summary>
    public static ICalculationService<TreeChangeInput, ToolOutcome> TreeChange { get; } = new ForestryToolService<TreeChangeInput>(
        "tree-change",
        new Bilingual("The change of trees between two inventories", "การเปลี่ยนแปลงของต้นไม้ระหว่างการสำรวจสองครั้ง"),
        [Documents.TreeToolV01, Documents.ArTool14],
        [.. TreeRules.Rules, .. Trees.TreeChange.Rules, .. TreePairCheck.Rules],
        [TreeInterpretations.Roots, TreeInterpretations.CarbonFractions, TreeInterpretations.DoubleSampling],
        J.Default.TreeChangeInput,
        Change);

    /// <summary>The stock of trees updated by its change, estimated directly (T-VER-P-TOOL-01-02).</summary>
    public static ICalculationService<TreeUpdateInput, ToolOutcome> TreeUpdate { get; } = new ForestryToolService<TreeUpdateInput>(
        "tree-update",
        new Bilingual("The stock of trees updated by its change", "การกักเก็บคาร์บอนของต้นไม้ที่ปรับด้วยการเปลี่ยนแปลง"),
        [Documents.TreeToolV01, Documents.ArTool14],
        Trees.TreeUpdate.Rules,
        [],
        J.Default.TreeUpdateInput,
        input => new ToolRun(Trees.TreeUpdate.Check(input), () =>
        {
            (Quantity stock, Quantity uncertainty) = Trees.TreeUpdate.Of(input);
            return WithRatio(stock, uncertainty);
        }));

    /// <summary>The baseline change of trees in proportion to their crown cover (T-VER-P-TOOL-01-02).</summary>
    public static ICalculationService<CrownCoverInput, ToolOutcome> CrownCover { get; } = new ForestryToolService<CrownCoverInput>(
        "crown-cover",
        new Bilingual("The baseline change of trees by crown cover", "การเปลี่ยนแปลงกรณีฐานของต้นไม้ตามการปกคลุมเรือนยอด"),
        [Documents.TreeToolV01, Documents.ArTool14],
        CrownCoverRules.Rules,
        [],
        J.Default.CrownCoverInput,
        input => new ToolRun(
            [.. ToolYears.Check(input.FirstYear, input.LastYear, TreeChangeSymbols.ProjectYear.Clause), .. CrownCoverModel.Check(input.Land, "land")],
            () => [CrownCoverModel.Change<Quantity>(input.Land, new Period(1, input.FirstYear, input.LastYear), "land")]));

    /// <summary>The change of trees by a table of their growth, for an estimate beforehand (T-VER-P-TOOL-01-02).</summary>
    public static ICalculationService<GrowthInput, ToolOutcome> Growth { get; } = new ForestryToolService<GrowthInput>(
        "growth",
        new Bilingual("The change of trees by a table of growth", "การเปลี่ยนแปลงของต้นไม้ตามตารางการเติบโต"),
        [Documents.TreeToolV01, Documents.ArTool14],
        GrowthModel.Rules,
        [],
        J.Default.GrowthInput,
        Grow);

    /// <summary>Trees counted on plantation plots, the counting option of the Standard tool (T-VER-S-TOOL-01-01).</summary>
    public static ICalculationService<TreeCountingInput, ToolOutcome> TreeCounting { get; } = new ForestryToolService<TreeCountingInput>(
        "tree-counting",
        new Bilingual("Sequestration by counting trees", "การกักเก็บคาร์บอนโดยการนับต้น"),
        [Documents.StandardTreeToolV02],
        Trees.TreeCounting.Rules,
        [],
        J.Default.TreeCountingInput,
        input => new ToolRun(Trees.TreeCounting.Check(input.Plots), () => [Trees.TreeCounting.Calculate<Quantity>(input.Plots)]));

    /// <summary>Dead wood and litter of an inventory (T-VER-P-TOOL-01-03).</summary>
    public static ICalculationService<DeadWoodInventory, ToolOutcome> DeadWood { get; } = new ForestryToolService<DeadWoodInventory>(
        "dead-wood",
        new Bilingual("The stock of dead wood and litter", "การกักเก็บคาร์บอนของไม้ตายและเศษซากพืช"),
        [Documents.ArTool12],
        DeadWoodTool.Rules,
        [],
        J.Default.DeadWoodInventory,
        inventory => ToolRun.Of(DeadWoodTool.DeadWood(inventory), DeadWoodTool.Litter(inventory)));

    /// <summary>The change of soil organic carbon by default rates (T-VER-P-TOOL-01-04).</summary>
    public static ICalculationService<SoilChangeInput, ToolOutcome> Soil { get; } = new ForestryToolService<SoilChangeInput>(
        "soil",
        new Bilingual("The change of soil organic carbon", "การเปลี่ยนแปลงคาร์บอนในดิน"),
        [Documents.ArTool16],
        SoilTool.Rules,
        [],
        J.Default.SoilChangeInput,
        input => ToolRun.Of(SoilTool.Change(input.Plan, new Period(1, input.FirstYear, input.LastYear))));

    /// <summary>The stock of carbon in sampled soil, by stratum per rai (T-VER-S-TOOL-01-02).</summary>
    public static ICalculationService<SoilSurvey, ToolOutcome> SoilSurvey { get; } = new ForestryToolService<SoilSurvey>(
        "soil-survey",
        new Bilingual("The stock of carbon in sampled soil", "การกักเก็บคาร์บอนในดินจากตัวอย่างดิน"),
        [Agriculture.Tools.SoilCarbonSymbols.Tool.Document],
        SoilSurveyTool.Rules,
        [SoilSurveyTool.Survey],
        J.Default.SoilSurvey,
        survey => new ToolRun(SoilSurveyTool.Check(survey), () => [.. SoilSurveyModel.Densities<Quantity>(survey).InOrder().Select(pair => pair.Value)])
        {
            Interpretations = SoilSurveyTool.Uses(),
        });

    /// <summary>CH4 and N2O of fires (T-VER-P-TOOL-01-05).</summary>
    public static ICalculationService<BurningInput, ToolOutcome> Burning { get; } = new ForestryToolService<BurningInput>(
        "burning",
        new Bilingual("Emissions of burning biomass", "การปล่อยก๊าซเรือนกระจกจากการเผาชีวมวล"),
        [Documents.ArTool08],
        BurningTool.Rules,
        [BurningInterpretations.Trigger, BurningInterpretations.FirstVerification],
        J.Default.BurningInput,
        input => ToolRun.Of(BurningTool.Emission(input.Events, input.Land == BurningLand.Redd ? BurningReadings.Redd : BurningReadings.Afforestation)));

    /// <summary>Leakage by displaced agriculture (T-VER-P-TOOL-01-06).</summary>
    public static ICalculationService<DisplacedActivities, ToolOutcome> Displacement { get; } = new ForestryToolService<DisplacedActivities>(
        "displacement",
        new Bilingual("Leakage by displaced agriculture", "การรั่วไหลจากการเคลื่อนย้ายกิจกรรมการเกษตร"),
        [Documents.ArTool15],
        DisplacementTool.Rules,
        [],
        J.Default.DisplacedActivities,
        displaced => ToolRun.Of(DisplacementTool.Leakage(displaced)));

    /// <summary>How many sample plots to lay out, and where (T-VER-P-TOOL-01-08).</summary>
    public static ICalculationService<SampleSizeInput, ToolOutcome> SampleSize { get; } = new ForestryToolService<SampleSizeInput>(
        "sample-size",
        new Bilingual("The number of sample plots", "จำนวนแปลงตัวอย่าง"),
        [Documents.PlotToolV01, Documents.ArTool03],
        Plots.SampleSize.Rules,
        [],
        J.Default.SampleSizeInput,
        Sample);

    /// <summary>Which sources of emission may be neglected (T-VER-P-TOOL-01-09).</summary>
    public static ICalculationService<SignificanceInput, ToolOutcome> Significance { get; } = new ForestryToolService<SignificanceInput>(
        "significance",
        new Bilingual("Which sources may be neglected", "แหล่งการปล่อยที่ละเว้นได้"),
        [Documents.ArTool04],
        [NoSource, NegativeSource],
        [SignificanceTest.BaseInterpretation],
        J.Default.SignificanceInput,
        Test);

    /// <summary>Baseline scenario and additionality (T-VER-P-TOOL-01-01).</summary>
    public static ICalculationService<AdditionalityInput, AdditionalityOutcomeReport> Additionality { get; } = new AdditionalityService();

    /// <summary>Every tool.</summary>
    public static IReadOnlyList<ICalculationService> All { get; } =
    [
        TreeStock, TreeChange, TreeUpdate, CrownCover, Growth, TreeCounting, DeadWood, Soil, SoilSurvey, Burning, Displacement, SampleSize, Significance, Additionality,
    ];

    /// <summary>Finds a tool.</summary>
    /// <param name="code">The code, such as <c>tree-stock</c>.</param>
    /// <exception cref="ArgumentException">There is no such tool; the message lists those there are.</exception>
    public static ICalculationService Find(string code)
    {
        ArgumentException.ThrowIfNullOrEmpty(code);
        return All.FirstOrDefault(tool => tool.Code == code)
            ?? throw new ArgumentException($"There is no tool '{code}'; there are {string.Join(", ", All.Select(tool => tool.Code))}.", nameof(code));
    }

    /// <summary>AR-TOOL14 divides by the magnitude of the change or stock: of zero there is no ratio, and its half-width says all.</summary>
    private static IReadOnlyList<Quantity> WithRatio(Quantity value, Quantity ratio) =>
        value.Value == 0 || ratio.Value >= Arithmetic.BeyondEveryBand ? [value] : [value, ratio];

    private static ToolRun Change(TreeChangeInput input)
    {
        (TreeInventory earlier, TreeInventory later) = (input.Earlier, input.Later);
        List<Finding> findings =
        [
            .. TreeInventoryCheck.Check(earlier, path: "earlier"), .. TreeInventoryCheck.Check(later, path: "later"),
            .. Trees.TreeChange.CheckDates(earlier.Date, later.Date, "later.date"),
            .. TreePairCheck.CheckSaplings(earlier, later, input.ArePlotsTheSame, "earlier", "later"),
        ];
        if (input.ArePlotsTheSame)
        {
            findings.AddRange(Trees.TreeChange.CheckPlots(earlier, later, "earlier", "later"));
        }
        else
        {
            findings.AddRange(TreePairCheck.CheckLand(earlier, later, "earlier", "later"));
            findings.AddRange(InventoryMethods.Check(earlier, later, "earlier", "later"));
        }

        return new ToolRun(findings, () =>
        {
            if (input.ArePlotsTheSame)
            {
                TreeStockChange<Quantity> remeasured = Trees.TreeChange.Remeasured<Quantity>(earlier, later);
                return WithRatio(remeasured.Change, remeasured.Uncertainty);
            }

            TreeStock<Quantity> first = Trees.TreeStock.Of<Quantity>(earlier, path: "earlier");
            TreeStock<Quantity> second = Trees.TreeStock.Of<Quantity>(later, path: "later");
            TreeStockChange<Quantity> difference = Trees.TreeChange.Difference(
                first.Stock, first.HalfWidth, second.Stock, second.HalfWidth, At.Year(later.Date!.Value.Year));
            return WithRatio(difference.Change, difference.Uncertainty);
        })
        {
            Interpretations = [.. Trees.TreeStock.Uses(earlier).Concat(Trees.TreeStock.Uses(later)).DistinctBy(use => (use.Interpretation.Code, use.Taken.Code))],
        };
    }

    /// <summary>Whether the strata outgrow their tables is asked of a plan that has some.</summary>
    private static ToolRun Grow(GrowthInput input)
    {
        List<Finding> findings = [.. ToolYears.Check(input.FirstYear, input.LastYear, TreeChangeSymbols.StandStock.Clause), .. GrowthModel.Check(input.Plan, "plan")];
        if (findings.Count == 0)
        {
            findings.AddRange(GrowthModel.CheckAge(input.Plan, input.LastYear, "plan"));
        }

        return new ToolRun(findings, () => [GrowthModel.Change<Quantity>(input.Plan, new Period(1, input.FirstYear, input.LastYear), "plan")]);
    }

    private static ToolRun Sample(SampleSizeInput input)
    {
        var ranges = new ToolFindings();
        if (input.Precision is { } precision && ranges.Positive(precision, SampleSizeSymbols.RelativePrecision, "precision"))
        {
            ranges.Share(precision, SampleSizeSymbols.RelativePrecision, "precision");
        }

        List<Finding> findings = [.. Plots.SampleSize.Check(input.Strata, input.PlotArea), .. ranges.All];
        if (findings.Count > 0)
        {
            return new ToolRun(findings, () => []);
        }

        // Whether the equation chosen holds is known only from the share that its plan samples.
        SamplePlan<Quantity> plan = Plots.SampleSize.Plan<Quantity>(input.Strata, input.PlotArea, input.Form, input.Precision);
        return new ToolRun(
            Plots.SampleSize.CheckForm(input.Form, Ratio.FromFraction(plan.SampledShare.Value)),
            () => [plan.Plots, plan.SampledShare, .. plan.PlotsToLayOut.InOrder().Select(pair => pair.Value)]);
    }

    private static ToolRun Test(SignificanceInput input)
    {
        var findings = new List<Finding>();
        if (input.Sources.Count == 0)
        {
            findings.Add(NoSource.At("sources", null));
        }

        findings.AddRange(input.Sources.Where(source => source.Value.Value < 0).InOrder()
            .Select(source => NegativeSource.At($"sources.{source.Key}", source.Value.ToText(), source.Key, source.Value.ToText())));
        var result = new Lazy<SignificanceResult>(() => SignificanceTest.Of(input.Sources, input.NetRemoval, input.Base));
        return new ToolRun(findings, () => [result.Value.NeglectedShare, .. result.Value.Sources.SelectMany(source => new[] { source.Contribution, source.Cumulative })])
        {
            Interpretations = [new InterpretationUse(SignificanceTest.BaseInterpretation, SignificanceTest.BaseInterpretation.Of(input.Base))],
            Decided = () => [.. result.Value.Sources.Where(source => source.IsSignificant).Select(source => source.Name)],
        };
    }
}
