using TVer.Methodologies.Calculation;
using TVer.Methodologies.Statistics;

namespace TVer.Methodologies.Tests.Calculation;

/// <summary>Random equations over pure numbers; the number of a case gives the same equation for every kind of value.</summary>
internal static class RandomExpressions
{
    public static readonly Symbol[] Leaves = [.. Enumerable.Range(0, 6).Select(k => Given.Symbol($"x{k}", "1"))];

    /// <param name="number">The number of the case.</param>
    /// <param name="smooth">Only operations that have a slope and that a spreadsheet rounds alike.</param>
    public static N Make<N>(int number, bool smooth = false)
        where N : IValue<N>
    {
        var random = new Random(number);
        double[] numbers = [.. Leaves.Select(_ => Math.Round((random.NextDouble() * 20) - 6, 3))];
        N[] leaves = [.. numbers.Select((value, k) => N.Input(new Datum { Value = value, HalfWidth = 0.1 }, Leaves[k]))];
        return Make(random, leaves, 5, smooth);
    }

    private static N Make<N>(Random random, N[] leaves, int depth, bool smooth)
        where N : IValue<N>
    {
        if (depth == 0)
        {
            return leaves[random.Next(leaves.Length)];
        }

        int kind = random.Next(smooth ? 11 : 19);
        N Next() => Make(random, leaves, depth - 1, smooth);
        N one = Next();
        return kind switch
        {
            0 or 1 => one + Next(),
            2 or 3 => one - Next(),
            4 or 5 => one * Next(),
            6 => one / Next(),
            7 => -one,
            8 => N.Of(Fraction) * one,
            9 => one - (Next() - Next()),
            10 => one * (Next() / Next()),
            11 => N.Min(one, Next()),
            12 => N.Max(one, Next()),
            13 => N.Abs(one),
            14 => N.Lookup(UncertaintyDiscount.Share, N.Relative(N.Abs(one), Next())),
            15 => N.Snap(one, SnapGrid.Tonnes),
            16 => N.Floor(one),
            17 => N.Hold(one),
            _ => N.Estimated(one, N.Abs(leaves[0])),
        };
    }

    public static readonly Factor Fraction = new(44, 12, "1", Given.Clause);
}
