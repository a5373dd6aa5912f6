using System.Text.Json.Serialization.Metadata;
using TVer.Methodologies.Json;

namespace TVer.Methodologies;

/// <summary>What all services share: reading and writing inputs as JSON.</summary>
/// <typeparam name="TInput">The input.</typeparam>
/// <typeparam name="TResult">What it computes.</typeparam>
internal abstract class CalculationService<TInput, TResult> : ICalculationService<TInput, TResult>
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

    public ServiceReport<TResult> Run(TInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        JsonElements.Require(input, InputInfo);
        return RunWhole(input);
    }

    public ServiceReport RunJson(string json) => RunWhole(Read(json));

    public TInput Read(string json) => JsonInput.Read(json, InputInfo, $"an input of '{Code}'");

    public string Write(TInput input) => JsonInput.Write(input, InputInfo);

    /// <summary>Runs on an input that has all its parts.</summary>
    private ServiceReport<TResult> RunWhole(TInput input)
    {
        var findings = new List<Finding>();
        var interpretations = new List<InterpretationUse>();
        TResult? result = Evaluate(input, findings, interpretations);
        return new ServiceReport<TResult>(this, ResultInfo, result, findings, interpretations);
    }

    /// <summary>Checks the whole input and computes what can be computed.</summary>
    protected abstract TResult? Evaluate(TInput input, List<Finding> findings, List<InterpretationUse> interpretations);
}
