using System.Text.Json;
using TVer.Methodologies.Calculation;
using TVer.Methodologies.Json;
using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Tests.UnitsAndMeasures;

public class MeasureTests
{
    [Fact]
    public void Factories_take_a_unit_and_properties_give_it_back()
    {
        Assert.Equal(2000, Area.FromHectares(320).Rai);
        Assert.Equal(320, Area.FromRai(2000).Hectares);
        Assert.Equal(1600, Area.FromRai(1).SquareMetres);
        Assert.Equal(0.005, AnnualRate.FromPercentPerYear(0.5).FractionPerYear);
        Assert.Equal(0.16, CarbonDensity.FromTonnesPerHectare(1).TonnesPerRai);
        Assert.Equal(0.16, BiomassDensity.FromTonnesPerHectare(1).TonnesPerRai);
        Assert.Equal(1.5, CarbonDioxideEquivalent.FromKilograms(1500).Tonnes);
        Assert.Equal(1.5, EmissionRate.FromKilogramsPerYear(1500).TonnesPerYear);
        Assert.Equal(0.5, Duration.FromMonths(6).Years);
        Assert.Equal(2500, Length.FromKilometres(2.5).Metres);
        Assert.Equal(0.15, Ratio.FromPercent(15).Fraction);
        Assert.Equal(1.35, BulkDensity.FromGramsPerCubicCentimetre(1.35).Value);
        Assert.Equal(0, default(Area).Rai);
    }

