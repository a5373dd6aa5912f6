namespace TVer.Methodologies.Forestry.LandCover;

/// <summary>Area of a cell of a geographic grid on the WGS 84 ellipsoid.</summary>
/// <remarks>
/// The element of area is b² cosφ / (1 − e² sin²φ)² dφ dλ. With s = sinφ it becomes b² ds / (1 − e² s²)² dλ, a nearly constant integrand,
/// so five Gauss-Legendre nodes in s leave no error above rounding for cells up to tens of degrees. The width in s is taken as
/// 2 cos(φ mid) sin(Δφ/2): the difference of two sines would lose half of the digits for a 30 m pixel. Sine and cosine are
/// polynomials here, because the platform's differ in the last bit between systems. Relative error below 2·10⁻¹⁵.
/// </remarks>
internal static class EllipsoidCell
{
    /// <summary>Semi-major axis of WGS 84 in metres (NIMA TR8350.2).</summary>
    private const double SemiMajorAxis = 6378137.0;

    /// <summary>Flattening of WGS 84 (NIMA TR8350.2).</summary>
    private const double Flattening = 1 / 298.257223563;

    private const double EccentricitySquared = Flattening * (2 - Flattening);
    private const double SemiMinorAxis = SemiMajorAxis * (1 - Flattening);
    private const double RadiansPerDegree = Math.PI / 180;

    /// <summary>Positive nodes of the five-point Gauss-Legendre rule on [-1, 1], and their weights.</summary>
    private const double Node1 = 0.53846931010568309104, Weight1 = 0.47862867049936646804;
    private const double Node2 = 0.90617984593866399280, Weight2 = 0.23692688505618908751;
    private const double Weight0 = 0.56888888888888888889;

    /// <summary>Area in m² of the cell centred on a latitude.</summary>
    /// <param name="middleLatitude">Latitude of the middle of the cell in degrees, -90 to 90.</param>
    /// <param name="height">Height of the cell in degrees of latitude, positive, both edges within the poles.</param>
    /// <param name="width">Width of the cell in degrees of longitude, positive.</param>
    /// <returns>The area in m².</returns>
    public static double SquareMetres(double middleLatitude, double height, double width)
    {
        double halfWidthInSine = Cosine(middleLatitude) * Sine(height / 2);
        double centreInSine = Sine(middleLatitude) * Cosine(height / 2);
        double mean = ((Weight0 * Density(centreInSine))
            + (Weight1 * (Density(centreInSine - (Node1 * halfWidthInSine)) + Density(centreInSine + (Node1 * halfWidthInSine))))
            + (Weight2 * (Density(centreInSine - (Node2 * halfWidthInSine)) + Density(centreInSine + (Node2 * halfWidthInSine))))) / 2;
        return SemiMinorAxis * SemiMinorAxis * (width * RadiansPerDegree) * (2 * halfWidthInSine) * mean;
    }

    private static double Density(double sine)
    {
        double root = 1 - (EccentricitySquared * sine * sine);
        return 1 / (root * root);
    }

    /// <summary>Sine of an angle within ±90°. The turn at 45° is made in degrees, where 90 − x is exact.</summary>
    internal static double Sine(double degrees)
    {
        double size = Math.Abs(degrees);
        return Math.CopySign(size <= 45 ? SineSeries(size * RadiansPerDegree) : CosineSeries((90 - size) * RadiansPerDegree), degrees);
    }

    /// <summary>Cosine of an angle within ±90°.</summary>
    internal static double Cosine(double degrees)
    {
        double size = Math.Abs(degrees);
        return size <= 45 ? CosineSeries(size * RadiansPerDegree) : SineSeries((90 - size) * RadiansPerDegree);
    }

    /// <summary>Taylor series to x¹⁷; the next term is below 10⁻¹⁹ for |x| up to π/4.</summary>
    private static double SineSeries(double x)
    {
        double y = x * x;
        double tail = y * (-1.0 / 6 + (y * (1.0 / 120 + (y * (-1.0 / 5040 + (y * (1.0 / 362880 + (y * (-1.0 / 39916800
            + (y * (1.0 / 6227020800 + (y * (-1.0 / 1307674368000 + (y * (1.0 / 355687428096000)))))))))))))));
        return x + (x * tail);
    }

    /// <summary>Taylor series to x¹⁸; the next term is below 10⁻²⁰ for |x| up to π/4.</summary>
    private static double CosineSeries(double x)
    {
        double y = x * x;
        double tail = y * y * (1.0 / 24 + (y * (-1.0 / 720 + (y * (1.0 / 40320 + (y * (-1.0 / 3628800 + (y * (1.0 / 479001600
            + (y * (-1.0 / 87178291200 + (y * (1.0 / 20922789888000 + (y * (-1.0 / 6402373705728000)))))))))))))));
        return 1 - ((y / 2) - tail);
    }
}
