using TVer.Methodologies.Calculation;

namespace TVer.Methodologies.Forestry.PReddPlus;

/// <summary>What bare columns give for a round; all in tCO2e.</summary>
/// <param name="Period">The round.</param>
/// <param name="BaselineEmission">ΔC_REDD,BSL,t before the discount.</param>
/// <param name="DiscountedBaselineEmission">ΔC_REDD,BSL,t after the discount.</param>
/// <param name="Enhancement">ΔC_REDD,PROJ,Enh,t before the discount.</param>
/// <param name="DiscountedEnhancement">ΔC_REDD,PROJ,Enh,t after the discount.</param>
/// <param name="ProjectEmissions">GHG_REDD,PROJ,t.</param>
/// <param name="Leakage">LK_REDD,t.</param>
/// <param name="Net">ΔC_REDD+,t.</param>
/// <param name="CumulativeNet">The net result since the start.</param>
/// <param name="Issued">Whole tonnes due, before the buffer.</param>
/// <param name="Issuable">Whole tonnes that can be issued.</param>
public readonly record struct PReddPlusColumnsResult(
    Period Period,
    double BaselineEmission,
    double DiscountedBaselineEmission,
    double Enhancement,
    double DiscountedEnhancement,
    double ProjectEmissions,
    double Leakage,
    double Net,
    double CumulativeNet,
    double Issued,
    double Issuable)
{
    internal static PReddPlusColumnsResult Of(PReddPlusRound<Plain> round) => new(
        round.Period,
        round.Change.Baseline.Value,
        round.BaselineEmission.Value,
        round.Change.Enhancement.Value,
        round.Enhancement.Value,
        round.ProjectEmissions.Value,
        round.Leakage.Value,
        round.Net.Value,
        round.Issued.CumulativeNet.Value,
        round.Issued.Issued.Value,
        round.Issued.Issuable.Value);
}
