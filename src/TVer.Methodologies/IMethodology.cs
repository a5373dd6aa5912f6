namespace TVer.Methodologies;

/// <summary>A methodology in one version: what it is, and how to run it without knowing its types.</summary>
/// <remarks>Methodologies are pure and stateless: the same input gives the same statement, to the bit.</remarks>
public interface IMethodology
{
    /// <summary>The document, with its code, version, titles and the day it came into force.</summary>
    Document Document { get; }

    /// <summary>The tools that the methodology calls, in the version used.</summary>
    IReadOnlyList<Document> Tools { get; }

    /// <summary>Where the text is open, with the readings offered.</summary>
    IReadOnlyList<Interpretation> Interpretations { get; }

    /// <summary>The parameters that the document lists, with unit, source and frequency.</summary>
    IReadOnlyList<Parameter> Parameters { get; }

    /// <summary>Checks a project given as JSON.</summary>
    /// <param name="json">The project, with units in the text.</param>
    /// <returns>All findings; none where every rule is met.</returns>
    /// <exception cref="InputException">The text is not JSON, or not a project of this methodology; every fault is told with its path.</exception>
    IReadOnlyList<Finding> CheckJson(string json);

    /// <summary>Calculates a project given as JSON.</summary>
    /// <param name="json">The project, with units in the text.</param>
    /// <exception cref="InputException">The text is not JSON, or not a project of this methodology; every fault is told with its path.</exception>
    Statement CalculateJson(string json);
}

/// <summary>A methodology in one version, for projects of one type.</summary>
/// <typeparam name="TProject">The input: everything that the methodology asks of a project.</typeparam>
public interface IMethodology<TProject> : IMethodology
    where TProject : class
{
    /// <summary>Checks applicability and data.</summary>
    /// <param name="project">The project.</param>
    /// <returns>All findings, not the first only; none where every rule is met.</returns>
    /// <exception cref="InputException">A part that must be there is null, or a choice is none; the path says where.</exception>
    IReadOnlyList<Finding> Check(TProject project);

    /// <summary>Calculates the project.</summary>
    /// <param name="project">The project.</param>
    /// <returns>The statement; without periods where a finding is an error.</returns>
    /// <exception cref="InputException">A part that must be there is null, or a choice is none; the path says where.</exception>
    Statement Calculate(TProject project);

    /// <summary>Reads a project from JSON.</summary>
    /// <param name="json">The project, with units in the text.</param>
    /// <exception cref="InputException">The text is not JSON, or not a project of this methodology; every fault is told with its path.</exception>
    TProject Read(string json);

    /// <summary>Writes a project as JSON that reads back to the same project.</summary>
    /// <param name="project">The project.</param>
    /// <exception cref="InputException">A part that must be there is null, or a choice is none; the path says where.</exception>
    string Write(TProject project);
}
