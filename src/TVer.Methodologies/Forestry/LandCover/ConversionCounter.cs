using System.Numerics;
using System.Runtime.InteropServices;

namespace TVer.Methodologies.Forestry.LandCover;

/// <summary>
/// Counts what became of each pixel between the dates of the historical analysis, row by row, in memory that does not grow with the
/// maps. Rows may come in any order, and from several threads through <see cref="Fork"/> and <see cref="Merge"/>: counts and areas are
/// exact, so the result has the same bits. A counter itself is not for several threads at a time.
/// </summary>
/// <remarks>Source: T-VER-P-METH-13-03 version 02, 5.1.5 (clouds) and 5.1.6 (areas of conversion).</remarks>
public sealed class ConversionCounter
{
    /// <summary>Up to so many courses are counted in an array; more go through a dictionary.</summary>
    private const int LargestArray = 4096;

    /// <summary>Pixels whose courses are numbered at a time.</summary>
    private const int MostPixelsAtOnce = 4096;

    private readonly LandCoverStates _states;
    private readonly long[][] _tables;
    private readonly RasterGrid _grid;
    private readonly RegionMask? _region;
    private readonly RowRanges _rowsSeen = new();
    private readonly Dictionary<long, (long Pixels, UInt128 Area)> _totals = [];

    private readonly ByteHistogram? _histogram;
    private readonly CourseTable? _courses;
    private readonly long[] _pathOfCounter = [];
    private readonly long[] _counters = new long[256];
    private readonly long[]? _pathCounts;
    private readonly Dictionary<long, long> _manyPathCounts = [];
    private readonly long[] _paths;
    private readonly (int Start, int End)[] _wholeRow;

    private UInt128 _pendingPixelArea;
    private long _pendingPixels;
    private bool _hasUnknownCode;

    private ConversionCounter(LandCoverStates states, long[][] tables, RasterGrid grid, RegionMask? region)
    {
        _states = states;
        _tables = tables;
        _grid = grid;
        _region = region;
        _paths = new long[Math.Min(grid.Width, MostPixelsAtOnce)];
        _wholeRow = [(0, grid.Width)];
        _pathCounts = states.PathCount <= LargestArray ? new long[states.PathCount] : null;
        // The histogram takes codes below 16: pairs of them as they are, or the courses of other numbers of maps.
        bool isPair = tables.Length == 2;
        if (AllCodesBelow16(states) && (isPair || (tables.Length <= CourseIndex.MostMaps && states.PathCount <= CourseIndex.MostCourses)))
        {
            _histogram = new ByteHistogram();
            _courses = isPair ? null : new CourseTable(tables);
            _pathOfCounter = [.. Enumerable.Range(0, 256).Select(i => !isPair ? i : (tables[0][i >> 4] | tables[1][i & 15]) < 0 ? -1 : tables[0][i >> 4] + tables[1][i & 15])];
        }
    }

    /// <summary>A counter for one map per date.</summary>
    /// <param name="grid">The grid of all maps, with a known coordinate system.</param>
    /// <param name="dates">The dates, at least two, in ascending order of years, with the legend of each map. Classes are matched by name.</param>
    /// <param name="region">
    /// The reference region or project area on the same grid; pixels outside are not looked at. Null: every pixel that has a class or
    /// a cloud at one date at least.
    /// </param>
    /// <returns>The counter.</returns>
    /// <exception cref="ArgumentException">Too few dates, years that do not ascend, or a region of another grid or without a pixel.</exception>
    /// <exception cref="InvalidOperationException">The coordinate system of the grid is not known.</exception>
    public static ConversionCounter ForMaps(RasterGrid grid, IReadOnlyList<LandCoverDate> dates, RegionMask? region = null)
    {
        var states = new LandCoverStates(dates);
        return Create(states, [.. Enumerable.Range(0, dates.Count).Select(date => states.TableOfCodes(date, 1))], grid, region);
    }

    /// <summary>A counter for one map of changes, each code of which tells the class at every date.</summary>
    /// <param name="grid">The grid of the map, with a known coordinate system.</param>
    /// <param name="dates">The dates, at least two, in ascending order of years; the legend of each date gives the class of every code at that date.</param>
    /// <param name="region">As for <see cref="ForMaps"/>.</param>
    /// <returns>The counter.</returns>
    /// <exception cref="ArgumentException">Too few dates, years that do not ascend, or a region of another grid or without a pixel.</exception>
    /// <exception cref="InvalidOperationException">The coordinate system of the grid is not known.</exception>
    public static ConversionCounter ForChangeMap(RasterGrid grid, IReadOnlyList<LandCoverDate> dates, RegionMask? region = null)
    {
        var states = new LandCoverStates(dates);
        return Create(states, [states.TableOfCodes(0, dates.Count)], grid, region);
    }

