using TVer.Methodologies.Calculation;
using TVer.Methodologies.Forestry.Tools.DeadWoodAndLitter;
using S = TVer.Methodologies.Forestry.Tools.DeadWoodAndLitter.DeadWoodAndLitterSymbols;
using static TVer.Methodologies.Tests.Forestry.Tools.Leaves;

namespace TVer.Methodologies.Tests.Forestry.Tools;

/// <summary>The literals are derived examples: calculated apart, to the digits given, from the equations of AR-TOOL12 v03.1.</summary>
public class DeadWoodEquationsTests
{
    [Fact]
    public void Stump_of_the_derived_example()
    {
        Quantity middle = DeadWoodEquations.MidDiameter(S.BreastDiameter.Is(0.30), S.StumpHeight.Is(6), S.MeasurementHeight.Is(1.3));
        Near(0.2078925, middle.Value, 1e-6);

        Quantity part = DeadWoodEquations.ReducedStump(middle, S.StumpHeight.Is(6), WoodSoundness.Intermediate);
        Near(0.1852004, DeadWoodEquations.StumpCarbon<Quantity>([part], S.WoodDensity.Is(0.5), S.RootToShoot.Is(0.24)).Value, 1e-6);
    }

    [Fact]
    public void Lying_wood_of_the_derived_example_in_hectares_and_in_rai()
    {
        Quantity[] pieces =
        [
            DeadWoodEquations.ReducedPiece(S.PieceDiameter.Is(15), WoodSoundness.Sound),
            DeadWoodEquations.ReducedPiece(S.PieceDiameter.Is(22), WoodSoundness.Intermediate),
            DeadWoodEquations.ReducedPiece(S.PieceDiameter.Is(30), WoodSoundness.Rotten),
        ];
        Near(1017.2, Quantity.Sum(pieces, S.ReducedPiece).Value, 1e-12);

        // 0.1 ha is 0.625 rai.
        Quantity carbon = DeadWoodEquations.LyingCarbon<Quantity>(S.PlotArea.Is(0.625), pieces, S.WoodDensity.Is(0.5), S.TransectLength.Is(100));
        Near(1.1503435, carbon.Value, 1e-7);
    }

    [Theory]
    [InlineData(0.625, 0.8682667)] // 0.1 ha: the parent's factor 2.5
    [InlineData(1, 1.3892267)] // 1 rai: factor 0.4
    public void Litter_of_the_derived_example(double plotRai, double expected) =>
        Near(expected, LitterEquations.Plot(S.PlotArea.Is(plotRai), S.FrameArea.Is(0.5), S.WetLitter.Is(3.2), S.DryShare.Is(0.4)).Value, 1e-7);

    [Fact]
    public void The_litter_factor_is_2_5_per_hectare_and_0_4_per_rai()
    {
        // 44/12 × 0.37 × factor × A/a × B × DWR with A = a = B = DWR = 1.
        double perRai = LitterEquations.Plot(new Plain(1), new Plain(1), new Plain(1), new Plain(1)).Value;
        Near(0.4, perRai / (44.0 / 12 * 0.37));
        Near(2.5, perRai * 6.25 / (44.0 / 12 * 0.37));
    }

    [Fact]
    public void Standing_dead_trees_by_both_methods()
    {
        // V 0.85 m³, D 0.55, BEF 1.15, R 0.24: 0.666655 t d.m. alive (derived, AR-TOOL14); × 0.975 = 0.649988625; × 0.80 = 0.533324.
        Quantity Standing(StandingLoss loss) => DeadWoodEquations.StandingByVolume<Quantity>(
            [DeadWoodEquations.ReducedVolume(S.Volume.Is(0.85), loss)], S.WoodDensity.Is(0.55), S.ExpansionFactor.Is(1.15), S.RootToShoot.Is(0.24));
        Near(0.649988625, Standing(StandingLoss.LeavesAndTwigs).Value);
        Near(0.533324, Standing(StandingLoss.SmallBranches).Value);

        // 0.5 t above ground × 0.80 × 1.24 = 0.496 t; × 0.50 × 44/12 = 0.909333… tCO2e, with 0.50 and not 0.47.
        Quantity biomass = DeadWoodEquations.StandingByAllometry<Quantity>(
            [DeadWoodEquations.ReducedBiomass(S.AllometricBiomass.Is(0.5), StandingLoss.SmallBranches)], S.RootToShoot.Is(0.24));
        Near(0.496, biomass.Value);
        Near(0.909333333333333, DeadWoodEquations.StandingCarbon(biomass).Value);
    }

