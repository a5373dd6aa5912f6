using TVer.Methodologies.Calculation;

namespace TVer.Methodologies.Forestry.PReddPlus;

/// <summary>
/// 5.1.6: one rate for the whole historical period from the rates of its intervals. The document names a mean for three maps
/// and allows regression for more than four; for four it says nothing.
/// </summary>
public static class RateOfSeveralIntervals
{
    /// <summary>The mean of the interval rates, each alike.</summary>
    /// <param name="rates">ARC of each interval, 1/yr; at least one.</param>
    /// <param name="at">The transition.</param>
    /// <returns>1/yr.</returns>
    /// <exception cref="ArgumentException">There is no rate.</exception>
    public static N Unweighted<N>(ReadOnlySpan<N> rates, At at = default)
        where N : IValue<N>
    {
        Require(rates.Length, rates.Length);
        return (N.Sum(rates, PReddPlusSymbols.RateSum, at) / N.Of(Count(rates.Length))).As(PReddPlusSymbols.UnweightedRate, at);
    }

    /// <summary>The mean of the interval rates, weighted by their years.</summary>
    /// <param name="rates">ARC of each interval, 1/yr; at least one.</param>
    /// <param name="years">t2 − t1 of each interval, yr.</param>
    /// <param name="at">The transition.</param>
    /// <returns>1/yr.</returns>
    /// <exception cref="ArgumentException">There is no rate, or the columns differ in length.</exception>
    public static N TimeWeighted<N>(ReadOnlySpan<N> rates, ReadOnlySpan<N> years, At at = default)
        where N : IValue<N>
    {
        Require(rates.Length, years.Length);
        N[] shares = new N[rates.Length];
        for (int k = 0; k < shares.Length; k++)
        {
            shares[k] = rates[k] * years[k];
        }

        return (N.Sum(shares, PReddPlusSymbols.RateTimesYears, at) / N.Sum(years, PReddPlusSymbols.YearSum, at)).As(PReddPlusSymbols.TimeWeightedRate, at);
    }

    /// <summary>
    /// The library's conservative reading: the mean that gives the lower baseline emission. That is the lower of the two where
    /// the transition loses carbon, the higher where it leads back to a denser stratum.
    /// </summary>
    /// <param name="rates">ARC of each interval, 1/yr; at least one.</param>
    /// <param name="years">t2 − t1 of each interval, yr.</param>
    /// <param name="stockLoss">ΔC(1→2), tCO2e/rai; negative for conversion back to a denser stratum.</param>
    /// <param name="at">The transition.</param>
    /// <returns>1/yr.</returns>
    /// <exception cref="ArgumentException">There is no rate, or the columns differ in length.</exception>
    public static N ConservativeMean<N>(ReadOnlySpan<N> rates, ReadOnlySpan<N> years, N stockLoss, At at = default)
        where N : IValue<N>
    {
        N unweighted = Unweighted(rates, at);
        N weighted = TimeWeighted(rates, years, at);
        N loses = N.Hold(N.Lookup(PReddPlusTables.LosesCarbon, stockLoss));
        return (loses * N.Min(unweighted, weighted)) + ((N.Of(Count(1)) - loses) * N.Max(unweighted, weighted));
    }

    /// <summary>
    /// The slope of a least-squares line through the area converted since the first map, over the area at the first map.
    /// For more than four maps; a line that falls gives no conversion rather than a negative one.
    /// </summary>
    /// <param name="converted">The area converted in each interval, rai.</param>
    /// <param name="years">t2 − t1 of each interval, yr.</param>
    /// <param name="areaAtFirstMap">A1 at the first map, rai.</param>
    /// <param name="at">The transition.</param>
    /// <returns>1/yr.</returns>
    /// <exception cref="ArgumentException">There are fewer than four intervals, or the columns differ in length.</exception>
    public static N Regression<N>(ReadOnlySpan<N> converted, ReadOnlySpan<N> years, N areaAtFirstMap, At at = default)
        where N : IValue<N>
    {
        Require(converted.Length, years.Length);
        if (converted.Length < 4)
        {
            throw new ArgumentException($"Regression needs more than four maps (5.1.6); there are {converted.Length + 1}.", nameof(converted));
        }

        int points = converted.Length + 1;
        N[] time = new N[points];
        N[] area = new N[points];
        for (int k = 0; k < points; k++)
        {
            var point = at with { Time = k + 1 };
            time[k] = N.Sum(years[..k], PReddPlusSymbols.YearsSinceFirstMap, point);
            area[k] = N.Sum(converted[..k], PReddPlusSymbols.CumulativeConversion, point);
        }

        N count = N.Of(Count(points));
        N meanTime = (N.Sum(time, PReddPlusSymbols.YearSum, at) / count).As(PReddPlusSymbols.RegressionMeanYears, at);
        N meanArea = (N.Sum(area, PReddPlusSymbols.AreaSum, at) / count).As(PReddPlusSymbols.RegressionMeanArea, at);
        N[] products = new N[points];
        N[] squares = new N[points];
        for (int k = 0; k < points; k++)
        {
            N deviation = time[k] - meanTime;
            products[k] = deviation * (area[k] - meanArea);
            squares[k] = deviation * deviation;
        }

        N slope = N.Sum(products, PReddPlusSymbols.RegressionProducts, at) / N.Sum(squares, PReddPlusSymbols.RegressionSquares, at);
        return N.Max(slope / areaAtFirstMap, N.Of(PReddPlusEquations.NoRate)).As(PReddPlusSymbols.RegressionRate, at);
    }

    private static Factor Count(int number) => new(number, 1, "1", PReddPlusClauses.Rate);

    private static void Require(int rates, int years)
    {
        if (rates == 0 || rates != years)
        {
            throw new ArgumentException($"A rate needs one value for each interval and at least one; there are {rates} and {years}.");
        }
    }
}
