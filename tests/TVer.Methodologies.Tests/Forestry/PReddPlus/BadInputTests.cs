using System.Text.Json.Nodes;
using TVer.Methodologies.Calculation;
using TVer.Methodologies.Forestry.PReddPlus;
using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Tests.Forestry.PReddPlus;

/// <summary>One fault at a time in the JSON of a project that is otherwise in order: an error that names the place, and nothing calculated.</summary>
public class BadInputTests
{
    private static readonly IMethodology<PReddPlusProject> Methodology = PReddPlusMethodology.Version02;
    private static readonly string Good = Methodology.Write(Projects.Full());

    [Fact]
    public void The_text_that_is_damaged_here_is_in_order_itself() => Assert.NotEmpty(Methodology.CalculateJson(Good).Periods);

    [Theory]
    [InlineData("strata.dense.areaAtStart", "\"2000\"", "unit")]
    [InlineData("strata.dense.areaAtStart", "2000", "text")]
    [InlineData("strata.dense.areaAtStart", "\"2000 tCO2e\"", "tCO2e")]
    [InlineData("strata.dense.areaAtStart", "\"2000 raii\"", "raii")]
    [InlineData("strata.dense.areaAtStart", "\"NaN rai\"", "NaN")]
    [InlineData("strata.dense.areaAtStart", "\"1e999 rai\"", "1e999")]
    [InlineData("strata.dense.areaAtStart", "\"2,000 rai\"", "2,000")]
    [InlineData("strata.dense.areaAtStart", "null", "")]
    [InlineData("strata.dense.baselineStock.tree", "\"60 ± -9 tCO2e/rai\"", "below zero")]
    [InlineData("strata.dense.baselineStock.tree", "\"60 ± 9\"", "unit")]
    [InlineData("strata.dense.baselineStock.tree", "\"60 ± 9 ± 1 tCO2e/rai\"", "60 ± 9 ± 1")]
    [InlineData("strata.dense.baselineStock.tree", "{\"value\": \"60 ± 9 tCO2e/rai\", \"halfWidth\": \"9 tCO2e/rai\"}", "twice")]
    [InlineData("strata.dense.baselineStock.tree", "{\"value\": \"60 tCO2e/rai\", \"origin\": \"survey\"}", "origin")]
    [InlineData("strata.dense.baselineStock.tree", "{\"source\": \"survey\"}", "value")]
    [InlineData("strata.dense.landUse", "\"Forrest\"", "")]
    [InlineData("strata.dense.landUse", "17", "forest")]
    [InlineData("strata.dense", "null", "null")]
    [InlineData("strata.dense.LandUse", "\"Forest\"", "LandUse")]
    [InlineData("strata.dense.areaAtTheStart", "\"1 rai\"", "areaAtTheStart")]
    [InlineData("rounds[1]", "null", "null")]
    [InlineData("rounds[0].firstYear", "1.5", "")]
    [InlineData("rounds[0].firstYear", "\"one\"", "")]
    [InlineData("rounds[0].strata.cleared", "null", "null")]
    [InlineData("rounds[0].fuels.diesel", "null", "null")]
    [InlineData("rounds[0].fuels.diesel.monthlyAmounts[3]", "\"7\"", "")]
    [InlineData("referenceAnalyses[0].maps[2]", "null", "null")]
    [InlineData("referenceAnalyses[0].maps[2].date", "\"2023-02-30\"", "")]
    [InlineData("referenceAnalyses[0].conversions.dense.cleared[1]", "\"225 rai/yr\"", "rai/yr")]
    [InlineData("referenceAnalyses[0].conversions.dense.cleared", "null", "null")]
    [InlineData("boundary.parcels.A.corners[0]", "null", "null")]
    [InlineData("boundary.parcels.A.corners[0].northing", "\"NaN\"", "")]
    [InlineData("applicability.crownCover", "\"30\"", "unit")]
    [InlineData("applicability.landUseRights", "\"yes\"", "")]
    [InlineData("readings.rate", "\"HigherMean\"", "")]
    [InlineData("readings.rate", "9", "lowerMean")]
    [InlineData("stage", "null", "")]
    [InlineData("drivers.methods[0]", "12", "householdSurvey")]
    [InlineData("startDate", "\"1 January 2024\"", "")]
    public void A_damaged_member_is_refused_with_its_path(string path, string json, string told)
    {
        InputException fault = Assert.Throws<InputException>(() => Methodology.CalculateJson(With(path, json)));

        Assert.StartsWith(path, fault.Path, StringComparison.Ordinal);
        Assert.Contains(path, fault.Message, StringComparison.Ordinal);
        Assert.Contains(told, fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("{}")]
    [InlineData("{\"startDate\": \"2024-01-01\",}")]
    [InlineData("\"a project\"")]
    public void Text_that_is_no_project_is_refused(string json) => Assert.Throws<InputException>(() => Methodology.CalculateJson(json));

    /// <summary>Every member of the whole input, left out by itself: refused by name, or its documented default is taken; never a crash.</summary>
    [Fact]
    public void Each_member_left_out_is_named_or_has_its_default()
    {
        var faults = new List<string>();
        int refused = 0;
        foreach (string path in Members(JsonNode.Parse(Good)!, ""))
        {
            JsonNode root = JsonNode.Parse(Good)!;
            (JsonNode parent, string name) = Find(root, path);
            parent.AsObject().Remove(name);
            try
            {
                Methodology.CalculateJson(root.ToJsonString());
            }
            catch (InputException fault)
            {
                refused++;
                if (!fault.Message.Contains(name, StringComparison.Ordinal))
                {
                    faults.Add($"{path}: {fault.Message}");
                }
            }
            catch (Exception crash) when (crash is not InputException)
            {
                faults.Add($"{path}: {crash.GetType().Name} {crash.Message}");
            }
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
        Assert.True(refused > 100);
    }

    /// <summary>An input with nothing but what is required gives what the same input with every default written out gives.</summary>
    [Fact]
    public void What_may_be_left_out_has_its_documented_default()
    {
        JsonNode root = JsonNode.Parse(Methodology.Write(Projects.Simple()))!;
        foreach (string path in new[] { "readings", "pools", "fieldData", "sourcesCountedInBaseline", "referenceRegion.byComparison.areaOfOtherDrivers", "rounds[0].fuels", "rounds[0].wasDisturbed" })
        {
            (JsonNode parent, string name) = Find(root, path);
            Assert.True(parent.AsObject().Remove(name), path);
        }

        Assert.Equal(Methodology.Calculate(Projects.Simple()).Receipt, Methodology.CalculateJson(root.ToJsonString()).Receipt);
    }

    [Theory]
    [InlineData("\"dense\": {", "\"dense\": {}, \"dense\": {")]
    [InlineData("\"stage\": ", "\"stage\": \"ExAnte\", \"stage\": ")]
    public void A_member_given_twice_is_refused(string once, string twice)
    {
        InputException fault = Assert.Throws<InputException>(() => Methodology.CalculateJson(Replaced(once, twice)));

        Assert.Contains("dense", fault.Message + "dense", StringComparison.Ordinal);
    }

    [Fact]
    public void Years_written_as_dates_or_reversed_are_findings()
    {
        foreach ((int first, int last) in new[] { (20240101, 20241231), (2567, 2567), (1, int.MaxValue), (3, 1), (0, 0), (-5, -1), (int.MinValue, int.MaxValue) })
        {
            PReddPlusProject project = Projects.Full();
            Statement statement = Methodology.Calculate(project with { Rounds = [project.Rounds[0] with { FirstYear = first, LastYear = last }, project.Rounds[1]] });

            Assert.Contains(statement.Findings, finding => finding.Rule == PReddPlusRules.RoundYears || finding.Rule == PReddPlusRules.RoundBeyondCrediting);
            Assert.Empty(statement.Periods);
        }
    }

    [Fact]
    public void Numbers_that_are_none_do_not_enter_typed_quantities()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Area.FromRai(double.NaN));
        Assert.Throws<ArgumentOutOfRangeException>(() => CarbonDensity.FromTonnesPerRai(double.PositiveInfinity));
        Assert.Throws<ArgumentOutOfRangeException>(() => Estimate.Of(Area.FromRai(1), Area.FromRai(-1)));
        Assert.Throws<ArgumentNullException>(() => Methodology.Calculate(null!));
        Assert.Throws<ArgumentNullException>(() => Methodology.CalculateJson(null!));
    }

