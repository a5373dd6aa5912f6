namespace TVer.Methodologies;

/// <summary>An input that cannot be read: not JSON, an unknown or repeated member, a missing or wrong unit, a number that is none.</summary>
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
        : base(path.Length == 0 ? message : $"{path}: {message}", innerException) => Path = path;

    /// <summary>Where in the input, such as <c>strata.dense.area</c>; empty where not known.</summary>
    public string Path { get; } = "";
}
