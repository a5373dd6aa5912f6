using System.Runtime.InteropServices;

namespace TVer.Methodologies.Forestry.LandCover;

/// <summary>Builds a <see cref="RegionMask"/> row by row from the top, in memory that grows with its outline and not with its area. Not for several threads.</summary>
public sealed class RegionMaskBuilder
{
    private readonly RasterGrid _grid;
    private readonly int[] _firstRun;
    private readonly List<(int Start, int End)> _runs = [];
    private int _row;

    /// <summary>Starts a mask at its first row.</summary>
    /// <param name="grid">The grid of the mask.</param>
    public RegionMaskBuilder(RasterGrid grid)
    {
        ArgumentNullException.ThrowIfNull(grid);
        _grid = grid;
        _firstRun = new int[grid.Height + 1];
    }

    /// <summary>Adds a run of columns to the current row. Runs come in ascending order of their start; overlapping and touching ones merge.</summary>
    /// <param name="start">First column inside, 0 or more.</param>
    /// <param name="end">The column after the last one inside, at most the width; not above <paramref name="start"/> adds nothing.</param>
    /// <exception cref="ArgumentException">A column out of range, or a run that starts before the one added last.</exception>
    /// <exception cref="InvalidOperationException">All rows are complete.</exception>
    public void AddRun(int start, int end)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(end, _grid.Width);
        CheckRow();
        if (start >= end)
        {
            return;
        }

        if (_runs.Count > _firstRun[_row])
        {
            ref (int Start, int End) last = ref CollectionsMarshal.AsSpan(_runs)[^1];
            if (start < last.Start)
            {
                throw new ArgumentException($"Runs must ascend: {start} comes after a run that starts at {last.Start}.", nameof(start));
            }

            if (start <= last.End)
            {
                last.End = Math.Max(last.End, end);
                return;
            }
        }

        _runs.Add((start, end));
    }

    /// <summary>Completes the current row.</summary>
    /// <exception cref="InvalidOperationException">All rows are complete.</exception>
    public void EndRow()
    {
        CheckRow();
        _firstRun[++_row] = _runs.Count;
    }

    /// <summary>The mask.</summary>
    /// <returns>The immutable mask.</returns>
    /// <exception cref="InvalidOperationException">Rows are missing.</exception>
    public RegionMask Build() => _row == _grid.Height
        ? new RegionMask(_grid, [.. _firstRun], [.. _runs])
        : throw new InvalidOperationException($"{_row} of {_grid.Height} rows of the mask are complete.");

    private void CheckRow()
    {
        if (_row >= _grid.Height)
        {
            throw new InvalidOperationException($"All {_grid.Height} rows of the mask are complete.");
        }
    }
}
