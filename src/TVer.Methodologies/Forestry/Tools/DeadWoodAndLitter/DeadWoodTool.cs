using TVer.Methodologies.Calculation;
using TVer.Methodologies.Quantities;
using S = TVer.Methodologies.Forestry.Tools.DeadWoodAndLitter.DeadWoodAndLitterSymbols;

namespace TVer.Methodologies.Forestry.Tools.DeadWoodAndLitter;

/// <summary>
/// T-VER-P-TOOL-01-03 by its parent AR-TOOL12 v03.1: carbon stocks of dead wood and litter, measured or by default share,
/// checked first.
/// </summary>
public static class DeadWoodTool
{
    private const double StumpLimit = 4;
    private const double ThinnestPiece = 0.1;
    private const double ShortestTransect = 100;
    private const double ElevationLimit = 2_000;

    /// <summary>What is done at exactly 2,000 m.</summary>
    public static readonly Interpretation<ElevationLimitReading> ElevationLimitInterpretation = new(
        "dead-wood.elevation-limit",
        Documents.ArTool12.At("equation 9, table of default factors"),
        new Bilingual(
            "Which default share holds at exactly 2,000 m, which is in no class of the table?",
            "ที่ระดับความสูง 2,000 เมตรพอดี ซึ่งไม่อยู่ในชั้นใดของตาราง ใช้ค่าใด"),
        (ElevationLimitReading.Refused, new Reading("refused", new Bilingual("None: an error.", "ไม่มี ถือเป็นข้อผิดพลาด"), IsAsPrinted: true)),
        (ElevationLimitReading.Smaller, new Reading("smaller", new Bilingual("The smaller one, for a pool that gives credits.", "ค่าที่น้อยกว่า สำหรับแหล่งสะสมที่ให้เครดิต"))),
        (ElevationLimitReading.Larger, new Reading("larger", new Bilingual("The larger one, for the baseline.", "ค่าที่มากกว่า สำหรับกรณีฐาน"))));

    /// <summary>What half-width the stock per rai of a stratum has.</summary>
    public static readonly Interpretation<DeadWoodHalfWidthReading> HalfWidth = new(
        "dead-wood.half-width",
        Documents.ArTool12.At("equations 7 and 13"),
        new Bilingual(
            "What is the half-width of measured dead wood and litter, of which the tool prints none?",
            "ครึ่งช่วงความเชื่อมั่นของไม้ตายและเศษซากพืชที่วัดเป็นเท่าใด เครื่องมือไม่ได้ระบุไว้"),
        (DeadWoodHalfWidthReading.SpreadOfPlots, new Reading("spread-of-plots", new Bilingual(
            "t at 90 % × the standard error between the plots around the mean of the tool, which is the ratio of sums; for plots of one size this is what AR-TOOL14 does for trees.",
            "ค่า t ที่ร้อยละ 90 คูณความคลาดเคลื่อนมาตรฐานระหว่างแปลงรอบค่าเฉลี่ยของเครื่องมือซึ่งเป็นอัตราส่วนของผลรวม กรณีแปลงขนาดเท่ากันตรงกับ AR-TOOL14"))));

    private static readonly FindingRule BothOrNone = Error(
        "dead-wood.standing.one-method", "equations 1 and 2",
        "A standing dead tree has either a biomass (equation 2) or a volume (equation 1), exactly one of them.",
        "ไม้ยืนต้นตายต้องให้มวลชีวภาพ (สมการ 2) หรือปริมาตร (สมการ 1) อย่างใดอย่างหนึ่ง");

    private static readonly FindingRule NoDensity = Error(
        "dead-wood.density", "equations 1, 5 and 6",
        "The density of the wood is needed for stumps, lying wood and standing trees with a volume.",
        "ต้องมีความหนาแน่นเนื้อไม้สำหรับตอไม้ ไม้ล้ม และไม้ยืนต้นตายที่ให้ปริมาตร");

