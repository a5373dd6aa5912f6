namespace TVer.Methodologies;

/// <summary>One fault of an input that cannot be read.</summary>
/// <param name="Path">Where in the input, such as <c>strata.dense.area</c>; empty for the input as a whole.</param>
/// <param name="Message">What is wrong, and what is needed.</param>
public sealed record InputFault(string Path, string Message)
{
    /// <summary>The fault in one line: its path, then its message.</summary>
    public override string ToString() => Path.Length == 0 ? Message : $"{Path}: {Message}";
}
