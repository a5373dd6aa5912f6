namespace TVer.Methodologies;

/// <summary>A place in a published document: what a number or a rule rests on.</summary>
/// <param name="Document">The document, in one version.</param>
/// <param name="Number">The number or name of the clause, table or annex.</param>
public sealed record Clause(Document Document, string Number)
{
    /// <summary>The place as a reader of a document sees it cited: without the document where it is that document's own.</summary>
    /// <param name="language">The language of words such as table and annex; names of documents stay.</param>
    /// <param name="own">The document that the reader holds; null names the document in any case.</param>
    public string ToText(Language language = Language.English, Document? own = null)
    {
        string number = language == Language.Thai ? ClauseWords.InThai(Number) : Number;
        return Document == own ? number : $"{DocumentText(language)}, {number}";
    }

    /// <summary>The document and the place, such as <c>T-VER-P-METH-13-03 v02, 5.2.1</c>.</summary>
    public override string ToString() => ToText();

    /// <summary>The library's own rules are no published document with a code, so they are named in words.</summary>
    private string DocumentText(Language language) =>
        language == Language.Thai && Document == Documents.LibraryRules ? "การตีความของไลบรารีนี้" : Document.ToString();
}
