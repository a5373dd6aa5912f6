using TVer.Methodologies.Calculation;
using TVer.Methodologies.Forestry.PReddPlus;
using TVer.Methodologies.Programme;
using TVer.Methodologies.Quantities;
using TVer.Methodologies.Statistics;

namespace TVer.Methodologies.Forestry.Afforestation;

/// <summary>What the calculation gives for a round.</summary>
internal sealed record AfforestationResult<N>(
    Period Period, AfforestationTerms<N> Terms, AfforestationChanges<N> Change, AfforestationBalance<N> Balance, N LargestYear, IssuedPeriod<N> Issued);

/// <summary>The rounds of an afforestation project, written once for traced and bare values.</summary>
internal static class AfforestationCalculation
{
    /// <summary>The traced result of each round of a project that passed its checks.</summary>
    public static AfforestationResult<Quantity>[] Run(AfforestationProject project) => project.Readings.Discount == DiscountReading.Parameter
        ? Run(project, new InputReader<Quantity>(Roles(project)), NoHalfWidths<Quantity>.Instance)
        : Run(project, new InputReader<Quantity>(), PropagatedHalfWidths.Instance);

    /// <summary>The net result over all rounds, tCO2e.</summary>
    public static double NetTotal(AfforestationProject project) => Run(project)[^1].Issued.CumulativeNet.Value;

    public static AfforestationResult<N>[] Run<N>(AfforestationProject project, InputReader<N> reader, IHalfWidths<N> halfWidths)
        where N : IValue<N>
    {
        int count = project.Rounds.Count;
        At[] at = [.. project.Rounds.Select(round => At.Year(round.LastYear))];
        var field = new FieldInputs<N>(project.FieldData, project.StartDate, reader);
        AfforestationTerms<N>[] terms = [.. project.Rounds.Select((round, r) => Enter(project, round, reader, field, PeriodOf(project, r), at[r], $"rounds[{r}].land"))];
        AfforestationChanges<N>[] changes = [.. terms.Select((term, r) => AfforestationModel.Changes(term, halfWidths, at[r]))];
        N largestYear = project.Stage == ProjectStage.Monitored && project.LargestEstimatedYear is { } largest
            ? reader.Enter(largest, AfforestationSymbols.LargestYear, default, "largestEstimatedYear")
            : LargestYear(project, terms, changes, reader);
        AfforestationBalance<N>[] balances = [.. terms.Select((term, r) => AfforestationModel.Close(
            term, changes[r], project.FuelCountedInBaseline ? term.Fuel : PReddPlusEquations.CountedFuel(term.Fuel, largestYear, at[r]), at[r]))];
        IssuedPeriod<N>[] issued = Issuance.Issue<N>(
            Array.ConvertAll(balances, balance => balance.Net),
            new Optional<N>(reader.Enter(project.Crediting.BufferShare, Issuance.BufferShare, default, "crediting.bufferShare")),
            at);
        var results = new AfforestationResult<N>[count];
        for (int r = 0; r < count; r++)
        {
            results[r] = new AfforestationResult<N>(PeriodOf(project, r), terms[r], changes[r], balances[r], largestYear, issued[r]);
        }

        return results;
    }

    private static Period PeriodOf(AfforestationProject project, int r) => new(r + 1, project.Rounds[r].FirstYear, project.Rounds[r].LastYear);

    private static AfforestationTerms<N> Enter<N>(
        AfforestationProject project, AfforestationMonitoringRound round, InputReader<N> reader, FieldInputs<N> field, Period period, At at, string path)
        where N : IValue<N> => AfforestationEntry.Enter(
            round.Land, project.Pools, project.Readings.BaselineSoil == BaselineSoilReading.SubtractedWhenPositive, reader, field, period, at, path);

    private static N LargestYear<N>(
        AfforestationProject project, AfforestationTerms<N>[] terms, AfforestationChanges<N>[] changes, InputReader<N> reader)
        where N : IValue<N>
    {
        var years = new N[terms.Length];
        for (int r = 0; r < years.Length; r++)
        {
            AfforestationMonitoringRound round = project.Rounds[r];
            At at = At.Year(round.LastYear);
            N length = reader.Enter(Duration.FromYears(round.LastYear - round.FirstYear + 1), PReddPlusSymbols.RoundYears, at, $"rounds[{r}]");
            years[r] = (AfforestationModel.BeforeFuel(terms[r], changes[r]) / length).As(AfforestationSymbols.AnnualNetBeforeFuel, at);
        }

        return Scale.LargestYear<N>(years).As(AfforestationSymbols.LargestYear);
    }

    /// <summary>What a larger value of each uncertain input does to the credits: the sign of the derivative of all carbon changes together.</summary>
    private static Dictionary<string, Role> Roles(AfforestationProject project)
    {
        AfforestationResult<Quantity>[] rounds = Run(project, new InputReader<Quantity>(), NoHalfWidths<Quantity>.Instance);
        Quantity none = Quantity.Of(PReddPlusEquations.NoTonnes);
        Quantity[] changes = [.. rounds.Select(round => AfforestationEquations.Balance(round.Change.Project, round.Change.Baseline, none, none))];
        return Propagation.Derivatives(Quantity.Total(changes))
            .ToDictionary(pair => InputReader<Quantity>.KeyOf(pair.Input), pair => Role.FromDerivative(pair.Derivative.Value), StringComparer.Ordinal);
    }
}
