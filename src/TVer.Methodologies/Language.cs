namespace TVer.Methodologies;

/// <summary>The language of a text for the reader.</summary>
public enum Language
{
    /// <summary>English.</summary>
    English,

    /// <summary>Thai.</summary>
    Thai,
}
