using TVer.Methodologies.Calculation;
using TVer.Methodologies.Energy;
using TVer.Methodologies.Forestry.Tools.BiomassBurning;
using TVer.Methodologies.Json;

namespace TVer.Methodologies.Forestry.Afforestation;

/// <summary>Enters a round on land under afforestation into a calculation.</summary>
internal static class AfforestationEntry
{
    /// <summary>The index that tells fuel used here from fuel used on the land under REDD.</summary>
    public const string Activity = "AR";

    /// <summary>The numbers of a round.</summary>
    /// <param name="round">The round.</param>
    /// <param name="counted">The optional pools counted, the same in baseline and project.</param>
    /// <param name="countsBaselineSoil">Whether the baseline change of soil is counted where soil is.</param>
    /// <param name="reader">How inputs are entered.</param>
    /// <param name="field">Gives the changes of pools and the amounts, from numbers or field data.</param>
    /// <param name="period">The years of the round.</param>
    /// <param name="at">The index of the round.</param>
    /// <param name="path">The path of the round in the input.</param>
    public static AfforestationTerms<N> Enter<N>(
        AfforestationRound round,
        IReadOnlyList<OptionalPool> counted,
        bool countsBaselineSoil,
        InputReader<N> reader,
        FieldInputs<N> field,
        Period period,
        At at,
        string path)
        where N : IValue<N>
    {
        PoolChanges project = round.ProjectChange;
        PoolChanges baseline = round.BaselineChange;
        string projectPath = $"{path}.projectChange";
        string baselinePath = $"{path}.baselineChange";
        N projectTree = Change(project.Tree, CarbonPool.Tree, default, AfforestationSymbols.ProjectTree, $"{projectPath}.tree");
        N baselineTree = Change(baseline.Tree, CarbonPool.Tree, default, AfforestationSymbols.BaselineTree, $"{baselinePath}.tree");
        var projectPools = new List<N> { projectTree };
        var baselinePools = new List<N> { baselineTree };
        AddCounted(CarbonPool.Sapling, AfforestationSymbols.ProjectSapling, AfforestationSymbols.BaselineSapling);
        AddCounted(CarbonPool.DeadWood, AfforestationSymbols.ProjectDeadWood, AfforestationSymbols.BaselineDeadWood);
        AddCounted(CarbonPool.Litter, AfforestationSymbols.ProjectLitter, AfforestationSymbols.BaselineLitter);
        bool countsSoil = counted.Contains(OptionalPool.Soil);
        if (countsSoil && project.Soil is { } soil)
        {
            projectPools.Add(Change(soil, CarbonPool.Soil, default, AfforestationSymbols.ProjectSoil, $"{projectPath}.soil"));
        }

        return new AfforestationTerms<N>(
            [.. projectPools],
            [.. baselinePools],
            countsSoil && countsBaselineSoil && baseline.Soil is { } baselineSoil
                ? new Optional<N>(Change(baselineSoil, CarbonPool.Soil, default, AfforestationSymbols.BaselineSoil, $"{baselinePath}.soil"))
                : default,
            field.Amounts.Burning(round.Burning, BurningReadings.Afforestation, AfforestationSymbols.Burning, at, $"{path}.burning"),
            FuelEntry.Enter(round.Fuels, reader, $"{path}.fuels", at with { First = Activity }),
            field.Amounts.Displacement(round.Displacement, AfforestationSymbols.Leakage, at, $"{path}.displacement"));

        N Change(PoolChange change, CarbonPool pool, Optional<N> trees, Symbol symbol, string changePath) =>
            field.Changes.Enter(change, pool, trees, period, symbol, at, changePath);

        void AddCounted(CarbonPool pool, Symbol projectSymbol, Symbol baselineSymbol)
        {
            if (counted.Count(pool) && project.Of(pool) is { } withProject && baseline.Of(pool) is { } without)
            {
                projectPools.Add(Change(withProject, pool, new Optional<N>(projectTree), projectSymbol, $"{projectPath}.{pool.InInput()}"));
                baselinePools.Add(Change(without, pool, new Optional<N>(baselineTree), baselineSymbol, $"{baselinePath}.{pool.InInput()}"));
            }
        }
    }
}
