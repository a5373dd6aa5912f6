using TVer.Methodologies.Agriculture.Tools;
using TVer.Methodologies.Calculation;
using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Forestry.Tools.SoilOrganicCarbon;

/// <summary>The soil pool of a forest from samples, checked first.</summary>
public static class SoilSurveyTool
{
    private const double DepthOfProfile = 30;

    /// <summary>By what equation, and with what uncertainty, samples of soil make a stock.</summary>
    public static readonly Interpretation<SoilSurveyReading> Survey = new(
        "soil.survey",
        SoilCarbonSymbols.Tool,
        new Bilingual(
            "By what equation do samples of soil make a stock, and what is its half-width? The text of T-VER-S-TOOL-01-02 is not at hand",
            "ตัวอย่างดินให้ปริมาณคาร์บอนด้วยสมการใด และครึ่งช่วงความเชื่อมั่นเป็นเท่าใด ไม่มีข้อความของ T-VER-S-TOOL-01-02"),
        (SoilSurveyReading.SpreadOfProfiles, new Reading("spread-of-profiles", new Bilingual(
            "Bulk density × depth × organic carbon × (1 − coarse fragments) to 30 cm; the half-width is t at 90 % × the standard error between the profiles of the stratum, as for plots of trees; that of a single measurement is a part of it.",
            "ความหนาแน่นรวม × ความลึก × คาร์บอนอินทรีย์ × (1 − เศษหิน) ถึง 30 เซนติเมตร ครึ่งช่วงความเชื่อมั่นคือค่า t ที่ร้อยละ 90 คูณความคลาดเคลื่อนมาตรฐานระหว่างหลุมของชั้นภูมิ เช่นเดียวกับแปลงต้นไม้"))));

    private static readonly FindingRule FewProfiles = new(
        "soil.survey.few-profiles", Severity.Error, SoilCarbonSymbols.Tool,
        "Stratum '{0}' has {1} sampled profile(s); a variance needs two or more.",
        "ชั้นภูมิ '{0}' มีตัวอย่างดิน {1} หลุม การหาความแปรปรวนต้องมีตั้งแต่สองหลุมขึ้นไป");

    private static readonly FindingRule Depth = new(
        "soil.survey.depth", Severity.Error, SoilCarbonSymbols.Sampling,
        "The layers of the profile are {0} cm deep together; they must add up to 30 cm.",
        "ชั้นดินของหลุมลึกรวม {0} เซนติเมตร ต้องรวมเป็น 30 เซนติเมตร");

    private static readonly FindingRule Values = new(
        "soil.survey.values", Severity.Error, SoilCarbonSymbols.Tool,
        "A layer needs a depth above 0, a bulk density from 0.1 to 2.65 g/cm3, organic carbon from 0 to 60 %, coarse fragments from 0 to below 100 %; it has {0}, {1}, {2} and {3}.",
        "ชั้นดินต้องมีความลึกมากกว่า 0 ความหนาแน่นรวม 0.1 ถึง 2.65 g/cm3 คาร์บอนอินทรีย์ร้อยละ 0 ถึง 60 และเศษหินร้อยละ 0 ถึงน้อยกว่า 100 แต่มี {0} {1} {2} และ {3}");

    /// <summary>The rules that the check of this tool reports, beside those of ranges (<c>tool.…</c>), which take the clause of the symbol that they guard.</summary>
    internal static IReadOnlyList<FindingRule> Rules => [FewProfiles, Depth, Values];

    /// <summary>Checks a survey.</summary>
    /// <param name="survey">The samples.</param>
    /// <param name="path">Where the survey stands in a larger input; empty if it is the input.</param>
    /// <returns>All findings; none where every rule is met.</returns>
    public static IReadOnlyList<Finding> Check(SoilSurvey survey, string path = "")
    {
        ArgumentNullException.ThrowIfNull(survey);
        ArgumentNullException.ThrowIfNull(path);
        var findings = new ToolFindings(ToolInput.Prefix(path));
        findings.NotEmpty(survey.Strata.Count, SoilCarbonSymbols.Tool, "strata");
        foreach ((string name, SoilSurveyStratum stratum) in survey.Strata.InOrder())
        {
            findings.Require(stratum.Profiles.Count >= 2, FewProfiles, $"strata.{name}.profiles", stratum.Profiles.Count, name, stratum.Profiles.Count);
            foreach ((string profileName, SoilProfile profile) in stratum.Profiles.InOrder())
            {
                CheckProfile(profile, findings, $"strata.{name}.profiles.{profileName}");
            }
        }

        return findings.All;
    }

    internal static IReadOnlyList<InterpretationUse> Uses() => [new InterpretationUse(Survey, Survey.Default)];

    private static void CheckProfile(SoilProfile profile, ToolFindings findings, string path)
    {
        double depth = Arithmetic.Sum([.. profile.Layers.Select(layer => layer.Depth.Centimetres)]);
        findings.Require(Arithmetic.Snap(depth - DepthOfProfile, SnapGrid.Ratio) == 0, Depth, $"{path}.layers", Unit.Format(depth), Unit.Format(depth));
        for (int k = 0; k < profile.Layers.Count; k++)
        {
            SoilLayer layer = profile.Layers[k];
            findings.Require(layer.IsPlausible && layer.Depth.Value > 0, Values, $"{path}.layers[{k}]", null,
                layer.Depth, layer.BulkDensity.Value, layer.OrganicCarbon.Value, layer.CoarseFragments);
        }
    }
}

/// <summary>How samples of soil make a stock.</summary>
public enum SoilSurveyReading
{
    /// <summary>By the general equation, with the half-width that the spread of the profiles gives.</summary>
    SpreadOfProfiles,
}
