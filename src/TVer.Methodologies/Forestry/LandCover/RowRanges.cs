namespace TVer.Methodologies.Forestry.LandCover;

/// <summary>A set of rows, held as ranges that do not touch: memory and work go with the number of ranges, not with the rows of a map.</summary>
internal sealed class RowRanges
{
    private readonly List<(int First, int End)> _ranges = [];

    /// <summary>Number of rows in the set.</summary>
    public int Count { get; private set; }

    /// <summary>The first row of the set from one row to before another; null where it has none of them.</summary>
    public int? FirstWithin(int first, int end)
    {
        int at = IndexOfEndAfter(first);
        return first < end && at < _ranges.Count && _ranges[at].First < end ? Math.Max(first, _ranges[at].First) : null;
    }

    /// <summary>The first row that both sets have; null for none.</summary>
    public int? FirstCommon(RowRanges other)
    {
        foreach ((int first, int end) in other._ranges)
        {
            if (FirstWithin(first, end) is { } row)
            {
                return row;
            }
        }

        return null;
    }

    /// <summary>The first row that the set lacks.</summary>
    public int FirstMissing => _ranges.Count > 0 && _ranges[0].First == 0 ? _ranges[0].End : 0;

    /// <summary>Adds rows of which the set has none.</summary>
    public void Add(int first, int end)
    {
        if (first >= end)
        {
            return;
        }

        Count += end - first;
        int at = IndexOfEndAfter(first);
        if (at < _ranges.Count && _ranges[at].First == end)
        {
            end = _ranges[at].End;
            _ranges.RemoveAt(at);
        }

        if (at > 0 && _ranges[at - 1].End == first)
        {
            _ranges[at - 1] = (_ranges[at - 1].First, end);
        }
        else
        {
            _ranges.Insert(at, (first, end));
        }
    }

    /// <summary>Adds the rows of another set, which has none of these.</summary>
    public void Add(RowRanges other)
    {
        foreach ((int first, int end) in other._ranges)
        {
            Add(first, end);
        }
    }

    /// <summary>Index of the first range that ends after a row.</summary>
    private int IndexOfEndAfter(int row)
    {
        int low = 0, high = _ranges.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = _ranges[middle].End > row ? (low, middle) : (middle + 1, high);
        }

        return low;
    }
}