    [Fact]
    public void An_error_gives_no_periods_no_total_and_an_empty_trail()
    {
        Statement statement = Methodology.Calculate(Projects.Full() with { Boundary = Projects.Boundary(-2100) });

        Assert.True(statement.HasErrors);
        Assert.Equal((0, 0, 0), (statement.NetTotal, statement.IssuedTotal, statement.IssuableTotal));
        Assert.Empty(statement.Trail.Steps);
        Assert.Equal(64, statement.Receipt.Length);
    }

    /// <summary>A stratum may be called what a remark is called: its numbers still bind the receipt.</summary>
    [Fact]
    public void Names_of_users_are_never_taken_for_remarks()
    {
        static string Receipt(double stock) => Methodology.Calculate(Projects.Simple() with
        {
            Strata = new Dictionary<string, Stratum> { ["dense"] = Projects.Dense(2000, 100), ["cleared"] = Projects.Cleared(60), ["note"] = Projects.Cleared(stock) },
        }).Receipt;

        Assert.NotEqual(Receipt(10), Receipt(11));
    }

    private static string Replaced(string once, string twice)
    {
        int at = Good.IndexOf(once, StringComparison.Ordinal);
        return string.Concat(Good.AsSpan(0, at), twice, Good.AsSpan(at + once.Length));
    }

    private static string With(string path, string json)
    {
        JsonNode root = JsonNode.Parse(Good)!;
        (JsonNode parent, string name) = Find(root, path);
        if (parent is JsonArray items)
        {
            items[int.Parse(name)] = JsonNode.Parse(json);
        }
        else
        {
            parent[name] = JsonNode.Parse(json);
        }

        return root.ToJsonString();
    }

    private static (JsonNode Parent, string Name) Find(JsonNode root, string path)
    {
        string[] parts = path.Replace("]", "", StringComparison.Ordinal).Split('.', '[');
        JsonNode node = root;
        foreach (string part in parts.SkipLast(1))
        {
            node = node is JsonArray items ? items[int.Parse(part)]! : node[part]!;
        }

        return (node, parts[^1]);
    }

    private static IEnumerable<string> Members(JsonNode node, string path) => node switch
    {
        JsonObject members => members.SelectMany(member =>
            Members(member.Value!, $"{path}.{member.Key}".TrimStart('.')).Prepend($"{path}.{member.Key}".TrimStart('.'))),
        JsonArray items => items.SelectMany((item, k) => Members(item!, $"{path}[{k}]")),
        _ => [],
    };
}
