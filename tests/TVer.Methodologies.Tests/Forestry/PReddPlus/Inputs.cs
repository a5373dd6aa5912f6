using System.Globalization;
using System.Text.Json.Nodes;
using TVer.Methodologies.Forestry.PReddPlus;

namespace TVer.Methodologies.Tests.Forestry.PReddPlus;

/// <summary>Changes the half-widths of the numbers of a project through its JSON, whatever their type.</summary>
internal static class Inputs
{
    /// <summary>The paths of all estimates of a project.</summary>
    public static IReadOnlyList<string> Estimates(PReddPlusProject project)
    {
        var paths = new List<string>();
        Map(project, (path, _, halfWidth) =>
        {
            paths.Add(path);
            return halfWidth;
        });
        return paths;
    }

    /// <summary>The project with other half-widths: a function of path, value and present half-width.</summary>
    public static PReddPlusProject Map(PReddPlusProject project, Func<string, double, double, double> halfWidth)
    {
        JsonNode root = JsonNode.Parse(PReddPlusMethodology.Version02.Write(project))!;
        foreach (string member in new[] { "strata", "rounds", "referenceAnalyses" })
        {
            Visit(root[member]!, member, halfWidth);
        }

        return PReddPlusMethodology.Version02.Read(root.ToJsonString());
    }

    private static void Visit(JsonNode? node, string path, Func<string, double, double, double> halfWidth)
    {
        switch (node)
        {
            case JsonObject branch:
                foreach ((string name, JsonNode? child) in branch.ToArray())
                {
                    if (name is "value" && child is JsonValue text && branch.ContainsKey("source"))
                    {
                        branch["value"] = Change(text.GetValue<string>(), path, halfWidth);
                    }
                    else
                    {
                        Visit(child, $"{path}.{name}", halfWidth);
                    }
                }

                break;
            case JsonArray array:
                for (int k = 0; k < array.Count; k++)
                {
                    Visit(array[k], $"{path}[{k}]", halfWidth);
                }

                break;
        }
    }

    private static string Change(string text, string path, Func<string, double, double, double> halfWidth)
    {
        string[] parts = text.Split(' ', 2);
        string rest = parts[1];
        double before = 0;
        if (rest.StartsWith('±'))
        {
            string[] after = rest[1..].Trim().Split(' ', 2);
            before = double.Parse(after[0], CultureInfo.InvariantCulture);
            rest = after[1];
        }

        double changed = halfWidth(path, double.Parse(parts[0], CultureInfo.InvariantCulture), before);
        return changed == 0
            ? $"{parts[0]} {rest}"
            : string.Create(CultureInfo.InvariantCulture, $"{parts[0]} ± {changed:R} {rest}");
    }
}
