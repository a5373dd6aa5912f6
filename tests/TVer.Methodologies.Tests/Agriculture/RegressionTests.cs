using TVer.Methodologies.Agriculture;
using TVer.Methodologies.Agriculture.Fertilizer;
using TVer.Methodologies.Agriculture.PerennialCrops;
using TVer.Methodologies.Agriculture.Tools;
using TVer.Methodologies.Calculation;
using TVer.Methodologies.Factors;
using TVer.Methodologies.Forestry.Tools.Trees;
using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Tests.Agriculture;

/// <summary>
/// Worked figures of public sources and figures computed independently of this library from tagged formulas and factors; literal, to the
/// digits given.
/// </summary>
public class RegressionTests
{
    private const double Digits = 5.1e-7;

    /// <summary>100 kg of synthetic nitrogen at GWP 265: kg N2O direct, volatilised, leached, total; kgCO2e direct and total.</summary>
    [Theory]
    [InlineData(NitrousOxideForm.Ipcc2006, Climate.Wet, NitrogenForm.Mixed, 1.571429, 0.157143, 0.353571, 2.082143, 416.428571, 551.767857)]
    [InlineData(NitrousOxideForm.Ipcc2019, Climate.Wet, NitrogenForm.Mixed, 1.571429, 0.172857, 0.414857, 2.159143, 416.428571, 572.172857)]
    [InlineData(NitrousOxideForm.Ipcc2019ByClimate, Climate.Wet, NitrogenForm.Urea, 2.514286, 0.330000, 0.414857, 3.259143, 666.285714, 863.672857)]
    [InlineData(NitrousOxideForm.Ipcc2019ByClimate, Climate.Dry, NitrogenForm.Mixed, 0.785714, 0.086429, 0, 0.872143, 208.214286, 231.117857)]
    public void Nitrous_oxide_of_100_kg_of_nitrogen(
        NitrousOxideForm form, Climate climate, NitrogenForm nitrogen, double direct, double volatilized, double leached, double total, double directEmission, double emission)
    {
        EmissionChoices choices = NitrogenCase.AllIndirect with { NitrousOxide = form, Climate = climate };
        Quantity all = NitrogenCase.Baseline(NitrogenCase.Of(choices, "100 kg", NitrogenCase.Nitrogen(nitrogen)));
        EmissionChoices onlyDirect = choices with { Volatilization = Counting.NotCounted, Leaching = Counting.NotCounted };

        Assert.Equal(direct, NitrogenCase.Value(all, "N2O_direct"), Digits);
        Assert.Equal(volatilized, NitrogenCase.Value(all, "N2O_ATD"), Digits);
        Assert.Equal(leached, NitrogenCase.Value(all, "N2O_L"), Digits);
        Assert.Equal(total, NitrogenCase.Value(all, "N2O"), Digits);
        Assert.Equal(emission, 1_000 * all.Value, Digits);
        Assert.Equal(directEmission, 1_000 * NitrogenCase.Baseline(NitrogenCase.Of(onlyDirect, "100 kg", NitrogenCase.Nitrogen(nitrogen))).Value, Digits);
    }

    /// <summary>50 kg of urea are 23 kg of nitrogen: kgCO2e by form and by report.</summary>
    [Theory]
    [InlineData("gwp-ar5", NitrousOxideForm.Ipcc2006, Counting.NotCounted, 95.778571)]
    [InlineData("gwp-ar5", NitrousOxideForm.Ipcc2006, Counting.Counted, 126.906607)]
    [InlineData("gwp-ar4", NitrousOxideForm.Ipcc2006, Counting.NotCounted, 107.705714)]
    [InlineData("gwp-ar4", NitrousOxideForm.Ipcc2006, Counting.Counted, 142.710071)]
    [InlineData("gwp-ar5", NitrousOxideForm.CdmVolatilizationRemoved, Counting.NotCounted, 86.200714)]
    [InlineData("gwp-ar4", NitrousOxideForm.CdmVolatilizationRemoved, Counting.NotCounted, 96.935143)]
    public void Nitrous_oxide_of_50_kg_of_urea(string potentials, NitrousOxideForm form, Counting indirect, double emission)
    {
        EmissionChoices choices = NitrogenCase.AllIndirect with
        {
            NitrousOxide = form, Volatilization = indirect, Leaching = indirect, Potentials = new() { Set = potentials, Source = "test" },
        };

        Assert.Equal(
            emission,
            1_000 * NitrogenCase.Baseline(NitrogenCase.Of(choices, "25 kg/rai", new() { Grade = FertilizerGrade.Parse("46-0-0"), Form = NitrogenForm.Urea })).Value,
            Digits);
    }

