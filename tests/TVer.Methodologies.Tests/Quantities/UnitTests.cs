using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Tests.UnitsAndMeasures;

public class UnitTests
{
    [Fact]
    public void Every_name_of_the_table_reads_back_to_its_unit() =>
        Assert.All(UnitTable.Names, name => Assert.Equal(name, Unit.Parse(name).Text));

    /// <summary>
    /// Sources: 1 rai = 4 ngan = 400 square wah = 1,600 m² (Royal Institute, standard measures of B.E. 2466); 1 ha = 10,000 m²; SI for the rest;
    /// 1 kWh = 3.6 MJ.
    /// </summary>
    [Theory]
    [InlineData(1, "rai", 1600, "m2")]
    [InlineData(1, "ไร่", 1600, "ตารางเมตร")]
    [InlineData(1, "ha", 6.25, "rai")]
    [InlineData(1, "เฮกตาร์", 6.25, "ไร่")]
    [InlineData(1, "rai", 0.16, "hectare")]
    [InlineData(1, "rai", 4, "ngan")]
    [InlineData(1, "งาน", 100, "wah2")]
    [InlineData(1, "ตารางวา", 4, "m²")]
    [InlineData(1, "tCO2e/ha", 0.16, "tCO2e/rai")]
    [InlineData(1, "km2", 625, "rai")]
    [InlineData(1, "km", 1000, "เมตร")]
    [InlineData(1, "m", 100, "เซนติเมตร")]
    [InlineData(1, "sen", 40, "m")]
    [InlineData(1, "m^3", 1000, "ลิตร")]
    [InlineData(1, "kWh", 3.6, "MJ")]
    [InlineData(1, "GWh", 3.6, "TJ")]
    [InlineData(1, "MWh", 3.6, "GJ")]
    [InlineData(1, "ปี", 12, "เดือน")]
    [InlineData(1, "ตัน", 1000, "กิโลกรัม")]
    [InlineData(50, "กก./ไร่", 0.05, "t/rai")]
    [InlineData(1, "ตร.ม.", 1, "m2")]
    [InlineData(1, "ตร.ว.", 4, "m2")]
    [InlineData(1, "ตร.กม.", 625, "rai")]
    [InlineData(1, "ม.", 100, "ซม.")]
    [InlineData(1, "กม.", 1000, "m")]
    [InlineData(1, "m3", 1000, "ล.")]
    [InlineData(1, "กก.", 1000, "ก.")]
    [InlineData(1, "t d.m.", 1_000_000, "g d.m.")]
    [InlineData(1, "kg N/rai", 6.25, "kg N/ha")]
    [InlineData(1, "Gg CO2eq", 1000, "tCO2e")]
    [InlineData(1, "%/yr", 0.01, "1/yr")]
    [InlineData(1, "‰", 0.1, "%")]
    [InlineData(1, "g/cm3", 1, "t/m3")]
    [InlineData(100, "t/ha", 10, "kg/m2")]
    [InlineData(1, "บาท", 1, "THB")]
    [InlineData(1, "ต้น", 1, "trees")]
    public void Units_convert_exactly(double value, string from, double expected, string to)
    {
        Assert.Equal(expected, Unit.Parse(from).Convert(value, Unit.Parse(to)));
        Assert.Equal(value, Unit.Parse(to).Convert(expected, Unit.Parse(from)));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("12")]
    [InlineData("13")]
    [InlineData("%2")]
    [InlineData("rai2")]
    [InlineData("yr2")]
    [InlineData("m4")]
    [InlineData("m^^2")]
    [InlineData("^m2")]
    [InlineData("m2²")]
    [InlineData("/yr")]
    [InlineData("rai/")]
    [InlineData("rai//yr")]
    [InlineData("·rai")]
    [InlineData("RAI")]
    [InlineData("tco2e")]
    [InlineData("kg Nrai")]
    [InlineData("m·m·m·m·m·m")]
    [InlineData("mm3·mm3·mm3·mm3·mm3")]
    [InlineData("tCO2e per rai")]
    public void Nonsense_is_no_unit(string text)
    {
        Assert.False(Unit.TryParse(text, out _));
        Assert.Contains($"'{text}'", Assert.Throws<FormatException>(() => Unit.Parse(text)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("m2", "m²")]
    [InlineData("m2", "m^2")]
    [InlineData("m2", "m·m")]
    [InlineData("m3", "m³")]
    [InlineData("wah2", "wah²")]
    [InlineData("wah2", "wah^2")]
    [InlineData("tCO2e/rai/yr", "tCO2e/rai·yr")]
    [InlineData("tCO2e/rai", " tCO2e / rai ")]
    [InlineData("kg*m", "kg·m")]
    public void One_unit_has_several_spellings(string one, string other)
    {
        Assert.Equal(Unit.Parse(one), Unit.Parse(other));
        Assert.Equal(Unit.Parse(one).GetHashCode(), Unit.Parse(other).GetHashCode());
    }

    [Theory]
    [InlineData("kg", "ha/yr")]
    [InlineData("t/ha", "rai")]
    [InlineData("1", "kg/ha")]
    [InlineData("m2", "m2")]
    [InlineData("tCO2e/rai", "%/yr")]
    public void The_text_of_a_product_and_of_a_quotient_reads_back_to_the_same_unit(string left, string right)
    {
        Unit product = Unit.Parse(left) * Unit.Parse(right);
        Unit quotient = Unit.Parse(left) / Unit.Parse(right);

        Assert.Equal(product, Unit.Parse(product.Text));
        Assert.Equal(quotient, Unit.Parse(quotient.Text));
        Assert.Equal(Unit.Parse(left).Dimension * Unit.Parse(right).Dimension, product.Dimension);
        Assert.Equal(Unit.Parse(left).Dimension / Unit.Parse(right).Dimension, quotient.Dimension);
    }

    [Fact]
    public void Substances_are_never_converted_into_each_other()
    {
        string[] substances = ["tC", "tCO2e", "t d.m.", "tN", "tN2O", "tCH4", "t"];
        Assert.All(substances, one => Assert.All(substances.Where(other => other != one), other =>
            Assert.Contains(one, Assert.Throws<ArgumentException>(() => Unit.Parse(one).Convert(1, Unit.Parse(other))).Message, StringComparison.Ordinal)));
    }

    [Fact]
    public void Dimensions_multiply_divide_and_print()
    {
        Dimension density = Dimension.CarbonDioxideEquivalent / Dimension.Length.Power(2);

        Assert.Equal("length^-2·CO2e", density.ToString());
        Assert.Equal(Dimension.CarbonDioxideEquivalent, density * Dimension.Length.Power(2));
        Assert.Equal("1", default(Dimension).ToString());
        Assert.Equal(Dimension.None, Dimension.Time / Dimension.Time);
        Assert.Equal(Dimension.Length, Dimension.Length.Power(2).SquareRoot());
        Assert.Null(Dimension.Length.Power(3).SquareRoot());
        Assert.Equal("time^-15·money^15", (Dimension.Time.Power(-15) * Dimension.Money.Power(15)).ToString());
    }
}
