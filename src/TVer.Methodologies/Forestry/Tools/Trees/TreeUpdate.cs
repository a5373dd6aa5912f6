using TVer.Methodologies.Calculation;
using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Forestry.Tools.Trees;

/// <summary>A stock of trees and its change since then, for the stock after it: AR-TOOL14 v04.2, (22), (23).</summary>
public sealed record TreeUpdateInput
{
    /// <summary>C_TREE,t1 with its half-width, as estimated: not discounted, also where a verification discounted it.</summary>
    public required Estimate<CarbonDioxideEquivalent> Earlier { get; init; }

    /// <summary>ΔC_TREE with its half-width, estimated directly (by re-measured plots, say) and not discounted; negative for a loss.</summary>
    public required Estimate<CarbonDioxideEquivalent> Change { get; init; }
}

/// <summary>The stock of trees updated by its change, which was estimated apart from it.</summary>
internal static class TreeUpdate
{
    internal static readonly FindingRule Negative = new("trees.update.negative", Severity.Error, TreeChangeSymbols.UpdatedStock.Clause,
        "The loss of {0} is more than the stock of {1}.", "การลดลง {0} มากกว่าการกักเก็บ {1}");

    /// <summary>The rules that the check of this tool reports, beside those of ranges (<c>tool.…</c>), which take the clause of the symbol that they guard.</summary>
    public static IReadOnlyList<FindingRule> Rules => [Negative];

    public static IReadOnlyList<Finding> Check(TreeUpdateInput input)
    {
        var findings = new ToolFindings();
        if (findings.NotNegative(input.Earlier.Value, TreeSymbols.Stock, "earlier"))
        {
            findings.Require(
                input.Earlier.Value.Value + input.Change.Value.Value >= 0, Negative, "change", input.Change,
                CarbonDioxideEquivalent.FromTonnes(-input.Change.Value.Value), input.Earlier.Value);
        }

        return findings.All;
    }

    /// <summary>C_TREE,t2 as an estimate with its half-width, and its uncertainty; neither is discounted.</summary>
    public static (Quantity Stock, Quantity Uncertainty) Of(TreeUpdateInput input)
    {
        Quantity earlier = ToolInput.Read<Quantity, CarbonDioxideEquivalent>(input.Earlier, TreeSymbols.Stock, "earlier");
        Quantity change = ToolInput.Read<Quantity, CarbonDioxideEquivalent>(input.Change, TreeChangeSymbols.Change, "change");
        Quantity halfWidth = TreeChangeEquations.UpdatedHalfWidth(HalfWidthOf(earlier), HalfWidthOf(change));
        Quantity stock = TreeChangeEquations.EstimatedUpdate(earlier, change, halfWidth);
        return (stock, TreeChangeEquations.UpdatedUncertainty(halfWidth, stock));
    }

    /// <summary>An estimate without a half-width is taken as exact.</summary>
    private static Quantity HalfWidthOf(Quantity estimate) => estimate.HalfWidth ?? Quantity.Sum([], estimate.Symbol!.HalfWidth);
}
