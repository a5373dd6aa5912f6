namespace TVer.Methodologies.Forestry.LandCover;

/// <summary>A part of a grid, such as the reference region or the project area, held as runs of columns in each row. Immutable.</summary>
public sealed class RegionMask
{
    private readonly int[] _firstRun;
    private readonly (int Start, int End)[] _runs;

    internal RegionMask(RasterGrid grid, int[] firstRun, (int Start, int End)[] runs)
    {
        Grid = grid;
        _firstRun = firstRun;
        _runs = runs;
        foreach ((int start, int end) in runs)
        {
            PixelCount += end - start;
        }
    }

    /// <summary>The grid of the mask.</summary>
    public RasterGrid Grid { get; }

    /// <summary>Number of pixels inside.</summary>
    public long PixelCount { get; }

    /// <summary>A mask from a raster of 8-bit codes.</summary>
    /// <param name="grid">The grid of the raster.</param>
    /// <param name="codes">One code a pixel, row by row from the top; <see cref="RasterGrid.PixelCount"/> of them.</param>
    /// <param name="isInside">Whether a code means inside; null: every code but 0.</param>
    /// <returns>The mask.</returns>
    /// <exception cref="ArgumentException">The number of codes is not that of the grid's pixels.</exception>
    public static RegionMask FromCodes(RasterGrid grid, ReadOnlySpan<byte> codes, Func<int, bool>? isInside = null)
    {
        ArgumentNullException.ThrowIfNull(grid);
        if (codes.Length != grid.PixelCount)
        {
            throw new ArgumentException($"A mask of {grid.Width} x {grid.Height} needs {grid.PixelCount} codes; there are {codes.Length}.", nameof(codes));
        }

        var inside = new bool[256];
        for (int code = 0; code < 256; code++)
        {
            inside[code] = isInside is null ? code != 0 : isInside(code);
        }

        var builder = new RegionMaskBuilder(grid);
        for (int row = 0; row < grid.Height; row++)
        {
            ReadOnlySpan<byte> line = codes.Slice(row * grid.Width, grid.Width);
            for (int column = 0; column < line.Length; column++)
            {
                if (inside[line[column]])
                {
                    int start = column;
                    while (column < line.Length && inside[line[column]])
                    {
                        column++;
                    }

                    builder.AddRun(start, column);
                }
            }

            builder.EndRow();
        }

        return builder.Build();
    }

    /// <summary>Whether a pixel lies inside.</summary>
    /// <param name="column">Column; outside the grid is outside the mask.</param>
    /// <param name="row">Row; outside the grid is outside the mask.</param>
    /// <returns>True inside.</returns>
    public bool Contains(int column, int row)
    {
        if (row < 0 || row >= Grid.Height)
        {
            return false;
        }

        foreach ((int start, int end) in RunsOf(row))
        {
            if (column >= start && column < end)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The mask as one byte a pixel, 1 inside and 0 outside, row by row from the top.</summary>
    /// <returns>A new array of <see cref="RasterGrid.PixelCount"/> bytes.</returns>
    public byte[] ToCodes()
    {
        var codes = new byte[Grid.PixelCount];
        for (int row = 0; row < Grid.Height; row++)
        {
            foreach ((int start, int end) in RunsOf(row))
            {
                codes.AsSpan((row * Grid.Width) + start, end - start).Fill(1);
            }
        }

        return codes;
    }

    /// <summary>Ground area inside: the exact sum over the pixels, rounded once.</summary>
    /// <returns>Pixels and area.</returns>
    /// <exception cref="InvalidOperationException">The coordinate system of the grid is not known.</exception>
    public MappedArea Area()
    {
        UInt128 sum = 0;
        for (int row = 0; row < Grid.Height; row++)
        {
            long pixels = 0;
            foreach ((int start, int end) in RunsOf(row))
            {
                pixels += end - start;
            }

            if (pixels > 0)
            {
                sum += (UInt128)pixels * ExactArea.OfPixel(Grid.PixelSquareMetres(row));
            }
        }

        return new MappedArea(PixelCount, ExactArea.SquareMetres(sum));
    }

    /// <summary>Runs of columns inside, [start, end), ascending and apart from each other.</summary>
    internal ReadOnlySpan<(int Start, int End)> RunsOf(int row) => _runs.AsSpan(_firstRun[row].._firstRun[row + 1]);
}
