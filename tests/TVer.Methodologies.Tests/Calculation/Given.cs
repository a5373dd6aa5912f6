using TVer.Methodologies.Calculation;

namespace TVer.Methodologies.Tests.Calculation;

/// <summary>Symbols and inputs that the tests of the calculation share.</summary>
internal static class Given
{
    public static readonly Clause Clause = Documents.PReddPlusV02.At("test");

    public static Symbol Symbol(string text, string? unit) => new(text, unit, Clause, $"test {text}", "ทดสอบ");

    public static Quantity Value(double value, string unit, string name = "x", double halfWidth = 0) =>
        Quantity.Input(new Datum { Value = value, HalfWidth = halfWidth, Path = name }, Symbol(name, unit));

    public static Quantity Pure(double value, string name = "x", double halfWidth = 0) => Value(value, "1", name, halfWidth);
}
