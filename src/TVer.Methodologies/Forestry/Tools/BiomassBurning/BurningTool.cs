using TVer.Methodologies.Calculation;
using TVer.Methodologies.Quantities;
using S = TVer.Methodologies.Forestry.Tools.BiomassBurning.BurningSymbols;

namespace TVer.Methodologies.Forestry.Tools.BiomassBurning;

/// <summary>T-VER-P-TOOL-01-05 by its parent AR-TOOL08 v04.0.0: non-CO2 emissions of burning biomass, checked first.</summary>
public static class BurningTool
{
    private static readonly FindingRule NoAge = Error(
        "burning.age.missing", "equation 7, COMF", "The mean age of the trees is needed for tropical forest: 3 years or more.", "ต้องมีอายุเฉลี่ยของต้นไม้สำหรับป่าเขตร้อน ตั้งแต่ 3 ปีขึ้นไป");

    private static readonly FindingRule AgeBetweenClasses = Error(
        "burning.age.class", "equation 7, COMF",
        "A mean age of {0} years is in no class of combustion factors: 3–5, 6–10, 11–17, 18 and above.",
        "อายุเฉลี่ย {0} ปีไม่อยู่ในชั้นใดของค่าสัมประสิทธิ์การเผา: 3–5, 6–10, 11–17, 18 ปีขึ้นไป");

    private static readonly FindingRule NoPotentials = Error(
        "burning.potentials", "equation 7",
        "Trees burnt in a forest fire, but global warming potentials are missing: give those that TGO announced for the crediting period.",
        "มีต้นไม้ถูกไฟป่าแต่ไม่มีค่า GWP ต้องใช้ค่าที่ อบก. ประกาศสำหรับช่วงระยะเวลาคิดเครดิต");

    private static readonly FindingRule ResidueData = Error(
        "burning.residue.data", "equations 4 and 5",
        "Harvest residue needs either the biomass harvested, or the area together with the forest biomass.",
        "เศษเหลือจากการเก็บเกี่ยวต้องมีมวลชีวภาพที่เก็บเกี่ยว หรือพื้นที่พร้อมมวลชีวภาพของป่า");

    private static readonly FindingRule ResidueBiome = Error(
        "burning.residue.biome", "equation 4, f_BL",
        "The tool has no share of residue for boreal regions.",
        "เครื่องมือไม่มีค่าสัดส่วนเศษเหลือของเขตหนาวเหนือ");

    private static readonly FindingRule BurntTooMuch = Error(
        "burning.area", "equation 7",
        "The fires of year {0} burnt {1} rai, more than the project area of {2} rai.",
        "ไฟในปีที่ {0} ไหม้ {1} ไร่ มากกว่าพื้นที่โครงการ {2} ไร่");

    private static readonly FindingRule BadYear = Error(
        "burning.year", "applicability of GHG_FF", "The year of the fire is {0}; project years count from 1.", "ปีที่เกิดไฟคือ {0} ปีโครงการเริ่มนับจาก 1");

    private static readonly FindingRule NoEvidence = new(
        "burning.evidence", Severity.Error, Documents.ArTool08.At("applicability"),
        "An emission would be left out on the declaration {0}, which names no evidence.",
        "จะไม่นับการปล่อยตามคำรับรอง {0} ซึ่งไม่ได้ระบุหลักฐาน");

    /// <summary>The rules that the check of this tool reports, beside those of ranges (<c>tool.…</c>), which take the clause of the symbol that they guard.</summary>
    internal static IReadOnlyList<FindingRule> Rules =>
    [
        NoAge, AgeBetweenClasses, NoPotentials, ResidueData, ResidueBiome, BurntTooMuch, BadYear, NoEvidence, .. KnownPotentials.Rules,
    ];

    /// <summary>GHG_E of a round, tCO2e.</summary>
    /// <param name="events">What burnt.</param>
    /// <param name="readings">How the tool is read for the activity: <see cref="BurningReadings.Afforestation"/> or <see cref="BurningReadings.Redd"/>.</param>
    public static ToolResult Emission(BurningEvents events, BurningReadings readings)
    {
        ArgumentNullException.ThrowIfNull(events);
        ArgumentNullException.ThrowIfNull(readings);
        var findings = new ToolFindings();
        Check(events, findings);
        return new ToolResult(
            findings.All,
            () => BurningModel.Emission<Quantity>(events, readings),
            Uses(events, readings),
            Sets(events));
    }

    internal static IReadOnlyList<FactorSet> Sets(BurningEvents events) => events.Potentials is { } potentials ? [potentials.Set] : [];

    internal static List<InterpretationUse> Uses(BurningEvents events, BurningReadings readings)
    {
        if (events.ForestFires.Count == 0)
        {
            return [];
        }

        var uses = new List<InterpretationUse> { new(BurningInterpretations.Trigger, BurningInterpretations.Trigger.Of(readings.Trigger)) };
        if (events.IsBeforeFirstVerification)
        {
            uses.Add(new InterpretationUse(
                BurningInterpretations.FirstVerification, BurningInterpretations.FirstVerification.Of(readings.FirstVerification)));
        }

        return uses;
    }

