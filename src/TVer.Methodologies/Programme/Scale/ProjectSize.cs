using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Programme;

/// <summary>How large a project is meant to be, in the one measure that Table 2 asks of its activity.</summary>
public sealed record ProjectSize
{
    /// <summary>Renewable energy: the total installed capacity.</summary>
    public InstalledCapacity? InstalledCapacity { get; init; }

    /// <summary>Energy efficiency: the energy use to be saved in each year, such as <c>"12 GWh/yr"</c>.</summary>
    public IReadOnlyList<Measurement>? AnnualEnergySavings { get; init; }

    /// <summary>
    /// The estimate made beforehand of the greenhouse gas reduced or removed in each year, in order of years, before fuel is
    /// deducted; decides the class of all other activities.
    /// </summary>
    public IReadOnlyList<CarbonDioxideEquivalent>? AnnualEstimates { get; init; }
}