    private static readonly FindingRule NoExpansion = Error(
        "dead-wood.expansion", "equation 1",
        "The biomass expansion factor is needed for standing trees with a volume.",
        "ต้องมีค่าสัมประสิทธิ์การขยายมวลชีวภาพสำหรับไม้ยืนต้นตายที่ให้ปริมาตร");

    private static readonly FindingRule LowStump = Error(
        "dead-wood.stump.low", "equation 4",
        "The stump is {0} m high: below 4 m the diameter at half height must be measured.",
        "ตอไม้สูง {0} เมตร ต่ำกว่า 4 เมตรต้องวัดเส้นผ่านศูนย์กลางที่กึ่งกลางความสูง");

    private static readonly FindingRule StumpAtLimit = new(
        "dead-wood.stump.at-limit", Severity.Information, Documents.ArTool12.At("equation 4"),
        "The stump is exactly 4 m high: the text allows the diameter at breast height from 4 m, the formula says above 4 m. The formula is used.",
        "ตอไม้สูง 4 เมตรพอดี ข้อความให้ใช้ DBH ตั้งแต่ 4 เมตร แต่สมการระบุมากกว่า 4 เมตร จึงใช้สมการ");

    private static readonly FindingRule NoDiameter = Error(
        "dead-wood.stump.diameter", "equation 4",
        "The stump has neither a diameter at half height nor one at breast height.",
        "ตอไม้ไม่มีทั้งเส้นผ่านศูนย์กลางที่กึ่งกลางความสูงและที่ระดับอก");

    private static readonly FindingRule NoMeasurementHeight = Error(
        "dead-wood.stump.measurement-height", "equation 4",
        "The height at which the diameter was measured is missing; it is 1.3 m unless buttresses stand in the way.",
        "ไม่มีระดับความสูงที่วัดเส้นผ่านศูนย์กลาง ซึ่งปกติคือ 1.3 เมตร");

    private static readonly FindingRule MeasuredAbove = Error(
        "dead-wood.stump.measured-above", "equation 4",
        "The diameter was measured at {0} m, which is not below the height of the stump of {1} m.",
        "วัดเส้นผ่านศูนย์กลางที่ {0} เมตร ซึ่งไม่ต่ำกว่าความสูงของตอไม้ {1} เมตร");

    private static readonly FindingRule ThinPiece = Error(
        "dead-wood.lying.thin", "equation 6",
        "The lying piece is {0} cm thick; pieces below 10 cm are not counted as lying dead wood.",
        "ไม้ล้มมีเส้นผ่านศูนย์กลาง {0} เซนติเมตร ไม่นับไม้ที่เล็กกว่า 10 เซนติเมตร");

    private static readonly FindingRule NoTransect = Error(
        "dead-wood.lying.transect", "equation 6",
        "Lying wood was found, but the length of the transect lines is missing.",
        "พบไม้ล้มแต่ไม่มีความยาวแนวสำรวจ");

    private static readonly FindingRule ShortTransect = Error(
        "dead-wood.lying.transect-short", "equation 6",
        "The transect lines of the plot are {0} m long together; at least 100 m are needed.",
        "แนวสำรวจของแปลงยาวรวม {0} เมตร ต้องไม่น้อยกว่า 100 เมตร");

    private static readonly FindingRule FewPlots = Error(
        "dead-wood.few-plots", "equation 7; half-width as AR-TOOL14, (17)",
        "Stratum '{0}' has {1} plot(s); the half-width of its stock per rai needs two or more.",
        "ชั้นภูมิ '{0}' มีแปลงตัวอย่าง {1} แปลง ครึ่งช่วงความเชื่อมั่นของปริมาณต่อไร่ต้องมีตั้งแต่สองแปลงขึ้นไป");

