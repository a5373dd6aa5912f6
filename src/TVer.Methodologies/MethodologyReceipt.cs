using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using TVer.Methodologies.Calculation;
using TVer.Methodologies.Quantities;

namespace TVer.Methodologies;

/// <summary>Makes the receipt of a statement.</summary>
internal static class MethodologyReceipt
{
    /// <summary>Members that only speak to a reader: they do not change the receipt.</summary>
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
    public static string Canonical(JsonNode? input)
    {
        var text = new StringBuilder();
        Write(input, text);
        return text.ToString();
    }

    private static void Write(JsonNode? node, StringBuilder text)
    {
        switch (node)
        {
            case JsonObject members:
                text.Append('{');
                foreach ((string name, JsonNode? value) in members.OrderBy(member => member.Key, StringComparer.Ordinal))
                {
                    if (value is not null && !Remarks.Contains(name))
                    {
                        text.Append(JsonValue.Create(name).ToJsonString()).Append(':');
                        Write(value, text);
                        text.Append(';');
                    }
                }

                text.Append('}');
                break;
            case JsonArray items:
                text.Append('[');
                foreach (JsonNode? item in items)
                {
                    Write(item, text);
                    text.Append(';');
                }

                text.Append(']');
                break;
            default:
                text.Append(node?.ToJsonString() ?? "null");
                break;
        }
    }
}
