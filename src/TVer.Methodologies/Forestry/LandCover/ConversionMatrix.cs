namespace TVer.Methodologies.Forestry.LandCover;

/// <summary>
/// Areas by class at an earlier and at a later date: A(1 at t1 → 2 at t2) of clause 5.1.6, the diagonal being land that kept its class.
/// Clouded and empty pixels are left out.
/// </summary>
public sealed class ConversionMatrix
{
    private readonly string[] _classNames;
    private readonly MappedArea[] _cells;
    private readonly MappedArea[] _from;
    private readonly MappedArea[] _to;

    internal ConversionMatrix(int fromYear, int toYear, string[] classNames, long[] pixels, UInt128[] areas)
    {
        FromYear = fromYear;
        ToYear = toYear;
        _classNames = classNames;
        int n = classNames.Length;
        _cells = new MappedArea[n * n];
        _from = new MappedArea[n];
        _to = new MappedArea[n];
        long allPixels = 0;
        UInt128 allAreas = 0;
        for (int i = 0; i < n; i++)
        {
            long rowPixels = 0, columnPixels = 0;
            UInt128 rowAreas = 0, columnAreas = 0;
            for (int j = 0; j < n; j++)
            {
                _cells[(i * n) + j] = new MappedArea(pixels[(i * n) + j], ExactArea.SquareMetres(areas[(i * n) + j]));
                rowPixels += pixels[(i * n) + j];
                rowAreas += areas[(i * n) + j];
                columnPixels += pixels[(j * n) + i];
                columnAreas += areas[(j * n) + i];
            }

            _from[i] = new MappedArea(rowPixels, ExactArea.SquareMetres(rowAreas));
            _to[i] = new MappedArea(columnPixels, ExactArea.SquareMetres(columnAreas));
            allPixels += rowPixels;
            allAreas += rowAreas;
        }

        Total = new MappedArea(allPixels, ExactArea.SquareMetres(allAreas));
    }

    /// <summary>Year t1 of the earlier map (Common Era).</summary>
    public int FromYear { get; }

    /// <summary>Year t2 of the later map.</summary>
    public int ToYear { get; }

    /// <summary>Years between the maps: t2 − t1.</summary>
    public int Years => ToYear - FromYear;

    /// <summary>The classes, in the order of rows and columns.</summary>
    public IReadOnlyList<string> ClassNames => _classNames.AsReadOnly();

    /// <summary>Land that has a class at both dates and no cloud at any date of the analysis.</summary>
    public MappedArea Total { get; }

    /// <summary>Land of one class at t1 and of another (or the same) at t2.</summary>
    /// <param name="fromClass">Index of the class at t1.</param>
    /// <param name="toClass">Index of the class at t2.</param>
    /// <exception cref="ArgumentOutOfRangeException">No such class.</exception>
    public MappedArea this[int fromClass, int toClass] => _cells[(Checked(fromClass, nameof(fromClass)) * _classNames.Length) + Checked(toClass, nameof(toClass))];

    /// <summary>Land of one class at t1 and of another (or the same) at t2.</summary>
    /// <param name="fromClass">Name of the class at t1.</param>
    /// <param name="toClass">Name of the class at t2.</param>
    /// <exception cref="ArgumentException">No class of that name.</exception>
    public MappedArea this[string fromClass, string toClass] => this[IndexOf(fromClass), IndexOf(toClass)];

    /// <summary>All land of a class at t1: A1 at t1, the divisor of the annual rate.</summary>
    /// <param name="className">Name of the class.</param>
    /// <returns>The area.</returns>
    /// <exception cref="ArgumentException">No class of that name.</exception>
    public MappedArea From(string className) => _from[IndexOf(className)];

    /// <summary>All land of a class at t2.</summary>
    /// <param name="className">Name of the class.</param>
    /// <returns>The area.</returns>
    /// <exception cref="ArgumentException">No class of that name.</exception>
    public MappedArea To(string className) => _to[IndexOf(className)];

    /// <summary>Index of a class in <see cref="ClassNames"/>.</summary>
    /// <param name="className">Name of the class, compared ordinally.</param>
    /// <returns>The index.</returns>
    /// <exception cref="ArgumentException">No class of that name.</exception>
    public int IndexOf(string className)
    {
        int index = Array.IndexOf(_classNames, className);
        return index >= 0
            ? index
            : throw new ArgumentException($"No class '{className}'; the classes are {string.Join(", ", _classNames)}.", nameof(className));
    }

    private int Checked(int index, string parameter) => index >= 0 && index < _classNames.Length
        ? index
        : throw new ArgumentOutOfRangeException(parameter, index, $"Classes are numbered 0 to {_classNames.Length - 1}.");
}
