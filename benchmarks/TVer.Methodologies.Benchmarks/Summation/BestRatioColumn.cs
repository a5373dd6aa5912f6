using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace TVer.Methodologies.Benchmarks.Summation;

/// <summary>
/// The shortest iteration divided by the baseline's shortest one. Other work on the machine only ever lengthens an iteration, so this
/// ratio repeats where that of the means does not.
/// </summary>
public sealed class BestRatioColumn : IColumn
{
    public string Id => nameof(BestRatioColumn);

    public string ColumnName => "Best ratio";

    public string Legend => "Shortest iteration / shortest iteration of the baseline";

    public bool AlwaysShow => true;

    public ColumnCategory Category => ColumnCategory.Baseline;

    public int PriorityInCategory => 1;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public bool IsAvailable(Summary summary) => true;

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) => GetValue(summary, benchmarkCase);

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase)
    {
        string? group = summary.GetLogicalGroupKey(benchmarkCase);
        BenchmarkCase? baseline = summary.BenchmarksCases.FirstOrDefault(
            candidate => summary.GetLogicalGroupKey(candidate) == group && summary.IsBaseline(candidate));
        double? ratio = baseline is null ? null : Shortest(summary, benchmarkCase) / Shortest(summary, baseline);
        return ratio?.ToString("F3", CultureInfo.InvariantCulture) ?? "-";
    }

    private static double? Shortest(Summary summary, BenchmarkCase benchmarkCase) => summary[benchmarkCase]?.ResultStatistics?.Min;
}
