using TVer.Methodologies.Calculation;

namespace TVer.Methodologies.Statistics;

/// <summary>Where the half-width of a carbon change comes from.</summary>
/// <typeparam name="N">The value.</typeparam>
internal interface IHalfWidths<N>
    where N : IValue<N>
{
    /// <summary>The half-width of the two-sided 90 % interval of a change before its discount.</summary>
    N Of(N change, Symbol symbol, At at);
}

/// <summary>Half-widths by first-order propagation through the graph.</summary>
internal sealed class PropagatedHalfWidths : IHalfWidths<Quantity>
{
    public static readonly PropagatedHalfWidths Instance = new();

    public Quantity Of(Quantity change, Symbol symbol, At at) => Propagation.HalfWidth(change, symbol, at);
}

/// <summary>No half-widths: for inputs that are exact, or that were discounted one by one.</summary>
internal sealed class NoHalfWidths<N> : IHalfWidths<N>
    where N : IValue<N>
{
    public static readonly NoHalfWidths<N> Instance = new();

    public N Of(N change, Symbol symbol, At at) => N.Sum([], symbol, at);
}
