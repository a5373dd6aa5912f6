using TVer.Methodologies.Calculation;
using TVer.Methodologies.Programme;
using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Forestry.PReddPlus;

/// <summary>How long the crediting period of a P-REDD+ project is.</summary>
internal static class PReddPlusCreditingRules
{
    /// <summary>The length given; for the Standard programme that of forestry, where none is given.</summary>
    public static Estimate<Duration> Length(PReddPlusCrediting crediting) =>
        crediting.Length ?? Estimate.Of(
            Duration.FromYears(CreditingTerm.Of(ActivityType.Forestry).Years), source: CreditingTerm.Of(ActivityType.Forestry).Clause.ToString());
}
