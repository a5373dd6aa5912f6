using TVer.Methodologies.Calculation;
using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Forestry.Tools;

/// <summary>Reads entered values as inputs of a calculation, in the unit of their symbol.</summary>
internal static class ToolInput
{
    /// <summary>What comes before the path of every input of a tool that stands somewhere in a larger input; nothing where it is the input.</summary>
    public static string Prefix(string path) => path.Length == 0 ? "" : path + ".";

    public static N Read<N>(Measurement entered, Symbol symbol, string path, At at = default, string? source = null)
        where N : IValue<N>
    {
        Unit unit = symbol.Unit ?? entered.Unit;
        return N.Input(
            new Datum
            {
                Value = entered.Unit.Convert(entered.Value, unit),
                Entered = entered.Unit.Equals(unit) ? null : entered,
                Unit = symbol.Unit is null ? entered.Unit : null,
                Path = path,
                Source = source,
            },
            symbol,
            at);
    }

    public static N Read<N, TMeasure>(Estimate<TMeasure> estimate, Symbol symbol, string path, At at = default)
        where N : IValue<N>
        where TMeasure : struct, IMeasure<TMeasure> => N.Input(estimate.ToDatum(symbol, path), symbol, at);

    public static N Read<N, TMeasure>(TMeasure measure, Symbol symbol, string path, At at = default, string? source = null)
        where N : IValue<N>
        where TMeasure : struct, IMeasure<TMeasure> => Read<N, TMeasure>(Estimate.Of(measure, default, source), symbol, path, at);
}
