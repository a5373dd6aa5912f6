using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Energy;

/// <summary>What a fuel is: its calorific value and emission factor with their sources, or the fuels that it is mixed of.</summary>
public sealed record Fuel
{
    /// <summary>
    /// The name of the fuel in the sets <c>fuel-ncv-dede</c> and <c>fuel-ipcc-2006</c>, such as <c>diesel</c>: gives the calorific
    /// value of the national statistics and the emission factor where those are not given here.
    /// </summary>
    public string? Row { get; init; }

    /// <summary>NCV_i, MJ per unit of the fuel; null to take that of the national statistics.</summary>
    public Measurement? NetCalorificValue { get; init; }

    /// <summary>Where the calorific value comes from; needed for every fuel but a mixture.</summary>
    public CalorificValueSource? CalorificValueFrom { get; init; }

    /// <summary>Why a source of higher preference was not used; needed for measurement and statistics.</summary>
    public string? CalorificValueNote { get; init; }

    /// <summary>EF_CO2,i, kgCO2/TJ; null to take that of table 1.4 of the 2006 IPCC Guidelines.</summary>
    public Measurement? EmissionFactor { get; init; }

    /// <summary>The density, such as <c>0.84 kg/L</c>; needed only where the amount is a mass and the calorific value per volume, or the other way round.</summary>
    public Measurement? Density { get; init; }

    /// <summary>Whether the carbon of the fuel is biogenic, with the evidence: then its carbon dioxide is not counted. Null for fossil fuel.</summary>
    public Declaration? Biogenic { get; init; }

    /// <summary>The fuels that a mixture is made of, by name, with their shares, which add to 1; null for a single fuel.</summary>
    public IReadOnlyDictionary<string, Ratio>? Mixture { get; init; }

    /// <summary>Where the properties come from.</summary>
    public string? Source { get; init; }
}
