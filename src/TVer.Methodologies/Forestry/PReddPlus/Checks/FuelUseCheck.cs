using TVer.Methodologies.Energy;
using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Forestry.PReddPlus;

/// <summary>Fuel: 6.2, 11.1, 11.2.</summary>
internal static class FuelUseCheck
{
    private static readonly Dimension Volume = Dimension.Length.Power(3);
    private static readonly Dimension FactorDimension = Dimension.CarbonDioxideEquivalent / Dimension.Energy;

    public static void Run(IReadOnlyDictionary<string, FuelUse> fuels, int years, string path, PReddPlusFindings findings)
    {
        foreach ((string name, FuelUse fuel) in fuels.InOrder())
        {
            Check(fuel, years, $"{path}.{name}", findings);
        }
    }

    private static void Check(FuelUse fuel, int years, string path, PReddPlusFindings findings)
    {
        if (fuel.MonthlyAmounts.Count != 12 * Math.Max(1, years))
        {
            findings.Add(PReddPlusRules.FuelMonths, $"{path}.monthlyAmounts", fuel.MonthlyAmounts.Count, 12 * years, fuel.MonthlyAmounts.Count);
        }

        if (fuel.MonthlyAmounts.Count > 0)
        {
            CheckUnits(fuel, path, findings);
        }

        for (int m = 0; m < fuel.MonthlyAmounts.Count; m++)
        {
            Measurement amount = fuel.MonthlyAmounts[m];
            findings.RequireRange(amount.Value >= 0, amount, $"{path}.monthlyAmounts[{m}]", "0 or more", "ไม่ต่ำกว่า 0");
        }

        findings.RequireRange(fuel.NetCalorificValue.Value > 0, fuel.NetCalorificValue, $"{path}.netCalorificValue", "above 0", "มากกว่า 0");
        findings.RequireRange(fuel.EmissionFactor.Value > 0, fuel.EmissionFactor, $"{path}.emissionFactor", "above 0", "มากกว่า 0");
        if (FuelRules.LacksReason(fuel.CalorificValueFrom, fuel.CalorificValueNote))
        {
            findings.Add(PReddPlusRules.FuelPreference, $"{path}.calorificValueNote", null, fuel.CalorificValueFrom);
        }
    }

    private static void CheckUnits(FuelUse fuel, string path, PReddPlusFindings findings)
    {
        Unit unit = fuel.MonthlyAmounts[0].Unit;
        bool fits = (unit.Dimension == Volume || unit.Dimension == Dimension.Mass)
            && fuel.MonthlyAmounts.All(amount => amount.Unit.Dimension == unit.Dimension)
            && fuel.NetCalorificValue.Unit.Dimension == Dimension.Energy / unit.Dimension
            && fuel.EmissionFactor.Unit.Dimension == FactorDimension;
        if (!fits)
        {
            findings.Add(PReddPlusRules.FuelUnits, path, unit.Text, unit.Text, fuel.NetCalorificValue.Unit.Text, fuel.EmissionFactor.Unit.Text);
        }
    }
}
