using System.Globalization;
using TVer.Methodologies.Calculation;
using TVer.Methodologies.Factors.Allometry;
using TVer.Methodologies.Tests.Vectors;
using static TVer.Methodologies.Tests.Forestry.Tools.Given;

namespace TVer.Methodologies.Tests.Factors.Allometry;

/// <summary>Every published equation against numbers computed elsewhere, alone, traced and in columns.</summary>
public sealed class AllometricEquationTests
{
    private const double FourDecimals = 5.0001e-5;

    [Theory]
    [InlineData("ogawa-deciduous-v02", 4.5, 4, 2.3895, 0.3225, 0.0966, 2.8087)]
    [InlineData("ogawa-deciduous-v02", 10, 8, 20.2432, 3.4120, 0.8274, 24.4825)]
    [InlineData("ogawa-deciduous-v02", 20, 15, 132.6509, 27.1845, 4.9955, 164.8309)]
    [InlineData("ogawa-deciduous-v02", 30, 20, 369.7128, 84.2861, 11.5375, 465.5363)]
    [InlineData("ogawa-deciduous-v01", 4.5, 4, 2.3853, 0.3180, 0.0963, 2.7997)]
    [InlineData("ogawa-deciduous-v01", 10, 8, 20.1891, 3.3414, 0.8231, 24.3536)]
    [InlineData("ogawa-deciduous-v01", 20, 15, 132.1901, 26.4614, 4.9631, 163.6147)]
    [InlineData("ogawa-deciduous-v01", 30, 20, 368.2666, 81.7743, 11.4657, 461.5066)]
    [InlineData("ogawa-rain-v02", 4.5, 4, 2.3853, 0.5475, 0.1045, 3.0373)]
    [InlineData("ogawa-rain-v02", 10, 8, 20.1891, 5.7523, 0.9055, 26.8469)]
    [InlineData("ogawa-rain-v02", 20, 15, 132.1901, 45.5543, 5.4786, 183.2230)]
    [InlineData("ogawa-rain-v02", 30, 20, 368.2666, 140.7775, 12.4992, 521.5433)]
    [InlineData("tsutsumi-evergreen-v02", 4.5, 4, 2.8881, 0.6538, 0.2648, 3.8067)]
    [InlineData("tsutsumi-evergreen-v02", 10, 8, 23.6950, 6.1259, 1.2254, 31.0464)]
    [InlineData("tsutsumi-evergreen-v02", 20, 15, 150.9520, 43.8637, 4.7175, 199.5332)]
    [InlineData("tsutsumi-evergreen-v02", 30, 20, 414.2984, 128.3077, 9.8380, 552.4440)]
    [InlineData("mangrove-rhizophora-v02", 4.5, 4, 3.4769, 0.8703, 0.8696, 5.2167)]
    [InlineData("mangrove-rhizophora-v02", 10, 8, 30.2754, 7.0333, 3.2867, 40.5954)]
    [InlineData("mangrove-rhizophora-v02", 20, 15, 203.2463, 44.2148, 10.5883, 258.0493)]
    [InlineData("mangrove-rhizophora-v02", 30, 20, 573.9871, 120.4738, 20.0374, 714.4983)]
    [InlineData("mangrove-other-v02", 4.5, 4, 2.9830, 1.0790, 1.0284, 5.0905)]
    [InlineData("mangrove-other-v02", 10, 8, 26.5709, 7.8210, 3.5738, 37.9657)]
    [InlineData("mangrove-other-v02", 20, 15, 181.9713, 44.6787, 10.6925, 237.3425)]
    [InlineData("mangrove-other-v02", 30, 20, 519.5245, 115.5480, 19.4351, 654.5076)]
    [InlineData("pine-three-needle-v02", 4.5, 4, 1.7237, 0.1077, 0.0881, 1.9196)]
    [InlineData("pine-three-needle-v02", 10, 8, 15.0441, 3.0149, 1.0797, 19.1387)]
    [InlineData("pine-three-needle-v02", 20, 15, 101.1983, 56.5565, 9.7866, 167.5413)]
    [InlineData("pine-three-needle-v02", 30, 20, 286.1078, 279.7010, 32.5537, 598.3625)]
    public void Components_and_total_of_the_regression_table(string code, double d, double h, double stem, double branch, double leaf, double total)
    {
        Quantity mass = AllometricCatalogue.Published[code].AboveGround(Tree(d, h));
        var trail = new Trail([mass]);

        Assert.Equal(stem, trail.Find("W_S").Single().Value, FourDecimals);
        Assert.Equal(branch, trail.Find("W_B").Single().Value, FourDecimals);
        Assert.Equal(leaf, trail.Find("W_L").Single().Value, FourDecimals);
        Assert.Equal(total, mass.Value, 2 * FourDecimals);
        Assert.Equal("kg d.m.", mass.UnitText);
    }

