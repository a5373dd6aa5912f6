namespace TVer.Methodologies.Forestry.LandCover;

/// <summary>
/// What became of the land of a region between the dates of the historical analysis: every course through the dates with its area,
/// the conversion matrix of any two dates, and how much was hidden by clouds. Immutable.
/// </summary>
/// <remarks>
/// A pixel that is clouded, shadowed or empty at any date is left out at all dates, so that all matrices cover the same land.
/// Source: T-VER-P-METH-13-03 version 02, 5.1.5 and 5.1.6.
/// </remarks>
public sealed class LandCoverHistory
{
    private readonly int[] _years;
    private readonly string[] _classNames;
    private readonly (int[] Classes, long Pixels, UInt128 Area)[] _courses;
    private readonly MappedArea[] _cloud;
    private readonly MappedArea[] _noData;

    internal LandCoverHistory(LandCoverStates states, Dictionary<long, (long Pixels, UInt128 Area)> totals, bool regionIsGiven)
    {
        int dates = states.Dates.Length;
        _years = new int[dates];
        for (int date = 0; date < dates; date++)
        {
            _years[date] = states.Dates[date].Year;
        }

        _classNames = states.ClassNames.ToArray();
        var courses = new List<(int[] Classes, long Pixels, UInt128 Area)>();
        var cloud = new Sum[dates];
        var noData = new Sum[dates];
        Sum region = default, analysed = default, clouds = default;
        Span<int> course = stackalloc int[dates];
        foreach ((long path, (long pixels, UInt128 area)) in totals)
        {
            states.Split(path, course);
            // Without a region given, land that no map shows is not part of it.
            if (!regionIsGiven && !course.ContainsAnyExcept(states.NoData))
            {
                continue;
            }

            region.Add(pixels, area);
            bool isClear = true;
            for (int date = 0; date < dates; date++)
            {
                if (course[date] == states.Cloud)
                {
                    cloud[date].Add(pixels, area);
                    clouds.Add(pixels, area);
                    isClear = false;
                }
                else if (course[date] == states.NoData)
                {
                    noData[date].Add(pixels, area);
                    isClear = false;
                }
            }

            if (isClear)
            {
                courses.Add((course.ToArray(), pixels, area));
                analysed.Add(pixels, area);
            }
        }

        if (region.Pixels == 0)
        {
            throw new InvalidOperationException("No pixel of the maps has data.");
        }

        courses.Sort(static (a, b) => a.Classes.AsSpan().SequenceCompareTo(b.Classes));
        _courses = [.. courses];
        _cloud = Array.ConvertAll(cloud, sum => sum.Rounded);
        _noData = Array.ConvertAll(noData, sum => sum.Rounded);
        Region = region.Rounded;
        Analysed = analysed.Rounded;
        TotalCloudShare = clouds.Rounded.SquareMetres / Region.SquareMetres;
        Paths = Array.ConvertAll(_courses, c => new ConversionPath(Array.ConvertAll(c.Classes, i => _classNames[i]), new Sum(c.Pixels, c.Area).Rounded)).AsReadOnly();
    }

    /// <summary>The years of the maps (Common Era), ascending.</summary>
    public IReadOnlyList<int> Years => _years.AsReadOnly();

    /// <summary>The classes, in the order in which the legends name them, earliest first.</summary>
    public IReadOnlyList<string> ClassNames => _classNames.AsReadOnly();

    /// <summary>The region: all pixels of the mask, or without a mask all that have a class or a cloud at one date at least.</summary>
    public MappedArea Region { get; }

    /// <summary>The land that is analysed: a class at every date.</summary>
    public MappedArea Analysed { get; }

    /// <summary>
    /// Sum over all dates of the clouded share of the region, x + y + z of clause 5.1.5, as a fraction: 0.15 is the limit of 15 %.
    /// A pixel clouded at two dates counts twice.
    /// </summary>
    public double TotalCloudShare { get; }

    /// <summary>Every course that some land took, in order of its classes. Their areas add up to <see cref="Analysed"/>.</summary>
    public IReadOnlyList<ConversionPath> Paths { get; }

    /// <summary>The matrices of successive dates.</summary>
    /// <returns>One matrix fewer than there are dates, earliest first.</returns>
    public IReadOnlyList<ConversionMatrix> Intervals() => Enumerable.Range(0, _years.Length - 1).Select(i => Matrix(i, i + 1)).ToArray();

    /// <summary>The matrix from the first date to the last.</summary>
    /// <returns>The matrix.</returns>
    public ConversionMatrix WholePeriod() => Matrix(0, _years.Length - 1);

    /// <summary>The matrix of two dates.</summary>
    /// <param name="fromYear">Year of the earlier date.</param>
    /// <param name="toYear">Year of the later date.</param>
    /// <returns>The matrix.</returns>
    /// <exception cref="ArgumentException">No map of a year, or the years do not ascend.</exception>
    public ConversionMatrix Between(int fromYear, int toYear)
    {
        int from = IndexOf(fromYear, nameof(fromYear)), to = IndexOf(toYear, nameof(toYear));
        return from < to ? Matrix(from, to) : throw new ArgumentException($"Years must ascend; {toYear} follows {fromYear}.", nameof(toYear));
    }

    /// <summary>Land of the region under clouds and cloud shadows at one date.</summary>
    /// <param name="year">Year of the date.</param>
    /// <returns>The area.</returns>
    /// <exception cref="ArgumentException">No map of that year.</exception>
    public MappedArea Cloud(int year) => _cloud[IndexOf(year, nameof(year))];

    /// <summary>Share of the region under clouds and cloud shadows at one date, by area, as a fraction.</summary>
    /// <param name="year">Year of the date.</param>
    /// <returns>0 to 1.</returns>
    /// <exception cref="ArgumentException">No map of that year.</exception>
    public double CloudShare(int year) => Cloud(year).SquareMetres / Region.SquareMetres;

    /// <summary>Land of the region that the map of one date does not show. The clause sets no limit to it; it lowers <see cref="Analysed"/>.</summary>
    /// <param name="year">Year of the date.</param>
    /// <returns>The area.</returns>
    /// <exception cref="ArgumentException">No map of that year.</exception>
    public MappedArea NoData(int year) => _noData[IndexOf(year, nameof(year))];

    private ConversionMatrix Matrix(int from, int to)
    {
        int n = _classNames.Length;
        var pixels = new long[n * n];
        var areas = new UInt128[n * n];
        foreach ((int[] classes, long count, UInt128 area) in _courses)
        {
            int cell = (classes[from] * n) + classes[to];
            pixels[cell] += count;
            areas[cell] += area;
        }

        return new ConversionMatrix(_years[from], _years[to], _classNames, pixels, areas);
    }

    private int IndexOf(int year, string parameter)
    {
        int index = Array.IndexOf(_years, year);
        return index >= 0 ? index : throw new ArgumentException($"No map of {year}; the years are {string.Join(", ", _years)}.", parameter);
    }

    private struct Sum(long pixels, UInt128 area)
    {
        private UInt128 _area = area;

        public long Pixels { get; private set; } = pixels;

        public readonly MappedArea Rounded => new(Pixels, ExactArea.SquareMetres(_area));

        public void Add(long pixels, UInt128 area)
        {
            Pixels += pixels;
            _area += area;
        }
    }
}
