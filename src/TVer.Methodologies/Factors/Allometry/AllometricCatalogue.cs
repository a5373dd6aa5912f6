using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace TVer.Methodologies.Factors.Allometry;

/// <summary>Allometric equations by code: those of the published documents, and a user's own beside them.</summary>
/// <remarks>Immutable: adding equations gives a new catalogue. An old edition stays beside a new one, under a code of its own.</remarks>
public sealed class AllometricCatalogue
{
    private static readonly Lazy<AllometricCatalogue> Embedded = new(ReadEmbedded);

    private readonly FrozenDictionary<string, AllometricEquation> _byCode;

    private AllometricCatalogue(IReadOnlyList<AllometricEquation> equations)
    {
        var byCode = new Dictionary<string, AllometricEquation>(StringComparer.Ordinal);
        foreach (AllometricEquation equation in equations)
        {
            if (!byCode.TryAdd(equation.Code, equation))
            {
                throw new FormatException(Twice(equation.Code));
            }
        }

        Equations = equations;
        _byCode = byCode.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>The equations that come with the library, each with its source.</summary>
    public static AllometricCatalogue Published => Embedded.Value;

    /// <summary>The equations, in the order of their table.</summary>
    public IReadOnlyList<AllometricEquation> Equations { get; }

    /// <summary>The equation of a code.</summary>
    /// <param name="code">The code, such as <c>ogawa-rain-v02</c>.</param>
    /// <exception cref="KeyNotFoundException">There is no such equation; the message lists the codes.</exception>
    public AllometricEquation this[string code] => TryFind(code, out AllometricEquation? equation)
        ? equation
        : throw new KeyNotFoundException($"There is no allometric equation '{code}'. Known: {string.Join(", ", Equations.Select(known => known.Code))}.");

    /// <summary>Reads equations from a CSV text with the columns of the library's own table.</summary>
    /// <param name="csv">A header line and one line an equation; see the README of the folder for the columns.</param>
    /// <returns>A catalogue of these equations only.</returns>
    /// <exception cref="FormatException">A line cannot be read; the message names the line and the column.</exception>
    public static AllometricCatalogue Read(string csv)
    {
        ArgumentNullException.ThrowIfNull(csv);
        return new AllometricCatalogue(AllometricTable.Read(csv));
    }

    internal static string Twice(string code) => $"There are two equations with the code '{code}'; an edition or a correction needs a code of its own.";

    /// <summary>Looks for an equation.</summary>
    /// <param name="code">The code.</param>
    /// <param name="equation">The equation found.</param>
    public bool TryFind(string? code, [NotNullWhen(true)] out AllometricEquation? equation)
    {
        equation = null;
        return code is not null && _byCode.TryGetValue(code, out equation);
    }

    /// <summary>A catalogue with more equations.</summary>
    /// <param name="equations">Equations with codes of their own.</param>
    /// <exception cref="FormatException">A code is taken.</exception>
    public AllometricCatalogue With(params IEnumerable<AllometricEquation> equations)
    {
        ArgumentNullException.ThrowIfNull(equations);
        return new AllometricCatalogue([.. Equations, .. equations]);
    }

    /// <summary>A catalogue with the equations of another one beside these.</summary>
    /// <param name="other">A catalogue whose codes are not in this one.</param>
    /// <exception cref="FormatException">A code is in both.</exception>
    public AllometricCatalogue With(AllometricCatalogue other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return With(other.Equations);
    }

    private static AllometricCatalogue ReadEmbedded()
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("TVer.Methodologies.Factors.Allometry.equations.csv")!;
        using var reader = new StreamReader(stream);
        return Read(reader.ReadToEnd());
    }
}