    /// <summary>Irrigated otherwise than by drip, a dry field leaches 0.24 of its nitrogen as a wet one does: 100 × 0.24 × 0.011 × 44/28.</summary>
    [Fact]
    public void An_irrigated_dry_field_leaches()
    {
        EmissionChoices choices = NitrogenCase.AllIndirect with { NitrousOxide = NitrousOxideForm.Ipcc2019ByClimate, Climate = Climate.Dry, IsIrrigated = true };

        Assert.Equal(
            0.414857, NitrogenCase.Value(NitrogenCase.Baseline(NitrogenCase.Of(choices, "100 kg", NitrogenCase.Nitrogen())), "N2O_L"), Digits);
    }

    /// <summary>By kind of fertiliser in a wet climate, 100 kg of nitrogen: 100 × Frac_GASF × 0.014 × 44/28, Table 11.3 of the 2019 Refinement.</summary>
    [Theory]
    [InlineData(NitrogenForm.Ammonium, 0.176)]
    [InlineData(NitrogenForm.Nitrate, 0.022)]
    [InlineData(NitrogenForm.AmmoniumNitrate, 0.11)]
    [InlineData(NitrogenForm.Mixed, 0.242)]
    public void Volatilization_by_kind_of_fertilizer(NitrogenForm form, double deposition)
    {
        EmissionChoices choices = NitrogenCase.AllIndirect with { NitrousOxide = NitrousOxideForm.Ipcc2019ByClimate };

        Assert.Equal(
            deposition, NitrogenCase.Value(NitrogenCase.Baseline(NitrogenCase.Of(choices, "100 kg", NitrogenCase.Nitrogen(form))), "N2O_ATD"), Digits);
    }

    /// <summary>1,500 kg of nitrogen at 0.01: 23.571429 kg N2O (novacalculator).</summary>
    [Fact]
    public void Direct_emission_of_1500_kg_of_nitrogen() => Assert.Equal(
        23.571429, FertilizerEquations.Direct(new Plain(1_500), new Plain(0), new Plain(0.01), new Plain(0.01)).Value, Digits);

    /// <summary>One tonne of limestone, dolomite and urea: 440.000, 476.667 and 733.333 kgCO2 (ClimateView).</summary>
    [Theory]
    [InlineData("limestone", 440)]
    [InlineData("dolomite", 476.666667)]
    [InlineData("urea", 733.333333)]
    public void Carbon_dioxide_of_a_tonne_of_lime_or_urea(string row, double kilograms)
    {
        Plain factor = new(FactorTables.Find("amendments-ipcc-2006")[row].Value);
        Plain emission = row == "urea"
            ? FertilizerEquations.Urea(new Plain(1_000), new Plain(1), factor)
            : FertilizerEquations.Lime(new Plain(1_000), new Plain(1), factor);

        Assert.Equal(kilograms, 1_000 * emission.Value, Digits);
    }

    /// <summary>One tonne of residues burnt at AR6: 1,287.75 kg CO2, and 78.2085 kgCO2e of CH4 and N2O (ClimateView).</summary>
    [Fact]
    public void Burning_a_tonne_of_residues()
    {
        FactorTable burning = FactorTables.Find("burning-ipcc-2006");
        FactorTable potentials = FactorTables.Find("gwp-ar6");
        double Kilograms(string gas) => CropResidueEquations.Burnt(
            new Plain(1_000), new Plain(burning["combustion other crops"].Value), new Plain(burning[$"agricultural residues {gas}"].Value)).Value / 1_000;

        Assert.Equal(1_287.75, Kilograms("CO2"), Digits);
        Assert.Equal(
            78.2085, (Kilograms("CH4") * potentials["CH4 non-fossil"].Value) + (Kilograms("N2O") * potentials["N2O"].Value), Digits);
    }

    [Fact]
    public void Burning_keeps_its_units()
    {
        var factors = new FactorReader();
        var share = new Symbol("C_f", "1", SoilCarbonSymbols.Tool, "Share burnt", "สัดส่วนที่เผา");
        var methane = new Symbol("G_ef", "g CH4/kg d.m.", SoilCarbonSymbols.Tool, "Methane", "มีเทน");
        var matter = new Symbol("M", "kg d.m.", SoilCarbonSymbols.Tool, "Dry matter", "มวลแห้ง");
        Quantity burnt = CropResidueEquations.Burnt(
            Quantity.Input(1_000, matter),
            factors.Read("burning-ipcc-2006", "combustion other crops", share),
            factors.Read("burning-ipcc-2006", "agricultural residues CH4", methane));

        Assert.Equal(Dimension.Methane, burnt.Dimension);
        Assert.Equal(2_295, burnt.Value, 1e-9);
    }

