using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using TVer.Methodologies.Calculation;
using TVer.Methodologies.Json;
using TVer.Methodologies.Quantities;

namespace TVer.Methodologies;

/// <summary>Makes the receipt of a statement.</summary>
internal static class MethodologyReceipt
{
    /// <summary>Members that only speak to a reader: they do not change the receipt.</summary>
    private static readonly HashSet<string> Remarks = new(StringComparer.Ordinal) { "source", "note" };

    public static string Of(Statement statement, string canonicalInput) => Of(
        $"methodology {statement.Methodology.Document}",
        statement.Interpretations,
        statement.FactorSets,
        canonicalInput,
        statement.Periods.SelectMany(period => period.Parts.Append(period.Net).Append(period.Issuable)));

    /// <summary>The receipt of any calculation.</summary>
    /// <param name="what">What was calculated with, such as the methodology or the tool.</param>
    /// <param name="interpretations">The readings taken.</param>
    /// <param name="factorSets">The sets of factors used.</param>
    /// <param name="canonicalInput">The input by <see cref="Canonical"/>.</param>
    /// <param name="results">The named results.</param>
    public static string Of(
        string what, IEnumerable<InterpretationUse> interpretations, IEnumerable<FactorSet> factorSets, string canonicalInput, IEnumerable<Quantity> results)
    {
        var text = new StringBuilder("tver-receipt 1\n");
        text.Append(what).Append('\n');
        foreach (InterpretationUse use in interpretations)
        {
            text.Append("interpretation ").Append(use.Interpretation.Code).Append('=').Append(use.Taken.Code).Append('\n');
        }

        foreach (FactorSet set in factorSets)
        {
            text.Append("factors ").Append(set.Name).Append(' ').Append(set.Version).Append('\n');
        }

        text.Append("input ").Append(canonicalInput).Append('\n');
        foreach (Quantity result in results)
        {
            text.Append("result ").Append(result.Symbol?.Text).Append('[').Append(result.At).Append("]=").Append(Unit.Format(result.Value)).Append('\n');
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    /// <summary>
    /// An input as one line: members in ordinal order of their names; remarks, nulls and empty collections left out; amounts in a unit of the
    /// user's choice as exact fractions of base units.
    /// </summary>
    /// <param name="input">The input as it is written.</param>
    /// <param name="type">What it is: a remark is a member of a record, never an entry that a user named so.</param>
    public static string Canonical(JsonNode? input, JsonTypeInfo type)
    {
        var text = new StringBuilder();
        Write(input, type, text);
        return text.ToString();
    }

    private static void Write(JsonNode? node, JsonTypeInfo? type, StringBuilder text)
    {
        switch (node)
        {
            case JsonObject members:
                WriteObject(members, type, text);
                break;
            case JsonArray items:
                text.Append('[');
                foreach (JsonNode? item in items)
                {
                    Write(item, JsonTypes.Of(type, null), text);
                    text.Append(';');
                }

                text.Append(']');
                break;
            case JsonValue value when IsMeasurement(type):
                Measurement measurement = Measurement.Parse(value.GetValue<string>());
                text.Append('"').Append(measurement.Unit.InBaseUnits(measurement.Value)).Append('"');
                break;
            default:
                text.Append(node?.ToJsonString() ?? "null");
                break;
        }
    }

    private static bool IsMeasurement(JsonTypeInfo? type) => type is not null && (Nullable.GetUnderlyingType(type.Type) ?? type.Type) == typeof(Measurement);

    private static void WriteObject(JsonObject written, JsonTypeInfo? type, StringBuilder text)
    {
        KeyValuePair<string, JsonNode?>[] members = [.. written.Where(member => !IsNothing(member.Value, type) && !IsRemark(member.Key, type))];
        if (type?.Kind == JsonTypeInfoKind.None && members.Length == 1 && written.Count > 1)
        {
            // A value that is an object only because of its source, such as an estimate, is the same value without it.
            Write(members[0].Value, null, text);
            return;
        }

        text.Append('{');
        foreach ((string name, JsonNode? value) in members.InOrder())
        {
            text.Append(JsonValue.Create(name).ToJsonString()).Append(':');
            Write(value, JsonTypes.Of(type, name), text);
            text.Append(';');
        }

        text.Append('}');
    }

    /// <summary>An optional member that is left out, or a collection of a record without entries: a later version may add such members.</summary>
    private static bool IsNothing(JsonNode? value, JsonTypeInfo? type) =>
        value is null || (type?.Kind == JsonTypeInfoKind.Object && value is JsonObject { Count: 0 } or JsonArray { Count: 0 });

    private static bool IsRemark(string name, JsonTypeInfo? type) => Remarks.Contains(name) && type?.Kind switch
    {
        JsonTypeInfoKind.Dictionary => false,
        JsonTypeInfoKind.Object => JsonTypes.Member(type, name)?.PropertyType == typeof(string),
        _ => true,
    };
}
