using System.Globalization;

namespace TVer.Methodologies.Statistics;

/// <summary>Finds the x with P(|X| ≤ x) = confidence.</summary>
internal static class CentralQuantile
{
    /// <summary>From a start of the wrong order the heaviest tail (one degree of freedom, 1 − 2^−53) needs some 40 steps.</summary>
    private const int MostSteps = 200;

    /// <summary>After a step this short, relative to x, Halley's next one would be far below the last bit.</summary>
    private const double ShortStep = 1e-8;

    /// <summary>
    /// Halley's iteration, which triples the correct digits of a step. The probability is known to many more bits than a double has, so
    /// that the last step, and the result, are correct to the rounding of the last sum.
    /// </summary>
    public static double Solve<T>(T distribution, double confidence, double start)
        where T : struct, ICentralDistribution
    {
        double x = start;
        for (int i = 0; i < MostSteps; i++)
        {
            DoubleDouble probability = distribution.Probability(x, out double slope);
            double newton = (confidence - probability).High / slope;

            // The probability is concave: a step from below is too short. The bound keeps the correction from running away where the
            // density falls fast.
            double step = newton / Math.Max(1 - (newton * distribution.Decay(x) / 2), 0.5);
            if (Math.Abs(step) <= ShortStep * x)
            {
                return x + step;
            }

            x = Math.Max(x + step, x / 2);
        }

        throw new InvalidOperationException(
            string.Create(CultureInfo.InvariantCulture, $"The quantile of confidence {confidence:R} was not found in {MostSteps} steps."));
    }

    /// <summary>Refuses a confidence that is not between 0 and 1.</summary>
    public static void Check(double confidence)
    {
        if (!(confidence > 0 && confidence < 1))
        {
            throw new ArgumentOutOfRangeException(
                nameof(confidence), confidence,
                "A confidence level lies between 0 and 1, both excluded: 0.9 for the 90 % of T-VER (AR-TOOL14 v04.2, Appendix 2).");
        }
    }
}
