namespace TVer.Methodologies.Forestry.LandCover;

/// <summary>
/// The error matrix of a classified map: check points by class on the map (rows) and true class (columns), with the accuracies that
/// follow. Immutable. Built at level 2 (for example density classes within forest types), it merges to level 1.
/// </summary>
/// <remarks>
/// The methodology asks for 25 check points a class, 85 % accuracy at level 1 and 80 % at level 2; this type computes, the methodology
/// judges. Accuracies are shares of the check points, not weighted by mapped area. A share of no points is NaN.
/// Source: T-VER-P-METH-13-03 version 02, 5.1.5.
/// </remarks>
public sealed class ErrorMatrix
{
    private readonly string[] _classNames;
    private readonly long[] _points;

    private ErrorMatrix(string[] classNames, long[] points)
    {
        _classNames = classNames;
        _points = points;
        foreach (long n in points)
        {
            Points += n;
        }
    }

    /// <summary>The classes, in the order of rows and columns.</summary>
    public IReadOnlyList<string> ClassNames => _classNames.AsReadOnly();

    /// <summary>Number of check points.</summary>
    public long Points { get; }

    /// <summary>Check points of one mapped and one true class.</summary>
    /// <param name="mapped">Class on the map.</param>
    /// <param name="observed">True class.</param>
    /// <exception cref="ArgumentException">No class of that name.</exception>
    public long this[string mapped, string observed] => _points[(IndexOf(mapped) * _classNames.Length) + IndexOf(observed)];

    /// <summary>Overall accuracy: the share of check points whose class is right, 0 to 1; NaN without points.</summary>
    public double OverallAccuracy => (double)Agreeing() / Points;

    /// <summary>
    /// Cohen's kappa: agreement beyond that of chance, (p − q) / (1 − q), with p the overall accuracy and q the agreement expected from
    /// the row and column totals; −1 to 1, NaN where all points have one class.
    /// </summary>
    public double Kappa
    {
        get
        {
            Int128 chance = 0;
            foreach (string name in _classNames)
            {
                chance += (Int128)MappedPoints(name) * ObservedPoints(name);
            }

            Int128 all = (Int128)Points * Points;
            return (double)((Int128)Agreeing() * Points - chance) / (double)(all - chance);
        }
    }

    /// <summary>Builds the matrix of check points.</summary>
    /// <param name="classNames">The classes of the map, in the order wanted; each once. A class without points stays in the matrix.</param>
    /// <param name="points">The check points, in any order.</param>
    /// <returns>The matrix.</returns>
    /// <exception cref="ArgumentException">No class, a class twice or blank, or a point of a class that is not among them.</exception>
    public static ErrorMatrix FromCheckPoints(IReadOnlyList<string> classNames, IEnumerable<CheckPoint> points)
    {
        ArgumentNullException.ThrowIfNull(points);
        string[] names = CheckedNames(classNames);
        var matrix = new ErrorMatrix(names, new long[names.Length * names.Length]);
        var counts = new long[names.Length * names.Length];
        foreach (CheckPoint point in points)
        {
            ArgumentNullException.ThrowIfNull(point, nameof(points));
            counts[(matrix.IndexOf(point.Mapped) * names.Length) + matrix.IndexOf(point.Observed)]++;
        }

        return new ErrorMatrix(names, counts);
    }

    /// <summary>Builds the matrix of counts.</summary>
    /// <param name="classNames">The classes, each once.</param>
    /// <param name="counts">Check points by class on the map (rows) and true class (columns), 0 or more.</param>
    /// <returns>The matrix.</returns>
    /// <exception cref="ArgumentException">No class, a class twice or blank, a shape other than classes by classes, or a negative count.</exception>
    public static ErrorMatrix FromCounts(IReadOnlyList<string> classNames, long[,] counts)
    {
        ArgumentNullException.ThrowIfNull(counts);
        string[] names = CheckedNames(classNames);
        if (counts.GetLength(0) != names.Length || counts.GetLength(1) != names.Length)
        {
            throw new ArgumentException($"{names.Length} classes need {names.Length} x {names.Length} counts; there are {counts.GetLength(0)} x {counts.GetLength(1)}.", nameof(counts));
        }

        long[] points = [.. counts.Cast<long>()];
        return points.All(n => n >= 0)
            ? new ErrorMatrix(names, points)
            : throw new ArgumentException($"A number of check points is 0 or more; one was {points.Min()}.", nameof(counts));
    }