    internal static void Check(BurningEvents events, ToolFindings findings)
    {
        findings.Positive(events.ProjectArea, S.ProjectArea, "projectArea");
        if (events.Potentials is { } potentials)
        {
            if (findings.Positive(potentials.Methane, S.MethanePotential, "potentials.methane"))
            {
                KnownPotentials.CheckMethane(potentials, findings);
            }

            if (findings.Positive(potentials.NitrousOxide, S.NitrousOxidePotential, "potentials.nitrousOxide"))
            {
                KnownPotentials.CheckNitrousOxide(potentials, findings);
            }
        }

        findings.Require(events.Potentials is not null || !events.ForestFires.Values.Any(fire => fire.BurnsTrees), NoPotentials, "potentials", null);
        foreach ((string name, SitePreparationFire fire) in events.SitePreparation.InOrder())
        {
            CheckPreparation(fire, findings, $"sitePreparation.{name}");
        }

        foreach ((string name, HarvestResidueFire fire) in events.HarvestResidue.InOrder())
        {
            CheckResidue(fire, findings, $"harvestResidue.{name}");
        }

        foreach ((string name, ForestFire fire) in events.ForestFires.InOrder())
        {
            CheckFire(fire, findings, $"forestFires.{name}");
        }

        foreach (IGrouping<int, ForestFire> year in events.ForestFires.Values.GroupBy(fire => fire.Year).OrderBy(group => group.Key))
        {
            double burnt = Statistics.ExactSum.Sum([.. year.Select(fire => fire.Area.Rai)]);
            findings.Require(
                Arithmetic.Snap(burnt / events.ProjectArea.Rai, SnapGrid.Ratio) <= 1 || events.ProjectArea.Rai <= 0, BurntTooMuch, "forestFires", Unit.Format(burnt), year.Key, Unit.Format(burnt), Unit.Format(events.ProjectArea.Rai));
        }
    }

    private static void CheckPreparation(SitePreparationFire fire, ToolFindings findings, string path)
    {
        findings.NotNegative(fire.Area, S.PreparedArea, $"{path}.area");
        findings.NotNegative(fire.ForestBiomass.Value, S.ForestBiomass, $"{path}.forestBiomass");
        findings.Share(fire.ShrubCover, S.ShrubCover, $"{path}.shrubCover");
        if (fire.Trees is { } trees)
        {
            findings.NotNegative(trees.Value, S.PreProjectTrees, $"{path}.trees");
        }

        findings.Require(!fire.IsZero || fire.IsCommonInBaseline!.NamesEvidence, NoEvidence, $"{path}.isCommonInBaseline", null, "isCommonInBaseline");
        findings.Require(!fire.IsZero || fire.BurntWithinTenYears!.NamesEvidence, NoEvidence, $"{path}.burntWithinTenYears", null, "burntWithinTenYears");
    }

    private static void CheckResidue(HarvestResidueFire fire, ToolFindings findings, string path)
    {
        bool hasArea = fire is { Area: not null, ForestBiomass: not null };
        findings.Require(fire.Harvested is not null != hasArea, ResidueData, path, null);
        findings.Require(fire.Biome != BurningBiome.Boreal, ResidueBiome, $"{path}.biome", fire.Biome);
        if (fire.Harvested is { } harvested)
        {
            findings.NotNegative(harvested, S.HarvestedBiomass, $"{path}.harvested");
        }

        if (fire.Area is { } area)
        {
            findings.NotNegative(area, S.HarvestedArea, $"{path}.area");
        }

        if (fire.ForestBiomass is { } forest)
        {
            findings.NotNegative(forest.Value, S.ForestBiomass, $"{path}.forestBiomass");
        }
    }

    private static void CheckFire(ForestFire fire, ToolFindings findings, string path)
    {
        findings.Require(fire.Year >= 1, BadYear, $"{path}.year", fire.Year, fire.Year);
        findings.NotNegative(fire.Area, S.BurntArea, $"{path}.area");
        findings.NotNegative(fire.Trees.Value, S.StandingBiomass, $"{path}.trees");
        findings.Require(fire.BurnsTrees || fire.TreesSurvived is { NamesEvidence: true }, NoEvidence, $"{path}.treesSurvived", null, "treesSurvived");
        if (fire.MeanAge is { } meanAge)
        {
            findings.NotNegative(meanAge, S.MeanAge, $"{path}.meanAge");
        }

        if (fire.DeadWood is { } deadWood)
        {
            findings.NotNegative(deadWood.Value, S.DeadWood, $"{path}.deadWood");
        }

        if (fire.Litter is { } litter)
        {
            findings.NotNegative(litter.Value, S.Litter, $"{path}.litter");
        }

        if (fire is { BurnsTrees: true, Biome: BurningBiome.Tropical })
        {
            findings.Require(fire.MeanAge is not null, NoAge, $"{path}.meanAge", null);
            findings.Require(
                fire.MeanAge is not { Years: >= 0 } age || BurningFactors.HasTropicalCombustion(age.Years),
                AgeBetweenClasses, $"{path}.meanAge", fire.MeanAge, Unit.Format(fire.MeanAge.GetValueOrDefault().Years));
        }
    }

    private static FindingRule Error(string code, string clause, string english, string thai) =>
        new(code, Severity.Error, Documents.ArTool08.At(clause), english, thai);
}
