using System.Runtime.CompilerServices;

namespace TVer.Methodologies.Tests.Json;

/// <summary>
/// What a consultant reads who made a slip in a JSON text: the path, and what is wrong in the words of the input. The serializer's own
/// messages, which these replace, speak of .NET types; a new version of it that words them otherwise shows here.
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
    [InlineData("\"redd\": [", "\"redd\": {", "pools.redd", "A list [ … ] is needed here.")]
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
    public void A_text_that_is_no_object_at_all_is_told_so()
    {
        Assert.Equal("An object { … } is needed here.", Assert.Throws<InputException>(() => Methodology.CalculateJson("[]")).Message);
        Assert.StartsWith("Line 1: ", Assert.Throws<InputException>(() => Methodology.CalculateJson("")).Message, StringComparison.Ordinal);
    }

    private static string Sample([CallerFilePath] string path = "") =>
        Path.Combine(Path.GetDirectoryName(path)!, "..", "..", "..", "samples", "data", "p-redd-plus-field-data.json");
}