    /// <summary>Number of maps that each call of AddRows takes: one per date, or one map of changes.</summary>
    public int MapCount => _tables.Length;

    /// <summary>The grid of the maps.</summary>
    public RasterGrid Grid => _grid;

    /// <summary>Counts whole rows of maps of 8 bits a pixel.</summary>
    /// <param name="firstRow">The first of the rows, 0 at the top.</param>
    /// <param name="maps">Per map, earliest first, the codes of the same rows: a whole number of rows of the grid's width.</param>
    /// <exception cref="ArgumentException">Not <see cref="MapCount"/> maps, not whole rows of one number, rows outside the grid or counted before.</exception>
    /// <exception cref="LandCoverMapException">A code inside the region that the legend does not name. The counter is of no use after it.</exception>
    /// <exception cref="InvalidOperationException">The counter met such a code before.</exception>
    public void AddRows(int firstRow, params ReadOnlySpan<ReadOnlyMemory<byte>> maps)
    {
        int rows = TakeRows(firstRow, maps);
        if (_histogram is null || rows == 0)
        {
            AddPaths(maps, firstRow, rows);
            return;
        }

        if (_region is null && _grid.HasUniformPixelArea)
        {
            // One area for all pixels: the rows are one long run.
            SetPixelArea(firstRow);
            AddToHistogram(maps, 0, maps[0].Length);
        }
        else
        {
            for (int i = 0; i < rows; i++)
            {
                SetPixelArea(firstRow + i);
                foreach ((int start, int end) in RunsOf(firstRow + i))
                {
                    AddToHistogram(maps, (i * _grid.Width) + start, end - start);
                }
            }
        }

        TakeHistogram();
        if (_hasUnknownCode)
        {
            throw UnknownCode(maps, firstRow, rows);
        }
    }

    /// <summary>Counts whole rows of maps of 16 bits a pixel.</summary>
    /// <param name="firstRow">The first of the rows, 0 at the top.</param>
    /// <param name="maps">Per map, earliest first, the codes of the same rows: a whole number of rows of the grid's width.</param>
    /// <exception cref="ArgumentException">Not <see cref="MapCount"/> maps, not whole rows of one number, rows outside the grid or counted before.</exception>
    /// <exception cref="LandCoverMapException">A code inside the region that the legend does not name. The counter is of no use after it.</exception>
    /// <exception cref="InvalidOperationException">The counter met such a code before.</exception>
    public void AddRows(int firstRow, params ReadOnlySpan<ReadOnlyMemory<ushort>> maps)
    {
        AddPaths(maps, firstRow, TakeRows(firstRow, maps));
    }

    /// <summary>An empty counter of the same maps and region, for another thread.</summary>
    /// <returns>The new counter.</returns>
    public ConversionCounter Fork() => new(_states, _tables, _grid, _region);

    /// <summary>Takes over the rows of a counter that came from <see cref="Fork"/>; that one stays as it is.</summary>
    /// <param name="other">The other counter.</param>
    /// <exception cref="ArgumentException">The other counter is of other maps, or has a row that this one has too.</exception>
    /// <exception cref="InvalidOperationException">One of the counters met a code without a meaning.</exception>
    public void Merge(ConversionCounter other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (!ReferenceEquals(_states, other._states) || ReferenceEquals(this, other))
        {
            throw new ArgumentException("Only counters that come from one another by Fork can be merged.", nameof(other));
        }

        CheckSound(this);
        CheckSound(other);
        if (_rowsSeen.FirstCommon(other._rowsSeen) is { } row)
        {
            throw new ArgumentException($"Row {row} was counted by both counters.", nameof(other));
        }

        other.Settle();
        _rowsSeen.Add(other._rowsSeen);
        foreach ((long path, (long pixels, UInt128 area)) in other._totals)
        {
            AddTotal(path, pixels, area);
        }
    }