    /// <summary>Check points that the map gives a class: a row total.</summary>
    /// <param name="className">The class.</param>
    /// <returns>0 or more.</returns>
    /// <exception cref="ArgumentException">No class of that name.</exception>
    public long MappedPoints(string className) => Total(IndexOf(className), observed: false);

    /// <summary>Check points that truly have a class: a column total.</summary>
    /// <param name="className">The class.</param>
    /// <returns>0 or more.</returns>
    /// <exception cref="ArgumentException">No class of that name.</exception>
    public long ObservedPoints(string className) => Total(IndexOf(className), observed: true);

    /// <summary>User's accuracy: of the points that the map gives a class, the share that truly has it; NaN without points.</summary>
    /// <param name="className">The class.</param>
    /// <returns>0 to 1.</returns>
    /// <exception cref="ArgumentException">No class of that name.</exception>
    public double UsersAccuracy(string className) => (double)this[className, className] / MappedPoints(className);

    /// <summary>Producer's accuracy: of the points that truly have a class, the share that the map gives it; NaN without points.</summary>
    /// <param name="className">The class.</param>
    /// <returns>0 to 1.</returns>
    /// <exception cref="ArgumentException">No class of that name.</exception>
    public double ProducersAccuracy(string className) => (double)this[className, className] / ObservedPoints(className);

    /// <summary>The matrix of coarser classes: level 1 from level 2.</summary>
    /// <param name="parentOf">The coarser class of each class.</param>
    /// <returns>The matrix, its classes in order of their first child.</returns>
    /// <exception cref="ArgumentException">A class gets a blank parent.</exception>
    public ErrorMatrix Merge(Func<string, string> parentOf)
    {
        ArgumentNullException.ThrowIfNull(parentOf);
        string[] parents = Array.ConvertAll(_classNames, name => parentOf(name));
        string[] names = CheckedNames([.. parents.Distinct()]);
        int n = _classNames.Length;
        var counts = new long[names.Length * names.Length];
        for (int i = 0; i < n; i++)
        {
            for (int j = 0; j < n; j++)
            {
                counts[(Array.IndexOf(names, parents[i]) * names.Length) + Array.IndexOf(names, parents[j])] += _points[(i * n) + j];
            }
        }

        return new ErrorMatrix(names, counts);
    }

    /// <summary>
    /// Accuracy at level 2 within one class of level 1: of the points truly in any child of the parent, the share whose level 2 class is
    /// right. The overall accuracy at level 2 can hide a poor parent behind others.
    /// </summary>
    /// <param name="parent">The coarser class.</param>
    /// <param name="parentOf">The coarser class of each class.</param>
    /// <returns>0 to 1; NaN without points.</returns>
    /// <exception cref="ArgumentException">No class has that parent.</exception>
    public double AccuracyWithin(string parent, Func<string, string> parentOf)
    {
        ArgumentNullException.ThrowIfNull(parentOf);
        string[] children = Array.FindAll(_classNames, name => parentOf(name) == parent);
        if (children.Length == 0)
        {
            throw new ArgumentException($"No class has the parent '{parent}'.", nameof(parent));
        }

        return (double)children.Sum(child => this[child, child]) / children.Sum(ObservedPoints);
    }

    private static string[] CheckedNames(IReadOnlyList<string> classNames)
    {
        ArgumentNullException.ThrowIfNull(classNames);
        if (classNames.Count == 0 || classNames.Any(string.IsNullOrWhiteSpace) || classNames.Distinct().Count() != classNames.Count)
        {
            throw new ArgumentException($"Classes need names, each once; they were '{string.Join("', '", classNames)}'.", nameof(classNames));
        }

        return [.. classNames];
    }

    private long Agreeing()
    {
        long sum = 0;
        for (int i = 0; i < _classNames.Length; i++)
        {
            sum += _points[(i * _classNames.Length) + i];
        }

        return sum;
    }

    private long Total(int index, bool observed)
    {
        long sum = 0;
        for (int other = 0; other < _classNames.Length; other++)
        {
            sum += observed ? _points[(other * _classNames.Length) + index] : _points[(index * _classNames.Length) + other];
        }

        return sum;
    }

    private int IndexOf(string className)
    {
        int index = Array.IndexOf(_classNames, className);
        return index >= 0
            ? index
            : throw new ArgumentException($"No class '{className}'; the classes are {string.Join(", ", _classNames)}.", nameof(className));
    }
}
