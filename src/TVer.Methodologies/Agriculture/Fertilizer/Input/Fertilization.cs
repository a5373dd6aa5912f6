using TVer.Methodologies.Energy;
using TVer.Methodologies.Factors;

namespace TVer.Methodologies.Agriculture.Fertilizer;

/// <summary>Everything about fertilisers, organic materials, soil amendments and the fuel of spreading: shared by T-VER-S-METH-13-05 and 13-06.</summary>
public sealed record Fertilization
{
    /// <summary>How emissions are computed, in baseline and project alike.</summary>
    public required EmissionChoices Choices { get; init; }

    /// <summary>The chemical fertilisers, by name.</summary>
    public IReadOnlyDictionary<string, ChemicalFertilizer> Fertilizers
    {
        get;
        init => field = value ?? new Dictionary<string, ChemicalFertilizer>();
    } = new Dictionary<string, ChemicalFertilizer>();

    /// <summary>The organic materials, by name.</summary>
    public IReadOnlyDictionary<string, OrganicMaterial> Organics
    {
        get;
        init => field = value ?? new Dictionary<string, OrganicMaterial>();
    } = new Dictionary<string, OrganicMaterial>();

    /// <summary>The soil amendments, by name.</summary>
    public IReadOnlyDictionary<string, SoilAmendment> Amendments
    {
        get;
        init => field = value ?? new Dictionary<string, SoilAmendment>();
    } = new Dictionary<string, SoilAmendment>();

    /// <summary>The fuels, by name.</summary>
    public IReadOnlyDictionary<string, Fuel> Fuels
    {
        get;
        init => field = value ?? new Dictionary<string, Fuel>();
    } = new Dictionary<string, Fuel>();

    /// <summary>The plots, by name.</summary>
    public required IReadOnlyDictionary<string, FieldPlot> Plots { get; init; }

    /// <summary>Sets of factors of the project's own; one with the name of a set of the library takes its place.</summary>
    public IReadOnlyList<FactorTable> Factors { get; init => field = value ?? []; } = [];

    /// <summary>Whether factors that no source confirms may be used. Then each gives a warning; otherwise an error.</summary>
    public bool AcceptUnconfirmedFactors { get; init; }
}
