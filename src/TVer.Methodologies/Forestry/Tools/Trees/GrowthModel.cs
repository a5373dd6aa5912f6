using TVer.Methodologies.Calculation;
using TVer.Methodologies.Forestry.Tools.Plots;
using TVer.Methodologies.Quantities;
using S = TVer.Methodologies.Forestry.Tools.Trees.TreeChangeSymbols;

namespace TVer.Methodologies.Forestry.Tools.Trees;

/// <summary>Growth modelling for an estimate beforehand (AR-TOOL14 v04.2): the change of a stratum is its area times the difference of two stocks of its table.</summary>
public static class GrowthModel
{
    internal static readonly FindingRule TablePoints = new("trees.growth.points", Severity.Error, S.StandStock.Clause,
        "The table of growth '{0}' has the ages {1} in years: it needs two or more, rising from 0.", "ตารางการเติบโต '{0}' มีอายุ {1} ปี ต้องมีตั้งแต่สองอายุ เริ่มจาก 0 และเรียงจากน้อยไปมาก");

    internal static readonly FindingRule TableSource = new("trees.growth.source", Severity.Error, S.StandStock.Clause,
        "The table of growth '{0}' needs its source.", "ตารางการเติบโต '{0}' ต้องระบุแหล่งที่มา");

    internal static readonly FindingRule TableUnknown = new("trees.growth.table", Severity.Error, S.StandStock.Clause,
        "There is no table of growth '{0}'.", "ไม่มีตารางการเติบโต '{0}'");

    internal static readonly FindingRule PlantingYear = new("trees.growth.planting-year", Severity.Error, S.StandStock.Clause,
        "The stratum is planted in year {0}; project years count from 1.", "ชั้นภูมิปลูกในปีที่ {0} ปีโครงการเริ่มนับจาก 1");

    internal static readonly FindingRule TooOld = new("trees.growth.age", Severity.Error, S.StandStock.Clause,
        "Stratum '{0}' is {1} years old at the end of year {2}, but its table ends at {3} years.", "ชั้นภูมิ '{0}' มีอายุ {1} ปีเมื่อสิ้นปีที่ {2} แต่ตารางมีถึงอายุ {3} ปี");

    /// <summary>The rules that the check of this tool reports, beside those of ranges (<c>tool.…</c>), which take the clause of the symbol that they guard.</summary>
    internal static IReadOnlyList<FindingRule> Rules => [TablePoints, TableSource, TableUnknown, PlantingYear, TooOld];

    /// <summary>Checks a plan: tables that rise from age 0 and name their source, and strata that use them.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="path">Where it stands in the input.</param>
    public static IReadOnlyList<Finding> Check(GrowthPlan plan, string path = "")
    {
        ArgumentNullException.ThrowIfNull(plan);
        var findings = new ToolFindings(ToolInput.Prefix(path));
        foreach ((string name, GrowthTable table) in plan.Tables.InOrder())
        {
            IReadOnlyList<GrowthPoint> points = table.Points;
            bool isRising = points.Count >= 2 && points[0].Age.Years == 0 && points.Zip(points.Skip(1)).All(pair => pair.First.Age < pair.Second.Age);
            findings.Require(isRising, TablePoints, $"tables.{name}.points", points.Count, name, points.Count == 0 ? "–" : string.Join(", ", points.Select(point => Unit.Format(point.Age.Years))));
            findings.Require(!string.IsNullOrWhiteSpace(table.Source), TableSource, $"tables.{name}", null, name);
            for (int k = 0; k < points.Count; k++)
            {
                findings.NotNegative(points[k].Stock, S.StandStock, $"tables.{name}.points[{k}].stock");
            }
        }

        findings.NotEmpty(plan.Strata.Count, S.StandStock.Clause, "strata");
        foreach ((string name, GrowthStratum stratum) in plan.Strata.InOrder())
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
        var findings = new ToolFindings(ToolInput.Prefix(path));
        foreach ((string name, GrowthStratum stratum) in plan.Strata.InOrder())
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
        return new GrowthChanges<N>(plan, ToolInput.Prefix(path)).Over(period);
    }

