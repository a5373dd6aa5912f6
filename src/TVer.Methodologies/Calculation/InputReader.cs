using TVer.Methodologies.Quantities;
using TVer.Methodologies.Statistics;

namespace TVer.Methodologies.Calculation;

/// <summary>
/// Enters the inputs of a project into a calculation. Where roles are given, each uncertain input with a role is discounted on
/// entry in the direction that lowers the credits: the parameter form of Annex 1.
/// </summary>
internal sealed class InputReader<N>(IReadOnlyDictionary<string, Role>? roles = null)
    where N : IValue<N>
{
    public N Enter<TMeasure>(Estimate<TMeasure> estimate, Symbol symbol, At at, string path)
        where TMeasure : struct, IMeasure<TMeasure>
    {
        Datum datum = estimate.ToDatum(symbol, path);
        if (roles is null || datum.HalfWidth == 0)
        {
            return N.Input(datum, symbol, at);
        }

        N exact = N.Input(datum with { HalfWidth = 0 }, symbol, at);
        if (!roles.TryGetValue(path, out Role role) || !(role.RaisesCredits || role.LowersCredits))
        {
            return exact;
        }

        N halfWidth = N.Input(datum with { Value = datum.HalfWidth, HalfWidth = 0, Path = $"{path}.halfWidth" }, symbol.HalfWidth, at);
        return UncertaintyDiscount.Apply(exact, halfWidth, role).As(symbol.Discounted, at);
    }

    public N Enter<TMeasure>(TMeasure value, Symbol symbol, At at, string path)
        where TMeasure : struct, IMeasure<TMeasure> => Enter((Estimate<TMeasure>)value, symbol, at, path);

    /// <summary>Enters a stock that a tool calculated with its half-width.</summary>
    public N EnterComputed(N computed, Symbol symbol, At at)
    {
        Optional<N> discounted = Discount(computed, symbol, at);
        return discounted.HasValue ? discounted.Value : computed.As(symbol, at);
    }

    /// <summary>An estimate that a tool calculated, on its way into a further calculation: itself, or discounted where its role is known.</summary>
    public N PassComputed(N computed, Symbol symbol, At at)
    {
        Optional<N> discounted = Discount(computed, symbol, at);
        return discounted.HasValue ? discounted.Value : computed;
    }

    private Optional<N> Discount(N computed, Symbol symbol, At at)
    {
        if (roles is null
            || computed is not Quantity { HalfWidth: { } halfWidth } estimate
            || !roles.TryGetValue(KeyOf(estimate), out Role role)
            || !(role.RaisesCredits || role.LowersCredits))
        {
            return default;
        }

        // Only the traced calculation discounts its inputs one by one: a bare value does not know its half-width.
        return new Optional<N>((N)(object)UncertaintyDiscount.Apply(Quantity.Hold(estimate), halfWidth, role).As(symbol.Discounted, at));
    }

    /// <summary>What an uncertain input is known by among the roles: its path, or its name where a tool calculated it.</summary>
    public static string KeyOf(Quantity source) => source.Datum?.Path ?? source.Describe();
}