    private static readonly FindingRule PlotTwice = Error(
        "dead-wood.plot-twice", "equation 7",
        "Plot '{0}' stands in the strata '{1}' and '{2}'; names of plots are unique.",
        "แปลง '{0}' อยู่ทั้งในชั้นภูมิ '{1}' และ '{2}' ชื่อแปลงต้องไม่ซ้ำกัน");

    private static readonly FindingRule LitterSampleMissing = Error(
        "litter.sample-missing", "equation 12",
        "The plot has no litter sample; the stock of litter per rai needs one from every plot, with 0 kg where there is none.",
        "แปลงนี้ไม่มีตัวอย่างเศษซากพืช ปริมาณเศษซากพืชต่อไร่ต้องมีตัวอย่างจากทุกแปลง โดยระบุ 0 กิโลกรัมหากไม่มี");

    private static readonly FindingRule NoLitter = new(
        "litter.no-sample", Severity.Warning, Documents.ArTool12.At("equation 12"),
        "The plot has no litter sample: it counts as having no litter.",
        "แปลงนี้ไม่มีตัวอย่างเศษซากพืช จึงนับว่าไม่มีเศษซากพืช");

    private static readonly FindingRule Removed = Error(
        "dead-wood.default.removed", "equations 9 and 15",
        "Default shares are allowed only where {0} stays in place and is not removed by people.",
        "ใช้ค่าแนะนำได้เฉพาะเมื่อ{1}คงอยู่ในพื้นที่และไม่ถูกเก็บออกโดยมนุษย์");

    private static readonly FindingRule NoEvidence = new(
        "dead-wood.default.evidence", Severity.Error, Documents.ArTool12.At("equations 9 and 15"),
        "Default shares would be allowed, but no evidence is named that {0} stays in place.",
        "จะใช้ค่าแนะนำได้ แต่ไม่ได้ระบุหลักฐานว่า{1}คงอยู่ในพื้นที่");

    private static readonly FindingRule NoClimate = Error(
        "dead-wood.default.climate", "equation 9, table of default factors",
        "Tropical default shares need the elevation and the annual precipitation.",
        "ค่าแนะนำของเขตร้อนต้องมีระดับความสูงและปริมาณน้ำฝนรายปี");

    private static readonly FindingRule AtElevationLimit = Error(
        "dead-wood.default.elevation-limit", "equation 9, table of default factors",
        "Exactly 2,000 m is in no class of the table of default shares; take the smaller or the larger share by name.",
        "ระดับความสูง 2,000 เมตรพอดีไม่อยู่ในชั้นใดของตาราง ต้องระบุให้ใช้ค่าน้อยกว่าหรือค่ามากกว่า");

    /// <summary>The rules that the check of this tool reports, beside those of ranges (<c>tool.…</c>), which take the clause of the symbol that they guard.</summary>
    internal static IReadOnlyList<FindingRule> Rules =>
    [
        BothOrNone, NoDensity, NoExpansion, LowStump, StumpAtLimit, NoDiameter, NoMeasurementHeight, MeasuredAbove, ThinPiece,
        NoTransect, ShortTransect, FewPlots, PlotTwice, LitterSampleMissing, NoLitter, Removed, NoEvidence, NoClimate,
        AtElevationLimit, .. DeadWoodLimits.Rules,
    ];

    /// <summary>C_DW of an inventory, tCO2e (equations 1 to 8).</summary>
    /// <param name="inventory">The inventory.</param>
    public static ToolResult DeadWood(DeadWoodInventory inventory)
    {
        ArgumentNullException.ThrowIfNull(inventory);
        var findings = new ToolFindings();
        CheckPlots(inventory, findings, CheckDeadWood);
        return new ToolResult(findings.All, () => DeadWoodModel.DeadWood<Quantity>(inventory));
    }