    /// <summary>Planted at the start of its year, a stratum is one year old at its end; before that it has the age 0.</summary>
    internal static int AgeAtEnd(GrowthStratum stratum, int year) => Math.Max(0, year - stratum.PlantingYear + 1);
}

/// <summary>The changes of a plan over several rounds: each point of a table, and each stock of a stratum, is one value.</summary>
internal sealed class GrowthChanges<N>
    where N : IValue<N>
{
    private readonly GrowthPlan _plan;
    private readonly string _prefix;
    private readonly At _whole;
    private readonly Dictionary<string, N> _areas = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Stratum, int Year), N> _stocks = [];
    private readonly Dictionary<(string Table, int Point), (N Age, N Stock)> _points = [];

    /// <summary>Takes up a plan.</summary>
    /// <param name="plan">A plan that <see cref="GrowthModel.Check"/> and <see cref="GrowthModel.CheckAge"/> find no error in.</param>
    /// <param name="prefix">Comes before the path of every input.</param>
    /// <param name="series">Which plan of the project it is: 0 for the first, else from 2.</param>
    public GrowthChanges(GrowthPlan plan, string prefix, int series = 0)
    {
        _plan = plan;
        _prefix = prefix;
        _whole = new At(Series: series);
        foreach ((string name, GrowthStratum stratum) in plan.Strata)
        {
            _areas.Add(name, ToolInput.Read<N, Area>(stratum.Area, PlotSymbols.StratumArea, $"{prefix}strata.{name}.area", _whole with { First = name }));
        }
    }

    /// <summary>ΔC_TREE over whole project years, tCO2e.</summary>
    public N Over(Period period)
    {
        var changes = new List<N>(_plan.Strata.Count);
        foreach ((string name, GrowthStratum stratum) in _plan.Strata.InOrder())
        {
            changes.Add(GrowthEquations.StratumChange(
                _areas[name],
                StockAtEnd(name, stratum, period.LastYear),
                StockAtEnd(name, stratum, period.FirstYear - 1),
                _whole with { First = name, Time = period.LastYear }));
        }

        return GrowthEquations.Change<N>([.. changes], _whole with { Time = period.LastYear });
    }

    /// <summary>c(a) at the end of a project year; of year 0 at the start of the project.</summary>
    private N StockAtEnd(string name, GrowthStratum stratum, int year) => _stocks.Once(
        (name, year), () => Read(stratum.Table, GrowthModel.AgeAtEnd(stratum, year), _whole with { First = name, Time = year }));

    private N Read(string table, int age, At at)
    {
        IReadOnlyList<GrowthPoint> points = _plan.Tables[table].Points;
        int k = 0;
        while (points[k].Age.Years < age)
        {
            k++;
        }

        (N upperAge, N upper) = Point(table, k);
        if (points[k].Age.Years == age)
        {
            return upper.As(S.StandStock, at);
        }

        (N lowerAge, N lower) = Point(table, k - 1);
        return GrowthEquations.StockBetween(lower, upper, lowerAge, upperAge, N.Input(age, S.Age, at), at);
    }

    private (N Age, N Stock) Point(string table, int k) => _points.Once((table, k), () =>
    {
        GrowthPoint given = _plan.Tables[table].Points[k];
        string path = $"{_prefix}tables.{table}.points[{k}]";
        At at = _whole with { First = table, Time = k + 1 };
        string? source = _plan.Tables[table].Source;
        return (
            ToolInput.Read<N, Duration>(given.Age, S.TableAge, $"{path}.age", at, source),
            ToolInput.Read<N, CarbonDensity>(given.Stock, S.TableStock, $"{path}.stock", at, source));
    });
}
