using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace TVer.Methodologies.Json;

/// <summary>Says in the words of the input what the serializer found wrong, and where: it speaks of its own types otherwise.</summary>
internal static class JsonFault
{
    public static InputException Of(JsonException fault, JsonTypeInfo root)
    {
        List<string> names = Segments(fault.Path ?? "$");
        string path = string.Concat(names.Select((name, k) => name.StartsWith('[') || k == 0 ? name : $".{name}"));
        JsonTypeInfo? owner = root;
        foreach (string name in names.SkipLast(1))
        {
            owner = JsonTypes.Of(owner, name);
        }

        JsonTypeInfo? here = names.Count == 0 ? root : JsonTypes.Of(owner, names[^1]);
        return new InputException(path, Message(fault, owner, names.LastOrDefault() ?? "", here), fault);
    }

    private static string Message(JsonException fault, JsonTypeInfo? owner, string member, JsonTypeInfo? here)
    {
        string said = WithoutPosition(fault.Message);
        if (said.Contains("could not be mapped", StringComparison.Ordinal) && owner?.Kind == JsonTypeInfoKind.Object)
        {
            return $"There is no member '{member}' here; there are {string.Join(", ", owner.Properties.Select(property => property.Name))}.";
        }

        if (said.Contains("missing required properties", StringComparison.Ordinal))
        {
            string[] missing = [.. Quoted(said).Skip(1).Select(name => $"'{name}'")];
            return missing.Length == 1 ? $"The member {missing[0]} is missing." : $"The members {string.Join(", ", missing)} are missing.";
        }

        if (said.StartsWith("Duplicate property", StringComparison.Ordinal))
        {
            return $"The member '{member}' is given twice.";
        }

        if (said.Contains("allow null", StringComparison.Ordinal))
        {
            return $"The member '{member}' must not be null.";
        }

        if (said.Contains("could not be converted to", StringComparison.Ordinal))
        {
            return $"{Needed(here, member, owner)} is needed here.";
        }

        return said == fault.Message || fault.LineNumber is not { } line ? said : $"Line {line + 1}: {said}";
    }

    private static string Needed(JsonTypeInfo? here, string member, JsonTypeInfo? owner)
    {
        Type? type = here?.Type ?? (owner is null ? null : JsonTypes.Member(owner, member)?.PropertyType);
        type = type is null ? null : Nullable.GetUnderlyingType(type) ?? type;
        return here?.Kind switch
        {
            JsonTypeInfoKind.Enumerable => "A list [ … ]",
            JsonTypeInfoKind.Dictionary => "An object { … } of named entries",
            JsonTypeInfoKind.Object => "An object { … }",
            _ when type == typeof(bool) => "true or false",
            _ when type == typeof(int) => "A whole number",
            _ when type == typeof(double) => "A number",
            _ => "A text",
        };
    }

    /// <summary>The parts of a path of the serializer: .name, ['a name'], [0].</summary>
    private static List<string> Segments(string path)
    {
        var segments = new List<string>();
        int at = 1;
        while (at < path.Length)
        {
            bool isQuoted = path.AsSpan(at).StartsWith("['", StringComparison.Ordinal);
            bool isIndex = !isQuoted && path[at] == '[';
            int start = at + (isQuoted ? 2 : isIndex ? 0 : 1);
            int end = isQuoted ? path.IndexOf("']", start, StringComparison.Ordinal) : isIndex ? path.IndexOf(']', start) + 1 : path.AsSpan(start).IndexOfAny('.', '[') + start;
            end = end < start ? path.Length : end;
            segments.Add(path[start..end]);
            at = isQuoted ? end + 2 : end;
        }

        return segments;
    }

    /// <summary>The message without the place that the serializer puts at its end.</summary>
    private static string WithoutPosition(string message) =>
        message.LastIndexOf(" Path: $", StringComparison.Ordinal) is var at and >= 0 ? message[..at] : message;

    /// <summary>The names in quotes.</summary>
    private static IEnumerable<string> Quoted(string message) => message.Split('\'').Where((_, k) => k % 2 == 1);
}
