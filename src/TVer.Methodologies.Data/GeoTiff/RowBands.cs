using System.Runtime.ExceptionServices;

namespace TVer.Methodologies.Data.GeoTiff;

/// <summary>Splits the rows of an image into bands that threads decode apart from each other, each block by one thread.</summary>
internal static class RowBands
{
    /// <summary>Pixels of a band: enough to make the hand-over cheap, few enough to share the work and to report progress.</summary>
    private const int PixelsOfBand = 1 << 20;

    /// <summary>Pixels of a slice, between which progress is told and cancellation looked at.</summary>
    private const int PixelsOfSlice = 1 << 17;

    /// <summary>Rows of a band: whole blocks.</summary>
    public static int RowsOf(TiffImage image) => RowsOf(image.Width, image.Layout.BlockHeight, image.Height);

    /// <summary>Rows of a band: a multiple of the height of blocks, about a million pixels, at most the height of the image.</summary>
    public static int RowsOf(int width, int blockHeight, int height)
    {
        long blocks = Math.Max(1, PixelsOfBand / ((long)width * blockHeight));
        return (int)Math.Min(blocks * blockHeight, height);
    }

    /// <summary>Rows of a slice: as many as make about a hundred thousand pixels, at least one.</summary>
    public static int RowsOfSlice(int width) => Math.Max(1, PixelsOfSlice / width);

    /// <summary>
    /// Runs over all bands, and over each band in slices of rows. The error of the uppermost band at fault is thrown, as it is,
    /// whatever the threads did first.
    /// </summary>
    /// <param name="width">Columns of the image.</param>
    /// <param name="height">Rows of the image.</param>
    /// <param name="bandRows">Rows of a band.</param>
    /// <param name="threads">Threads at a time.</param>
    /// <param name="begin">Makes the state of a thread.</param>
    /// <param name="slice">Does the rows from the first to before the last number.</param>
    /// <param name="end">Ends the state of a thread.</param>
    /// <param name="progress">Told the share of the rows that are done; never a lower one after a higher.</param>
    /// <param name="cancellation">Looked at before each slice.</param>
    public static void InParallel<TState>(
        int width,
        int height,
        int bandRows,
        int threads,
        Func<TState> begin,
        Action<TState, int, int> slice,
        Action<TState> end,
        IProgress<double>? progress,
        CancellationToken cancellation)
    {
        int sliceRows = RowsOfSlice(width);
        long done = 0;
        (int Band, Exception Error)? failure = null;
        var gate = new Lock();
        Parallel.For(
            0,
            (int)(((long)height + bandRows - 1) / bandRows),
            new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancellation },
            begin,
            (band, loop, state) =>
            {
                try
                {
                    int bandEnd = (int)Math.Min(((long)band + 1) * bandRows, height);
                    for (int row = band * bandRows; row < bandEnd;)
                    {
                        cancellation.ThrowIfCancellationRequested();
                        int next = (int)Math.Min((long)row + sliceRows, bandEnd);
                        slice(state, row, next);
                        lock (gate)
                        {
                            done += next - row;
                            progress?.Report((double)done / height);
                        }

                        row = next;
                    }
                }
                catch (Exception error) when (error is not OperationCanceledException)
                {
                    lock (gate)
                    {
                        failure = failure is { } earlier && earlier.Band < band ? earlier : (band, error);
                    }

                    // Bands above this one are still done, so that their error, if any, is the one reported.
                    loop.Break();
                }

                return state;
            },
            end);
        if (failure is { } first)
        {
            ExceptionDispatchInfo.Throw(first.Error);
        }
    }
}
