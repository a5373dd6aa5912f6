namespace TVer.Methodologies;

/// <summary>A place in a published document: what a number or a rule rests on.</summary>
/// <param name="Document">The document, in one version.</param>
/// <param name="Number">The number or name of the clause, table or annex.</param>
public sealed record Clause(Document Document, string Number)
{
    /// <summary>The document and the place, such as <c>T-VER-P-METH-13-03 v02, 5.2.1</c>.</summary>
    public override string ToString() => $"{Document}, {Number}";
}
