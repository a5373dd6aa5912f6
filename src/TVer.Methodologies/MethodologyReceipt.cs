using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using TVer.Methodologies.Calculation;
using TVer.Methodologies.Quantities;

namespace TVer.Methodologies;

/// <summary>Makes the receipt of a statement.</summary>
internal static class MethodologyReceipt
{
    /// <summary>Members that only speak to a reader: they do not change the receipt. What a user named so, such as a stratum, is no such member.</summary>
    private static readonly HashSet<string> Remarks = new(StringComparer.Ordinal) { "source", "note" };

    public static string Of(Statement statement, string canonicalInput)
    {
        var text = new StringBuilder("tver-receipt 1\n");
        text.Append("methodology ").Append(statement.Methodology.Document).Append('\n');
        foreach (InterpretationUse use in statement.Interpretations)
        {
            text.Append("interpretation ").Append(use.Interpretation.Code).Append('=').Append(use.Taken.Code).Append('\n');
        }

        foreach (FactorSet set in statement.FactorSets)
        {
            text.Append("factors ").Append(set.Name).Append(' ').Append(set.Version).Append('\n');
        }

        text.Append("input ").Append(canonicalInput).Append('\n');
        foreach (PeriodResult period in statement.Periods)
        {
            foreach (Quantity result in period.Parts.Append(period.Net).Append(period.Issuable))
            {
                text.Append("result ").Append(result.Symbol?.Text).Append('[').Append(result.At).Append("]=")
                    .Append(Unit.Format(result.Value)).Append('\n');
            }
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    /// <summary>An input as one line: members in ordinal order of their names, remarks and nulls left out.</summary>
    /// <param name="input">The input.</param>
    /// <param name="info">How it is written: it tells the members of an object from what a user named, such as a stratum.</param>
    public static string Canonical(JsonNode? input, JsonTypeInfo info)
    {
        var text = new StringBuilder();
        Write(input, info, text);
        return text.ToString();
    }

    private static void Write(JsonNode? node, JsonTypeInfo? info, StringBuilder text)
    {
        switch (node)
        {
            case JsonObject members:
                bool isKeyed = info?.Kind == JsonTypeInfoKind.Dictionary;
                text.Append('{');
                foreach ((string name, JsonNode? value) in members.OrderBy(member => member.Key, StringComparer.Ordinal))
                {
                    if (value is not null && (isKeyed || !Remarks.Contains(name)))
                    {
                        text.Append(JsonValue.Create(name).ToJsonString()).Append(':');
                        Write(value, isKeyed ? ElementOf(info) : MemberOf(info, name), text);
                        text.Append(';');
                    }
                }

                text.Append('}');
                break;
            case JsonArray items:
                text.Append('[');
                foreach (JsonNode? item in items)
                {
                    Write(item, ElementOf(info), text);
                    text.Append(';');
                }

                text.Append(']');
                break;
            default:
                text.Append(node?.ToJsonString() ?? "null");
                break;
        }
    }

    private static JsonTypeInfo? ElementOf(JsonTypeInfo? info) => info?.ElementType is { } type ? info.Options.GetTypeInfo(type) : null;

    private static JsonTypeInfo? MemberOf(JsonTypeInfo? info, string name) =>
        info?.Kind == JsonTypeInfoKind.Object && info.Properties.FirstOrDefault(member => member.Name == name) is { } found
            ? info.Options.GetTypeInfo(found.PropertyType)
            : null;
}