    /// <summary>C_LI of an inventory, tCO2e (equations 12 to 14).</summary>
    /// <param name="inventory">The inventory.</param>
    public static ToolResult Litter(DeadWoodInventory inventory)
    {
        ArgumentNullException.ThrowIfNull(inventory);
        var findings = new ToolFindings();
        CheckPlots(inventory, findings, CheckLitter);
        return new ToolResult(findings.All, () => DeadWoodModel.Litter<Quantity>(inventory));
    }

    /// <summary>C_DW,i by default share, tCO2e (equation 9).</summary>
    /// <param name="stratum">The stratum.</param>
    /// <param name="name">Its name.</param>
    public static ToolResult DefaultDeadWood(DefaultShareStratum stratum, string name)
    {
        ToolFindings findings = CheckTrees(stratum);
        CheckDeadWoodShare(stratum.Conditions, findings, "conditions.");
        return new ToolResult(findings.All, () => DefaultShareModel.DeadWood<Quantity>(stratum, name), Uses(stratum.Conditions));
    }

    /// <summary>C_LI,i by default share, tCO2e (equation 15).</summary>
    /// <param name="stratum">The stratum.</param>
    /// <param name="name">Its name.</param>
    public static ToolResult DefaultLitter(DefaultShareStratum stratum, string name)
    {
        ToolFindings findings = CheckTrees(stratum);
        CheckLitterShare(stratum.Conditions, findings, "conditions.");
        return new ToolResult(findings.All, () => DefaultShareModel.Litter<Quantity>(stratum, name), Uses(stratum.Conditions));
    }

    internal static IReadOnlyList<InterpretationUse> Uses(DefaultShareConditions conditions) =>
        conditions is { Biome: Biome.Tropical, Elevation: { } elevation } && IsAtLimit(elevation)
            ? [new InterpretationUse(ElevationLimitInterpretation, ElevationLimitInterpretation.Of(conditions.AtElevationLimit))]
            : [];

    /// <summary>Checks the share of dead wood that a stratum takes.</summary>
    internal static void CheckDeadWoodShare(DefaultShareConditions conditions, ToolFindings findings, string prefix)
    {
        CheckStays(conditions.DeadWoodStays, "dead wood", "ไม้ตาย", $"{prefix}deadWoodStays", findings);
        CheckConditions(conditions, findings, prefix);
    }

    /// <summary>Checks the share of litter that a stratum takes.</summary>
    internal static void CheckLitterShare(DefaultShareConditions conditions, ToolFindings findings, string prefix)
    {
        CheckStays(conditions.LitterStays, "litter", "เศษซากพืช", $"{prefix}litterStays", findings);
        CheckConditions(conditions, findings, prefix);
    }

    private static bool IsAtLimit(Length elevation) => Arithmetic.Snap(elevation.Metres, SnapGrid.Ratio) == ElevationLimit;

    private static ToolFindings CheckTrees([System.Diagnostics.CodeAnalysis.NotNull] DefaultShareStratum? stratum)
    {
        ArgumentNullException.ThrowIfNull(stratum);
        var findings = new ToolFindings();
        findings.NotNegative(stratum.Trees.Value, S.StratumTrees, "trees");
        return findings;
    }

    private static void CheckStays(Declaration? stays, string pool, string poolThai, string path, ToolFindings findings)
    {
        findings.Require(stays is { IsMet: true }, Removed, path, stays?.IsMet, pool, poolThai);
        findings.Require(stays is not { IsMet: true, NamesEvidence: false }, NoEvidence, path, null, pool, poolThai);
    }

    private static void CheckConditions(DefaultShareConditions conditions, ToolFindings findings, string prefix)
    {
        if (conditions.Biome != Biome.Tropical)
        {
            return;
        }

        findings.Require(
            conditions is { Elevation: not null, Precipitation: not null },
            NoClimate, conditions.Elevation is null ? $"{prefix}elevation" : $"{prefix}precipitation", null);
        if (conditions.Precipitation is { } precipitation)
        {
            findings.NotNegative(precipitation, S.Precipitation, $"{prefix}precipitation");
        }

        findings.Require(
            conditions.AtElevationLimit != ElevationLimitReading.Refused || conditions.Elevation is not { } elevation || !IsAtLimit(elevation),
            AtElevationLimit, $"{prefix}elevation", conditions.Elevation);
    }

