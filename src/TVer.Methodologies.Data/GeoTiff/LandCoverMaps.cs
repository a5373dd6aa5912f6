using TVer.Methodologies.Forestry.LandCover;

namespace TVer.Methodologies.Data.GeoTiff;

/// <summary>
/// Conversion areas straight from map files, on several threads and in bounded memory. The result has the same bits whatever the number
/// of threads.
/// </summary>
/// <remarks>
/// Where a file declares a no-data code that the legend of its date does not name, the code means no data; where the legend names it,
/// the legend holds.
/// </remarks>
public static class LandCoverMaps
{
    /// <summary>Analyses one map per date.</summary>
    /// <param name="maps">The maps, earliest first, all on one grid.</param>
    /// <param name="dates">The date and legend of each map.</param>
    /// <param name="region">The reference region or project area; null for all pixels with data.</param>
    /// <param name="options">Threads and memory; null for the default.</param>
    /// <param name="progress">Told the fraction done, 0 to 1, from any thread.</param>
    /// <param name="cancellation">Stops the analysis.</param>
    /// <returns>The areas of all conversions.</returns>
    /// <exception cref="ArgumentException">The numbers of maps and dates differ, or a rule of <see cref="ConversionCounter.ForMaps"/> is broken.</exception>
    /// <exception cref="RasterFormatException">A map lies on another grid, has a code without meaning, or is damaged.</exception>
    /// <exception cref="OperationCanceledException">The analysis was stopped.</exception>
    public static LandCoverHistory Analyse(
        IReadOnlyList<ClassifiedRaster> maps,
        IReadOnlyList<LandCoverDate> dates,
        RegionMask? region = null,
        RasterReadOptions? options = null,
        IProgress<double>? progress = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(maps);
        ArgumentNullException.ThrowIfNull(dates);
        if (maps.Count != dates.Count || maps.Count == 0)
        {
            throw new ArgumentException($"{maps.Count} maps and {dates.Count} dates are given; each map needs its date.", nameof(dates));
        }

        foreach (ClassifiedRaster map in maps)
        {
            if (maps[0].Grid.DifferenceFrom(map.Grid) is { } difference)
            {
                throw new RasterFormatException(map.Name, "the grid", difference, $"the grid of {maps[0].Name}, so that pixels can be compared");
            }
        }

        LandCoverDate[] withNoData = [.. dates.Select((date, i) => WithNoData(date, maps[i].NoData))];
        return Count(maps, ConversionCounter.ForMaps(maps[0].Grid, withNoData, region), options, progress, cancellation);
    }

    /// <summary>Analyses one map of changes, each code of which tells the class at every date.</summary>
    /// <param name="map">The map.</param>
    /// <param name="dates">The dates, each with a legend that gives the class of every code at that date.</param>
    /// <param name="region">The reference region or project area; null for all pixels with data.</param>
    /// <param name="options">Threads and memory; null for the default.</param>
    /// <param name="progress">Told the fraction done, 0 to 1, from any thread.</param>
    /// <param name="cancellation">Stops the analysis.</param>
    /// <returns>The areas of all conversions.</returns>
    /// <exception cref="ArgumentException">A rule of <see cref="ConversionCounter.ForChangeMap"/> is broken.</exception>
    /// <exception cref="RasterFormatException">The map has a code without meaning, or is damaged.</exception>
    /// <exception cref="OperationCanceledException">The analysis was stopped.</exception>
    public static LandCoverHistory AnalyseChangeMap(
        ClassifiedRaster map,
        IReadOnlyList<LandCoverDate> dates,
        RegionMask? region = null,
        RasterReadOptions? options = null,
        IProgress<double>? progress = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(map);
        ArgumentNullException.ThrowIfNull(dates);
        LandCoverDate[] withNoData = [.. dates.Select(date => WithNoData(date, map.NoData))];
        return Count([map], ConversionCounter.ForChangeMap(map.Grid, withNoData, region), options, progress, cancellation);
    }

    private static LandCoverDate WithNoData(LandCoverDate date, int? code) =>
        date is null || code is not { } noData || date.Legend.Names(noData) ? date! : new LandCoverDate(date.Year, date.Legend.WithNoData(noData));

