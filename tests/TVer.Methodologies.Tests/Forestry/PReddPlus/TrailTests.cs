using TVer.Methodologies.Calculation;
using TVer.Methodologies.Forestry.PReddPlus;
using TVer.Methodologies.Tests.Calculation;

namespace TVer.Methodologies.Tests.Forestry.PReddPlus;

/// <summary>The trail is the calculation: evaluated again from its inputs, by operations or by spreadsheet formulas, it gives every value.</summary>
public class TrailTests
{
    [Fact]
    public void Every_node_evaluated_again_gives_its_value_to_the_bit() => Properties.Hold(
        ProjectCases.Any(),
        start => Visit(start, node =>
        {
            if (!node.IsLeaf)
            {
                double[] operands = [.. Enumerable.Range(0, node.OperandCount).Select(k => node.Operand(k).Value)];
                Assert.Equal(BitConverter.DoubleToInt64Bits(node.Value), BitConverter.DoubleToInt64Bits(node.Operation.Evaluate(operands)));
            }
        }),
        30);

    [Fact]
    public void Every_spreadsheet_formula_gives_the_value_of_its_cell() => Properties.Hold(
        ProjectCases.Any(),
        start => Visit(start, node =>
        {
            if (node.Symbol is null || node.IsLeaf)
            {
                return;
            }

            var cells = new List<Quantity>();
            string formula = FormulaWriter.Spreadsheet(
                node,
                named =>
                {
                    cells.Add(named);
                    return $"A{cells.Count}";
                },
                null);
            double value = SpreadsheetFormula.Evaluate(formula, name => cells[int.Parse(name[1..], System.Globalization.CultureInfo.InvariantCulture) - 1].Value);
            double scale = Math.Max(Math.Abs(node.Value), cells.Count == 0 ? 0 : cells.Max(cell => Math.Abs(cell.Value)));
            Assert.True(Math.Abs(value - node.Value) <= 1e-12 * Math.Max(scale, 1), $"{node} = {formula} gives {value:R}");
        }),
        15);

    /// <summary>A claimed value is found by symbol and index, and a table has one row an index: two values under one name could not be told apart.</summary>
    [Fact]
    public void A_symbol_and_an_index_name_one_value() => Properties.Hold(
        ProjectCases.Any(),
        start =>
        {
            IEnumerable<IGrouping<(string, At), Quantity>> twice = Steps(start)
                .GroupBy(step => (step.Symbol!.Text, step.At))
                .Where(group => group.Count() > 1);
            Assert.Equal([], twice.Select(group => $"{group.Key}: {string.Join(", ", group.Select(step => $"{step.Value:R} {step.Datum?.Path}"))}"));
        },
        60);

    [Fact]
    public void Derivatives_agree_with_differences_of_the_graph_evaluated_again() => Properties.Hold(
        ProjectCases.From(project => project with { Readings = project.Readings with { Discount = DiscountReading.CarbonChange } }),
        start =>
        {
            foreach (PReddPlusRound<Quantity> round in PReddPlusCalculation.Run(start.Project))
            {
                foreach (Quantity change in new[] { round.Change.Baseline, round.Change.Enhancement })
                {
                    foreach ((Quantity input, Quantity derivative) in Propagation.Derivatives(change))
                    {
                        double step = Math.Max(1e-3, Math.Abs(input.Value) * 1e-6);
                        double up = Evaluated(change, input, input.Value + step);
                        double down = Evaluated(change, input, input.Value - step);
                        double right = (up - change.Value) / step;
                        double left = (change.Value - down) / step;
                        double tolerance = (1e-4 * (Math.Abs(right) + Math.Abs(left))) + (1e-9 * Math.Abs(change.Value) / step) + 1e-9;
                        // At a kink (min, max) the derivative is that of one side.
                        Assert.True(
                            derivative.Value >= Math.Min(left, right) - tolerance && derivative.Value <= Math.Max(left, right) + tolerance,
                            $"{change} by {input}: {derivative.Value:R}, differences {left:R} and {right:R}");
                    }
                }
            }
        },
        20);

    private static double Evaluated(Quantity root, Quantity changed, double value)
    {
        var values = new Dictionary<Quantity, double>(ReferenceEqualityComparer.Instance);
        GraphWalk.Visit([root], _ => true, node =>
        {
            values[node] = ReferenceEquals(node, changed) ? value
                : node.IsLeaf ? node.Value
                : node.Operation.Evaluate([.. Enumerable.Range(0, node.OperandCount).Select(k => values[node.Operand(k)])]);
        });
        return values[root];
    }

    private static IEnumerable<Quantity> Steps(ProjectCase start) => PReddPlusMethodology.Version02.Calculate(start.Project).Trail.Steps;

    private static void Visit(ProjectCase start, Action<Quantity> visit)
    {
        Statement statement = PReddPlusMethodology.Version02.Calculate(start.Project);
        Assert.NotEmpty(statement.Periods);
        GraphWalk.Visit(statement.Periods.SelectMany(period => new[] { period.Issuable, period.Net }), _ => true, visit);
    }
}
