using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using TVer.Methodologies.Calculation;
using TVer.Methodologies.Programme;

namespace TVer.Methodologies.Forestry.Tools;

/// <summary>A single tool that calculates, as a service: checked input in, values with findings, interpretations, trail and receipt out.</summary>
/// <typeparam name="TInput">The input.</typeparam>
internal sealed class ForestryToolService<TInput>(
    string code,
    Bilingual title,
    IReadOnlyList<Document> documents,
    IReadOnlyList<FindingRule> rules,
    IReadOnlyList<Interpretation> interpretations,
    JsonTypeInfo<TInput> inputInfo,
    Func<TInput, ToolRun> run) : CalculationService<TInput, ToolOutcome>
    where TInput : class
{
    public override string Code => code;

    public override Bilingual Title => title;

    public override IReadOnlyList<Document> Documents => documents;

    public override IReadOnlyList<FindingRule> Rules => [.. rules, _notFinite];

    public override IReadOnlyList<Interpretation> Interpretations => interpretations;

    protected override JsonTypeInfo<TInput> InputInfo => inputInfo;

    protected override JsonTypeInfo<ToolOutcome> ResultInfo => ForestryToolJson.Default.ToolOutcome;

    /// <summary>Each number is in its range, and what is computed of them leaves that of numbers.</summary>
    private readonly FindingRule _notFinite = new("tool.not-finite", Severity.Error, documents[0].At("equations"),
        "The input leads to no finite number: {0} Is a number too large or too small, or a unit wrong?",
        "ข้อมูลนำเข้าให้ผลที่ไม่เป็นจำนวนจำกัด: {0} มีตัวเลขที่มากหรือน้อยเกินไป หรือหน่วยผิดหรือไม่");

    protected override ToolOutcome? Evaluate(TInput input, List<Finding> findings, List<InterpretationUse> uses)
    {
        int before = findings.Count;
        try
        {
            return Calculate(input, findings, uses);
        }
        catch (CalculationException exception)
        {
            findings.RemoveRange(before, findings.Count - before);
            findings.Add(_notFinite.At("", null, exception.Message));
            return null;
        }
    }

    private ToolOutcome? Calculate(TInput input, List<Finding> findings, List<InterpretationUse> uses)
    {
        ToolRun result = run(input);
        findings.AddRange(result.Findings);
        uses.AddRange(result.Interpretations);
        if (findings.Exists(finding => finding.Severity == Severity.Error))
        {
            return null;
        }

        IReadOnlyList<Quantity> values = result.Values();
        string canonical = MethodologyReceipt.Canonical(JsonSerializer.SerializeToNode(input, inputInfo), inputInfo);
        return new ToolOutcome
        {
            Values = [.. values.Select(ToolValue.Of)],
            Decided = result.Decided(),
            FactorSets = [.. result.FactorSets.Select(set => $"{set.Name} {set.Version}")],
            Receipt = MethodologyReceipt.Of($"tool {code}", result.Interpretations, result.FactorSets, canonical, values),
            Trail = new Trail(values),
        };
    }
}

/// <summary>What one run of a tool gives; its values are calculated only where no finding is an error.</summary>
internal sealed record ToolRun(IReadOnlyList<Finding> Findings, Func<IReadOnlyList<Quantity>> Values)
{
    public IReadOnlyList<InterpretationUse> Interpretations { get => field ?? []; init; }

    public IReadOnlyList<FactorSet> FactorSets { get => field ?? []; init; }

    public Func<IReadOnlyList<string>> Decided { get => field ?? (() => []); init; }

    public static ToolRun Of(params ToolResult[] results) => new([.. results.SelectMany(result => result.Findings).Distinct()], () => [.. results.Select(result => result.Value!)])
    {
        Interpretations = [.. results.SelectMany(result => result.Interpretations)],
        FactorSets = [.. results.SelectMany(result => result.FactorSets)],
    };
}