    /// <summary>The result, once every row has been counted.</summary>
    /// <returns>The immutable result.</returns>
    /// <exception cref="InvalidOperationException">A row is missing, no pixel has data, or the counter met a code without a meaning.</exception>
    public LandCoverHistory Complete()
    {
        CheckSound(this);
        if (_rowsSeen.Count < _grid.Height)
        {
            throw new InvalidOperationException($"Row {_rowsSeen.FirstMissing} has not been counted; {_rowsSeen.Count} of {_grid.Height} rows have.");
        }

        Settle();
        return new LandCoverHistory(_states, _totals, regionIsGiven: _region is not null);
    }

    private static ConversionCounter Create(LandCoverStates states, long[][] tables, RasterGrid grid, RegionMask? region)
    {
        ArgumentNullException.ThrowIfNull(grid);
        grid.PixelSquareMetres(0);
        if (region is not null)
        {
            if (grid.DifferenceFrom(region.Grid) is { } difference)
            {
                throw new ArgumentException($"The region lies on another grid than the maps: {difference}.", nameof(region));
            }

            if (region.PixelCount == 0)
            {
                throw new ArgumentException("The region holds no pixel.", nameof(region));
            }
        }

        return new ConversionCounter(states, tables, grid, region);
    }

    private static bool AllCodesBelow16(LandCoverStates states)
    {
        foreach (LandCoverDate date in states.Dates)
        {
            if (date.Legend.Codes.Any(code => code >= 16))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Checks the rows given and notes them as seen.</summary>
    private int TakeRows<T>(int firstRow, ReadOnlySpan<ReadOnlyMemory<T>> maps)
    {
        if (maps.Length != _tables.Length)
        {
            throw new ArgumentException($"The counter takes {_tables.Length} maps at a time; {maps.Length} given.", nameof(maps));
        }

        int pixels = maps[0].Length;
        foreach (ReadOnlyMemory<T> map in maps)
        {
            if (map.Length != pixels)
            {
                throw new ArgumentException($"The maps give {pixels} and {map.Length} pixels for the same rows.", nameof(maps));
            }
        }

        int rows = Math.DivRem(pixels, _grid.Width, out int rest);
        if (rest != 0 || firstRow < 0 || rows > _grid.Height - firstRow)
        {
            throw new ArgumentException($"{pixels} pixels from row {firstRow} are not whole rows of a grid of {_grid.Width} x {_grid.Height}.", nameof(maps));
        }

        CheckSound(this);
        if (_rowsSeen.FirstWithin(firstRow, firstRow + rows) is { } again)
        {
            throw new ArgumentException($"Row {again} was counted before.", nameof(firstRow));
        }

        _rowsSeen.Add(firstRow, firstRow + rows);
        return rows;
    }

    private static void CheckSound(ConversionCounter counter)
    {
        if (counter._hasUnknownCode)
        {
            throw new InvalidOperationException("The counter met a code without a meaning; start again with another one.");
        }
    }

    /// <summary>Runs of columns of a row that belong to the region.</summary>
    private ReadOnlySpan<(int Start, int End)> RunsOf(int row) => _region is null ? _wholeRow : _region.RunsOf(row);

    private void SetPixelArea(int row)
    {
        UInt128 area = ExactArea.OfPixel(_grid.PixelSquareMetres(row));
        if (area != _pendingPixelArea)
        {
            Settle();
            _pendingPixelArea = area;
        }
    }

    private void AddToHistogram(ReadOnlySpan<ReadOnlyMemory<byte>> maps, int start, int count)
    {
        _pendingPixels += count;
        if (_courses is null)
        {
            var pairs = new PairIndex(maps[0].Span.Slice(start, count), maps[1].Span.Slice(start, count));
            _histogram!.Add(ref pairs);
            _hasUnknownCode |= !pairs.IsValid;
        }
        else
        {
            var courses = new CourseIndex(maps, start, count, _courses);
            _histogram!.Add(ref courses);
            _hasUnknownCode |= !courses.IsValid;
        }
    }

    /// <summary>Moves the histogram to the counters, and notices those that mean nothing.</summary>
    private void TakeHistogram()
    {
        _histogram?.MoveTo(_counters);
        for (int i = 0; i < _pathOfCounter.Length; i++)
        {
            _hasUnknownCode |= _counters[i] != 0 && _pathOfCounter[i] < 0;
        }
    }

    /// <summary>The first pixel, in order of rows, whose code means nothing.</summary>
    private LandCoverMapException UnknownCode(ReadOnlySpan<ReadOnlyMemory<byte>> maps, int firstRow, int rows)
    {
        for (int i = 0; i < rows; i++)
        {
            foreach ((int start, int end) in RunsOf(firstRow + i))
            {
                for (int column = start; column < end; column++)
                {
                    for (int map = 0; map < maps.Length; map++)
                    {
                        byte code = maps[map].Span[(i * _grid.Width) + column];
                        if (_tables[map][code] < 0)
                        {
                            return UnknownCode(map, code, firstRow + i, column);
                        }
                    }
                }
            }
        }

        throw new InvalidOperationException("A map changed while it was counted.");
    }

    private LandCoverMapException UnknownCode(int map, int code, int row, int column)
    {
        // A map of changes stands for all dates: name the one whose legend lacks the code.
        int date = map;
        while (_tables.Length == 1 && _states.Dates[date].Legend.Names(code))
        {
            date++;
        }

        return new LandCoverMapException(map, _states.Dates[date].Year, code, column, row, _states.Dates[date].Legend.Codes);
    }

    private void AddPaths<T>(ReadOnlySpan<ReadOnlyMemory<T>> maps, int firstRow, int rows)
        where T : unmanaged, IBinaryInteger<T>
    {
        for (int i = 0; i < rows; i++)
        {
            SetPixelArea(firstRow + i);
            foreach ((int start, int end) in RunsOf(firstRow + i))
            {
                for (int from = start, next; from < end; from = next)
                {
                    next = end - from > MostPixelsAtOnce ? from + MostPixelsAtOnce : end;
                    AddPaths(maps, firstRow + i, i * _grid.Width, from, next);
                }
            }
        }
    }

    /// <summary>The general path: number the course of each pixel, then count courses.</summary>
    private void AddPaths<T>(ReadOnlySpan<ReadOnlyMemory<T>> maps, int row, int startOfRow, int start, int end)
        where T : unmanaged, IBinaryInteger<T>
    {
        Span<long> paths = _paths.AsSpan(0, end - start);
        paths.Clear();
        for (int map = 0; map < maps.Length; map++)
        {
            ReadOnlySpan<long> table = _tables[map];
            ReadOnlySpan<T> codes = maps[map].Span.Slice(startOfRow + start, paths.Length);
            for (int i = 0; i < paths.Length; i++)
            {
                long part = table[int.CreateTruncating(codes[i])];
                if (part < 0)
                {
                    _hasUnknownCode = true;
                    throw UnknownCode(map, int.CreateTruncating(codes[i]), row, start + i);
                }

                paths[i] += part;
            }
        }

        _pendingPixels += paths.Length;
        if (_pathCounts is { } counts)
        {
            foreach (long path in paths)
            {
                counts[path]++;
            }

            return;
        }

        for (int i = 0; i < paths.Length;)
        {
            int next = i + 1;
            while (next < paths.Length && paths[next] == paths[i])
            {
                next++;
            }

            CollectionsMarshal.GetValueRefOrAddDefault(_manyPathCounts, paths[i], out _) += next - i;
            i = next;
        }
    }

    /// <summary>Moves what has been counted at the present pixel area to the totals.</summary>
    private void Settle()
    {
        if (_pendingPixels == 0)
        {
            return;
        }

        TakeHistogram();
        for (int i = 0; i < _counters.Length; i++)
        {
            // A code without meaning is reported, with its place, at the end of the rows that hold it.
            if (_counters[i] != 0 && !_hasUnknownCode)
            {
                AddTotal(_pathOfCounter[i], _counters[i], (UInt128)_counters[i] * _pendingPixelArea);
            }

            _counters[i] = 0;
        }

        for (int path = 0; path < (_pathCounts?.Length ?? 0); path++)
        {
            if (_pathCounts![path] != 0)
            {
                AddTotal(path, _pathCounts[path], (UInt128)_pathCounts[path] * _pendingPixelArea);
                _pathCounts[path] = 0;
            }
        }

        foreach ((long path, long pixels) in _manyPathCounts)
        {
            AddTotal(path, pixels, (UInt128)pixels * _pendingPixelArea);
        }

        _manyPathCounts.Clear();
        _pendingPixels = 0;
    }

    private void AddTotal(long path, long pixels, UInt128 area)
    {
        ref (long Pixels, UInt128 Area) total = ref CollectionsMarshal.GetValueRefOrAddDefault(_totals, path, out _);
        total.Pixels += pixels;
        total.Area += area;
    }
}
