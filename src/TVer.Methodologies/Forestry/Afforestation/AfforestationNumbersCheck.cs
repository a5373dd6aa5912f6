using TVer.Methodologies.Calculation;
using TVer.Methodologies.Forestry.PReddPlus;
using TVer.Methodologies.Json;
using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Forestry.Afforestation;

/// <summary>
/// What the changes of the pools counted must say of themselves: an uncertainty and a source where they are given as numbers, and the tonnes
/// that a baseline below zero adds. For afforestation alone and for P-REDD+.
/// </summary>
internal static class AfforestationNumbersCheck
{
    /// <summary>Checks the numbers given of a round.</summary>
    /// <param name="counted">The optional pools counted.</param>
    /// <param name="land">The round.</param>
    /// <param name="stage">An estimate beforehand need not give half-widths, nor the sources of what is subtracted.</param>
    /// <param name="path">Where the round stands in the input.</param>
    /// <param name="findings">Where findings go.</param>
    public static void Run(IReadOnlyList<OptionalPool> counted, AfforestationRound land, ProjectStage stage, string path, PReddPlusFindings findings)
    {
        CheckSource(land.Burning.Given, $"{path}.burning");
        CheckSource(land.Displacement.Given, $"{path}.displacement");
        foreach (CarbonPool pool in Enum.GetValues<CarbonPool>().Where(pool => counted.Count(pool)))
        {
            Check(land.ProjectChange.Of(pool), isBaseline: false, $"{path}.projectChange.{pool.InInput()}");
            Check(land.BaselineChange.Of(pool), isBaseline: true, $"{path}.baselineChange.{pool.InInput()}");

            void Check(PoolChange? change, bool isBaseline, string changePath)
            {
                if (change?.Given is not { } given)
                {
                    return;
                }

                if (stage == ProjectStage.Monitored && given.HalfWidth.Value == 0)
                {
                    findings.Add(AfforestationRules.NoUncertainty, changePath, given, pool.InInput());
                }

                if (isBaseline && pool != CarbonPool.Soil && given.Value.Value < 0 && string.IsNullOrWhiteSpace(given.Source))
                {
                    findings.Add(AfforestationRules.BaselineLossSource, changePath, given, pool.InInput(), given);
                }
                else if (isBaseline)
                {
                    CheckSource(given, changePath);
                }
            }
        }

        void CheckSource(Estimate<CarbonDioxideEquivalent>? given, string at)
        {
            if (stage == ProjectStage.Monitored && given is { } number && string.IsNullOrWhiteSpace(number.Source))
            {
                findings.Add(AfforestationRules.DeductionSource, at, number, number);
            }
        }
    }

    /// <summary>Says what baseline changes below zero, given or calculated, add to the credits of a round. That of soil is never counted below zero.</summary>
    /// <param name="counted">The optional pools counted.</param>
    /// <param name="change">What the round gives.</param>
    /// <param name="path">Where the round stands in the input.</param>
    /// <param name="findings">Where findings go.</param>
    public static void CheckBaseline(IReadOnlyList<OptionalPool> counted, AfforestationChanges<Quantity> change, string path, PReddPlusFindings findings)
    {
        foreach ((CarbonPool pool, Quantity baseline) in Enum.GetValues<CarbonPool>().Where(pool => counted.Count(pool)).Zip(change.BaselinePools))
        {
            double more = PReddPlusFindings.SnapAmount(-baseline.Value);
            if (more > 0)
            {
                findings.Add(AfforestationRules.BaselineLoss, $"{path}.baselineChange.{pool.InInput()}", baseline.Value, pool.InInput(), more);
            }
        }
    }
}