    [Theory]
    [InlineData(WoodSoundness.Sound, 1.00)]
    [InlineData(WoodSoundness.Intermediate, 0.80)]
    [InlineData(WoodSoundness.Rotten, 0.45)]
    public void Beta(WoodSoundness soundness, double expected) => Assert.Equal(expected, WoodDecay.Beta(soundness).Value);

    [Theory]
    [InlineData(StandingLoss.LeavesAndTwigs, 0.975)]
    [InlineData(StandingLoss.SmallBranches, 0.80)]
    public void Alpha(StandingLoss loss, double expected) => Assert.Equal(expected, WoodDecay.Alpha(loss).Value);

    [Fact]
    public void Classes_that_do_not_exist_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => WoodDecay.Alpha((StandingLoss)9));
        Assert.Throws<ArgumentOutOfRangeException>(() => WoodDecay.Beta((WoodSoundness)9));
        Assert.Throws<ArgumentOutOfRangeException>(() => DefaultShareEquations.TropicalDeadWoodShare(new Plain(1), new Plain(1), (ElevationLimitReading)9));
    }

    [Fact]
    public void Strata_are_scaled_from_plots_and_summed()
    {
        // 100 rai, plots of 1 and 1 rai with 2 and 4 tCO2e: 50 × 6 = 300.
        Quantity stratum = DeadWoodEquations.Stratum<Quantity>(S.StratumArea.Is(100), S.SampledArea.Is(2), S.PlotDeadWood.Are(2, 4));
        Assert.Equal(300, stratum.Value);
        Assert.Equal(350, DeadWoodEquations.Total<Quantity>([stratum, S.StratumDeadWood.Is(50)]).Value);
        Assert.Equal(300, LitterEquations.Stratum<Quantity>(S.StratumArea.Is(100), S.SampledArea.Is(2), S.PlotLitter.Are(2, 4)).Value);
    }

    [Fact]
    public void Change_is_spread_evenly_over_years_with_their_fraction()
    {
        // AR-TOOL14's derived example of the same form: (12000 − 5000)/4.41666… = 1584.905660.
        Quantity rate = DeadWoodEquations.Rate(S.DeadWood.Is(5000), S.DeadWood.Is(12000), S.Interval.Is(53.0 / 12));
        Near(1584.905660377358, rate.Value);
        Assert.Equal(rate.Value, DeadWoodEquations.AnnualChange(rate).Value);
        Near(1584.905660377358, LitterEquations.AnnualChange(LitterEquations.Rate(S.Litter.Is(5000), S.Litter.Is(12000), S.Interval.Is(53.0 / 12))).Value);
    }

    [Theory]
    [InlineData(999.999, 0.02, 0.04)]
    [InlineData(1000, 0.01, 0.01)]
    [InlineData(1000.001, 0.01, 0.01)]
    [InlineData(1300, 0.01, 0.01)]
    [InlineData(1599.999, 0.01, 0.01)]
    [InlineData(1600, 0.01, 0.01)]
    [InlineData(1600.001, 0.06, 0.01)]
    public void Tropical_shares_below_2000_m_at_every_edge(double precipitation, double deadWood, double litter)
    {
        foreach (double elevation in new[] { 0, 800, 1999.999 })
        {
            Assert.Equal(deadWood, DefaultShareEquations.TropicalDeadWoodShare(S.Elevation.Is(elevation), S.Precipitation.Is(precipitation)).Value);
            Assert.Equal(litter, DefaultShareEquations.TropicalLitterShare(S.Elevation.Is(elevation), S.Precipitation.Is(precipitation)).Value);
        }

        Assert.Equal(0.07, DefaultShareEquations.TropicalDeadWoodShare(S.Elevation.Is(2000.001), S.Precipitation.Is(precipitation)).Value);
        Assert.Equal(0.01, DefaultShareEquations.TropicalLitterShare(S.Elevation.Is(2000.001), S.Precipitation.Is(precipitation)).Value);
    }

    [Theory]
    [InlineData(999, 0.02, 0.07, 0.01, 0.04)]
    [InlineData(1300, 0.01, 0.07, 0.01, 0.01)]
    [InlineData(1700, 0.06, 0.07, 0.01, 0.01)]
    public void Exactly_2000_m_takes_the_share_that_the_reading_names(double precipitation, double small, double large, double smallLitter, double largeLitter)
    {
        Quantity DeadWood(ElevationLimitReading reading) =>
            DefaultShareEquations.TropicalDeadWoodShare(S.Elevation.Is(2000), S.Precipitation.Is(precipitation), reading);
        Quantity Litter(ElevationLimitReading reading) =>
            DefaultShareEquations.TropicalLitterShare(S.Elevation.Is(2000), S.Precipitation.Is(precipitation), reading);
        Assert.Equal(small, DeadWood(ElevationLimitReading.Smaller).Value);
        Assert.Equal(large, DeadWood(ElevationLimitReading.Larger).Value);
        Assert.Equal(smallLitter, Litter(ElevationLimitReading.Smaller).Value);
        Assert.Equal(largeLitter, Litter(ElevationLimitReading.Larger).Value);
    }

    [Fact]
    public void Temperate_shares_and_the_derived_default_example()
    {
        Assert.Equal(0.08, DefaultShareEquations.TemperateDeadWoodShare<Quantity>().Value);
        Assert.Equal(0.04, DefaultShareEquations.TemperateLitterShare<Quantity>().Value);
        Quantity share = DefaultShareEquations.TropicalDeadWoodShare(S.Elevation.Is(800), S.Precipitation.Is(1300));
        Assert.Equal(100, DefaultShareEquations.DeadWood(S.StratumTrees.Is(10_000), share).Value);
        share = DefaultShareEquations.TropicalLitterShare(S.Elevation.Is(800), S.Precipitation.Is(1300));
        Assert.Equal(100, DefaultShareEquations.Litter(S.StratumTrees.Is(10_000), share).Value);
    }

    [Fact]
    public void A_reading_at_the_limit_changes_nothing_elsewhere() => Properties.Hold(
        Cases.Doubles(0, 4000), Cases.Doubles(0, 4000), Cases.OneOf(ElevationLimitReading.Smaller, ElevationLimitReading.Larger),
        (elevation, precipitation, reading) => elevation == 2000 ||
            DefaultShareEquations.TropicalDeadWoodShare(new Plain(elevation), new Plain(precipitation), reading)
            == DefaultShareEquations.TropicalDeadWoodShare(new Plain(elevation), new Plain(precipitation)));

    [Fact]
    public void Bare_and_traced_values_agree_to_the_bit() => Properties.Hold(
        Cases.Doubles(0.05, 2), Cases.Doubles(4, 30), Cases.Doubles(0.2, 1.2),
        (diameter, height, density) =>
            DeadWoodEquations.MidDiameter(new Plain(diameter), new Plain(height), new Plain(1.3)).Value
                == DeadWoodEquations.MidDiameter(S.BreastDiameter.Is(diameter), S.StumpHeight.Is(height), S.MeasurementHeight.Is(1.3)).Value
            && DeadWoodEquations.LyingCarbon<Plain>(new Plain(1), [new Plain(diameter)], new Plain(density), new Plain(100)).Value
                == DeadWoodEquations.LyingCarbon<Quantity>(S.PlotArea.Is(1), S.ReducedPiece.Are(diameter), S.WoodDensity.Is(density), S.TransectLength.Is(100)).Value);

    [Fact]
    public void A_diameter_in_metres_is_not_taken_for_centimetres() =>
        Assert.Throws<DimensionException>(() => DeadWoodEquations.ReducedPiece(S.BreastDiameter.Is(0.15), WoodSoundness.Sound));
}