    /// <summary>Checks an inventory whose stocks per rai, with half-widths, are wanted.</summary>
    /// <param name="inventory">The inventory.</param>
    /// <param name="findings">Takes the findings.</param>
    /// <param name="forLitter">Whether the stock of litter is wanted.</param>
    internal static void CheckStocks(DeadWoodInventory inventory, ToolFindings findings, bool forLitter)
    {
        CheckPlots(inventory, findings, (plot, all, path) =>
        {
            CheckDeadWood(plot, all, path);
            if (plot.Litter is not null)
            {
                CheckLitter(plot, all, path);
            }
            else if (forLitter)
            {
                all.Add(LitterSampleMissing, $"{path}.litter", null);
            }
        });
        foreach ((string name, DeadWoodStratum stratum) in inventory.Strata.InOrder())
        {
            findings.Require(stratum.Plots.Count != 1, FewPlots, $"strata.{name}.plots", stratum.Plots.Count, name, stratum.Plots.Count);
        }
    }

    internal static IReadOnlyList<InterpretationUse> StockUses() => [new InterpretationUse(HalfWidth, HalfWidth.Default)];

    private static void CheckPlots(DeadWoodInventory inventory, ToolFindings findings, Action<DeadWoodPlot, ToolFindings, string> check)
    {
        findings.NotEmpty(inventory.Strata.Count, S.DeadWood.Clause, "strata");
        var strataOfPlots = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach ((string name, DeadWoodStratum stratum) in inventory.Strata.InOrder())
        {
            string path = $"strata.{name}";
            findings.NotNegative(stratum.Area, S.StratumArea, $"{path}.area");
            findings.NotEmpty(stratum.Plots.Count, S.SampledArea.Clause, $"{path}.plots");
            DeadWoodLimits.Check(stratum, findings, path);
            foreach ((string plotName, DeadWoodPlot plot) in stratum.Plots.InOrder())
            {
                string plotPath = $"{path}.plots.{plotName}";
                bool isNew = strataOfPlots.TryAdd(plotName, name);
                findings.Require(isNew, PlotTwice, plotPath, plotName, plotName, strataOfPlots[plotName], name);
                findings.Positive(plot.Area, S.PlotArea, $"{plotPath}.area");
                check(plot, findings, plotPath);
            }
        }
    }

    private static void CheckDeadWood(DeadWoodPlot plot, ToolFindings findings, string path)
    {
        if (plot.TransectLength is { } transect)
        {
            findings.Require(
                Arithmetic.Snap(transect.Metres, SnapGrid.Ratio) >= ShortestTransect, ShortTransect, $"{path}.transectLength", transect, Unit.Format(transect.Metres));
        }

        foreach ((string name, DeadWoodSpecies species) in plot.Species.InOrder())
        {
            string at = $"{path}.species.{name}";
            findings.NotNegative(species.RootToShoot, S.RootToShoot, $"{at}.rootToShoot");
            bool hasVolumes = species.Standing.Any(tree => tree.Volume is not null);
            bool needsDensity = hasVolumes || species.Stumps.Count > 0 || species.Lying.Count > 0;
            findings.Require(!needsDensity || species.WoodDensity is not null, NoDensity, $"{at}.woodDensity", null);
            findings.Require(!hasVolumes || species.ExpansionFactor is not null, NoExpansion, $"{at}.expansionFactor", null);
            findings.Require(species.Lying.Count == 0 || plot.TransectLength is not null, NoTransect, $"{path}.transectLength", null);
            if (species.WoodDensity is { } density)
            {
                findings.Positive(density, S.WoodDensity, $"{at}.woodDensity");
            }

            if (species.ExpansionFactor is { } expansion)
            {
                findings.Positive(expansion, S.ExpansionFactor, $"{at}.expansionFactor");
            }

            CheckPieces(species, findings, at);
            DeadWoodLimits.Check(species, findings, at);
        }
    }

