namespace TVer.Methodologies.Calculation;

/// <summary>
/// The grid to which a value is rounded before it meets a threshold, a band or the final floor, so that the last bit of a
/// division does not move a value across a limit that it meets in decimal arithmetic (0.28/2.8 is 10 %, not more).
/// </summary>
public enum SnapGrid
{
    /// <summary>12 decimals, for ratios.</summary>
    Ratio = 12,

    /// <summary>6 decimals, for tonnes.</summary>
    Tonnes = 6,
}
