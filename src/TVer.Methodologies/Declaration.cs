using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using TVer.Methodologies.Json;

namespace TVer.Methodologies;

/// <summary>An answer to a question of a methodology that no number can give, with the evidence for it.</summary>
/// <param name="IsMet">Whether the condition is met.</param>
/// <param name="Source">The evidence: a document, a map, a survey; null where none is named; empty text and white space name none either.</param>
/// <remarks>In JSON: <c>true</c>, <c>false</c>, or an object with members isMet and source.</remarks>
[JsonConverter(typeof(DeclarationJsonConverter))]
public sealed record Declaration(bool IsMet, string? Source = null)
{
    /// <summary>Whether evidence is named: white space names none.</summary>
    [MemberNotNullWhen(true, nameof(Source))]
    internal bool NamesEvidence => !string.IsNullOrWhiteSpace(Source);

    /// <summary>A condition that is met, with its evidence.</summary>
    /// <param name="source">The evidence.</param>
    public static Declaration Met(string source)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(source);
        return new Declaration(true, source);
    }

    /// <summary>A condition that is not met.</summary>
    public static Declaration NotMet { get; } = new(false);
}
