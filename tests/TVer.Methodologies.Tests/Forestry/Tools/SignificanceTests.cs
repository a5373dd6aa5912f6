using TVer.Methodologies.Forestry.Tools.Significance;
using TVer.Methodologies.Quantities;
using static TVer.Methodologies.Tests.Forestry.Tools.Leaves;

namespace TVer.Methodologies.Tests.Forestry.Tools;

public class SignificanceTests
{
    private static readonly Dictionary<string, CarbonDioxideEquivalent> Example = Sources(("a", 60), ("b", 25), ("c", 10), ("d", 4), ("e", 1));

    [Fact]
    public void The_derived_example()
    {
        // 60, 25, 10, 4, 1: the first three make exactly 0.95; the rest of 5 is below 5 % of a net above 100 only.
        SignificanceResult result = SignificanceTest.Of(Example, CarbonDioxideEquivalent.FromTonnes(100.001), SignificanceBase.NetRemoval);
        Assert.Equal(["a", "b", "c", "d", "e"], result.Sources.Select(source => source.Name));
        Assert.Equal([0.60, 0.25, 0.10, 0.04, 0.01], result.Sources.Select(source => source.Contribution.Value));
        Assert.Equal([0.60, 0.85, 0.95, 0.99, 1.00], result.Sources.Select(source => source.Cumulative.Value));
        Assert.Equal([true, true, true, false, false], result.Sources.Select(source => source.IsSignificant));
        Near(5 / 100.001, result.NeglectedShare.Value);
        Assert.Equal("significance.base: net-removal", result.Interpretation.ToString());
        Assert.NotEmpty(result.Trail.Find("ΣE_rest/B"));
    }

    [Fact]
    public void Exactly_5_percent_is_significant_so_the_next_source_is_kept()
    {
        SignificanceResult result = SignificanceTest.Of(Example, CarbonDioxideEquivalent.FromTonnes(100), SignificanceBase.NetRemoval);
        Assert.Equal([true, true, true, true, false], result.Sources.Select(source => source.IsSignificant));
        Assert.Equal(0.01, result.NeglectedShare.Value);
    }

    [Fact]
    public void By_default_the_smaller_of_all_sources_and_the_net_is_the_base()
    {
        SignificanceResult large = SignificanceTest.Of(Example, CarbonDioxideEquivalent.FromTonnes(1e6));
        Assert.Equal([true, true, true, true, false], large.Sources.Select(source => source.IsSignificant)); // 5 of 100 is not below 5 %
        SignificanceResult small = SignificanceTest.Of(Example, CarbonDioxideEquivalent.FromTonnes(20));
        Assert.All(small.Sources, source => Assert.True(source.IsSignificant)); // 1 of 20 is exactly 5 %
        SignificanceResult above = SignificanceTest.Of(Example, CarbonDioxideEquivalent.FromTonnes(20.001));
        Assert.False(above.Sources[^1].IsSignificant);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-50)]
    public void Without_a_net_removal_nothing_is_neglected(double net)
    {
        SignificanceResult result = SignificanceTest.Of(Example, CarbonDioxideEquivalent.FromTonnes(net));
        Assert.All(result.Sources, source => Assert.True(source.IsSignificant));
        Assert.Equal(0, result.NeglectedShare.Value);
    }

    [Fact]
    public void Sources_are_cumulated_from_the_largest_and_equal_ones_by_name()
    {
        SignificanceResult result = SignificanceTest.Of(Sources(("z", 1), ("b", 96), ("a", 1), ("y", 2)), CarbonDioxideEquivalent.FromTonnes(1000));
        Assert.Equal(["b", "y", "a", "z"], result.Sources.Select(source => source.Name));
        Assert.Equal([true, false, false, false], result.Sources.Select(source => source.IsSignificant));
    }

    [Fact]
    public void One_source_is_significant_and_sources_of_zero_are_not()
    {
        Assert.True(Assert.Single(SignificanceTest.Of(Sources(("a", 1)), CarbonDioxideEquivalent.FromTonnes(1000)).Sources).IsSignificant);
        SignificanceResult zero = SignificanceTest.Of(Sources(("a", 0), ("b", 0)), CarbonDioxideEquivalent.FromTonnes(1000));
        Assert.All(zero.Sources, source => Assert.False(source.IsSignificant));
    }

    [Fact]
    public void Bad_input_is_refused_with_its_name()
    {
        Assert.Throws<ArgumentException>(() => SignificanceTest.Of(Sources(), CarbonDioxideEquivalent.FromTonnes(1)));
        ArgumentOutOfRangeException thrown = Assert.Throws<ArgumentOutOfRangeException>(
            () => SignificanceTest.Of(Sources(("fuel", -1)), CarbonDioxideEquivalent.FromTonnes(1)));
        Assert.Contains("'fuel'", thrown.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => SignificanceTest.Of(Example, default, (SignificanceBase)7));
    }

    [Fact]
    public void What_is_neglected_is_below_5_percent_of_the_base_and_never_the_largest() => Properties.Hold(
        Cases.Arrays(Cases.Doubles(0, 1000), 1, 8), Cases.Doubles(-100, 10_000),
        (emissions, net) =>
        {
            var sources = emissions.Select((emission, k) => ($"s{k}", emission)).ToArray();
            SignificanceResult result = SignificanceTest.Of(Sources(sources), CarbonDioxideEquivalent.FromTonnes(net));
            double neglected = result.Sources.Where(source => !source.IsSignificant).Sum(source => emissions[int.Parse(source.Name[1..], null)]);
            double limit = 0.05 * Math.Min(net, emissions.Sum());
            return emissions.Sum() == 0 || (result.Sources[0].IsSignificant && (neglected == 0 || neglected < limit * (1 + 1e-9)));
        });

    private static Dictionary<string, CarbonDioxideEquivalent> Sources(params (string Name, double Tonnes)[] sources) =>
        sources.ToDictionary(source => source.Name, source => CarbonDioxideEquivalent.FromTonnes(source.Tonnes));
}
