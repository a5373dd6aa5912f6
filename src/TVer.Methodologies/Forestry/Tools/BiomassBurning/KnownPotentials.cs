using TVer.Methodologies.Factors;
using TVer.Methodologies.Quantities;
using S = TVer.Methodologies.Forestry.Tools.BiomassBurning.BurningSymbols;

namespace TVer.Methodologies.Forestry.Tools.BiomassBurning;

/// <summary>
/// Compares the global warming potentials that are given with those of the sets that the library knows. A set may have two values of methane, of
/// fossil and of other origin: that of burning biomass is the other, and the larger is not refused.
/// </summary>
internal static class KnownPotentials
{
    private const string NitrousOxide = "N2O";

    private static readonly string[] Methane = ["CH4 non-fossil", "CH4 fossil"];

    private static readonly FindingRule OtherValue = new(
        "burning.potentials.values", Severity.Error, S.MethanePotential.Clause,
        "The set '{0}' has {1} for {2}, but {3} is given: take the values of the set, or name another.",
        "ชุด '{0}' มีค่า {1} สำหรับ {2} แต่ระบุ {3} ต้องใช้ค่าของชุดนั้น หรือระบุชุดอื่น");

    private static readonly FindingRule Low = new(
        "burning.potentials.low", Severity.Warning, S.MethanePotential.Clause,
        "The library does not know the set '{0}', and its {1} for {2} is below {3}, the smallest of the sets that it knows: fires would count too little.",
        "ไม่รู้จักชุด '{0}' และค่า {1} สำหรับ {2} ต่ำกว่า {3} ซึ่งเป็นค่าต่ำสุดของชุดที่รู้จัก การปล่อยจากไฟจะต่ำเกินไป");

    /// <summary>The rules of this class.</summary>
    internal static IReadOnlyList<FindingRule> Rules => [OtherValue, Low];

    /// <summary>Checks a potential whose unit is that of its symbol.</summary>
    public static void CheckMethane(GlobalWarmingPotentials given, ToolFindings findings) =>
        Check(given.Set.Name, given.Methane, Methane, "CH4", S.MethanePotential.Unit!, findings, "potentials.methane");

    /// <summary>Checks a potential whose unit is that of its symbol.</summary>
    public static void CheckNitrousOxide(GlobalWarmingPotentials given, ToolFindings findings) =>
        Check(given.Set.Name, given.NitrousOxide, [NitrousOxide], NitrousOxide, S.NitrousOxidePotential.Unit!, findings, "potentials.nitrousOxide");

    private static void Check(string set, Measurement given, string[] rows, string gas, Unit unit, ToolFindings findings, string path)
    {
        double value = given.Unit.Convert(given.Value, unit);
        FactorTable? known = FactorTables.All.Values.FirstOrDefault(table => string.Equals(table.Name, set.Trim(), StringComparison.OrdinalIgnoreCase));
        if (known is not null)
        {
            Measurement[] values = [.. Of(known, rows, unit)];
            findings.Require(
                values.Any(one => Math.Abs(one.Value - value) <= 1e-9 * one.Value),
                OtherValue, path, given, known.Name, values.Length == 0 ? "-" : string.Join(", ", values), gas, given);
        }
        else
        {
            double least = FactorTables.All.Values.SelectMany(table => Of(table, rows, unit)).Min(one => one.Value);
            findings.Require(value >= least * (1 - 1e-9), Low, path, given, set, given, gas, new Measurement(least, unit));
        }
    }

    private static IEnumerable<Measurement> Of(FactorTable table, string[] rows, Unit unit) => rows
        .Where(table.Rows.ContainsKey)
        .Select(row => new Measurement(Unit.Parse(table[row].Unit).Convert(table[row].Value, unit), unit))
        .Distinct();
}