    private static LandCoverHistory Count(
        IReadOnlyList<ClassifiedRaster> maps,
        ConversionCounter whole,
        RasterReadOptions? options,
        IProgress<double>? progress,
        CancellationToken cancellation)
    {
        // Bands of the highest blocks; where blocks of other maps straddle a border, they are decoded twice.
        int bandRows = maps.Max(map => RowBands.RowsOf(map.Grid.Width, map.Layout.BlockHeight, map.Grid.Height));
        bool areBytes = maps.All(map => map.Layout.BitsPerPixel == 8);
        int threads = Threads(maps, areBytes, options);
        var gate = new Lock();
        try
        {
            RowBands.InParallel(
                whole.Grid.Width,
                whole.Grid.Height,
                bandRows,
                threads,
                () => new CountingThread(maps, whole.Fork(), areBytes),
                (thread, first, end) => thread.Count(first, end),
                thread =>
                {
                    if (thread.IsSound)
                    {
                        lock (gate)
                        {
                            whole.Merge(thread.Counter);
                        }
                    }

                    thread.Dispose();
                },
                progress,
                cancellation);
        }
        catch (LandCoverMapException e)
        {
            throw new RasterFormatException(
                maps[e.Map].Name, $"the pixel at column {e.Column}, row {e.Row}", $"code {e.Code}", $"a code that the legend of {e.Year} names", e);
        }

        return whole.Complete();
    }

    /// <summary>Threads whose readers and rows of all maps fit the working memory together.</summary>
    private static int Threads(IReadOnlyList<ClassifiedRaster> maps, bool areBytes, RasterReadOptions? options)
    {
        long most = options?.MaxWorkingBytes ?? maps.Min(map => map.MaxWorkingBytes);
        int width = maps[0].Grid.Width;
        long rows = (long)RowBands.RowsOfSlice(width) * width * (areBytes ? sizeof(byte) : sizeof(ushort));
        long thread = maps.Sum(map => map.ReaderBytes(widens: !areBytes) + rows);
        if (thread > most || rows > Array.MaxLength)
        {
            throw new RasterFormatException(
                maps[0].Name, $"{TiffTag.ImageWidth}", $"{width} with {maps.Count} maps", $"rows that need at most {most} bytes of working memory; they need {thread}");
        }

        return (int)Math.Clamp(most / thread, 1, Math.Min(maps.Min(map => map.Threads), (options ?? RasterReadOptions.Default).MaxThreads));
    }

    /// <summary>A thread's readers of all maps, its rows and its counter.</summary>
    private sealed class CountingThread(IReadOnlyList<ClassifiedRaster> maps, ConversionCounter counter, bool areBytes) : IDisposable
    {
        private readonly ClassifiedRaster.ThreadReader[] _readers = [.. maps.Select(map => map.ReaderOfThread())];
        private readonly ReadOnlyMemory<byte>[] _byteRows = new ReadOnlyMemory<byte>[maps.Count];
        private readonly ReadOnlyMemory<ushort>[] _wordRows = new ReadOnlyMemory<ushort>[maps.Count];
        private readonly byte[][] _bytes = new byte[maps.Count][];
        private readonly ushort[][] _words = new ushort[maps.Count][];

        public ConversionCounter Counter { get; } = counter;

        /// <summary>False after an error, which is then the result of the whole.</summary>
        public bool IsSound { get; private set; } = true;

        public void Count(int first, int end)
        {
            IsSound = false;
            int pixels = (end - first) * Counter.Grid.Width;
            for (int i = 0; i < _readers.Length; i++)
            {
                if (areBytes)
                {
                    _bytes[i] = _bytes[i]?.Length >= pixels ? _bytes[i] : new byte[pixels];
                    _readers[i].ReadRows(first, _bytes[i].AsSpan(0, pixels));
                    _byteRows[i] = _bytes[i].AsMemory(0, pixels);
                }
                else
                {
                    _words[i] = _words[i]?.Length >= pixels ? _words[i] : new ushort[pixels];
                    _readers[i].ReadRows(first, _words[i].AsSpan(0, pixels));
                    _wordRows[i] = _words[i].AsMemory(0, pixels);
                }
            }

            if (areBytes)
            {
                Counter.AddRows(first, _byteRows);
            }
            else
            {
                Counter.AddRows(first, _wordRows);
            }

            IsSound = true;
        }

        public void Dispose()
        {
            foreach (ClassifiedRaster.ThreadReader reader in _readers)
            {
                reader.Dispose();
            }
        }
    }
}
