namespace TVer.Methodologies.Forestry.PReddPlus;

/// <summary>A round of a project as bare columns.</summary>
public sealed class PReddPlusColumnsRound
{
    /// <summary>The first project year, from 1.</summary>
    public required int FirstYear { get; init; }

    /// <summary>The last project year, inclusive, up to 1000.</summary>
    public required int LastYear { get; init; }

    /// <summary>ARC by transition, as a fraction a year.</summary>
    public required ReadOnlyMemory<double> Rates { get; init; }

    /// <summary>A_i,t by stratum, rai.</summary>
    public required ReadOnlyMemory<double> MonitoredArea { get; init; }

    /// <summary>C_REDD,PROJ,i,t by stratum, tCO2e/rai, summed over the pools counted.</summary>
    public required ReadOnlyMemory<double> ProjectStock { get; init; }

    /// <summary>GHG_Burning,t, tCO2e.</summary>
    public double Burning { get; init; }

    /// <summary>GHG_Fuel,t before the scale decides whether it counts, tCO2e.</summary>
    public double Fuel { get; init; }

    /// <summary>LK_ASL,t, tCO2e.</summary>
    public double ActivityShifting { get; init; }

    /// <summary>The half-width of ΔC_REDD,BSL,t at 90 % confidence, tCO2e: without a graph there is nothing to propagate through.</summary>
    public double BaselineHalfWidth { get; init; }

    /// <summary>The half-width of ΔC_REDD,PROJ,Enh,t at 90 % confidence, tCO2e.</summary>
    public double EnhancementHalfWidth { get; init; }
}
