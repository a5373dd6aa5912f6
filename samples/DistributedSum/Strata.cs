namespace DistributedSum;

/// <summary>
/// Generated strata. Row i is a function of i alone, so that each process can make its own part, as it would read its own part of a file.
/// </summary>
internal sealed class Strata
{
    public Strata(int start, int length)
    {
        Project = new double[length];
        Baseline = new double[length];
        Area = new double[length];
        for (int i = 0; i < length; i++)
        {
            Project[i] = 20 + (180 * Fraction(start + i, 1));
            Baseline[i] = 20 + (180 * Fraction(start + i, 2));
            Area[i] = 0.1 + (500 * Fraction(start + i, 3));
        }
    }

    /// <summary>Carbon density with the project, in tC per rai.</summary>
    public double[] Project { get; }

    /// <summary>Carbon density without it, in tC per rai.</summary>
    public double[] Baseline { get; }

    /// <summary>Area in rai.</summary>
    public double[] Area { get; }

    /// <summary>The sum as a loop gives it: rounded at each step, so that it depends on the order.</summary>
    public double NaiveSum()
    {
        double sum = 0;
        for (int i = 0; i < Area.Length; i++)
        {
            sum += (Project[i] - Baseline[i]) * Area[i];
        }

        return sum;
    }

    /// <summary>A number in [0, 1) that looks random: a 64-bit mix of row and column (SplitMix64).</summary>
    private static double Fraction(long row, ulong column)
    {
        ulong mixed = ((ulong)row * 0x9E3779B97F4A7C15) + (column * 0xD1B54A32D192ED03);
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return ((mixed ^ (mixed >> 31)) >> 11) * (1.0 / (1L << 53));
    }
}
