using System.Globalization;
using TVer.Methodologies.Calculation;
using TVer.Methodologies.Programme;

namespace TVer.Methodologies.Tests.Programme;

public class CostTests
{
    /// <summary>
    /// By hand. Registration 50,000 + 3 × 15,000 + 0 + 5,000 = 100,000. First issuance: fee 3,000 + 10 × 172 = 4,720, cost
    /// 50,000 + 60,000 + 4,720 + 1,000 = 115,720, revenue 344,000. Second: 9 tonnes are too few for the second option, fee and cost 5,000,
    /// revenue 1,548. Net 345,548 − 220,720 = 124,828.
    /// </summary>
    [Fact]
    public void A_worked_estimate()
    {
        CostResult result = ProgrammeCatalogue.Costs.Run(ProgrammeCatalogue.Costs.Read(CostCases.All.Valid)).Result!;
        Assert.Equal(100_000, result.Registration);
        Assert.Equal(new IssuanceCostResult(4_720, 115_720, 344_000, 10), result.Issuances[0]);
        Assert.Equal(new IssuanceCostResult(5_000, 5_000, 1_548, 0), result.Issuances[1]);
        Assert.Equal(124_828, result.Net);
        Assert.Equal(200, result.BreakEvenPrice);
        Assert.Equal(124_828, result.Derivation.Value);
        Assert.Equal("THB", result.Derivation.UnitText);
    }

    /// <summary>The printed totals: 50 + 45 + 5 = 100 and 100 + 60 + 5 = 165 thousand THB.</summary>
    [Theory]
    [InlineData(50_000, 45_000, 100_000)]
    [InlineData(100_000, 60_000, 165_000)]
    public void The_handbooks_totals_come_out(double writing, double validation, double total) =>
        Assert.Equal(total, CostEquations.Registration(new Plain(writing), new Plain(validation), new Plain(0)).Value);

    [Fact]
    public void The_printed_range_of_validation_is_3_to_4_man_days()
    {
        Assert.Equal(HandbookCosts.AssessmentLow.Value, CostEquations.Assessment(Plain.Of(HandbookCosts.ManDayRate), new Plain(3)).Value);
        Assert.Equal(HandbookCosts.AssessmentHigh.Value, CostEquations.Assessment(Plain.Of(HandbookCosts.ManDayRate), new Plain(4)).Value);
        Assert.Equal(90_000, CostEquations.Assessment(Plain.Of(HandbookCosts.ManDayRate), new Plain(6)).Value);
    }

    /// <summary>Below 200 THB/tCO2e the second option is cheaper, above it the first; at 200 both cost 5,000 THB.</summary>
    [Theory]
    [InlineData(199.99, 1000, 4_999.9)]
    [InlineData(200, 1000, 5_000)]
    [InlineData(200.01, 1000, 5_000)]
    [InlineData(0, 1000, 3_000)]
    [InlineData(172, 10, 4_720)]
    [InlineData(172, 9, 5_000)]
    [InlineData(172, 0, 5_000)]
    public void The_cheaper_option_of_the_issuance_fee(double price, double credits, double fee)
    {
        Assert.Equal(fee, CostEquations.CheaperOption(new Plain(price), new Plain(credits)).Value, 1e-9);
        Assert.Equal(200, CostEquations.BreakEvenPrice<Plain>().Value);
    }

    [Fact]
    public void The_cheaper_option_is_never_dearer_and_the_options_meet_at_the_break_even() =>
        Properties.Hold(Cases.Doubles(0, 500), Cases.Integers(10, 5_000), (price, credits) =>
        {
            double reduced = CostEquations.ReducedOption(new Plain(price)).Value;
            double cheaper = CostEquations.CheaperOption(new Plain(price), new Plain(credits)).Value;
            return cheaper <= reduced && cheaper <= 5_000 && (cheaper == reduced || cheaper == 5_000) && (price <= 200) == (reduced <= 5_000);
        });

    [Theory]
    [InlineData(IssuanceFeeOption.Flat, 5_000, 0)]
    [InlineData(IssuanceFeeOption.Reduced, 6_000, 10)]
    [InlineData(IssuanceFeeOption.Cheaper, 5_000, 0)]
    public void The_option_chosen_is_taken(IssuanceFeeOption option, double fee, long deducted)
    {
        CostInput input = ProgrammeCatalogue.Costs.Read(CostCases.All.Valid);
        input = input with { Price = Quantities.Measurement.Parse("300 THB/tCO2e"), FeeOption = option, Issuances = [input.Issuances[0]] };
        IssuanceCostResult issuance = ProgrammeCatalogue.Costs.Run(input).Result!.Issuances[0];
        Assert.Equal(fee, issuance.Fee);
        Assert.Equal(deducted, issuance.CreditsDeducted);
    }

    [Fact]
    public void The_codes_of_a_marks_colours_agree()
    {
        Assert.All(MarkColours.Standard.Concat(MarkColours.Premium), colour => Assert.Equal(
            colour.Hex, string.Create(CultureInfo.InvariantCulture, $"#{colour.Red:x2}{colour.Green:x2}{colour.Blue:x2}")));
        Assert.Equal(["#c8da2e", "#0db0db", "#000000"], MarkColours.Of(ProgrammeStandard.Standard).Select(colour => colour.Hex));
        Assert.Equal(["#bd9b16", "#d4af37", "#000000"], MarkColours.Of(ProgrammeStandard.Premium).Select(colour => colour.Hex));
    }

    [Fact]
    public void A_use_is_allowed_where_nothing_is_found()
    {
        MarksResult allowed = ProgrammeCatalogue.Marks.Run(ProgrammeCatalogue.Marks.Read(MarksCases.All.Valid)).Result!;
        Assert.Equal(["brochure"], allowed.Allowed);
        MarksInput none = ProgrammeCatalogue.Marks.Read(MarksCases.All.Valid) with { Holder = MarkHolder.None };
        Assert.Empty(ProgrammeCatalogue.Marks.Run(none).Result!.Allowed);
    }
}
