namespace TVer.Methodologies.Statistics;

/// <summary>A distribution with a density that is symmetric around zero and falls on both sides of it.</summary>
internal interface ICentralDistribution
{
    /// <summary>P(|X| ≤ x) for x ≥ 0 to some 100 bits, and its derivative 2·f(x) to nearly double precision.</summary>
    DoubleDouble Probability(double x, out double slope);

    /// <summary>−f′(x)/f(x): how fast the density falls.</summary>
    double Decay(double x);
}
