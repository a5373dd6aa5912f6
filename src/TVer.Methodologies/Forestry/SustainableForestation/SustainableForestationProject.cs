using System.Collections.ObjectModel;
using TVer.Methodologies.Forestry.PReddPlus;
using TVer.Methodologies.Forestry.Tools.BiomassBurning;
using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Forestry.SustainableForestation;

/// <summary>Everything that T-VER-S-METH-13-01 v02 asks of a project.</summary>
public sealed record SustainableForestationProject
{
    /// <summary>The project's name, for the reader.</summary>
    public string? Note { get; init; }

    /// <summary>The day the project started: the baseline survey was finished, or the first tree was planted where there were none.</summary>
    public required DateOnly StartDate { get; init; }

    /// <summary>Conditions that no measurement answers.</summary>
    public required SustainableForestationConditions Conditions { get; init; }

    /// <summary>
    /// C_TT0: the stock of trees of the base year. A number, or the name of an inventory among the field data, from which T-VER-S-TOOL-01-01
    /// calculates it.
    /// </summary>
    public required RoundAmount BaselineStock { get; init; }

    /// <summary>The inventories that stocks name; null where all stocks are numbers.</summary>
    public FieldData? FieldData { get; init; }

    /// <summary>The rounds, in time. Each is measured against the one before it, the first against the base year.</summary>
    public required IReadOnlyList<SustainableForestationRound> Rounds { get; init; }

    internal FieldData Field => FieldData ?? FieldData.None;
}

/// <summary>Conditions of sections 5 and 6 of the summary.</summary>
public sealed record SustainableForestationConditions
{
    /// <summary>Planting, tending or proper management of perennial trees.</summary>
    public required Declaration PerennialTrees { get; init; }

    /// <summary>Documents of land-use rights.</summary>
    public required Declaration LandUseRights { get; init; }

    /// <summary>Where the land was natural forest: its ecosystem is not changed. Null where it was none.</summary>
    public Declaration? NaturalEcosystemKept { get; init; }

    /// <summary>The wood is not removed as a whole during the project; cutting by a plan of tending is allowed, rotation cutting is not.</summary>
    public required Declaration NoTotalHarvest { get; init; }

    /// <summary>Who carries out the project.</summary>
    public required Proponent Proponent { get; init; }

    /// <summary>The activity goes beyond what law demands and does not break it; state bodies are exempt from the first.</summary>
    public required Declaration BeyondLegalDuty { get; init; }
}

/// <summary>A round of whole project years.</summary>
public sealed record SustainableForestationRound
{
    /// <summary>The first project year, from 1.</summary>
    public required int FirstYear { get; init; }

    /// <summary>The last project year, inclusive.</summary>
    public required int LastYear { get; init; }

    /// <summary>The project area.</summary>
    public required Area ProjectArea { get; init; }

    /// <summary>C_TT,t: the stock of trees at the end of the round. A number, or the name of an inventory among the field data.</summary>
    public required RoundAmount Stock { get; init; }

    /// <summary>Forest fires of the round, by name, with the year in which each was. Dead wood and litter are no pools here.</summary>
    public IReadOnlyDictionary<string, ForestFire> ForestFires { get => field ?? ReadOnlyDictionary<string, ForestFire>.Empty; init; }

    /// <summary>Global warming potentials as TGO announced them for the crediting period; needed where trees burnt.</summary>
    public GlobalWarmingPotentials? Potentials { get; init; }

    internal BurningEvents Burning => new() { ProjectArea = ProjectArea, Potentials = Potentials, ForestFires = ForestFires };
}
