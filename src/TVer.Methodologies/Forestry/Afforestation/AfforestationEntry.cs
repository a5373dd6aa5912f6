using TVer.Methodologies.Calculation;
using TVer.Methodologies.Energy;
using TVer.Methodologies.Forestry.Tools.BiomassBurning;
using TVer.Methodologies.Quantities;

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
    /// <param name="amounts">Gives the amounts that come from field data.</param>
    /// <param name="at">The index of the round.</param>
    /// <param name="path">The path of the round in the input.</param>
    public static AfforestationTerms<N> Enter<N>(
        AfforestationRound round,
        IReadOnlyList<OptionalPool> counted,
        bool countsBaselineSoil,
        InputReader<N> reader,
        FieldAmounts<N> amounts,
        At at,
        string path)
        where N : IValue<N>
    {
        PoolChanges project = round.ProjectChange;
        PoolChanges baseline = round.BaselineChange;
        string projectPath = $"{path}.projectChange";
        string baselinePath = $"{path}.baselineChange";
        var projectPools = new List<N> { reader.Enter(project.Tree, AfforestationSymbols.ProjectTree, at, $"{projectPath}.tree") };
        var baselinePools = new List<N> { reader.Enter(baseline.Tree, AfforestationSymbols.BaselineTree, at, $"{baselinePath}.tree") };
        AddCounted(OptionalPool.Sapling, project.Sapling, baseline.Sapling, AfforestationSymbols.ProjectSapling, AfforestationSymbols.BaselineSapling, "sapling");
        AddCounted(OptionalPool.DeadWood, project.DeadWood, baseline.DeadWood, AfforestationSymbols.ProjectDeadWood, AfforestationSymbols.BaselineDeadWood, "deadWood");
        AddCounted(OptionalPool.Litter, project.Litter, baseline.Litter, AfforestationSymbols.ProjectLitter, AfforestationSymbols.BaselineLitter, "litter");
        bool countsSoil = counted.Contains(OptionalPool.Soil);
        if (countsSoil && project.Soil is { } soil)
        {
            projectPools.Add(reader.Enter(soil, AfforestationSymbols.ProjectSoil, at, $"{projectPath}.soil"));
        }

        return new AfforestationTerms<N>(
            [.. projectPools],
            [.. baselinePools],
            countsSoil && countsBaselineSoil && baseline.Soil is { } baselineSoil
                ? new Optional<N>(reader.Enter(baselineSoil, AfforestationSymbols.BaselineSoil, at, $"{baselinePath}.soil"))
                : default,
            amounts.Burning(round.Burning, BurningReadings.Afforestation, AfforestationSymbols.Burning, at, $"{path}.burning"),
            FuelEntry.Enter(round.Fuels, reader, $"{path}.fuels", at with { First = Activity }),
            amounts.Displacement(round.Displacement, AfforestationSymbols.Leakage, at, $"{path}.displacement"));

        void AddCounted(
            OptionalPool pool, Estimate<CarbonDioxideEquivalent>? withProject, Estimate<CarbonDioxideEquivalent>? without, Symbol projectSymbol, Symbol baselineSymbol, string member)
        {
            if (counted.Contains(pool) && withProject is { } gain && without is { } change)
            {
                projectPools.Add(reader.Enter(gain, projectSymbol, at, $"{projectPath}.{member}"));
                baselinePools.Add(reader.Enter(change, baselineSymbol, at, $"{baselinePath}.{member}"));
            }
        }
    }
}
