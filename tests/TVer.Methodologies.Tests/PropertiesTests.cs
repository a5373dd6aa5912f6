using FsCheck.Fluent;

namespace TVer.Methodologies.Tests;

public class PropertiesTests
{
    [Fact]
    public void A_failing_property_fails_with_the_shrunk_counterexample_and_the_seed()
    {
        var failure = Assert.Throws<PropertyFailedException>(() => Properties.Hold(Cases.Integers(0, 1_000_000), n => n < 1000));

        Assert.Contains("counterexample: 1000\n", failure.Message.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains($"{Properties.SeedVariable}=", failure.Message, StringComparison.Ordinal);
        Assert.Contains(nameof(A_failing_property_fails_with_the_shrunk_counterexample_and_the_seed), failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_failing_assertion_is_shrunk_and_shown_too()
    {
        var failure = Assert.Throws<PropertyFailedException>(() =>
            Properties.Hold(Cases.Arrays(Cases.Integers(0, 9), 0, 20), items => { Assert.DoesNotContain(7, items); }));

        Assert.Contains("counterexample: [7]", failure.Message, StringComparison.Ordinal);
        Assert.Contains("DoesNotContain", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Several_values_are_shrunk_together()
    {
        var failure = Assert.Throws<PropertyFailedException>(() =>
            Properties.Hold(Cases.Doubles(2, 8), Cases.Integers(-5, 5), Cases.OneOf("a", "b"), (x, n, s) => x < 3));

        Assert.Matches(@"counterexample: [3-8]; 0; ""a""", failure.Message);
    }

    [Fact]
    public void A_property_whose_condition_is_never_met_fails()
    {
        var failure = Assert.Throws<PropertyFailedException>(() =>
            Properties.Hold(Prop.ForAll(Cases.Integers(0, 9), n => Prop.When(n < 10, false))));

        Assert.Contains("met the condition", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_cases_come_in_every_run()
    {
        Assert.Equal(Draw(), Draw());

        static List<double> Draw()
        {
            var seen = new List<double>();
            Properties.Hold(Cases.FiniteDoubles(), x => seen.Add(x));
            return seen;
        }
    }

    [Fact]
    public void Generated_values_and_their_shrinks_stay_in_range()
    {
        Properties.Hold(Cases.Doubles(-0.3, 0.7), x => x is >= -0.3 and <= 0.7);
        Properties.Hold(Cases.Magnitudes(1e-9, 1e9), x => x is >= 1e-9 and <= 1e9);
        Properties.Hold(Cases.Integers(3, 8), n => n is >= 3 and <= 8);
        Properties.Hold(Cases.Arrays(Cases.Integers(3, 8), 2, 5), items => items.Length is >= 2 and <= 5);
        Properties.Hold(Cases.Magnitudes(0.5, 1e9), x => Cases.Magnitudes(0.5, 1e9).Shrinker(x).All(y => y is >= 0.5 and <= 1e9));
    }
}
