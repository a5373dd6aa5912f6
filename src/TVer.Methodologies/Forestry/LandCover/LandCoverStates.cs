namespace TVer.Methodologies.Forestry.LandCover;

/// <summary>
/// Numbers what a pixel can be at one date (class, cloud, no data), and the course of a pixel through all dates: a number whose digits,
/// earliest date first and lowest, are those states.
/// </summary>
internal sealed class LandCoverStates
{
    private readonly LandCoverDate[] _dates;
    private readonly string[] _classNames;

    public LandCoverStates(IReadOnlyList<LandCoverDate> dates)
    {
        ArgumentNullException.ThrowIfNull(dates);
        if (dates.Count < 2)
        {
            throw new ArgumentException($"Conversion needs at least two dates; {dates.Count} given.", nameof(dates));
        }

        for (int i = 0; i < dates.Count; i++)
        {
            ArgumentNullException.ThrowIfNull(dates[i], nameof(dates));
            if (i > 0 && dates[i].Year <= dates[i - 1].Year)
            {
                throw new ArgumentException($"Years must ascend; {dates[i].Year} follows {dates[i - 1].Year}.", nameof(dates));
            }
        }

        _dates = [.. dates];
        _classNames = [.. _dates.SelectMany(date => date.Legend.ClassNames).Distinct()];
        PathCount = 1;
        for (int i = 0; i < _dates.Length; i++)
        {
            if (PathCount > (1L << 62) / StateCount)
            {
                throw new ArgumentException($"{_dates.Length} dates of {_classNames.Length} classes make too many courses to number.", nameof(dates));
            }

            PathCount *= StateCount;
        }
    }

    public ReadOnlySpan<LandCoverDate> Dates => _dates;

    public ReadOnlySpan<string> ClassNames => _classNames;

    public int Cloud => _classNames.Length;

    public int NoData => _classNames.Length + 1;

    public int StateCount => _classNames.Length + 2;

    /// <summary>Number of courses: states to the power of dates.</summary>
    public long PathCount { get; }

    /// <summary>The states of a course, earliest first.</summary>
    public void Split(long path, Span<int> states)
    {
        for (int date = 0; date < _dates.Length; date++)
        {
            states[date] = (int)(path % StateCount);
            path /= StateCount;
        }
    }

    /// <summary>For each code what it adds to the number of the course where it stands for some dates; -1 where a legend does not name it.</summary>
    /// <param name="first">Index of the first date that the map stands for.</param>
    /// <param name="count">Number of dates: 1, or all for a map of changes.</param>
    public long[] TableOfCodes(int first, int count)
    {
        var table = new long[ushort.MaxValue + 1];
        long weight = 1;
        for (int date = 0; date < first + count; date++)
        {
            if (date >= first)
            {
                AddDate(table, _dates[date].Legend, weight);
            }

            weight *= StateCount;
        }

        return table;
    }

    private void AddDate(long[] table, LandCoverLegend legend, long weight)
    {
        for (int code = 0; code < table.Length; code++)
        {
            if (!legend.Meanings.TryGetValue(code, out int meaning))
            {
                table[code] = -1;
            }
            else if (table[code] >= 0)
            {
                int state = meaning switch
                {
                    LandCoverLegend.Cloud => Cloud,
                    LandCoverLegend.NoData => NoData,
                    _ => Array.IndexOf(_classNames, legend.ClassNames[meaning]),
                };
                table[code] += weight * state;
            }
        }
    }
}
