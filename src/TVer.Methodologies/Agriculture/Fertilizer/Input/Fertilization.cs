using System.Collections.ObjectModel;
using TVer.Methodologies.Energy;
using TVer.Methodologies.Factors;

namespace TVer.Methodologies.Agriculture.Fertilizer;

/// <summary>Everything about fertilisers, organic materials, soil amendments and the fuel of spreading: shared by T-VER-S-METH-13-05 and 13-06.</summary>
public sealed record Fertilization
{
    /// <summary>How emissions are computed, in baseline and project alike.</summary>
    public required EmissionChoices Choices { get; init; }

    /// <summary>The chemical fertilisers, by name.</summary>
    public IReadOnlyDictionary<string, ChemicalFertilizer> Fertilizers { get => field ?? ReadOnlyDictionary<string, ChemicalFertilizer>.Empty; init; }

    /// <summary>The organic materials, by name.</summary>
    public IReadOnlyDictionary<string, OrganicMaterial> Organics { get => field ?? ReadOnlyDictionary<string, OrganicMaterial>.Empty; init; }

    /// <summary>The soil amendments, by name.</summary>
    public IReadOnlyDictionary<string, SoilAmendment> Amendments { get => field ?? ReadOnlyDictionary<string, SoilAmendment>.Empty; init; }

    /// <summary>The fuels, by name.</summary>
    public IReadOnlyDictionary<string, Fuel> Fuels { get => field ?? ReadOnlyDictionary<string, Fuel>.Empty; init; }

    /// <summary>The plots, by name.</summary>
    public required IReadOnlyDictionary<string, FieldPlot> Plots { get; init; }

    /// <summary>Sets of factors of the project's own; one with the name of a set of the library takes its place.</summary>
    public IReadOnlyList<FactorTable> Factors { get => field ?? []; init; }

    /// <summary>Whether factors that no source confirms may be used. Then each gives a warning; otherwise an error.</summary>
    public bool AcceptUnconfirmedFactors { get; init; }
}
