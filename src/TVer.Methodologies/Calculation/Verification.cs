using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Calculation;

/// <summary>A value that somebody states for a step of a calculation.</summary>
/// <param name="Symbol">The symbol of the step, such as <c>ΔC_REDD,t</c>.</param>
/// <param name="Index">Its index as printed, such as <c>dense→cleared, 2027</c>; empty for none.</param>
/// <param name="Value">The value stated, in the unit of the symbol.</param>
public sealed record Claim(string Symbol, string Index, double Value);

/// <summary>How a claim compares with its recalculation.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Step">Our own step; null where the calculation has no such step.</param>
/// <param name="Recalculated">
/// The step recalculated from the claimed values before it, and from ours where nothing is claimed; NaN or an infinity where those values
/// have no result, such as a claimed divisor of zero.
/// </param>
/// <param name="Agrees">Whether the claim agrees with that recalculation: a step that disagrees is wrong by itself.</param>
public sealed record ClaimCheck(Claim Claim, Quantity? Step, double? Recalculated, bool Agrees);

/// <summary>
/// Compares claimed values with a calculation, step by step: each step is recalculated from the claimed values before it, so
/// that an error is reported where it was made and not everywhere that it went.
/// </summary>
public static class Verification
{
    /// <summary>Compares claims with a trail.</summary>
    /// <param name="trail">Our calculation.</param>
    /// <param name="claims">The claims, each for a step of its own.</param>
    /// <param name="relativeTolerance">How far a claim may be from its recalculation, relative to the larger of both; 0 or more.</param>
    /// <returns>One check a claim, in order of dependence, then those without a step; the first that disagrees is where to look first.</returns>
    /// <exception cref="ArgumentException">Two claims are for one step, or a claim or the tolerance is not a finite number.</exception>
    public static IReadOnlyList<ClaimCheck> Compare(Trail trail, IEnumerable<Claim> claims, double relativeTolerance = 1e-9)
    {
        ArgumentNullException.ThrowIfNull(trail);
        ArgumentNullException.ThrowIfNull(claims);
        ArgumentOutOfRangeException.ThrowIfNegative(MeasureOperators.Finite(relativeTolerance));
        Dictionary<(string, string), Claim> open = Index(claims);
        var values = new Dictionary<Quantity, double>(ReferenceEqualityComparer.Instance);
        var checks = new List<ClaimCheck>();
        GraphWalk.Visit(trail.Roots, _ => true, node =>
        {
            double value = node.IsLeaf ? node.Value : Evaluate(node, values);
            if (node.Symbol is { } symbol && open.Remove((symbol.Text, node.At.ToString()), out Claim? claim))
            {
                checks.Add(new ClaimCheck(claim, node, value, AreClose(claim.Value, value, relativeTolerance)));
                value = claim.Value;
            }

            values.Add(node, value);
        });
        checks.AddRange(open.Values.Select(claim => new ClaimCheck(claim, null, null, false)));
        return checks;
    }

    private static double Evaluate(Quantity node, Dictionary<Quantity, double> values)
    {
        double[] operands = new double[node.OperandCount];
        for (int k = 0; k < operands.Length; k++)
        {
            operands[k] = values[node.Operand(k)];
        }

        return node.Operation.Evaluate(operands);
    }

    private static Dictionary<(string, string), Claim> Index(IEnumerable<Claim> claims)
    {
        var index = new Dictionary<(string, string), Claim>();
        foreach (Claim claim in claims)
        {
            MeasureOperators.Finite(claim.Value, claim.Symbol);
            if (!index.TryAdd((claim.Symbol, claim.Index), claim))
            {
                throw new ArgumentException($"{claim.Symbol} [{claim.Index}] is claimed twice.", nameof(claims));
            }
        }

        return index;
    }

    private static bool AreClose(double one, double other, double tolerance) =>
        one == other || (double.IsFinite(other) && Math.Abs(one - other) <= tolerance * Math.Max(Math.Abs(one), Math.Abs(other)));
}
