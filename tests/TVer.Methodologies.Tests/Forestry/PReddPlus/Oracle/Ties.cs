using TVer.Methodologies.Calculation;
using TVer.Methodologies.Forestry;
using TVer.Methodologies.Forestry.PReddPlus;
using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Tests.Forestry.PReddPlus.Oracle;

/// <summary>
/// Makes values of a project meet that hardly ever meet by chance: stocks of two forests that are equal on paper though summed from
/// other pools, and conversion that goes on at one rate, so that its means are equal.
/// </summary>
internal static class Ties
{
    public static PReddPlusProject Add(PReddPlusProject project, Random random)
    {
        PReddPlusProject tied = random.NextDouble() < 0.7 ? WithEqualStocks(project, random) : project;
        return random.NextDouble() < 0.7 ? tied with { ReferenceAnalyses = [.. tied.ReferenceAnalyses.Select(WithOneRate)] } : tied;
    }

    private static PReddPlusProject WithEqualStocks(PReddPlusProject project, Random random)
    {
        string[] forests = [.. project.Strata.Where(stratum => stratum.Value.LandUse == LandUse.Forest).Select(stratum => stratum.Key).Order(StringComparer.Ordinal)];
        if (forests.Length < 2)
        {
            return project;
        }

        random.Shuffle(forests);
        CarbonPools other = project.Strata[forests[1]].BaselineStock;
        decimal tree = Sum(project.Strata[forests[0]].BaselineStock) - Sum(other) + Paper(other.Tree);
        if (tree <= 0)
        {
            return project;
        }

        CarbonPools stock = other with
        {
            Tree = Estimate.Of(CarbonDensity.FromTonnesPerRai((double)tree), other.Tree.Given!.Value.HalfWidth, Projects.Evidence),
        };
        return project with
        {
            Strata = project.Strata.ToDictionary(
                stratum => stratum.Key, stratum => stratum.Key == forests[1] ? stratum.Value with { BaselineStock = stock } : stratum.Value),
        };
    }

    /// <summary>The areas of the first map at every map, and the conversion of the first interval in each year of every interval.</summary>
    private static ReferenceAnalysis WithOneRate(ReferenceAnalysis analysis)
    {
        int[] years = [.. analysis.Maps.Zip(analysis.Maps.Skip(1), (a, b) => b.Date.Year - a.Date.Year)];
        return analysis with
        {
            StratumAreas = analysis.StratumAreas.ToDictionary(
                stratum => stratum.Key,
                IReadOnlyList<Estimate<Area>> (stratum) => [.. stratum.Value.Select(area => With(stratum.Value[0].Value.Rai, area.HalfWidth))]),
            Conversions = analysis.Conversions.ToDictionary(
                from => from.Key,
                IReadOnlyDictionary<string, IReadOnlyList<Estimate<Area>>> (from) => from.Value.ToDictionary(
                    to => to.Key,
                    IReadOnlyList<Estimate<Area>> (to) => [.. to.Value.Select((area, k) => With(Math.Round(to.Value[0].Value.Rai / years[0], 1) * years[k], area.HalfWidth))])),
        };
    }

    private static Estimate<Area> With(double rai, Area halfWidth) => Estimate.Of(Area.FromRai(rai), halfWidth, Projects.Evidence);

    private static decimal Sum(CarbonPools pools) =>
        new[] { pools.Tree, pools.Sapling, pools.DeadWood, pools.Litter, pools.Soil }.Sum(pool => pool is null ? 0 : Paper(pool));

    private static decimal Paper(PoolStock pool) => Math.Round((decimal)pool.Given!.Value.Value.TonnesPerRai, 2);
}
