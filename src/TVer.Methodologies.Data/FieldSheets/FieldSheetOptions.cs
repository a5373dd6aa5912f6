using System.Collections.ObjectModel;
using TVer.Methodologies.Factors.Allometry;
using TVer.Methodologies.Forestry.Tools.Trees;
using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Data.FieldSheets;

/// <summary>What a sheet of trees does not say itself: the strata and the groups of species.</summary>
public sealed record FieldSheetOptions
{
    /// <summary>The area of each stratum, by the name that the sheet uses. With one stratum, the sheet needs no column for it.</summary>
    public required IReadOnlyDictionary<string, Area> StratumAreas { get; init; }

    /// <summary>How the biomass of each species or group is computed, by the name that the sheet uses. With one group, the sheet needs no column for it.</summary>
    public required IReadOnlyDictionary<string, TreeGroup> Groups { get; init; }

    /// <summary>
    /// The area of every plot, where the sheet has no column for it. A column of the sheet goes before it: each plot whose area there differs is a warning.
    /// </summary>
    public Area? PlotArea { get; init; }

    /// <summary>The auxiliary variable of strata that are sampled doubly, by stratum: its values for the plots of the sheet, and for more plots; empty where no stratum is.</summary>
    public IReadOnlyDictionary<string, AuxiliarySample> Auxiliaries { get => field ?? ReadOnlyDictionary<string, AuxiliarySample>.Empty; init; }

    /// <summary>The date of the measurement.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>How roots are computed.</summary>
    public RootMethod Roots { get; init; }

    /// <summary>Which carbon fraction is used.</summary>
    public CarbonFractionMethod CarbonFractions { get; init; }

    /// <summary>The allometric equations to choose from; null for the published ones.</summary>
    public AllometricCatalogue? Equations { get; init; }
}

/// <summary>A finding in a sheet, with the cell that it is about.</summary>
/// <param name="Finding">The rule missed, the value, and the message in English and Thai; its path names the file, the line and the column.</param>
/// <param name="File">The name of the file.</param>
/// <param name="Line">The line, from 1; 0 where the finding is about the sheet as a whole.</param>
/// <param name="Column">The column as its header names it; null where the finding is about a line or the sheet.</param>
public sealed record FieldSheetFinding(Finding Finding, string File, int Line, string? Column)
{
    /// <summary>The finding in one English line, with the cell.</summary>
    public override string ToString() => Finding.ToString();
}

/// <summary>What a sheet gives: all findings, and the inventory where none of them is an error.</summary>
/// <param name="Findings">All findings, by line.</param>
/// <param name="Inventory">The inventory; null where a finding is an error.</param>
public sealed record FieldSheetResult(IReadOnlyList<FieldSheetFinding> Findings, TreeInventory? Inventory);
