namespace TVer.Methodologies;

/// <summary>
/// An input that cannot be read: not JSON, an unknown or repeated member, a missing or wrong unit, a number that is none; or one made in
/// code with null where a part is needed.
/// </summary>
public sealed class InputException : FormatException
{
    /// <summary>Makes the exception without a message.</summary>
    public InputException()
    {
    }

    /// <summary>Makes the exception.</summary>
    /// <param name="message">What cannot be read and what was expected.</param>
    public InputException(string message)
        : base(message)
    {
    }

    /// <summary>Makes the exception.</summary>
    /// <param name="message">What cannot be read and what was expected.</param>
    /// <param name="innerException">What caused it.</param>
    public InputException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    internal InputException(string path, string message, Exception? innerException)
        : this([new InputFault(path, message)], innerException)
    {
    }

    internal InputException(IReadOnlyList<InputFault> faults, Exception? innerException)
        : base(string.Join('\n', faults), innerException) => Faults = [.. faults];

    /// <summary>Where the first fault is in the input, such as <c>strata.dense.area</c>; empty where not known.</summary>
    public string Path => Faults.Count == 0 ? "" : Faults[0].Path;

    /// <summary>All faults that could be seen at once, in the order of the input; empty where the exception was made without a place.</summary>
    public IReadOnlyList<InputFault> Faults { get; } = [];
}
