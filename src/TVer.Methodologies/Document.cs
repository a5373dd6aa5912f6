namespace TVer.Methodologies;

/// <summary>A published document, in one version: a methodology, a calculation tool, a regulation.</summary>
/// <param name="Code">The code under which it is published, such as <c>T-VER-P-METH-13-03</c>.</param>
/// <param name="Version">The version, such as <c>02</c>, or the year or day of issue, such as <c>B.E. 2566</c>; empty where the document states none.</param>
/// <param name="Title">The title.</param>
/// <param name="InForce">The day it came into force, where known.</param>
public sealed record Document(string Code, string Version, Bilingual Title, DateOnly? InForce = null)
{
    /// <summary>A place in this document.</summary>
    /// <param name="number">The number or name of the clause, table or annex.</param>
    public Clause At(string number) => new(this, number);

    /// <summary>The code and version, such as <c>T-VER-P-METH-13-03 v02</c> or <c>TGO regulation on T-VER B.E. 2566</c>.</summary>
    public override string ToString() =>
        Version.Length == 0 ? Code : $"{Code} {(char.IsAsciiDigit(Version[0]) ? "v" : "")}{Version}";
}
