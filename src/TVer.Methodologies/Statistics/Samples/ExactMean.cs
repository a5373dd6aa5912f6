namespace TVer.Methodologies.Statistics;

/// <summary>A mean as a double near it (within an ulp) and what is left over.</summary>
internal readonly struct ExactMean(double near, DoubleDouble residual, int count)
{
    public readonly double Near = near;

    /// <summary>Σ(x − <see cref="Near"/>).</summary>
    public readonly DoubleDouble Residual = residual;

    public DoubleDouble Value => Near + (Residual / count);
}
