using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using TVer.Methodologies.Calculation;
using TVer.Methodologies.Forestry.PReddPlus;

namespace TVer.Methodologies.Tests.Forestry.PReddPlus;

/// <summary>One fault at a time in the JSON of the field data: refused by its path, found, or harmless; never a crash. One inventory of trees stands for both.</summary>
public partial class FieldDataBadInputTests
{
    private static readonly IMethodology<PReddPlusProject> Methodology = PReddPlusMethodology.Version02;
    private static readonly string Good = Methodology.Write(FieldProjects.All());

    [Theory]
    [InlineData("negative")]
    [InlineData("zero")]
    [InlineData("huge")]
    [InlineData("tiny")]
    [InlineData("other unit")]
    [InlineData("left out")]
    [InlineData("null")]
    [InlineData("emptied")]
    public void A_damaged_member_gives_findings_or_is_refused(string damage)
    {
        var faults = new List<string>();
        int damaged = 0;
        int refused = 0;
        int found = 0;
        foreach (string[] path in Paths(JsonNode.Parse(Good)!["fieldData"]!, ["fieldData"]).Where(path => !path.Contains("plots 2025")).ToArray())
        {
            JsonNode root = JsonNode.Parse(Good)!;
            JsonNode parent = path.SkipLast(1).Aggregate(root, (node, part) => node is JsonArray items ? items[int.Parse(part, CultureInfo.InvariantCulture)]! : node[part]!);
            if (!Damage(parent, path[^1], damage))
            {
                continue;
            }

            damaged++;
            try
            {
                Statement statement = Methodology.CalculateJson(root.ToJsonString());
                found += statement.Findings.Count > 0 ? 1 : 0;
                if (statement.HasErrors != (statement.Periods.Count == 0))
                {
                    faults.Add($"{string.Join('.', path)}: errors and periods together");
                }
            }
            catch (InputException)
            {
                refused++;
            }
            catch (CalculationException overflow) when (damage is "huge" or "tiny" && overflow.Message.Contains("not a finite number", StringComparison.Ordinal))
            {
                // A number that no tree has, but a double can hold: the step that overflows is named.
                refused++;
            }
            catch (Exception crash) when (crash is not InputException)
            {
                faults.Add($"{string.Join('.', path)}: {crash.GetType().Name} {crash.Message}");
            }
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
        Assert.True(damaged > 10 && refused + found > damaged / 3, $"{damaged} damaged, {refused} refused, {found} found");
    }

    private static bool Damage(JsonNode parent, string name, string damage)
    {
        JsonNode node = parent is JsonArray items ? items[int.Parse(name, CultureInfo.InvariantCulture)]! : parent[name]!;
        JsonNode? other;
        switch (damage)
        {
            case "left out" when parent is JsonObject members:
                members.Remove(name);
                return true;
            case "null":
                other = null;
                break;
            case "emptied" when node is JsonObject:
                other = new JsonObject();
                break;
            case "emptied" when node is JsonArray:
                other = new JsonArray();
                break;
            case "left out" or "emptied":
                return false;
            default:
                if (node is not JsonValue value || !value.TryGetValue(out string? text) || Number().Match(text) is not { Success: true } match)
                {
                    return false;
                }

                other = damage switch
                {
                    "negative" => Number().Replace(text, $"-{match.Value}"),
                    "zero" => Number().Replace(text, "0"),
                    "huge" => Number().Replace(text, "1e300"),
                    "tiny" => Number().Replace(text, "1e-300"),
                    _ => $"{match.Value} kgCO2/TJ",
                };
                break;
        }

        if (parent is JsonArray array)
        {
            array[int.Parse(name, CultureInfo.InvariantCulture)] = other;
        }
        else
        {
            parent[name] = other;
        }

        return true;
    }

    private static IEnumerable<string[]> Paths(JsonNode node, string[] path) => node switch
    {
        JsonObject members => members.Where(member => member.Value is not null).SelectMany(member => Paths(member.Value!, [.. path, member.Key]).Prepend([.. path, member.Key])),
        JsonArray items => items.SelectMany((item, k) =>
        {
            string index = k.ToString(CultureInfo.InvariantCulture);
            return Paths(item!, [.. path, index]).Prepend([.. path, index]);
        }),
        _ => [],
    };

    [GeneratedRegex("^[0-9][0-9.e-]*")]
    private static partial Regex Number();
}
