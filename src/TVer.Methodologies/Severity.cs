namespace TVer.Methodologies;

/// <summary>How much a finding matters.</summary>
public enum Severity
{
    /// <summary>An interpretation or a default was taken.</summary>
    Information,

    /// <summary>Evidence is needed, or a rule is nearly missed.</summary>
    Warning,

    /// <summary>The methodology does not apply, or a number cannot be computed: there are no credits.</summary>
    Error,
}
