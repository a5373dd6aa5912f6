namespace TVer.Methodologies;

/// <summary>
/// A single calculation or check beside the methodologies, such as a forestry tool or the programme's rules of renewal: what it rests
/// on, and how to run it without knowing its types.
/// </summary>
/// <remarks>Services are pure and stateless: days are inputs, and the same input gives the same report.</remarks>
public interface ICalculationService
{
    /// <summary>The stable code, such as <c>renewal</c>.</summary>
    string Code { get; }

    /// <summary>What it answers.</summary>
    Bilingual Title { get; }

    /// <summary>The documents that it rests on.</summary>
    IReadOnlyList<Document> Documents { get; }

    /// <summary>Every rule that it can report; of tools, beside those that only guard the range of a number (<c>tool.…</c>).</summary>
    IReadOnlyList<FindingRule> Rules { get; }

    /// <summary>Where the texts are open, with the readings offered.</summary>
    IReadOnlyList<Interpretation> Interpretations { get; }

    /// <summary>Runs the service on an input given as JSON.</summary>
    /// <param name="json">The input; days of either era, units in the text.</param>
    /// <exception cref="InputException">The text is not JSON, or not an input of this service; every fault is told with its path.</exception>
    ServiceReport RunJson(string json);
}

/// <summary>A service for inputs of one type.</summary>
/// <typeparam name="TInput">The input.</typeparam>
/// <typeparam name="TResult">What it gives besides findings.</typeparam>
public interface ICalculationService<TInput, TResult> : ICalculationService
    where TInput : class
    where TResult : class
{
    /// <summary>Runs the service.</summary>
    /// <param name="input">The input.</param>
    /// <returns>All findings, and what can be computed.</returns>
    /// <exception cref="InputException">A part that must be there is null, or a choice is none; the path says where.</exception>
    ServiceReport<TResult> Run(TInput input);

    /// <summary>Reads an input from JSON.</summary>
    /// <param name="json">The input; unknown and repeated members are refused.</param>
    /// <exception cref="InputException">The text is not JSON, or not an input of this service; every fault is told with its path.</exception>
    TInput Read(string json);

    /// <summary>Writes an input as JSON that reads back to the same input.</summary>
    /// <param name="input">The input.</param>
    /// <exception cref="InputException">A part that must be there is null, or a choice is none; the path says where.</exception>
    string Write(TInput input);
}
