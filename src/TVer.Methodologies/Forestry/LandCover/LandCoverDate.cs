namespace TVer.Methodologies.Forestry.LandCover;

/// <summary>One time point of the historical analysis: its year and what the codes of its map mean (5.1.3).</summary>
public sealed class LandCoverDate
{
    /// <summary>Names a time point.</summary>
    /// <param name="year">Year of the Common Era, 1900 to 2199. B.E. 2543 is 2000.</param>
    /// <param name="legend">What the codes of the map of that year mean; at least one class.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is out of range, as a year of the Buddhist Era is.</exception>
    /// <exception cref="ArgumentException">The legend names no class.</exception>
    public LandCoverDate(int year, LandCoverLegend legend)
    {
        ArgumentNullException.ThrowIfNull(legend);
        if (year is < 1900 or > 2199)
        {
            throw new ArgumentOutOfRangeException(nameof(year), year, "A year of the Common Era, 1900 to 2199, is expected; subtract 543 from a year of the Buddhist Era.");
        }

        if (legend.ClassNames.Count == 0)
        {
            throw new ArgumentException("The legend names no class.", nameof(legend));
        }

        Year = year;
        Legend = legend;
    }

    /// <summary>Year of the Common Era.</summary>
    public int Year { get; }

    /// <summary>What the codes of the map of that year mean.</summary>
    public LandCoverLegend Legend { get; }
}
