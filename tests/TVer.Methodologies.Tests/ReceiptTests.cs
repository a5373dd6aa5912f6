using TVer.Methodologies.Agriculture.Fertilizer;
using TVer.Methodologies.Calculation;
using TVer.Methodologies.Energy;
using TVer.Methodologies.Forestry.PReddPlus;
using TVer.Methodologies.Quantities;
using TVer.Methodologies.Tests.Forestry.PReddPlus;

namespace TVer.Methodologies.Tests;

/// <summary>The receipt binds the result to the numbers, the methodology and the readings, and to nothing else.</summary>
public class ReceiptTests
{
    private static readonly IMethodology<PReddPlusProject> Methodology = PReddPlusMethodology.Version02;
    private static readonly PReddPlusProject Project = Projects.Simple(2);
    private static readonly string Receipt = Of(Project);

    [Fact]
    public void The_order_of_named_members_does_not_change_it() => Assert.Equal(
        Receipt,
        Of(Project with
        {
            Strata = Project.Strata.Reverse().ToDictionary(),
            Rounds = [.. Project.Rounds.Select(round => round with { Strata = round.Strata.Reverse().ToDictionary() })],
        }));

    [Fact]
    public void The_unit_in_which_a_number_was_entered_does_not_change_it()
    {
        string json = Methodology.Write(Project);
        Assert.Contains("\"2000 rai\"", json, StringComparison.Ordinal);

        Assert.Equal(Receipt, Methodology.CalculateJson(json.Replace("\"2000 rai\"", "\"320 ha\"", StringComparison.Ordinal)).Receipt);
        Assert.Equal(Receipt, Methodology.CalculateJson(json.Replace("\"2000 rai\"", "\"3200000 m2\"", StringComparison.Ordinal)).Receipt);
    }

    /// <summary>One amount of fuel is one input, whatever unit it is written in: 300 L = 0.3 m3, and L is l is ลิตร.</summary>
    [Theory]
    [InlineData("300 l")]
    [InlineData("300 ลิตร")]
    [InlineData("300.0 L")]
    [InlineData("3e2 L")]
    public void The_name_of_the_unit_of_a_measurement_does_not_change_it(string amount) => Assert.Equal(OfFuel("300 L"), OfFuel(amount));

    [Theory]
    [InlineData("300.00000000000006 L")]
    [InlineData("301 L")]
    [InlineData("300 kg")]
    [InlineData("0.3 L")]
    public void Another_amount_of_a_measurement_changes_it(string amount) => Assert.NotEqual(OfFuel("300 L"), OfFuel(amount));

    [Fact]
    public void The_unit_of_a_measurement_does_not_change_it()
    {
        string perRai = OfFertilizer("50 kg/rai");

        Assert.Equal(perRai, OfFertilizer("50 kg/ไร่"));
        Assert.Equal(perRai, OfFertilizer("0.05 t/rai"));
        Assert.Equal(perRai, OfFertilizer("312.5 kg/ha"));
        Assert.NotEqual(perRai, OfFertilizer("50.000000000000007 kg/rai"));
        Assert.NotEqual(perRai, OfFertilizer("50 kg/ha"));
        Assert.NotEqual(perRai, OfFertilizer("50 kg"));
    }

    /// <summary>
    /// The form that enters the receipt is exact. Fractions by hand: the base unit of length is 40 m, so that a square of it is a rai of
    /// 1,600 m2 and a cube 64,000 m3: 0.3 m3 is 3/640000, half of the last digit of a double is lost nowhere.
    /// </summary>
    [Theory]
    [InlineData("300 L", "3/640000 length^3")]
    [InlineData("0.3 m3", "3/640000 length^3")]
    [InlineData("0.1 L", "1/640000000 length^3")]
    [InlineData("-1.5 m3", "-3/128000 length^3")]
    [InlineData("0 L", "0 length^3")]
    [InlineData("1600 m2", "1 length^2")]
    [InlineData("1 rai", "1 length^2")]
    [InlineData("0.16 ha", "1 length^2")]
    [InlineData("1.5e3 rai", "1500 length^2")]
    [InlineData("15 %", "3/20 1")]
    public void An_amount_in_base_units_is_an_exact_fraction(string amount, string expected)
    {
        Measurement measurement = Measurement.Parse(amount);

        Assert.Equal(expected, measurement.Unit.InBaseUnits(measurement.Value));
    }

    [Fact]
    public void A_source_of_a_number_and_of_an_answer_does_not_change_it_whether_it_is_another_or_none()
    {
        Assert.Equal(Receipt, Of(WithStock(Estimate.Of(CarbonDensity.FromTonnesPerRai(100), source: "another survey"))));
        Assert.Equal(Receipt, Of(WithStock(CarbonDensity.FromTonnesPerRai(100))));
        Assert.Equal(Receipt, Of(WithRights(new Declaration(true, "another deed"))));
    }

