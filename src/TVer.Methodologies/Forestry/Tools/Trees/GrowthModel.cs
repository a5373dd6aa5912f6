using TVer.Methodologies.Calculation;
using TVer.Methodologies.Forestry.Tools.Plots;
using TVer.Methodologies.Quantities;
using S = TVer.Methodologies.Forestry.Tools.Trees.TreeChangeSymbols;

namespace TVer.Methodologies.Forestry.Tools.Trees;

/// <summary>Growth modelling for an estimate beforehand (AR-TOOL14 v04.2): the change of a stratum is its area times the difference of two stocks of its table.</summary>
public static class GrowthModel
{
    internal static readonly FindingRule TablePoints = new("trees.growth.points", Severity.Error, S.StandStock.Clause,
        "The table of growth '{0}' needs two or more ages, rising from 0.", "ตารางการเติบโต '{0}' ต้องมีตั้งแต่สองอายุ เริ่มจาก 0 และเรียงจากน้อยไปมาก");

    internal static readonly FindingRule TableSource = new("trees.growth.source", Severity.Error, S.StandStock.Clause,
        "The table of growth '{0}' needs its source.", "ตารางการเติบโต '{0}' ต้องระบุแหล่งที่มา");

    internal static readonly FindingRule TableUnknown = new("trees.growth.table", Severity.Error, S.StandStock.Clause,
        "There is no table of growth '{0}'.", "ไม่มีตารางการเติบโต '{0}'");

    internal static readonly FindingRule PlantingYear = new("trees.growth.planting-year", Severity.Error, S.StandStock.Clause,
        "The stratum is planted in year {0}; project years count from 1.", "ชั้นภูมิปลูกในปีที่ {0} ปีโครงการเริ่มนับจาก 1");

    internal static readonly FindingRule TooOld = new("trees.growth.age", Severity.Error, S.StandStock.Clause,
        "Stratum '{0}' is {1} years old at the end of year {2}, but its table ends at {3} years.", "ชั้นภูมิ '{0}' มีอายุ {1} ปีเมื่อสิ้นปีที่ {2} แต่ตารางมีถึงอายุ {3} ปี");

    /// <summary>Checks a plan: tables that rise from age 0 and name their source, and strata that use them.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="path">Where it stands in the input.</param>
    public static IReadOnlyList<Finding> Check(GrowthPlan plan, string path = "")
    {
        ArgumentNullException.ThrowIfNull(plan);
        var findings = new ToolFindings(Prefix(path));
        foreach ((string name, GrowthTable table) in InOrder(plan.Tables))
        {
            IReadOnlyList<GrowthPoint> points = table.Points;
            bool isRising = points.Count >= 2 && points[0].Age.Years == 0 && points.Zip(points.Skip(1)).All(pair => pair.First.Age < pair.Second.Age);
            findings.Require(isRising, TablePoints, $"tables.{name}.points", points.Count, name);
            findings.Require(!string.IsNullOrWhiteSpace(table.Source), TableSource, $"tables.{name}", null, name);
            for (int k = 0; k < points.Count; k++)
            {
                findings.NotNegative(points[k].Stock, S.StandStock, $"tables.{name}.points[{k}].stock");
            }
        }

        findings.NotEmpty(plan.Strata.Count, S.StandStock.Clause, "strata");
        foreach ((string name, GrowthStratum stratum) in InOrder(plan.Strata))
        {
            findings.Positive(stratum.Area, PlotSymbols.StratumArea, $"strata.{name}.area");
            findings.Require(plan.Tables.ContainsKey(stratum.Table), TableUnknown, $"strata.{name}.table", stratum.Table, stratum.Table);
            findings.Require(stratum.PlantingYear >= 1, PlantingYear, $"strata.{name}.plantingYear", stratum.PlantingYear, stratum.PlantingYear);
        }

        return findings.All;
    }

