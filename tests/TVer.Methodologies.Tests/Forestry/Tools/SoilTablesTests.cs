using TVer.Methodologies.Factors;
using TVer.Methodologies.Forestry.Tools.SoilOrganicCarbon;
using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Tests.Forestry.Tools;

/// <summary>Every cell of AR-TOOL16 v01.1.0, Tables 1 to 6, typed in here a second time.</summary>
public class SoilTablesTests
{
    private static readonly SoilClimate[] Tropical =
        [SoilClimate.TropicalDry, SoilClimate.TropicalMoist, SoilClimate.TropicalWet, SoilClimate.TropicalMontane];

    [Theory]
    [InlineData(SoilClimate.Boreal, 68, null, 10, 117, 20)]
    [InlineData(SoilClimate.ColdTemperateDry, 50, 33, 34, null, 20)]
    [InlineData(SoilClimate.ColdTemperateMoist, 95, 85, 71, 115, 130)]
    [InlineData(SoilClimate.WarmTemperateDry, 38, 24, 19, null, 70)]
    [InlineData(SoilClimate.WarmTemperateMoist, 88, 63, 34, null, 80)]
    [InlineData(SoilClimate.TropicalDry, 38, 35, 31, null, 50)]
    [InlineData(SoilClimate.TropicalMoist, 65, 47, 39, null, 70)]
    [InlineData(SoilClimate.TropicalWet, 44, 60, 66, null, 130)]
    [InlineData(SoilClimate.TropicalMontane, 88, 63, 34, null, 80)]
    public void Reference_stocks(SoilClimate climate, int? highActivity, int? lowActivity, int? sandy, int? spodic, int? volcanic)
    {
        Assert.Equal(highActivity, SoilTables.ReferenceStock(climate, SoilClass.HighActivityClay)?.Value);
        Assert.Equal(lowActivity, SoilTables.ReferenceStock(climate, SoilClass.LowActivityClay)?.Value);
        Assert.Equal(sandy, SoilTables.ReferenceStock(climate, SoilClass.Sandy)?.Value);
        Assert.Equal(spodic, SoilTables.ReferenceStock(climate, SoilClass.Spodic)?.Value);
        Assert.Equal(volcanic, SoilTables.ReferenceStock(climate, SoilClass.Volcanic)?.Value);
    }

    [Theory]
    [InlineData(SoilClimate.WarmTemperateDry, 0.80, 0.93, 1.00, 1.02, 0.95, 1.00, 1.04)]
    [InlineData(SoilClimate.ColdTemperateDry, 0.80, 0.93, 1.00, 1.02, 0.95, 1.00, 1.04)]
    [InlineData(SoilClimate.WarmTemperateMoist, 0.69, 0.82, 1.00, 1.08, 0.92, 1.00, 1.11)]
    [InlineData(SoilClimate.ColdTemperateMoist, 0.69, 0.82, 1.00, 1.08, 0.92, 1.00, 1.11)]
    [InlineData(SoilClimate.TropicalDry, 0.58, 0.93, 1.00, 1.09, 0.95, 1.00, 1.04)]
    [InlineData(SoilClimate.TropicalMoist, 0.48, 0.82, 1.00, 1.15, 0.92, 1.00, 1.11)]
    [InlineData(SoilClimate.TropicalWet, 0.48, 0.82, 1.00, 1.15, 0.92, 1.00, 1.11)]
    [InlineData(SoilClimate.TropicalMontane, 0.64, 0.88, 1.00, 1.09, 0.94, 1.00, 1.08)]
    public void Cropland_factors(SoilClimate climate, double longTerm, double shortTerm, double full, double reduced, double low, double medium, double high)
    {
        SoilFactors Find(double years, Tillage tillage, CroplandInput input, bool isSetAside = false) =>
            SoilTables.Factors(climate, Crop(years, tillage, input, isSetAside))!;
        Assert.Equal(longTerm, Find(20.001, Tillage.Full, CroplandInput.Low).LandUse.Value);
        Assert.Equal(shortTerm, Find(19.999, Tillage.Full, CroplandInput.Low).LandUse.Value);
        Assert.Equal(shortTerm, Find(40, Tillage.Full, CroplandInput.Low, isSetAside: true).LandUse.Value);
        Assert.Equal(full, Find(30, Tillage.Full, CroplandInput.Low).Management.Value);
        Assert.Equal(reduced, Find(30, Tillage.Reduced, CroplandInput.Low).Management.Value);
        Assert.Equal(low, Find(30, Tillage.Full, CroplandInput.Low).Input.Value);
        Assert.Equal(medium, Find(30, Tillage.Full, CroplandInput.Medium).Input.Value);
        Assert.Equal(high, Find(30, Tillage.Full, CroplandInput.HighWithoutManure).Input.Value);
    }

