namespace TVer.Methodologies.Calculation;

/// <summary>
/// The derivatives of a quantity with respect to the uncertain inputs behind it, by reverse accumulation. Each derivative is
/// a graph again, with zeros and ones simplified, so that sensitivities have formulas too.
/// </summary>
internal static class Gradient
{
    /// <summary>The uncertain inputs behind a quantity, each with the derivative, in the order of first use.</summary>
    public static IReadOnlyList<(Quantity Input, Quantity Derivative)> Of(Quantity root)
    {
        List<Quantity> order = UncertainInDependencyOrder(root);
        var adjoints = new Dictionary<Quantity, List<Quantity>>(order.Count, ReferenceEqualityComparer.Instance);
        if (order.Count > 0)
        {
            adjoints[root] = [Quantity.One];
        }

        var derivatives = new Dictionary<Quantity, Quantity>(ReferenceEqualityComparer.Instance);
        for (int k = order.Count - 1; k >= 0; k--)
        {
            Quantity node = order[k];
            if (!adjoints.Remove(node, out List<Quantity>? parts))
            {
                // Only an estimate leads to it, and the half-width of the estimate covers what lies behind.
                continue;
            }

            Quantity adjoint = Quantity.Total([.. parts]);
            if (IsSource(node))
            {
                derivatives[node] = adjoint;
                continue;
            }

            for (int operand = 0; operand < node.OperandCount; operand++)
            {
                Quantity child = node.Operand(operand);
                if (child.IsUncertain)
                {
                    Quantity term = Product(adjoint, node.Operation.Partial(node, operand));
                    if (adjoints.TryGetValue(child, out List<Quantity>? terms))
                    {
                        terms.Add(term);
                    }
                    else
                    {
                        adjoints[child] = [term];
                    }
                }
            }
        }

        return [.. order.Where(derivatives.ContainsKey).Select(source => (source, derivatives[source]))];
    }

    /// <summary>An uncertain input, or an estimate whose half-width was computed: derivatives end here.</summary>
    private static bool IsSource(Quantity node) => node.HalfWidth is not null;

    private static Quantity Product(Quantity adjoint, Quantity partial) =>
        ReferenceEquals(partial, Quantity.One) ? adjoint
        : ReferenceEquals(adjoint, Quantity.One) ? partial
        : ReferenceEquals(partial, Quantity.MinusOne) ? -adjoint
        : adjoint * partial;

    /// <summary>The uncertain part of the graph, operands before what they make. No recursion: a graph may be deep.</summary>
    private static List<Quantity> UncertainInDependencyOrder(Quantity root)
    {
        var order = new List<Quantity>();
        GraphWalk.Visit([root], node => node.IsUncertain, order.Add);
        return order;
    }
}
