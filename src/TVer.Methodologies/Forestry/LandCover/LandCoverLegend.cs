using System.Globalization;

namespace TVer.Methodologies.Forestry.LandCover;

/// <summary>
/// What the codes of one classified map mean: a land-cover class (stratum), cloud or cloud shadow, or no data. Immutable: every
/// <c>With</c> method returns a new legend. A code in the map that the legend does not name is an error, never a silent class.
/// </summary>
/// <remarks>
/// Several codes may share a class, which merges them: clause 5.1.5 asks for strata to be merged where they cannot be told apart
/// with 80 % accuracy. Give land that the methodology leaves out (wetlands) a class of its own, so that conversions to it stay visible.
/// Source: T-VER-P-METH-13-03 version 02, 5.1.4 and 5.1.5.
/// </remarks>
public sealed class LandCoverLegend
{
    /// <summary>Largest code: maps have 8 or 16 bits a pixel.</summary>
    private const int LargestCode = ushort.MaxValue;

    private readonly string[] _classNames;
    private readonly SortedDictionary<int, int> _meanings;

    private LandCoverLegend(string[] classNames, SortedDictionary<int, int> meanings)
    {
        _classNames = classNames;
        _meanings = meanings;
    }

    /// <summary>A legend without codes, to start from.</summary>
    public static LandCoverLegend Empty { get; } = new([], []);

    /// <summary>Names of the classes in order of their first naming.</summary>
    public IReadOnlyList<string> ClassNames => _classNames.AsReadOnly();

    /// <summary>The codes that have a meaning, ascending.</summary>
    public IReadOnlyCollection<int> Codes => _meanings.Keys.ToArray();

    /// <summary>Adds codes of a land-cover class.</summary>
    /// <param name="className">Name of the class, not blank; compared ordinally. Naming it again adds codes to it.</param>
    /// <param name="codes">Codes 0 to 65535, none of them named before; at least one.</param>
    /// <returns>The larger legend.</returns>
    /// <exception cref="ArgumentException">A blank name, no code, a code out of range or one that already has a meaning.</exception>
    public LandCoverLegend WithClass(string className, params ReadOnlySpan<int> codes)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(className);
        int known = Array.IndexOf(_classNames, className);
        return known >= 0 ? With(_classNames, codes, known) : With([.. _classNames, className], codes, _classNames.Length);
    }

    /// <summary>Adds codes of clouds and cloud shadows. A pixel clouded at any date leaves the calculation for all dates (5.1.5).</summary>
    /// <param name="codes">Codes 0 to 65535, none of them named before; at least one.</param>
    /// <returns>The larger legend.</returns>
    /// <exception cref="ArgumentException">No code, a code out of range or one that already has a meaning.</exception>
    public LandCoverLegend WithCloud(params ReadOnlySpan<int> codes) => With(_classNames, codes, Cloud);

    /// <summary>Adds codes of pixels that hold nothing. A pixel without data at any date leaves the calculation for all dates.</summary>
    /// <param name="codes">Codes 0 to 65535, none of them named before; at least one.</param>
    /// <returns>The larger legend.</returns>
    /// <exception cref="ArgumentException">No code, a code out of range or one that already has a meaning.</exception>
    public LandCoverLegend WithNoData(params ReadOnlySpan<int> codes) => With(_classNames, codes, NoData);

    /// <summary>Whether a code has a meaning.</summary>
    /// <param name="code">The code.</param>
    /// <returns>True where the legend names it.</returns>
    public bool Names(int code) => _meanings.ContainsKey(code);

    internal const int Cloud = -1;
    internal const int NoData = -2;

    /// <summary>Codes with the index of their class in <see cref="ClassNames"/>, or <see cref="Cloud"/> or <see cref="NoData"/>.</summary>
    internal IReadOnlyDictionary<int, int> Meanings => _meanings;

    private LandCoverLegend With(string[] classNames, ReadOnlySpan<int> codes, int meaning)
    {
        if (codes.IsEmpty)
        {
            throw new ArgumentException("At least one code is needed.", nameof(codes));
        }

        var meanings = new SortedDictionary<int, int>(_meanings);
        foreach (int code in codes)
        {
            if (code is < 0 or > LargestCode)
            {
                throw new ArgumentOutOfRangeException(nameof(codes), code, "Codes of a classified map are 0 to 65535.");
            }

            if (!meanings.TryAdd(code, meaning))
            {
                throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"Code {code} already means {Describe(meanings[code])}."), nameof(codes));
            }
        }

        return new LandCoverLegend(classNames, meanings);
    }

    private string Describe(int meaning) => meaning switch
    {
        Cloud => "cloud",
        NoData => "no data",
        _ => $"class '{(meaning < _classNames.Length ? _classNames[meaning] : "the same")}'",
    };
}
