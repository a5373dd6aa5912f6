using TVer.Methodologies.Calculation;

namespace TVer.Methodologies.Tests.Forestry.Tools;

/// <summary>Inputs of single equations, with the unit that the equation must accept.</summary>
internal static class Given
{
    private static readonly Clause Here = Documents.ArTool14.At("test");

    public static Quantity Of(double value, string unit = "1", string name = "x") =>
        Quantity.Input(value, new Symbol(name, unit, Here, name, name));

    public static Quantity[] Of(string unit, params double[] values) => [.. values.Select(value => Of(value, unit))];

    public static Quantity[] Numbers(params double[] values) => Of("1", values);
}