    [Fact]
    public void Any_number_and_any_answer_changes_it()
    {
        string[] others =
        [
            Of(WithStock(CarbonDensity.FromTonnesPerRai(100.00000000000001))),
            Of(WithStock(Estimate.Of(CarbonDensity.FromTonnesPerRai(100), CarbonDensity.FromTonnesPerRai(1)))),
            Of(WithRights(Declaration.NotMet)),
            Of(Project with { StartDate = Project.StartDate.AddDays(1) }),
            Of(Project with { Crediting = Project.Crediting with { BufferShare = Ratio.FromPercent(21) } }),
            Of(Project with { Rounds = [Project.Rounds[0]] }),
            Of(Project with { Rounds = [Project.Rounds[0], Project.Rounds[1] with { Burning = CarbonDioxideEquivalent.FromTonnes(1) }] }),
        ];

        Assert.DoesNotContain(Receipt, others);
        Assert.Equal(others.Length, others.Distinct().Count());
    }

    [Fact]
    public void A_reading_changes_it() => Assert.NotEqual(
        Receipt, Of(Project with { Readings = new PReddPlusReadings { Rate = RateReading.UnweightedMean } }));

    [Fact]
    public void A_stratum_that_a_user_named_like_a_remark_stays_in_it()
    {
        Assert.NotEqual(WithStratum("note", 5), WithStratum("note", 6));
        Assert.NotEqual(WithStratum("source", 5), WithStratum("source", 6));
    }

    /// <summary>The other readings come from the project as it was calculated, and no list of a statement can be changed by a cast.</summary>
    [Fact]
    public void A_statement_does_not_change_when_the_project_changes_afterwards()
    {
        var strata = new Dictionary<string, Stratum>(Project.Strata);
        Statement unchanged = Methodology.Calculate(Project);
        Statement statement = Methodology.Calculate(Project with { Strata = strata });
        strata["dense"] = Project.Strata["dense"] with { BaselineStock = Projects.Pools(500) };
        strata.Remove("cleared");

        Assert.Equal(unchanged.Receipt, statement.Receipt);
        Assert.Equal(StatementText.Write(unchanged, compareReadings: true), StatementText.Write(statement, compareReadings: true));
    }

    [Fact]
    public void No_list_of_a_statement_can_be_changed_by_a_cast()
    {
        Statement statement = Methodology.Calculate(Project);

        AssertReadOnly(statement.Findings);
        AssertReadOnly(statement.Periods);
        AssertReadOnly(statement.Periods[0].Parts);
        AssertReadOnly(statement.Interpretations);
        AssertReadOnly(statement.Interpretations[0].Others);
        AssertReadOnly(statement.Interpretations[0].Interpretation.Readings);
        AssertReadOnly(statement.FactorSets);
        AssertReadOnly(statement.Trail.Steps);
        AssertReadOnly(statement.Trail.Roots);
        AssertReadOnly(Trail.NamedOperands(statement.Trail.Roots[0]));
        AssertReadOnly(Verification.Compare(statement.Trail, []));
    }

    private static void AssertReadOnly<T>(IReadOnlyList<T> list)
    {
        Assert.False(list is List<T>);
        Assert.True(list is not T[] array || array.Length == 0);
        if (list is IList<T> { Count: > 0 } open)
        {
            Assert.True(open.IsReadOnly);
            Assert.Throws<NotSupportedException>(open.Clear);
            Assert.Throws<NotSupportedException>(() => open[0] = open[0]);
        }
    }

    private static string OfFuel(string amount)
    {
        PReddPlusProject project = Projects.Full();
        return Of(project with { Rounds = [project.Rounds[0] with { Fuels = WithAmount(project.Rounds[0].Fuels!, amount) }, .. project.Rounds.Skip(1)] });
    }

    private static Dictionary<string, FuelUse> WithAmount(IReadOnlyDictionary<string, FuelUse> fuels, string amount) => fuels.ToDictionary(
        fuel => fuel.Key, fuel => fuel.Value with { MonthlyAmounts = [Measurement.Parse(amount), .. fuel.Value.MonthlyAmounts.Skip(1)] });

    private static string OfFertilizer(string amount)
    {
        string json = FertilizerMethodology.Version02.Write(Agriculture.CassavaFields.Project);
        Assert.Contains("\"100 kg/rai\"", json, StringComparison.Ordinal);
        return FertilizerMethodology.Version02.CalculateJson(json.Replace("\"100 kg/rai\"", $"\"{amount}\"", StringComparison.Ordinal)).Receipt;
    }

    private static string WithStratum(string name, double stock) => Of(Project with
    {
        Strata = new Dictionary<string, Stratum>(Project.Strata) { [name] = Projects.Cleared(stock) },
    });

    private static PReddPlusProject WithStock(Estimate<CarbonDensity> stock) => Project with
    {
        Strata = new Dictionary<string, Stratum>(Project.Strata)
        {
            ["dense"] = Project.Strata["dense"] with { BaselineStock = new CarbonPools { Tree = stock } },
        },
    };

    private static PReddPlusProject WithRights(Declaration rights) => Project with { Applicability = Project.Applicability with { LandUseRights = rights } };

    private static string Of(PReddPlusProject project) => Methodology.Calculate(project).Receipt;
}