    [Theory]
    [InlineData(SoilClimate.WarmTemperateDry, 0.95)]
    [InlineData(SoilClimate.ColdTemperateMoist, 0.95)]
    [InlineData(SoilClimate.TropicalDry, 0.97)]
    [InlineData(SoilClimate.TropicalMoist, 0.97)]
    [InlineData(SoilClimate.TropicalWet, 0.97)]
    [InlineData(SoilClimate.TropicalMontane, 0.96)]
    public void Grassland_factors(SoilClimate climate, double moderatelyDegraded)
    {
        SoilFactors Find(GrasslandCondition condition, GrasslandInput input = GrasslandInput.Low) => SoilTables.Factors(climate, Grass(condition, input))!;
        Assert.Equal(1, Find(GrasslandCondition.NonDegraded).LandUse.Value);
        Assert.Equal(1, Find(GrasslandCondition.NonDegraded).Management.Value);
        Assert.Equal(moderatelyDegraded, Find(GrasslandCondition.ModeratelyDegraded).Management.Value);
        Assert.Equal(0.70, Find(GrasslandCondition.SeverelyDegraded).Management.Value);
        Assert.Equal(1, Find(GrasslandCondition.NonDegraded, GrasslandInput.Low).Input.Value);
        Assert.Equal(1, Find(GrasslandCondition.NonDegraded, GrasslandInput.Medium).Input.Value);
        Assert.Equal(1.11, Find(GrasslandCondition.NonDegraded, GrasslandInput.High).Input.Value);
    }

    [Fact]
    public void Rows_that_the_tool_does_not_print_do_not_exist()
    {
        foreach (SoilClimate climate in Enum.GetValues<SoilClimate>())
        {
            Assert.Null(SoilTables.Factors(climate, Crop(30, Tillage.None, CroplandInput.Low)));
            Assert.Null(SoilTables.Factors(climate, Crop(30, Tillage.Full, CroplandInput.HighWithManure)));
            Assert.Null(SoilTables.Factors(climate, Crop(20, Tillage.Full, CroplandInput.Low)));
            Assert.Null(SoilTables.Factors(climate, Grass(GrasslandCondition.Improved, GrasslandInput.Low)));
        }

        Assert.Null(SoilTables.Factors(SoilClimate.Boreal, Crop(30, Tillage.Full, CroplandInput.Low)));
        Assert.Equal(1, SoilTables.Factors(SoilClimate.Boreal, new SoilManagement { IsNativeVegetation = true })!.Management.Value);
    }

    /// <summary>One letter for each of low, medium, high without and high with manure: x is excluded.</summary>
    [Theory]
    [InlineData(SoilClimate.TropicalDry, 10, Tillage.Full, "...x")]
    [InlineData(SoilClimate.TropicalDry, 10, Tillage.Reduced, ".xxx")]
    [InlineData(SoilClimate.TropicalDry, 10, Tillage.None, "xxxx")]
    [InlineData(SoilClimate.TropicalMoist, 10, Tillage.Full, "...x")]
    [InlineData(SoilClimate.TropicalMoist, 10, Tillage.Reduced, "..xx")]
    [InlineData(SoilClimate.TropicalMoist, 10, Tillage.None, "..xx")]
    [InlineData(SoilClimate.TropicalWet, 10, Tillage.Full, "...x")]
    [InlineData(SoilClimate.TropicalWet, 10, Tillage.Reduced, "..xx")]
    [InlineData(SoilClimate.TropicalWet, 10, Tillage.None, "..xx")]
    [InlineData(SoilClimate.TropicalMontane, 10, Tillage.Full, "...x")]
    [InlineData(SoilClimate.TropicalMontane, 10, Tillage.Reduced, "..xx")]
    [InlineData(SoilClimate.TropicalMontane, 10, Tillage.None, ".xxx")]
    [InlineData(SoilClimate.TropicalDry, 30, Tillage.Full, "....")]
    [InlineData(SoilClimate.TropicalDry, 30, Tillage.Reduced, "....")]
    [InlineData(SoilClimate.TropicalDry, 30, Tillage.None, "....")]
    [InlineData(SoilClimate.TropicalMoist, 30, Tillage.Full, "....")]
    [InlineData(SoilClimate.TropicalMoist, 30, Tillage.Reduced, "....")]
    [InlineData(SoilClimate.TropicalMoist, 30, Tillage.None, "....")]
    [InlineData(SoilClimate.TropicalWet, 30, Tillage.Full, "....")]
    [InlineData(SoilClimate.TropicalWet, 30, Tillage.Reduced, "....")]
    [InlineData(SoilClimate.TropicalWet, 30, Tillage.None, "....")]
    [InlineData(SoilClimate.TropicalMontane, 30, Tillage.Full, "....")]
    [InlineData(SoilClimate.TropicalMontane, 30, Tillage.Reduced, "....")]
    [InlineData(SoilClimate.TropicalMontane, 30, Tillage.None, "...x")]
    public void Excluded_cropland(SoilClimate climate, double years, Tillage tillage, string expected)
    {
        IEnumerable<char> found = Enum.GetValues<CroplandInput>().Select(input => SoilTables.Excludes(climate, Crop(years, tillage, input))!.Value ? 'x' : '.');
        Assert.Equal(expected, string.Concat(found));
    }

