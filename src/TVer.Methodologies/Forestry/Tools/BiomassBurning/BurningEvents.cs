using System.Collections.ObjectModel;
using TVer.Methodologies.Calculation;
using TVer.Methodologies.Factors;
using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Forestry.Tools.BiomassBurning;

/// <summary>What burnt in a round.</summary>
public sealed record BurningEvents
{
    /// <summary>The project area, for the 5 % of the year.</summary>
    public required Area ProjectArea { get; init; }

    /// <summary>Global warming potentials as TGO announced them for the crediting period; needed where trees burnt in a forest fire.</summary>
    public GlobalWarmingPotentials? Potentials { get; init; }

    /// <summary>Whether no stock has been verified before this round.</summary>
    public bool IsBeforeFirstVerification { get; init; }

    /// <summary>Burning for site preparation, by stratum.</summary>
    public IReadOnlyDictionary<string, SitePreparationFire> SitePreparation { get => field ?? ReadOnlyDictionary<string, SitePreparationFire>.Empty; init; }

    /// <summary>Burning of harvest residue, by stratum.</summary>
    public IReadOnlyDictionary<string, HarvestResidueFire> HarvestResidue { get => field ?? ReadOnlyDictionary<string, HarvestResidueFire>.Empty; init; }

    /// <summary>Forest fires, by name; a fire that crossed strata is one entry a stratum, joined by <see cref="ForestFire.PartOf"/>.</summary>
    public IReadOnlyDictionary<string, ForestFire> ForestFires { get => field ?? ReadOnlyDictionary<string, ForestFire>.Empty; init; }
}

/// <summary>Global warming potentials over 100 years, with the set that they come from.</summary>
public sealed record GlobalWarmingPotentials
{
    /// <summary>GWP_CH4, such as 28 tCO2e/tCH4.</summary>
    public required Measurement Methane { get; init; }

    /// <summary>GWP_N2O, such as 265 tCO2e/tN2O.</summary>
    public required Measurement NitrousOxide { get; init; }

    /// <summary>The set, with its version and where it is published.</summary>
    public required FactorSet Set { get; init; }

    /// <summary>
    /// The first day of the crediting periods for which TGO announced the set; null where the announcement names none. P-REDD+, afforestation
    /// and T-VER-S-METH-13-01 compare it with the start of the project.
    /// </summary>
    public DateOnly? CreditingFrom { get; init; }

    /// <summary>The last day of the crediting periods for which TGO announced the set; null where the announcement names none.</summary>
    public DateOnly? CreditingTo { get; init; }

    internal GwpAnnouncement AsAnnouncement() => new()
    {
        Title = Set.Source,
        Set = Set.Name,
        CreditingFrom = CreditingFrom,
        CreditingTo = CreditingTo,
        DatesStatus = FactorStatus.Unconfirmed,
        Source = Set.Source,
    };

    /// <summary>The potentials of a set of factors. Methane of burning biomass is not fossil.</summary>
    /// <param name="table">A set such as <c>FactorTables.Find("gwp-ar5")</c>, with rows for methane that is not fossil and for nitrous oxide.</param>
    /// <exception cref="KeyNotFoundException">The set lacks one of the two rows.</exception>
    public static GlobalWarmingPotentials From(FactorTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        FactorRow methane = table["CH4 non-fossil"];
        FactorRow nitrousOxide = table["N2O"];
        return new GlobalWarmingPotentials
        {
            Methane = new Measurement(methane.Value, Unit.Parse(methane.Unit)),
            NitrousOxide = new Measurement(nitrousOxide.Value, Unit.Parse(nitrousOxide.Unit)),
            Set = new FactorSet(table.Name, table.Version, table.Source),
        };
    }
}

/// <summary>Burning for site preparation in a stratum.</summary>
public sealed record SitePreparationFire
{
    /// <summary>A_SPF: the area burnt.</summary>
    public required Area Area { get; init; }

    /// <summary>b_TREE of the pre-project trees that burn; null where none burn.</summary>
    public Estimate<BiomassDensity>? Trees { get; init; }

    /// <summary>b_FOREST: mean above-ground biomass of forest in the region.</summary>
    public required Estimate<BiomassDensity> ForestBiomass { get; init; }

    /// <summary>CC_SHRUB: crown cover of shrubs.</summary>
    public required Ratio ShrubCover { get; init; }

    /// <summary>Slash-and-burn is common in the baseline; with <see cref="BurntWithinTenYears"/> the emission is zero (equation 2).</summary>
    public Declaration? IsCommonInBaseline { get; init; }

    /// <summary>Fire was used on this land at least once in the ten years before the start.</summary>
    public Declaration? BurntWithinTenYears { get; init; }

    internal bool IsZero => IsCommonInBaseline is { IsMet: true } && BurntWithinTenYears is { IsMet: true };
}

/// <summary>Burning of harvest residue: with the biomass harvested, or with area and forest biomass where that is missing.</summary>
public sealed record HarvestResidueFire
{
    /// <summary>The biome: tropical or temperate.</summary>
    public required BurningBiome Biome { get; init; }

    /// <summary>B_HARVEST: biomass harvested, such as 200 t d.m.</summary>
    public Measurement? Harvested { get; init; }

    /// <summary>A_FMF: the area harvested; with <see cref="ForestBiomass"/>.</summary>
    public Area? Area { get; init; }

    /// <summary>b_FOREST: mean above-ground biomass of forest in the region.</summary>
    public Estimate<BiomassDensity>? ForestBiomass { get; init; }
}

/// <summary>A forest fire in a stratum.</summary>
public sealed record ForestFire
{
    /// <summary>The project year, from 1: fires of one year are added up for the 5 %.</summary>
    public required int Year { get; init; }

    /// <summary>A_BURN: the area burnt.</summary>
    public required Area Area { get; init; }

    /// <summary>
    /// The name of the fire that this entry is a part of, where a fire crossed strata: the parts of one year are compared with the least area of a
    /// forest together. It may be the name of one of the entries; null for a fire by itself.
    /// </summary>
    public string? PartOf { get; init; }

    /// <summary>The biome.</summary>
    public required BurningBiome Biome { get; init; }

    /// <summary>The mean age of the trees; needed for tropical forest whose trees burnt.</summary>
    public Duration? MeanAge { get; init; }

    /// <summary>b_TREE: above-ground biomass at the last verification, or of the baseline before the first.</summary>
    public required Estimate<BiomassDensity> Trees { get; init; }

    /// <summary>The fire stayed in the undergrowth, or leaves grew again within six months: the living trees do not count.</summary>
    public Declaration? TreesSurvived { get; init; }

    /// <summary>C_DW at the last verification; null where dead wood is no pool of the project.</summary>
    public Estimate<CarbonDensity>? DeadWood { get; init; }

    /// <summary>C_LI at the last verification; null where litter is no pool of the project.</summary>
    public Estimate<CarbonDensity>? Litter { get; init; }

    internal bool BurnsTrees => TreesSurvived is not { IsMet: true };
}
