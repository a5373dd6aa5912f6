using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using TVer.Methodologies.Json;

namespace TVer.Methodologies;

/// <summary>What a service found.</summary>
public abstract class ServiceReport
{
    private protected ServiceReport(ICalculationService service, IReadOnlyList<Finding> findings, IReadOnlyList<InterpretationUse> interpretations)
    {
        Service = service;
        Findings = findings;
        Interpretations = interpretations;
    }

    /// <summary>The service.</summary>
    public ICalculationService Service { get; }

    /// <summary>All findings; none where every rule is met.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>The readings taken where the texts are open.</summary>
    public IReadOnlyList<InterpretationUse> Interpretations { get; }

    /// <summary>Whether any finding is an error.</summary>
    public bool HasErrors => Findings.Any(finding => finding.Severity == Severity.Error);

    /// <summary>The report as JSON: findings in both languages with clause and path, readings taken, and the result, null where there is none.</summary>
    public string ToJson()
    {
        var report = new JsonObject
        {
            ["service"] = Service.Code,
            ["hasErrors"] = HasErrors,
            ["findings"] = new JsonArray([.. Findings.Select(finding => (JsonNode)new JsonObject
            {
                ["code"] = finding.Code,
                ["severity"] = finding.Severity.InInput(),
                ["path"] = finding.Path,
                ["value"] = finding.Value,
                ["english"] = finding.Message.English,
                ["thai"] = finding.Message.Thai,
                ["clause"] = finding.Clause.ToString(),
            })]),
            ["interpretations"] = new JsonArray([.. Interpretations.Select(use => (JsonNode)new JsonObject
            {
                ["code"] = use.Interpretation.Code,
                ["taken"] = use.Taken.Code,
            })]),
            ["result"] = ResultNode(),
        };
        return report.ToJsonString();
    }

    private protected abstract JsonNode? ResultNode();
}

/// <summary>What a service found, with what it computed.</summary>
/// <typeparam name="TResult">What it computes.</typeparam>
public sealed class ServiceReport<TResult> : ServiceReport
    where TResult : class
{
    private readonly JsonTypeInfo<TResult> _typeInfo;

    internal ServiceReport(
        ICalculationService service,
        JsonTypeInfo<TResult> typeInfo,
        TResult? result,
        IReadOnlyList<Finding> findings,
        IReadOnlyList<InterpretationUse> interpretations)
        : base(service, findings, interpretations)
    {
        _typeInfo = typeInfo;
        Result = result;
    }

    /// <summary>What was computed; null where an error finding makes it impossible.</summary>
    public TResult? Result { get; }

    private protected override JsonNode? ResultNode() => Result is null ? null : JsonSerializer.SerializeToNode(Result, _typeInfo);
}