    /// <summary>BD 1.35, 30 cm, OC 1.2 %, coarse 0.05: 46.17 tC/ha = 7.3872 tC/rai = 169.29 tCO2/ha.</summary>
    [Fact]
    public void Soil_carbon_of_a_sub_plot()
    {
        SoilSampling sampling = new()
        {
            Plots = new Dictionary<string, IReadOnlyDictionary<string, SoilSample>> { ["p"] = new Dictionary<string, SoilSample> { ["s"] = CassavaFields.Sample(6.25, 1.2) } },
        };
        Quantity stock = SampledSoil.Stock(sampling, SoilWeightingReading.ByArea, 0, "soil");
        Quantity change = SoilCarbonEquations.Change(stock, Quantity.Sum([], SoilCarbonSymbols.Stock));

        Assert.Equal(7.3872, NitrogenCase.Value(stock, "SOC_s"), 1e-9);
        Assert.Equal(46.17, stock.Value, 1e-9);
        Assert.Equal(169.29, change.Value, 1e-9);
    }

    /// <summary>Oil palms by Khasanah 2015 with R 0.41 and CF 0.413, tCO2e a palm.</summary>
    [Theory]
    [InlineData(1, 0.481703)]
    [InlineData(3, 0.875863)]
    [InlineData(5, 1.270023)]
    [InlineData(8, 1.861263)]
    public void Oil_palms_by_the_height_to_frond_41(double height, double tonnes)
    {
        TreeInventory inventory = DurianOrchard.Inventory(2025, height, height);

        // 22 palms on a plot of one rai, 20 rai.
        Assert.Equal(tonnes, TreeModel.Stock(new OrchardStock { Inventory = inventory }, 2025, "trees").Value / (22 * 20), Digits);
    }

    /// <summary>
    /// The carbon of all plots over their area together: 22 palms of 3 m on a rai and 22 of 5 m on two are 22 × (0.875863 + 1.270023) / 3 a rai. The mean
    /// of the two plots per rai would be 22 × (0.875863 + 0.635012) / 2.
    /// </summary>
    [Fact]
    public void Plots_of_different_areas_count_by_their_area()
    {
        TreeInventory inventory = DurianOrchard.Inventory(2025, 3, 5);
        InventoryStratum hill = inventory.Strata["hill"];
        var plots = new Dictionary<string, SamplePlot>(hill.Plots) { ["p2"] = hill.Plots["p2"] with { Area = Area.FromRai(2) } };
        inventory = inventory with { Strata = new Dictionary<string, InventoryStratum> { ["hill"] = hill with { Plots = plots } } };

        Assert.Equal((0.875863 + 1.270023) / 3, TreeModel.Stock(new OrchardStock { Inventory = inventory }, 2025, "trees").Value / (22 * 20), Digits);
    }

    /// <summary>60 ± 9: U is 15 %, a quarter of the half-width is deducted: 57.75 (T-VER-P-METH-13-03, Annex 1), here for a stock of one rai against none.</summary>
    [Fact]
    public void A_change_bears_the_uncertainty_discount()
    {
        PerennialProject project = DurianOrchard.Project with
        {
            Trees = DurianOrchard.Project.Trees with { Baseline = DurianOrchard.Stock("0 tCO2e/rai") },
            Soil = null,
            Rounds = [DurianOrchard.Project.Rounds[0] with { Trees = DurianOrchard.Stock("60 ± 9 tCO2e/rai"), Soil = null, DeadWoodAndLitter = null }],
        };
        Statement statement = PerennialMethodology.Version02.Calculate(project);

        Assert.Equal(57.75 * 20, Assert.Single(statement.Periods).Parts[0].Value, 1e-9);
    }

    /// <summary>400 trees at 9.5 kg a year for two years: 7.6 tCO2.</summary>
    [Fact]
    public void Counted_trees_remove_by_the_year() => Assert.Equal(
        7.6, Assert.Single(PerennialMethodology.Version02.Calculate(DurianOrchard.Counted).Periods).Parts[0].Value, 1e-12);
}