    /// <summary>Checks that no stratum outgrows its table by the end of a year: tables are not extrapolated.</summary>
    /// <param name="plan">A plan that <see cref="Check"/> finds no error in.</param>
    /// <param name="lastYear">The project year.</param>
    /// <param name="path">Where the plan stands in the input.</param>
    public static IReadOnlyList<Finding> CheckAge(GrowthPlan plan, int lastYear, string path = "")
    {
        ArgumentNullException.ThrowIfNull(plan);
        var findings = new ToolFindings(Prefix(path));
        foreach ((string name, GrowthStratum stratum) in InOrder(plan.Strata))
        {
            double end = plan.Tables.TryGetValue(stratum.Table, out GrowthTable? table) && table.Points.Count > 0 ? table.Points[^1].Age.Years : double.MaxValue;
            int age = AgeAtEnd(stratum, lastYear);
            findings.Require(age <= end, TooOld, $"strata.{name}", age, name, age, lastYear, end);
        }

        return findings.All;
    }

    /// <summary>ΔC_TREE = Σ_i A_i·(c(a_2) − c(a_1)) over whole project years.</summary>
    /// <param name="plan">A plan that <see cref="Check"/> and <see cref="CheckAge"/> find no error in.</param>
    /// <param name="period">The years.</param>
    /// <param name="path">Where the plan stands in the input.</param>
    /// <returns>tCO2e.</returns>
    public static N Change<N>(GrowthPlan plan, Period period, string path = "")
        where N : IValue<N>
    {
        ArgumentNullException.ThrowIfNull(plan);
        string prefix = Prefix(path);
        var changes = new List<N>(plan.Strata.Count);
        foreach ((string name, GrowthStratum stratum) in InOrder(plan.Strata))
        {
            GrowthTable table = plan.Tables[stratum.Table];
            string tablePath = $"{prefix}tables.{stratum.Table}";
            changes.Add(GrowthEquations.StratumChange(
                ToolInput.Read<N, Area>(stratum.Area, PlotSymbols.StratumArea, $"{prefix}strata.{name}.area", new At(name)),
                StockAt<N>(table, AgeAtEnd(stratum, period.LastYear), tablePath, new At(name, null, period.LastYear)),
                StockAt<N>(table, AgeAtEnd(stratum, period.FirstYear - 1), tablePath, new At(name, null, period.FirstYear - 1)),
                new At(name, null, period.LastYear)));
        }

        return GrowthEquations.Change<N>([.. changes], At.Year(period.LastYear));
    }

    internal static double Rai(GrowthPlan plan) => Arithmetic.Sum([.. plan.Strata.Values.Select(stratum => stratum.Area.Rai)]);

    /// <summary>Planted at the start of its year, a stratum is one year old at its end; before that it has the age 0.</summary>
    private static int AgeAtEnd(GrowthStratum stratum, int year) => Math.Max(0, year - stratum.PlantingYear + 1);

    private static N StockAt<N>(GrowthTable table, int age, string path, At at)
        where N : IValue<N>
    {
        int k = 0;
        while (table.Points[k].Age.Years < age)
        {
            k++;
        }

        N upper = Stock(k);
        if (table.Points[k].Age.Years == age)
        {
            return upper.As(S.StandStock, at);
        }

        return GrowthEquations.StockBetween(Stock(k - 1), upper, Age(k - 1), Age(k), N.Input(age, S.Age, at), at);

        N Stock(int point) => ToolInput.Read<N, CarbonDensity>(table.Points[point].Stock, S.TableStock, $"{path}.points[{point}].stock", Row(point), table.Source);

        N Age(int point) => ToolInput.Read<N, Duration>(table.Points[point].Age, S.TableAge, $"{path}.points[{point}].age", Row(point), table.Source);

        At Row(int point) => new(path[(path.LastIndexOf('.') + 1)..], null, point + 1);
    }

    private static string Prefix(string path) => path.Length == 0 ? "" : path + ".";

    private static IOrderedEnumerable<KeyValuePair<string, T>> InOrder<T>(IReadOnlyDictionary<string, T> named) =>
        named.OrderBy(pair => pair.Key, StringComparer.Ordinal);
}