    // Computed with 40 digits in Python (mpmath) from the coefficients of the fact sheets.
    [Theory]
    [InlineData("palm-v02", 0, 10, 0, 100.05740827111656)]
    [InlineData("palm-ipst", 0, 10, 0, 94.013719790715288)]
    [InlineData("bamboo-1-v02", 5, 0, 0, 0.46610494709058115)]
    [InlineData("bamboo-2-v02", 5, 0, 0, 8.2156253708426625)]
    [InlineData("bamboo-3-v02", 5, 0, 0, 5.0202558996880322)]
    [InlineData("bamboo-4-v02", 5, 0, 0, 7.7203510107068684)]
    [InlineData("liana-v02", 5, 0, 0, 22.295971331388352)]
    [InlineData("rambutan-v02", 20, 0, 0, 131.69911248836432)]
    [InlineData("durian-v02", 20, 0, 0, 55.436257687274753)]
    [InlineData("mangosteen-v02", 20, 0, 0, 250.56631743706607)]
    [InlineData("longkong-v02", 20, 0, 0, 93.425812913839703)]
    [InlineData("chave-2014", 30, 20, 0.525, 510.54791780933123)]
    [InlineData("mangrove-komiyama-2005", 15, 0, 0.7, 137.39035913607385)]
    [InlineData("pine-two-needle-v02", 30, 20, 0, 3257.9963767399964)]
    [InlineData("pine-two-needle-dnp", 30, 20, 0, 358.77101188333809)]
    [InlineData("acacia-mangium", 30, 20, 0, 374.67649754003625)]
    [InlineData("neem", 30, 20, 0, 432.49084710113158)]
    [InlineData("sapling-dry-evergreen", 4, 3, 0, 3.8515051670960759)]
    [InlineData("teak-volume", 30, 20, 0, 0.59553720623046468)]
    [InlineData("eucalyptus-volume", 30, 20, 0, 0.56970210868303107)]
    [InlineData("acacia-mangium-volume", 30, 20, 0, 0.71952991000884647)]
    public void Equations_without_components(string code, double d, double h, double rho, double expected)
    {
        Quantity mass = AllometricCatalogue.Published[code].AboveGround(Tree(d, h, rho));

        Assert.Equal(expected, mass.Value, expected * 1e-13);
    }

    [Theory]
    [InlineData(1, 0.2256)]
    [InlineData(3, 0.4102)]
    [InlineData(5, 0.5948)]
    [InlineData(8, 0.8717)]
    public void Oil_palm_in_tonnes(double height, double expected)
    {
        Quantity mass = AllometricCatalogue.Published["oil-palm-khasanah-2015"].AboveGround(Tree(0, height));

        Assert.Equal(expected, mass.Value, 1e-12);
        Assert.Equal("t d.m.", mass.UnitText);
    }

    [Fact]
    public void Chain_to_carbon_dioxide_of_one_tree()
    {
        // The sheet: 465.5363 kg × 1.27 × 0.47 × 44/12 / 1000 = 1.018888 t; Rhizophora D 15, H 12: 123.5654 kg, 316.1635 kg CO2.
        Assert.Equal(1.018888, CarbonDioxide("ogawa-deciduous-v02", 30, 20), 5e-7);
        Assert.Equal(0.3161635, CarbonDioxide("mangrove-rhizophora-v02", 15, 12), 5e-8);
        Assert.Equal(123.5654, AllometricCatalogue.Published["mangrove-rhizophora-v02"].AboveGround(Tree(15, 12)).Value, FourDecimals);
    }

