using System.Text.Json.Serialization.Metadata;
using TVer.Methodologies.Json;

namespace TVer.Methodologies.Programme;

/// <summary>What all services of the programme share: reading and writing inputs as JSON.</summary>
/// <typeparam name="TInput">The input.</typeparam>
/// <typeparam name="TResult">What it computes.</typeparam>
internal abstract class ProgrammeService<TInput, TResult> : IProgrammeService<TInput, TResult>
    where TInput : class
    where TResult : class
{
    public abstract string Code { get; }

    public abstract Bilingual Title { get; }

    public abstract IReadOnlyList<Document> Documents { get; }

    public abstract IReadOnlyList<FindingRule> Rules { get; }

    public virtual IReadOnlyList<Interpretation> Interpretations => [];

    protected abstract JsonTypeInfo<TInput> InputInfo { get; }

    protected abstract JsonTypeInfo<TResult> ResultInfo { get; }

    public ProgrammeReport<TResult> Run(TInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        var findings = new List<Finding>();
        var interpretations = new List<InterpretationUse>();
        TResult? result = Evaluate(input, findings, interpretations);
        return new ProgrammeReport<TResult>(this, ResultInfo, result, findings, interpretations);
    }

    public ProgrammeReport RunJson(string json) => Run(Read(json));

    public TInput Read(string json) => JsonInput.Read(json, InputInfo, $"an input of '{Code}'");

    public string Write(TInput input) => JsonInput.Write(input, InputInfo);

    /// <summary>Checks the whole input and computes what can be computed.</summary>
    protected abstract TResult? Evaluate(TInput input, List<Finding> findings, List<InterpretationUse> interpretations);
}
