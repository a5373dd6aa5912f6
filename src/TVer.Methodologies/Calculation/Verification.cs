using System.Collections.ObjectModel;
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
        ArgumentOutOfRangeException.ThrowIfNegative(MeasureOperators.Finite(relativeTolerance));
        return Compare(trail, claims, (claimed, value) => AreClose(claimed, value, relativeTolerance), slackOfWrong: 0);
    }

    /// <summary>Compares claims that were printed with a number of decimals, such as the amounts of a statement.</summary>
    /// <param name="trail">Our calculation.</param>
    /// <param name="claims">The claims, each for a step of its own.</param>
    /// <param name="decimals">The decimals with which they were printed, from 0 to 15; 3 as a statement prints them.</param>
    /// <returns>
    /// One check a claim, in order of dependence, then those without a step. A claim agrees where it is within half a unit of its last decimal
    /// of the recalculation; the calculation then goes on with what it rounds, so that roundings do not add up. From a claim that disagrees it
    /// goes on with the claim, and later steps may differ by what half a unit of it makes there.
    /// </returns>
    /// <exception cref="ArgumentException">Two claims are for one step, or a claim is not a finite number.</exception>
    public static IReadOnlyList<ClaimCheck> ComparePrinted(Trail trail, IEnumerable<Claim> claims, int decimals = 3)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(decimals);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimals, 15);
        double half = 0.5 / Math.Pow(10, decimals);
        return Compare(trail, claims, (claimed, value) => AreWithin(claimed, value, half), half);
    }

    private static ReadOnlyCollection<ClaimCheck> Compare(Trail trail, IEnumerable<Claim> claims, Func<double, double, bool> agrees, double slackOfWrong)
    {
        ArgumentNullException.ThrowIfNull(trail);
        ArgumentNullException.ThrowIfNull(claims);
        Dictionary<(string, string), Claim> open = Index(claims);
        var slacks = new Dictionary<Quantity, double>(ReferenceEqualityComparer.Instance);
        var values = new Dictionary<Quantity, double>(ReferenceEqualityComparer.Instance);
        var checks = new List<ClaimCheck>();
        GraphWalk.Visit(trail.Roots, _ => true, node =>
        {
            double value = node.IsLeaf ? node.Value : Evaluate(node, values);
            if (node.Symbol is { } symbol && open.Remove((symbol.Text, node.At.ToString()), out Claim? claim))
            {
                double slack = Slack(node, value, values, slacks);
                bool isRight = agrees(claim.Value, value) || (slack > 0 && AreWithin(claim.Value, value, slackOfWrong + slack));
                checks.Add(new ClaimCheck(claim, node, value, isRight));
                if (!isRight || slackOfWrong == 0)
                {
                    value = claim.Value;
                    SetSlack(node, slackOfWrong);
                }
                else
                {
                    SetSlack(node, slack);
                }
            }
            else
            {
                SetSlack(node, Slack(node, value, values, slacks));
            }

            values.Add(node, value);
        });
        checks.AddRange(open.Values.Select(claim => new ClaimCheck(claim, null, null, false)));
        return checks.AsReadOnly();

        void SetSlack(Quantity node, double slack)
        {
            if (slack > 0)
            {
                slacks.Add(node, slack);
            }
        }
    }

    /// <summary>How far a step may move with the operands that are known only to their last printed decimal; 0 where there are none.</summary>
    private static double Slack(Quantity node, double value, Dictionary<Quantity, double> values, Dictionary<Quantity, double> slacks)
    {
        double slack = 0;
        if (node.Operation is SumOperation)
        {
            for (int k = 0; slacks.Count > 0 && k < node.OperandCount; k++)
            {
                slack += slacks.GetValueOrDefault(node.Operand(k));
            }

            return slack;
        }

        for (int k = 0; slacks.Count > 0 && k < node.OperandCount; k++)
        {
            Quantity operand = node.Operand(k);
            if (slacks.TryGetValue(operand, out double half))
            {
                double stated = values[operand];
                values[operand] = stated + half;
                double above = Math.Abs(Evaluate(node, values) - value);
                values[operand] = stated - half;
                slack += Math.Max(above, Math.Abs(Evaluate(node, values) - value));
                values[operand] = stated;
            }
        }

        return double.IsFinite(slack) ? slack : 0;
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

    /// <summary>Within a distance, and the last bits of the numbers themselves, which a text of so many decimals cannot show.</summary>
    private static bool AreWithin(double one, double other, double distance) =>
        double.IsFinite(other) && Math.Abs(one - other) <= distance + (4 * (Math.BitIncrement(Math.Abs(other)) - Math.Abs(other)));

    private static bool AreClose(double one, double other, double tolerance) =>
        one == other || (double.IsFinite(other) && Math.Abs(one - other) <= tolerance * Math.Max(Math.Abs(one), Math.Abs(other)));
}