    [Theory]
    [InlineData("ogawa-deciduous-v02", 2.188633)]
    [InlineData("mangrove-rhizophora-v02", 2.558673)]
    [InlineData("palm-v02", 2.135210)]
    public void Tonnes_of_carbon_dioxide_per_tonne_above_ground(string code, double expected)
    {
        AllometricEquation equation = AllometricCatalogue.Published[code];

        Assert.Equal(expected, (1 + equation.RootRatio!.Value) * equation.CarbonFraction!.Value * 44 / 12, 5e-7);
    }

    [Fact]
    public void Roots_where_an_equation_has_them()
    {
        // 0.0264 x^0.775 and 0.0313 x^0.805 at x = 18,000; Komiyama 2005 0.199 × 0.7^0.899 × 15^2.22 (mpmath, 40 digits).
        Assert.Equal(52.413132740828729, AllometricCatalogue.Published["ogawa-deciduous-v01"].Root(Tree(30, 20)).Value, 1e-11);
        Assert.Equal(83.375548527197983, AllometricCatalogue.Published["tsutsumi-evergreen-v02"].Root(Tree(30, 20)).Value, 1e-11);
        Assert.Equal(58.954751007603188, AllometricCatalogue.Published["mangrove-komiyama-2005"].Root(Tree(15, 0, 0.7)).Value, 1e-11);
        Assert.Throws<InvalidOperationException>(() => AllometricCatalogue.Published["ogawa-rain-v02"].Root(Tree(30, 20)));
    }

    [Fact]
    public void Volume_equations_give_cubic_metres()
    {
        AllometricEquation teak = AllometricCatalogue.Published["teak-volume"];

        Quantity volume = teak.AboveGround(Tree(30, 20));

        Assert.True(teak.IsVolume);
        Assert.Equal("m3", volume.UnitText);
    }

    [Fact]
    public void Power_model_of_independent_software()
    {
        // Third-party code with its own exponent: an equation of the user's own.
        TestVector vector = VectorFile.Find("tree_biomass_power_model.jsonl", "dawsonc-power");
        AllometricEquation equation = AllometricEquation.Define(OwnEquations.Minimal with
        {
            Total = string.Create(CultureInfo.InvariantCulture, $"{vector.Input("coefficient_a")}*(rho*D^2*H)^{vector.Input("exponent_b")}"),
        });

        Quantity mass = equation.AboveGround(Tree(vector.Input("dbh"), vector.Input("height"), vector.Input("wood_density")));

        vector.AssertAgrees("agb_rounded_3", Math.Round(mass.Value, 3));
    }

    [Fact]
    public void A_missing_measure_is_named()
    {
        var exception = Assert.Throws<ArgumentException>(() => AllometricCatalogue.Published["ogawa-rain-v02"].AboveGround(new TreeMeasures<Quantity>(Of(10, "cm"))));
        Assert.Contains("height", exception.Message, StringComparison.Ordinal);
        Assert.Throws<DimensionException>(() => AllometricCatalogue.Published["ogawa-rain-v02"].AboveGround(new TreeMeasures<Quantity>(Of(0.1, "m"), Of(8, "m"))));
    }

    private static double CarbonDioxide(string code, double d, double h)
    {
        AllometricEquation equation = AllometricCatalogue.Published[code];
        return equation.AboveGround(Tree(d, h)).Value / 1000 * (1 + equation.RootRatio!.Value) * equation.CarbonFraction!.Value * 44 / 12;
    }

    private static TreeMeasures<Quantity> Tree(double d, double h, double rho = 0) =>
        new(d == 0 ? null : Of(d, "cm", "D"), h == 0 ? null : Of(h, "m", "H"), rho == 0 ? null : Of(rho, "g/cm3", "ρ"));
}
