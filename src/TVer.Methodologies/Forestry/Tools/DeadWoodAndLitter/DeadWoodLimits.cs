using TVer.Methodologies.Calculation;
using TVer.Methodologies.Factors.Allometry;
using S = TVer.Methodologies.Forestry.Tools.DeadWoodAndLitter.DeadWoodAndLitterSymbols;

namespace TVer.Methodologies.Forestry.Tools.DeadWoodAndLitter;

/// <summary>Values that no dead wood has, the same as for living trees: mostly a unit is wrong, such as kilograms for tonnes or per cent for a fraction.</summary>
internal static class DeadWoodLimits
{
    private const double LargestRootToShoot = 10;
    private const double LargestExpansion = 20;
    private const double CentimetresPerMetre = 100;

    internal static readonly FindingRule Range = new(
        "dead-wood.range", Severity.Error, Documents.ArTool12.At("equations 1 to 6"),
        "{0} must be from {1} to {2}, and {3} is not. Is the unit right?",
        "{0} ต้องอยู่ระหว่าง {1} ถึง {2} แต่ได้ {3} หน่วยถูกต้องหรือไม่");

    internal static readonly FindingRule SampledArea = new(
        "dead-wood.sampled-area", Severity.Error, Documents.ArTool12.At("equations 7 and 13"),
        "The plots cover {0} rai, more than the stratum has: {1} rai.",
        "แปลงตัวอย่างรวม {0} ไร่ มากกว่าพื้นที่ของชั้นภูมิซึ่งมี {1} ไร่");

    /// <summary>Equation 4 has no limit: it grows beyond any tree where the diameter was measured just below the top.</summary>
    internal static readonly FindingRule EstimatedDiameter = new(
        "dead-wood.stump.estimated-diameter", Severity.Error, Documents.ArTool12.At("equation 4"),
        "Measured at {0} m on a stump {1} m high, the diameter gives {2} m at half height by equation 4, and no stump is thicker than {3} m: "
            + "measure the diameter at half height.",
        "เส้นผ่านศูนย์กลางที่วัดที่ความสูง {0} เมตร ของตอไม้สูง {1} เมตร ให้ค่าที่กึ่งกลางความสูงตามสมการ 4 เท่ากับ {2} เมตร ซึ่งไม่มีตอไม้ใดหนาเกิน {3} เมตร "
            + "ต้องวัดเส้นผ่านศูนย์กลางที่กึ่งกลางความสูง");

    internal static IReadOnlyList<FindingRule> Rules => [Range, SampledArea, EstimatedDiameter];

    public static void Check(DeadWoodStratum stratum, ToolFindings findings, string path)
    {
        double sampled = Arithmetic.Sum([.. stratum.Plots.Values.Select(plot => plot.Area.Rai)]);
        findings.Require(
            !(stratum.Area.Rai > 0) || Arithmetic.Snap(sampled / stratum.Area.Rai, SnapGrid.Ratio) <= 1, SampledArea,
            $"{path}.area", stratum.Area, Quantities.Unit.Format(sampled), Quantities.Unit.Format(stratum.Area.Rai));
    }

    public static void Check(DeadWoodSpecies species, ToolFindings findings, string path)
    {
        Within(species.RootToShoot.Fraction, 0, LargestRootToShoot, S.RootToShoot, $"{path}.rootToShoot");
        if (species.ExpansionFactor is { Fraction: > 0 } expansion)
        {
            Within(expansion.Fraction, 1, LargestExpansion, S.ExpansionFactor, $"{path}.expansionFactor");
        }

        // t/m3 and g/cm3 are the same number.
        if (species.WoodDensity is { } density && density.Unit.Dimension == S.WoodDensity.Unit!.Dimension)
        {
            Within(density.Unit.Convert(density.Value, S.WoodDensity.Unit), 0, AllometricDefinition.LargestDensityOfAnyWood, S.WoodDensity, $"{path}.woodDensity");
        }

        for (int k = 0; k < species.Stumps.Count; k++)
        {
            Stump stump = species.Stumps[k];
            string at = $"{path}.stumps[{k}]";
            Within(stump.Height.Metres, 0, AllometricDefinition.LargestHeightOfAnyTree, S.StumpHeight, $"{at}.height");
            Within(stump.MidDiameter?.Metres, 0, AllometricDefinition.LargestDiameterOfAnyTree / CentimetresPerMetre, S.MidDiameter, $"{at}.midDiameter");
            Within(stump.BreastDiameter?.Metres, 0, AllometricDefinition.LargestDiameterOfAnyTree / CentimetresPerMetre, S.BreastDiameter, $"{at}.breastDiameter");
            CheckEstimate(stump, findings, $"{at}.measurementHeight");
        }

        for (int k = 0; k < species.Lying.Count; k++)
        {
            Within(species.Lying[k].Diameter.Centimetres, 0, AllometricDefinition.LargestDiameterOfAnyTree, S.PieceDiameter, $"{path}.lying[{k}].diameter");
        }

        // Values below zero have a finding of their own.
        void Within(double? value, double smallest, double largest, Symbol symbol, string where) => findings.Require(
            !(value >= 0) || (value >= smallest && value <= largest), Range, where, value,
            symbol.Text, Quantities.Unit.Format(smallest), Quantities.Unit.Format(largest), Quantities.Unit.Format(value.GetValueOrDefault()));
    }

    /// <summary>Measures that are impossible by themselves have findings of their own.</summary>
    private static void CheckEstimate(Stump stump, ToolFindings findings, string path)
    {
        const double Largest = AllometricDefinition.LargestDiameterOfAnyTree / CentimetresPerMetre;
        if (stump is not { MidDiameter: null, BreastDiameter: { Metres: > 0 and <= Largest } breast, MeasurementHeight: { } measured }
            || Arithmetic.Snap(measured.Metres, SnapGrid.Ratio) >= Arithmetic.Snap(stump.Height.Metres, SnapGrid.Ratio))
        {
            return;
        }

        double middle = Arithmetic.Snap(
            DeadWoodEquations.MidDiameter(new Plain(breast.Metres), new Plain(stump.Height.Metres), new Plain(measured.Metres)).Value, SnapGrid.Ratio);
        findings.Require(
            middle <= Largest, EstimatedDiameter, path, measured, Quantities.Unit.Format(measured.Metres), Quantities.Unit.Format(stump.Height.Metres),
            Quantities.Unit.Format(Math.Round(middle, 2)), Quantities.Unit.Format(Largest));
    }
}
