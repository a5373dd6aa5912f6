using TVer.Methodologies.Calculation;

namespace TVer.Methodologies.Programme;

/// <summary>Costs and revenue of a project, as the handbook of the Department of Agriculture prints them.</summary>
/// <remarks>All amounts are without value added tax, of which the handbook does not speak.</remarks>
public static class CostEquations
{
    /// <summary>Fee for registration: 5,000 THB a project.</summary>
    public static readonly Factor RegistrationFee = new(5_000, 1, "THB", CostSymbols.Fees);

    /// <summary>First option of the issuance fee: 5,000 THB.</summary>
    public static readonly Factor FlatIssuanceFee = new(5_000, 1, "THB", CostSymbols.Fees);

    /// <summary>Second option of the issuance fee: 3,000 THB …</summary>
    public static readonly Factor ReducedIssuanceFee = new(3_000, 1, "THB", CostSymbols.Fees);

    /// <summary>… and 10 tCO2e deducted from the credits.</summary>
    public static readonly Factor DeductedCredits = new(10, 1, "tCO2e", CostSymbols.Fees);

    /// <summary>1 where the credits of an issuance are fewer than those that the second option deducts, else 0.</summary>
    public static readonly BandTable IsBelowDeduction = BandTable.Define("isBelowDeduction", CostSymbols.Fees, "tCO2e", SnapGrid.Tonnes)
        .Below(DeductedCredits.Value, 1).Above(0);

    /// <summary>C_VV: validation or verification, man-days times the rate of a man-day.</summary>
    /// <param name="rate">THB for a man-day; 0 or more.</param>
    /// <param name="manDays">A pure number, 0 or more.</param>
    /// <param name="at">The issuance; none for validation.</param>
    /// <returns>THB.</returns>
    public static N Assessment<N>(N rate, N manDays, At at = default)
        where N : IValue<N> => (rate * manDays).As(CostSymbols.Assessment, at);

    /// <summary>What the second option costs: its fee and the value of the credits deducted.</summary>
    /// <param name="price">THB/tCO2e, 0 or more.</param>
    /// <param name="at">The issuance.</param>
    /// <returns>THB.</returns>
    public static N ReducedOption<N>(N price, At at = default)
        where N : IValue<N> => (N.Of(ReducedIssuanceFee) + (price * N.Of(DeductedCredits))).As(CostSymbols.ReducedOption, at);

    /// <summary>What the cheaper option costs; the first one where there are too few credits for the second.</summary>
    /// <param name="price">THB/tCO2e, 0 or more.</param>
    /// <param name="credits">The credits of the issuance, tCO2e.</param>
    /// <param name="at">The issuance.</param>
    /// <returns>THB.</returns>
    public static N CheaperOption<N>(N price, N credits, At at = default)
        where N : IValue<N>
    {
        N flat = N.Of(FlatIssuanceFee);
        N reduced = N.Max(ReducedOption(price, at), N.Lookup(IsBelowDeduction, credits) * flat);
        return N.Min(flat, reduced).As(CostSymbols.IssuanceFee, at);
    }

    /// <summary>p*: the price at which both options cost the same, 200 THB/tCO2e; below it the second is cheaper.</summary>
    /// <returns>THB/tCO2e.</returns>
    public static N BreakEvenPrice<N>()
        where N : IValue<N> => ((N.Of(FlatIssuanceFee) - N.Of(ReducedIssuanceFee)) / N.Of(DeductedCredits)).As(CostSymbols.BreakEvenPrice);

    /// <summary>R: the revenue of an issuance, price times credits; the credits that the second option deducts count as its cost.</summary>
    /// <param name="price">THB/tCO2e, 0 or more.</param>
    /// <param name="credits">tCO2e, 0 or more.</param>
    /// <param name="at">The issuance.</param>
    /// <returns>THB.</returns>
    public static N Revenue<N>(N price, N credits, At at = default)
        where N : IValue<N> => (price * credits).As(CostSymbols.Revenue, at);

    /// <summary>The cost of registration: design document, validation, fee and other costs.</summary>
    /// <param name="designDocument">THB.</param>
    /// <param name="validation">THB.</param>
    /// <param name="other">THB.</param>
    /// <returns>THB.</returns>
    public static N Registration<N>(N designDocument, N validation, N other)
        where N : IValue<N> => (designDocument + validation + other + N.Of(RegistrationFee)).As(CostSymbols.Registration);

    /// <summary>The cost of an issuance: monitoring report, verification, fee and other costs.</summary>
    /// <param name="monitoringReport">THB.</param>
    /// <param name="verification">THB.</param>
    /// <param name="fee">THB.</param>
    /// <param name="other">THB.</param>
    /// <param name="at">The issuance.</param>
    /// <returns>THB.</returns>
    public static N Issuing<N>(N monitoringReport, N verification, N fee, N other, At at = default)
        where N : IValue<N> => (monitoringReport + verification + fee + other).As(CostSymbols.Issuing, at);

    /// <summary>The revenue of all issuances less all costs.</summary>
    /// <param name="revenues">THB of each issuance.</param>
    /// <param name="registration">THB.</param>
    /// <param name="issuances">THB of each issuance.</param>
    /// <returns>THB; negative for a loss.</returns>
    public static N Net<N>(ReadOnlySpan<N> revenues, N registration, ReadOnlySpan<N> issuances)
        where N : IValue<N> =>
        (N.Sum(revenues, CostSymbols.TotalRevenue) - (registration + N.Sum(issuances, CostSymbols.TotalIssuing))).As(CostSymbols.Net);
}
