using System.Text.RegularExpressions;

namespace TVer.Methodologies.Tests.Vectors;

public partial class VectorFileTests
{
    /// <summary>The list in README.md says of every file where it is used or why it is not; this keeps the list true.</summary>
    [Fact]
    public void Every_file_is_listed_with_the_test_that_reads_it_or_the_reason_why_none_does()
    {
        Dictionary<string, string> listed = Row().Matches(File.ReadAllText(Path.Combine(VectorFile.Folder(), "README.md")))
            .ToDictionary(match => match.Groups["file"].Value, match => match.Groups["use"].Value);

        Assert.Equal(VectorFile.Names(), listed.Keys.Order(StringComparer.Ordinal));
        foreach ((string file, string use) in listed)
        {
            Match reader = Reader().Match(use);
            if (!reader.Success)
            {
                Assert.StartsWith("not used: ", use, StringComparison.Ordinal);
                continue;
            }

            string path = Path.Combine(VectorFile.Folder(), "..", reader.Groups["path"].Value);
            Assert.Contains($"\"{file}\"", File.ReadAllText(path), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Every_vector_has_an_identifier_of_its_own_a_source_and_values_within_its_own_tolerance()
    {
        foreach (string file in VectorFile.Names())
        {
            IReadOnlyList<TestVector> vectors = VectorFile.Read(file);
            Assert.NotEmpty(vectors);
            Assert.Distinct(vectors.Select(vector => vector.Id));
            Assert.All(vectors, vector => Assert.NotEmpty(vector.Source));
            Assert.All(vectors, vector => Assert.All(vector.ExpectedNames, name => vector.AssertAgrees(name, vector.Expected(name))));
        }
    }

    [Theory]
    [InlineData("relative", 100.1, true)]
    [InlineData("relative", 100.2, false)]
    [InlineData("absolute", 100.001, true)]
    [InlineData("absolute", 100.01, false)]
    [InlineData("absolute", double.NaN, false)]
    [InlineData("relative", double.NaN, false)]
    public void The_tolerance_is_the_one_that_the_vector_states(string kind, double actual, bool agrees)
    {
        TestVector vector = TestVector.Parse(
            $$$"""{"id":"v","inputs":{},"expected":{"x":{"value":100,"unit":"t"}},"tolerance":{"kind":"{{{kind}}}","value":0.0011}}""");

        Assert.Equal(agrees, vector.Agrees("x", actual));
    }

    [GeneratedRegex(@"^\| `(?<file>[^`]+\.jsonl)` \|[^|]*\| (?<use>[^|]+?) \|$", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex(@"`(?<path>[^`]+\.cs)`")]
    private static partial Regex Reader();
}