    private static void CheckPieces(DeadWoodSpecies species, ToolFindings findings, string path)
    {
        for (int k = 0; k < species.Standing.Count; k++)
        {
            StandingDeadTree tree = species.Standing[k];
            string at = $"{path}.standing[{k}]";
            findings.Require(tree.Biomass is null != tree.Volume is null, BothOrNone, at, null);
            if (tree.Biomass is { } biomass)
            {
                findings.NotNegative(biomass, S.AllometricBiomass, $"{at}.biomass");
            }

            if (tree.Volume is { } volume)
            {
                findings.NotNegative(volume, S.Volume, $"{at}.volume");
            }
        }

        for (int k = 0; k < species.Stumps.Count; k++)
        {
            CheckStump(species.Stumps[k], findings, $"{path}.stumps[{k}]");
        }

        for (int k = 0; k < species.Lying.Count; k++)
        {
            Length diameter = species.Lying[k].Diameter;
            findings.Require(
                Arithmetic.Snap(diameter.Metres, SnapGrid.Ratio) >= ThinnestPiece, ThinPiece, $"{path}.lying[{k}].diameter", diameter, Unit.Format(diameter.Centimetres));
        }
    }

    private static void CheckStump(Stump stump, ToolFindings findings, string path)
    {
        findings.Positive(stump.Height, S.StumpHeight, $"{path}.height");
        if (stump.BreastDiameter is { } breast)
        {
            findings.Positive(breast, S.BreastDiameter, $"{path}.breastDiameter");
        }

        if (stump.MeasurementHeight is { } noted)
        {
            findings.NotNegative(noted, S.MeasurementHeight, $"{path}.measurementHeight");
        }

        if (stump.MidDiameter is { } middle)
        {
            findings.Positive(middle, S.MidDiameter, $"{path}.midDiameter");
            return;
        }

        double height = Arithmetic.Snap(stump.Height.Metres, SnapGrid.Ratio);
        findings.Require(height >= StumpLimit, LowStump, $"{path}.height", stump.Height, Unit.Format(stump.Height.Metres));
        findings.Require(height != StumpLimit, StumpAtLimit, $"{path}.height", stump.Height);
        findings.Require(stump.BreastDiameter is not null, NoDiameter, $"{path}.breastDiameter", null);
        if (stump.MeasurementHeight is not { } measured)
        {
            findings.Add(NoMeasurementHeight, $"{path}.measurementHeight", null);
            return;
        }

        findings.Require(
            Arithmetic.Snap(measured.Metres, SnapGrid.Ratio) < height, MeasuredAbove, $"{path}.measurementHeight", measured, Unit.Format(measured.Metres), Unit.Format(stump.Height.Metres));
    }

    private static void CheckLitter(DeadWoodPlot plot, ToolFindings findings, string path)
    {
        if (plot.Litter is not { } litter)
        {
            findings.Add(NoLitter, $"{path}.litter", null);
            return;
        }

        findings.Positive(litter.FrameArea, S.FrameArea, $"{path}.litter.frameArea");
        findings.NotNegative(litter.WetMass, S.WetLitter, $"{path}.litter.wetMass");
        findings.Share(litter.DryShare, S.DryShare, $"{path}.litter.dryShare");
    }

    private static FindingRule Error(string code, string clause, string english, string thai) =>
        new(code, Severity.Error, Documents.ArTool12.At(clause), english, thai);
}

/// <summary>What half-width measured dead wood and litter have.</summary>
public enum DeadWoodHalfWidthReading
{
    /// <summary>The spread between the plots of a stratum.</summary>
    SpreadOfPlots,
}
