namespace TVer.Methodologies.Calculation;

/// <summary>Walks a graph of quantities without recursion, operands before what they make, each quantity once.</summary>
internal static class GraphWalk
{
    public static void Visit(IEnumerable<Quantity> roots, Func<Quantity, bool> enter, Action<Quantity> visit)
    {
        var seen = new HashSet<Quantity>(ReferenceEqualityComparer.Instance);
        var path = new Stack<(Quantity Node, int Next)>();
        foreach (Quantity root in roots)
        {
            if (!enter(root) || !seen.Add(root))
            {
                continue;
            }

            path.Push((root, 0));
            while (path.TryPop(out (Quantity Node, int Next) step))
            {
                if (step.Next == step.Node.OperandCount)
                {
                    visit(step.Node);
                    continue;
                }

                path.Push((step.Node, step.Next + 1));
                Quantity operand = step.Node.Operand(step.Next);
                if (enter(operand) && seen.Add(operand))
                {
                    path.Push((operand, 0));
                }
            }
        }
    }
}
