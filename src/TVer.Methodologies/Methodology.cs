using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using TVer.Methodologies.Json;

namespace TVer.Methodologies;

/// <summary>What all methodologies share: reading and writing projects as JSON, and calculating only what passes the check.</summary>
/// <typeparam name="TProject">The input.</typeparam>
internal abstract class Methodology<TProject> : IMethodology<TProject>
    where TProject : class
{
    public abstract Document Document { get; }

    public abstract IReadOnlyList<Document> Tools { get; }

    public abstract IReadOnlyList<Interpretation> Interpretations { get; }

    public abstract IReadOnlyList<Parameter> Parameters { get; }

    /// <summary>How the project is read and written; generated at build time, so that trimmed hosts keep it.</summary>
    protected abstract JsonTypeInfo<TProject> TypeInfo { get; }

    public IReadOnlyList<Finding> Check(TProject project)
    {
        ArgumentNullException.ThrowIfNull(project);
        JsonElements.Require(project, TypeInfo);
        return Findings(project);
    }

    public Statement Calculate(TProject project)
    {
        ArgumentNullException.ThrowIfNull(project);
        JsonElements.Require(project, TypeInfo);
        return CalculateWhole(project);
    }

    public TProject Read(string json) => JsonInput.Read(json, TypeInfo, $"a project of {Document.Code}");

    public string Write(TProject project) => JsonInput.Write(project, TypeInfo);

    public IReadOnlyList<Finding> CheckJson(string json) => Findings(Read(json));

    public Statement CalculateJson(string json) => CalculateWhole(Read(json));

    /// <summary>Every finding of a project that has all its parts, once.</summary>
    private IReadOnlyList<Finding> Findings(TProject project) =>
        [.. FindAll(project).DistinctBy(finding => (finding.Code, finding.Path, finding.Value, finding.Message))];

    /// <summary>Calculates a project that has all its parts.</summary>
    private Statement CalculateWhole(TProject project)
    {
        IReadOnlyList<Finding> findings = Findings(project);
        bool hasErrors = findings.Any(finding => finding.Severity == Severity.Error);
        byte[] written = JsonSerializer.SerializeToUtf8Bytes(project, ReceiptTypeInfo);
        string input = MethodologyReceipt.Canonical(JsonNode.Parse(written), TypeInfo);
        TProject? copy = null;
        Calculation result = hasErrors
            ? new Calculation([], [], [], [])
            : Compute(project, () => copy ??= JsonSerializer.Deserialize(written, ReceiptTypeInfo)!);
        bool isCreditable = result.Findings.All(finding => finding.Severity != Severity.Error);
        return new Statement(
            this, [.. findings, .. result.Findings], isCreditable ? result.Periods : [], result.Interpretations, result.FactorSets, input);
    }

    /// <summary>Checks a project that has all its parts.</summary>
    protected abstract IReadOnlyList<Finding> FindAll(TProject project);

    /// <summary>Computes a project that has no error finding.</summary>
    /// <param name="project">The project.</param>
    /// <param name="asCalculated">
    /// A copy that no later change of the caller's collections reaches: for what a statement calculates only when it is asked for.
    /// </param>
    protected abstract Calculation Compute(TProject project, Func<TProject> asCalculated);

    /// <summary>For the receipt of an input as it stands: a number made in code that is none is a finding, not a fault in writing it down.</summary>
    private JsonTypeInfo<TProject> ReceiptTypeInfo => field ??= (JsonTypeInfo<TProject>)new JsonSerializerOptions(TypeInfo.Options)
    {
        NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals,
    }.GetTypeInfo(typeof(TProject));

    /// <summary>What a calculation gives.</summary>
    protected sealed record Calculation(
        IReadOnlyList<PeriodResult> Periods,
        IReadOnlyList<InterpretationUse> Interpretations,
        IReadOnlyList<FactorSet> FactorSets,
        IReadOnlyList<Finding> Findings);
}
