using TVer.Methodologies.Calculation;

namespace TVer.Methodologies.Statistics;

/// <summary>
/// The uncertainty discount of T-VER-P-METH-13-03 v02, section 9 and Annex 1 (the same table as AR-TOOL14 v04.2, Appendix 2):
/// where the uncertainty of a mean at 90 % confidence is above 10 %, a share of its half-width is deducted in the direction
/// that lowers the credits.
/// </summary>
public static class UncertaintyDiscount
{
    /// <summary>The law that prints the table.</summary>
    public static readonly Clause Clause = Documents.PReddPlusV02.At("9, Annex 1");

    /// <summary>
    /// The share of the half-width that is deducted, by U = half-width / |mean|: U ≤ 10 % none, ≤ 15 % a quarter, ≤ 20 % a half,
    /// ≤ 30 % three quarters, above that all of it.
    /// </summary>
    public static readonly BandTable Share = BandTable.Define("discount", Clause, "1", SnapGrid.Ratio)
        .UpTo(0.10, 0).UpTo(0.15, 0.25).UpTo(0.20, 0.50).UpTo(0.30, 0.75).Above(1);

    /// <summary>The value after the discount: mean ∓ share(U) × half-width.</summary>
    /// <param name="mean">The value before the discount; may be negative.</param>
    /// <param name="halfWidth">The half-width of its two-sided 90 % confidence interval, 0 or more, in the same unit.</param>
    /// <param name="role">What a larger value does to the credits.</param>
    /// <returns>A value of the same unit that never gives more credits than the mean: 60 ± 9 gives 57.75 in the project and 62.25 in the baseline.</returns>
    /// <exception cref="ArgumentException">The role is <see langword="default"/>.</exception>
    public static N Apply<N>(N mean, N halfWidth, Role role)
        where N : IValue<N>
    {
        if (!role.RaisesCredits && !role.LowersCredits)
        {
            throw new ArgumentException("A value without influence on the credits has no conservative direction.", nameof(role));
        }

        N deduction = N.Lookup(Share, N.Relative(halfWidth, mean)) * halfWidth;
        return role.RaisesCredits ? mean - deduction : mean + deduction;
    }
}
