using TVer.Methodologies.Calculation;

namespace TVer.Methodologies.Tests.Forestry.Tools;

/// <summary>Traced inputs of a symbol, for tests of single equations: the traced calculation checks the units.</summary>
internal static class Leaves
{
    public static Quantity Is(this Symbol symbol, double value) => Quantity.Input(value, symbol);

    public static Quantity[] Are(this Symbol symbol, params double[] values) => [.. values.Select(value => Quantity.Input(value, symbol))];

    public static void Near(double expected, double actual, double relative = 1e-12) =>
        Assert.True(Math.Abs(actual - expected) <= relative * Math.Abs(expected), $"{actual:R} should be {expected:R} to {relative:R}.");

    public static string[] Codes(IEnumerable<Finding> findings) => [.. findings.Select(finding => finding.Code)];
}
