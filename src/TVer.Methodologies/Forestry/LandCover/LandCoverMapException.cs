namespace TVer.Methodologies.Forestry.LandCover;

/// <summary>A pixel of a classified map has a code that its legend does not name.</summary>
public sealed class LandCoverMapException : Exception
{
    internal LandCoverMapException(int map, int year, int code, int column, int row, IEnumerable<int> known)
        : base($"The map of {year} has code {code} at column {column}, row {row}; its legend names {string.Join(", ", known.Take(40))}.")
    {
        Map = map;
        Year = year;
        Code = code;
        Column = column;
        Row = row;
    }

    /// <summary>Index of the map among those given, 0 for the first.</summary>
    public int Map { get; }

    /// <summary>Year of the map.</summary>
    public int Year { get; }

    /// <summary>The code without a meaning.</summary>
    public int Code { get; }

    /// <summary>Column of the pixel.</summary>
    public int Column { get; }

    /// <summary>Row of the pixel.</summary>
    public int Row { get; }
}