    [Fact]
    public void One_type_adds_subtracts_scales_and_compares()
    {
        Area large = Area.FromRai(3);
        Area small = Area.FromRai(2);

        Assert.Equal(5, (large + small).Rai);
        Assert.Equal(1, (large - small).Rai);
        Assert.Equal(-3, (-large).Rai);
        Assert.Equal(6, (2 * large).Rai);
        Assert.Equal(6, (large * 2).Rai);
        Assert.Equal(1.5, (large / 2).Rai);
        Assert.Equal(1.5, large / small);
        Assert.True(large > small && small < large && large >= small && small <= large && !(large < small));
        Assert.True(large.CompareTo(small) > 0);
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void A_number_that_is_none_is_no_quantity(double value)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Area.FromRai(value));
        Assert.Throws<ArgumentOutOfRangeException>(() => Ratio.FromPercent(value));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Measurement(value, Unit.Parse("L")));
        Assert.Throws<ArgumentOutOfRangeException>(() => Area.FromRai(1) * value);
        Assert.Throws<ArgumentOutOfRangeException>(() => Area.FromRai(1) / 0);
    }

    [Theory]
    [InlineData("2000 rai", 2000)]
    [InlineData("320 ha", 2000)]
    [InlineData("  320   ha ", 2000)]
    [InlineData("320ha", 2000)]
    [InlineData("2e3 ไร่", 2000)]
    [InlineData("๒๐๐๐ ไร่", 2000)]
    [InlineData("3.2 ตร.กม.", 2000)]
    [InlineData("+3.2E+2 ha", 2000)]
    [InlineData("-.5 rai", -0.5)]
    public void An_area_is_read_in_any_unit_of_area(string text, double rai)
    {
        Assert.Equal(rai, Area.Parse(text).Rai);
        Assert.True(Area.TryParse(text, out Area area));
        Assert.Equal(rai, area.Rai);
    }

    [Theory]
    [InlineData("2000", "no unit")]
    [InlineData("rai", "does not start with a finite number")]
    [InlineData("", "does not start with a finite number")]
    [InlineData("2,000 rai", "no separators of thousands")]
    [InlineData("12,5 rai", "point as decimal mark")]
    [InlineData("1.2.3 rai", "does not start with a finite number")]
    [InlineData("1 000 rai", "'000 rai' is not a known unit")]
    [InlineData("NaN rai", "does not start with a finite number")]
    [InlineData("1e400 rai", "does not start with a finite number")]
    [InlineData("1e308 km2", "too large")]
    [InlineData("5 tCO2e", "measures CO2e; needed is a unit that measures length^2, such as rai")]
    [InlineData("5 raii", "'raii' is not a known unit. Needed is one that measures length^2, such as rai.")]
    [InlineData("5 Rai", "'Rai' is not a known unit; write 'rai'.")]
    [InlineData("๒,๐๐๐ rai", "no separators of thousands, then the unit, such as '12.5 rai'")]
    public void A_text_that_is_no_area_says_what_is_wrong(string text, string reason)
    {
        Assert.Contains(reason, Assert.Throws<FormatException>(() => Area.Parse(text)).Message, StringComparison.Ordinal);
        Assert.False(Area.TryParse(text, out Area area));
        Assert.Equal(default, area);
    }

    [Fact]
    public void Every_number_reads_back_from_its_text_to_the_bit() => Properties.Hold(Cases.FiniteDoubles(), value =>
        Area.Parse(Area.FromRai(value).ToText()).Rai == value
        && Measurement.Parse(new Measurement(value, Unit.Parse("MJ/L")).ToString()) == new Measurement(value, Unit.Parse("MJ/L")));

    [Theory]
    [InlineData("41.2 tCO2e/rai", 41.2, 0)]
    [InlineData("60 ± 9 tCO2e/rai", 60, 9)]
    [InlineData("60±9tCO2e/rai", 60, 9)]
    [InlineData("60 +/- 9 tCO2e/rai", 60, 9)]
    [InlineData("60 +- 9 tCO2e/rai", 60, 9)]
    [InlineData("-60 ± 0 tCO2e/rai", -60, 0)]
    [InlineData("375 ± 56.25 tCO2e/ha", 60, 9)]
    public void An_estimate_has_one_unit_for_value_and_half_width(string text, double value, double halfWidth)
    {
        var estimate = Estimate.Parse<CarbonDensity>(text);

        Assert.Equal(value, estimate.Value.TonnesPerRai);
        Assert.Equal(halfWidth, estimate.HalfWidth.TonnesPerRai);
        Assert.Equal(estimate, Estimate.Parse<CarbonDensity>(estimate.ToString()));
    }

    [Theory]
    [InlineData("60 ± 9", "no unit")]
    [InlineData("60 ± -9 tCO2e/rai", "below zero")]
    [InlineData("60 ± 9 ± 1 tCO2e/rai", "one half-width")]
    [InlineData("60 ± 9 rai", "measures length^2")]
    [InlineData("60 ± 15 %", "needed is a unit that measures")]
    [InlineData("± 9 tCO2e/rai", "does not start with a finite number")]
    public void A_text_that_is_no_estimate_says_what_is_wrong(string text, string reason) =>
        Assert.Contains(reason, Assert.Throws<FormatException>(() => Estimate.Parse<CarbonDensity>(text)).Message, StringComparison.Ordinal);

    [Fact]
    public void An_estimate_is_the_same_however_it_was_entered()
    {
        Assert.Equal(Estimate.Of(Area.FromRai(2000)), Estimate.Parse<Area>("320 ha"));
        Assert.Equal(Estimate.Of(Area.FromRai(2000)).GetHashCode(), Estimate.Parse<Area>("320 ha").GetHashCode());
        Assert.NotEqual(Estimate.Of(Area.FromRai(2000), source: "map"), Estimate.Parse<Area>("320 ha"));
        Assert.NotEqual(Estimate.Of(Area.FromRai(2000), Area.FromRai(1)), Estimate.Parse<Area>("320 ha"));
        Assert.Throws<ArgumentOutOfRangeException>(() => Estimate.Of(Area.FromRai(1), Area.FromRai(-1)));
    }

    [Theory]
    [InlineData("\"60 ± 9 rai\"", 60, 9, null)]
    [InlineData("{\"value\":\"60 rai\",\"halfWidth\":\"1.44 ha\",\"source\":\"map\"}", 60, 9, "map")]
    [InlineData("{\"source\":\"map\",\"value\":\"60 ± 9 rai\"}", 60, 9, "map")]
    public void An_estimate_is_read_from_json(string json, double value, double halfWidth, string? source)
    {
        Estimate<Area> estimate = Read(json);

        Assert.Equal(Estimate.Of(Area.FromRai(value), Area.FromRai(halfWidth), source), estimate);
        Assert.Equal(estimate, Read(JsonSerializer.Serialize(estimate, Options)));
    }

    [Theory]
    [InlineData("60", "has no unit")]
    [InlineData("null", "")]
    [InlineData("[]", "not an object or a list")]
    [InlineData("{}", "'value' is missing")]
    [InlineData("{\"value\":\"60 rai\",\"halfwidth\":\"9 rai\"}", "'halfwidth' is unknown")]
    [InlineData("{\"value\":\"60 rai\",\"value\":\"61 rai\"}", "'value' is unknown, repeated")]
    [InlineData("{\"value\":\"60 ± 9 rai\",\"halfWidth\":\"9 rai\"}", "given twice")]
    [InlineData("{\"value\":\"60 rai\",\"halfWidth\":\"-9 rai\"}", "below zero")]
    [InlineData("{\"value\":\"60 rai\",\"source\":5}", "'source' is unknown, repeated or not a text")]
    [InlineData("\"1e308 km2\"", "too large")]
    public void Json_that_is_no_estimate_says_what_is_wrong(string json, string reason) =>
        Assert.Contains(reason, Assert.Throws<JsonException>(() => Read(json)).Message, StringComparison.Ordinal);

    private static readonly JsonSerializerOptions Options = new() { Converters = { new EstimateJsonConverter<Area>() } };

    private static Estimate<Area> Read(string json) => JsonSerializer.Deserialize<Estimate<Area>>(json, Options);
}
