using TVer.Methodologies.Calculation;
using TVer.Methodologies.Forestry.Afforestation;
using TVer.Methodologies.Statistics;

namespace TVer.Methodologies.Forestry.PReddPlus;

/// <summary>Runs the model on a project that passed its checks.</summary>
internal static class PReddPlusCalculation
{
    /// <summary>The traced result of each round.</summary>
    public static PReddPlusRound<Quantity>[] Run(PReddPlusProject project)
    {
        bool byParameter = project.Readings.Discount == DiscountReading.Parameter;
        return Calculate(
            Enter(project, byParameter ? Roles(project) : null),
            project.Readings,
            byParameter ? NoHalfWidths<Quantity>.Instance : PropagatedHalfWidths.Instance);
    }

    /// <summary>The net result over all rounds, tCO2e.</summary>
    public static double NetTotal(PReddPlusProject project) => Run(project)[^1].Issued.CumulativeNet.Value;

    private static PReddPlusEntries<Quantity> Enter(PReddPlusProject project, IReadOnlyDictionary<string, Role>? roles) =>
        new(project, new InputReader<Quantity>(roles));

    private static PReddPlusRound<Quantity>[] Calculate(
        PReddPlusEntries<Quantity> entries, PReddPlusReadings readings, IHalfWidths<Quantity> halfWidths) =>
        PReddPlusModel<Quantity, PReddPlusEntries<Quantity>>.Calculate(entries, readings, halfWidths);

    /// <summary>What a larger value of each uncertain input does to the credits: the sign of the derivative of all carbon changes together.</summary>
    private static Dictionary<string, Role> Roles(PReddPlusProject project)
    {
        PReddPlusEntries<Quantity> entries = Enter(project, null);
        PReddPlusRound<Quantity>[] rounds = Calculate(entries, project.Readings, NoHalfWidths<Quantity>.Instance);
        Quantity none = Quantity.Of(PReddPlusEquations.NoTonnes);
        Quantity[] changes =
        [
            .. rounds.Select(round => PReddPlusEquations.Balance(round.Change.Baseline, round.Change.Enhancement, none, none)),
            .. rounds.Where(round => round.Afforestation.HasValue)
                .Select(round => AfforestationEquations.Balance(round.Afforestation.Value.Project, round.Afforestation.Value.Baseline, none, none)),
        ];
        return Propagation.Derivatives(Quantity.Total(changes))
            .ToDictionary(pair => InputReader<Quantity>.KeyOf(pair.Input), pair => Role.FromDerivative(pair.Derivative.Value), StringComparer.Ordinal);
    }
}
