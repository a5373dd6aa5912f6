using TVer.Methodologies.Calculation;

namespace TVer.Methodologies.Forestry.PReddPlus;

/// <summary>The thresholds of T-VER-P-METH-13-03 v02 that decide inside the calculation.</summary>
public static class PReddPlusTables
{
    /// <summary>LF by r_leak / r_proj: below 0.85 → 0.7, 0.85 to 1.15 → 0.4, above → 0.2 (7.2.2, the 15 % read as a share of the project's ratio).</summary>
    public static readonly BandTable LeakageFactorByShare = BandTable
        .Define("LF_share", PReddPlusClauses.MarketLeakage, "1", SnapGrid.Ratio).Below(0.85, 0.7).UpTo(1.15, 0.4).Above(0.2);

    /// <summary>LF by r_leak − r_proj: below −0.15 → 0.7, −0.15 to 0.15 → 0.4, above → 0.2 (7.2.2, the 15 % read as percentage points).</summary>
    public static readonly BandTable LeakageFactorByPoints = BandTable
        .Define("LF_points", PReddPlusClauses.MarketLeakage, "1", SnapGrid.Ratio).Below(-0.15, 0.7).UpTo(0.15, 0.4).Above(0.2);

    /// <summary>LF by r_leak / r_proj with the third case to the letter ("lower … less than 15 %"): below 1 → 0.7, 1 to 1.15 → 0.4, above → 0.2 (7.2.2).</summary>
    public static readonly BandTable LeakageFactorAsPrinted = BandTable
        .Define("LF_printed", PReddPlusClauses.MarketLeakage, "1", SnapGrid.Ratio).Below(1, 0.7).UpTo(1.15, 0.4).Above(0.2);

    /// <summary>Whether market leakage counts, by what it exceeds 5 % of the project's gases by: below 0 → 0, else 1 (7.2.2: less than 5 % may be neglected).</summary>
    public static readonly BandTable MarketLeakageCounts = BandTable
        .Define("counts", PReddPlusClauses.MarketLeakage, "tCO2e", SnapGrid.Tonnes).Below(0, 0).Above(1);

    /// <summary>Whether a transition loses carbon, by ΔC(1→2): up to 0 → 0, above → 1 (5.2.1).</summary>
    public static readonly BandTable LosesCarbon = BandTable
        .Define("loses", PReddPlusClauses.BaselineEmission, "tCO2e/rai", SnapGrid.Ratio).UpTo(0, 0).Above(1);

    /// <summary>Whether the area of a stratum fell, by its change since the start: below 0 → 1, else 0 (5.1.6).</summary>
    public static readonly BandTable AreaFell = BandTable
        .Define("fell", PReddPlusClauses.Rate, "rai", SnapGrid.Tonnes).Below(0, 1).Above(0);
}