    /// <summary>One letter for each of low, medium and high.</summary>
    [Theory]
    [InlineData(SoilClimate.TropicalDry, "xxx", "xxx", "...", "...")]
    [InlineData(SoilClimate.TropicalMoist, "xxx", "xxx", "..x", "...")]
    [InlineData(SoilClimate.TropicalMontane, "xxx", "xxx", "..x", "...")]
    [InlineData(SoilClimate.TropicalWet, "xxx", "..x", "..x", "...")]
    public void Excluded_grassland(SoilClimate climate, string improved, string nonDegraded, string moderately, string severely)
    {
        string Row(GrasslandCondition condition) =>
            string.Concat(Enum.GetValues<GrasslandInput>().Select(input => SoilTables.Excludes(climate, Grass(condition, input))!.Value ? 'x' : '.'));
        Assert.Equal(improved, Row(GrasslandCondition.Improved));
        Assert.Equal(nonDegraded, Row(GrasslandCondition.NonDegraded));
        Assert.Equal(moderately, Row(GrasslandCondition.ModeratelyDegraded));
        Assert.Equal(severely, Row(GrasslandCondition.SeverelyDegraded));
    }

    [Fact]
    public void Exclusion_is_unknown_outside_the_tropics_and_for_no_class()
    {
        foreach (SoilClimate climate in Enum.GetValues<SoilClimate>())
        {
            Assert.Equal(Tropical.Contains(climate), SoilTables.IsTropical(climate));
            Assert.Equal(Tropical.Contains(climate), SoilTables.Excludes(climate, Crop(30, Tillage.Full, CroplandInput.Low)) is not null);
            Assert.Null(SoilTables.Excludes(climate, Crop(20, Tillage.Full, CroplandInput.Low)));
        }
    }

    [Theory]
    [InlineData("reference-stocks.csv", 45)]
    [InlineData("relative-factors.csv", 70)]
    [InlineData("exclusions.csv", 50)]
    public void Every_row_names_its_table(string file, int rows)
    {
        IReadOnlyDictionary<string, string>[] read = [.. EmbeddedTable.Read("Soil", file)];
        Assert.Equal(rows, read.Length);
        Assert.All(read, row => Assert.StartsWith("AR-TOOL16 v01.1.0, Table ", row["source"], StringComparison.Ordinal));
        Assert.Equal(rows, read.Select(row => string.Join('|', row.Where(pair => pair.Key is not ("value" or "source")).Select(pair => pair.Value))).Distinct().Count());
    }

    [Fact]
    public void A_table_that_is_not_there_is_an_error() => Assert.Throws<InvalidOperationException>(() => EmbeddedTable.Read("Soil", "none.csv").First());

    private static SoilManagement Crop(double years, Tillage tillage, CroplandInput input, bool isSetAside = false) => new()
    {
        Cropland = new CroplandManagement { CultivatedFor = Duration.FromYears(years), IsSetAside = isSetAside, Tillage = tillage, Input = input },
    };

    private static SoilManagement Grass(GrasslandCondition condition, GrasslandInput input) => new()
    {
        Grassland = new GrasslandManagement { Condition = condition, Input = input },
    };
}
