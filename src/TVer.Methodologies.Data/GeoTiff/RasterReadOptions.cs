namespace TVer.Methodologies.Data.GeoTiff;

/// <summary>Limits of reading a raster, and what its reader accepts. Immutable.</summary>
public sealed record RasterReadOptions
{
    /// <summary>The default: as many threads as processors, 256 MiB of working memory, at most 2³¹ − 57 pixels read at once.</summary>
    public static RasterReadOptions Default { get; } = new();

    /// <summary>Threads that decode at the same time, 1 or more. The result does not depend on it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1.</exception>
    public int MaxThreads
    {
        get;
        init => field = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "At least one thread is needed.");
    } = Environment.ProcessorCount;

    /// <summary>
    /// Bytes of working memory of a raster that is being read, over all threads, 1 MiB or more: rows of tiles that are open, input buffers,
    /// in an analysis the rows of all maps; in the making of a mask its runs. A file whose single row of tiles needs more is refused, and so is one of more rows
    /// than a sixteenth of it (16.7 million by default). The arrays that a caller asks for are not counted.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1 MiB.</exception>
    public long MaxWorkingBytes
    {
        get;
        init => field = value >= 1 << 20 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "At least 1 MiB of working memory is needed.");
    } = 256L << 20;

    /// <summary>Pixels that may be read into one array, 1 or more; larger rasters are read by rows.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1 or more than an array can hold.</exception>
    public int MaxPixelsInMemory
    {
        get;
        init => field = value >= 1 && value <= Array.MaxLength ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "1 to the largest array length.");
    } = Array.MaxLength;

    /// <summary>
    /// Whether the reader accepts the area error of a projected coordinate system of which nothing is known here. UTM zones, equal-area and
    /// geographic systems need no such statement; Mercator, equirectangular and Miller systems are refused with it too. False by default.
    /// </summary>
    public bool AreaErrorIsAccepted { get; init; }
}
