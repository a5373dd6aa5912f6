using System.Runtime.CompilerServices;

namespace TVer.Methodologies.Tests.Json;

/// <summary>
/// What a consultant reads who made slips in a JSON text: all of them, with their paths, in the words of the input. The serializer's own
/// messages, which these replace, speak of .NET types and tell the first slip only.
/// </summary>
public class JsonFaultTests
{
    private static readonly IMethodology Methodology = MethodologyCatalogue.Find("T-VER-P-METH-13-03");

    [Theory]
    [InlineData("\"fires\": {", "\"fire\": {", "fieldData.fire", "There is no member 'fire' here; there are trees, deadWood, defaultShares, soil, soilPlans, fires,")]
    [InlineData("\"startDate\":", "\"startdate\":", "startdate", "There is no member 'startdate' here; there are note, startDate, stage,")]
    [InlineData("\"wasForest\": false,", "", "afforestation", "The member 'wasForest' is missing.")]
    [InlineData("\"landUse\": \"forest\",\n      \"areaAtStart\": \"2000 rai\",", "", "strata.dense", "The members 'landUse', 'areaAtStart' are missing.")]
    [InlineData("\"year\": 1,", "\"year\": 1, \"year\": 2,", "fieldData.fires.forest fire.forestFires.ridge.year", "The member 'year' is given twice.")]
    [InlineData("\"year\": 1,", "\"year\": \"one\",", "fieldData.fires.forest fire.forestFires.ridge.year", "A whole number is needed here.")]
    [InlineData("\"firstYear\": 1,", "\"firstYear\": 1.5,", "rounds[0].firstYear", "A whole number is needed here.")]
    [InlineData("\"wasForest\": false", "\"wasForest\": \"no\"", "afforestation.wasForest", "true or false is needed here.")]
    [InlineData("\"redd\": [", "\"redd\": {}, \"others\": [", "pools.redd", "A list [ … ] is needed here.")]
    [InlineData("\"redd\": [", "\"redd\": {", "", "Line 851: this is not JSON.")]
    [InlineData("\"trees\": {", "\"trees\": null, \"deadwood\": {", "fieldData.trees", "The member 'trees' must not be null.")]
    [InlineData("\"trees\": {", "\"trees\": 1, \"deadwood\": {", "fieldData.trees", "An object { … } of named entries is needed here.")]
    [InlineData("\"profiles\": {", "\"profiles\": {}, \"x\": {", "fieldData.soil.soil pits.strata.dense.x", "There is no member 'x' here; there are profiles.")]
    [InlineData("\"stage\"", "\"stage", "", "Line 4: ")]
    public void A_slip_is_told_in_the_words_of_the_input(string was, string becomes, string path, string message)
    {
        string json = File.ReadAllText(Sample());
        int at = json.IndexOf(was, StringComparison.Ordinal);
        Assert.True(at >= 0, was);
        InputException fault = Assert.Throws<InputException>(() => Methodology.CalculateJson(json[..at] + becomes + json[(at + was.Length)..]));
        Assert.Equal(path, fault.Path);
        Assert.StartsWith((path.Length == 0 ? "" : path + ": ") + message, fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("TVer.Methodologies", fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("BytePosition", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void All_slips_are_told_at_once()
    {
        string json = File.ReadAllText(Sample())
            .Replace("\"startDate\": \"2024-01-01\"", "\"startDat\": \"2024-01-01\"", StringComparison.Ordinal)
            .Replace("\"areaAtStart\": \"2000 rai\"", "\"areaAtStart\": \"2,000 rai\"", StringComparison.Ordinal)
            .Replace("\"wasForest\": false", "\"wasForest\": 0", StringComparison.Ordinal);
        InputException fault = Assert.Throws<InputException>(() => Methodology.CalculateJson(json));
        Assert.Equal(["startDat", "strata.dense.areaAtStart", "afforestation.wasForest", ""], fault.Faults.Select(one => one.Path));
        Assert.StartsWith("'2,000 rai' does not start with a finite number", fault.Faults[1].Message, StringComparison.Ordinal);
        Assert.Equal("The member 'startDate' is missing.", fault.Faults[3].Message);
        Assert.Equal(string.Join('\n', fault.Faults), fault.Message);
    }

    [Fact]
    public void Every_missing_member_is_named()
    {
        InputException fault = Assert.Throws<InputException>(() => Methodology.CalculateJson("""{ "startDate": "2024-01-01" }"""));
        Assert.Equal(
            "The members 'stage', 'crediting', 'applicability', 'boundary', 'referenceRegion', 'drivers', 'leakage', 'additionality', 'referenceAnalyses', 'strata', 'enhancement', 'rounds' are missing.",
            Assert.Single(fault.Faults).Message);
    }

    [Fact]
    public void A_text_that_is_no_object_at_all_is_told_so()
    {
        Assert.Equal("An object { … } is needed here.", Assert.Throws<InputException>(() => Methodology.CalculateJson("[]")).Message);
        Assert.StartsWith("Line 1: ", Assert.Throws<InputException>(() => Methodology.CalculateJson("")).Message, StringComparison.Ordinal);
    }

    private static string Sample([CallerFilePath] string path = "") =>
        Path.Combine(Path.GetDirectoryName(path)!, "..", "..", "..", "samples", "data", "p-redd-plus-field-data.json");
}
