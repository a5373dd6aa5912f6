namespace TVer.Methodologies;

/// <summary>A text that a user reads, in English and in Thai.</summary>
/// <param name="English">The English text.</param>
/// <param name="Thai">The Thai text.</param>
public sealed record Bilingual(string English, string Thai)
{
    /// <summary>The English text.</summary>
    public override string ToString() => English;
}
