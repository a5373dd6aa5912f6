using System.Globalization;
using System.Text.Json.Serialization;
using TVer.Methodologies.Json;
using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Agriculture.Fertilizer;

/// <summary>The grade on the bag of a chemical fertiliser: per cent of nitrogen, phosphate (P2O5) and potash (K2O), such as 15-15-15.</summary>
/// <remarks><see langword="default"/> is 0-0-0, a fertiliser without nutrients.</remarks>
[JsonConverter(typeof(FertilizerGradeJsonConverter))]
public readonly record struct FertilizerGrade
{
    private FertilizerGrade(double nitrogen, double phosphate, double potash)
    {
        Nitrogen = nitrogen;
        Phosphate = phosphate;
        Potash = potash;
    }

    /// <summary>N, per cent of the product's mass.</summary>
    public double Nitrogen { get; }

    /// <summary>P2O5, per cent of the product's mass.</summary>
    public double Phosphate { get; }

    /// <summary>K2O, per cent of the product's mass.</summary>
    public double Potash { get; }

    /// <summary>The nitrogen content as a share of the product's mass.</summary>
    public Ratio NitrogenShare => Ratio.FromPercent(Nitrogen);

    /// <summary>Makes a grade.</summary>
    /// <param name="nitrogen">N, per cent; 0 or more.</param>
    /// <param name="phosphate">P2O5, per cent; 0 or more.</param>
    /// <param name="potash">K2O, per cent; 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">A figure is not a finite number of 0 or more, or the three add to more than 100.</exception>
    public static FertilizerGrade Of(double nitrogen, double phosphate, double potash) =>
        IsGrade(nitrogen, phosphate, potash)
            ? new FertilizerGrade(nitrogen, phosphate, potash)
            : throw new ArgumentOutOfRangeException(
                nameof(nitrogen), nitrogen, "The three figures of a grade must be 0 or more and add to 100 at most.");

    /// <summary>Reads a grade such as <c>15-15-15</c> or <c>46-0-0</c>.</summary>
    /// <param name="text">Three numbers joined by hyphens, with a point as decimal mark.</param>
    /// <exception cref="FormatException">The text is not a grade.</exception>
    public static FertilizerGrade Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out FertilizerGrade grade)
            ? grade
            : throw new FormatException($"'{text}' is not a grade: write per cent of N, P2O5 and K2O joined by hyphens, adding to 100 at most, such as '15-15-15'.");
    }

    /// <summary>Reads a grade; false where <see cref="Parse"/> would throw.</summary>
    /// <param name="text">As in <see cref="Parse"/>.</param>
    /// <param name="grade">The grade read.</param>
    public static bool TryParse(string? text, out FertilizerGrade grade)
    {
        grade = default;
        string[] parts = (text ?? "").Split('-', StringSplitOptions.TrimEntries);
        if (parts.Length != 3 || !Read(parts[0], out double nitrogen) || !Read(parts[1], out double phosphate) ||
            !Read(parts[2], out double potash) || !IsGrade(nitrogen, phosphate, potash))
        {
            return false;
        }

        grade = new FertilizerGrade(nitrogen, phosphate, potash);
        return true;
    }

    /// <summary>The grade as it stands on the bag; reads back to the same grade.</summary>
    public override string ToString() => $"{Unit.Format(Nitrogen)}-{Unit.Format(Phosphate)}-{Unit.Format(Potash)}";

    private static bool Read(string text, out double value) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);

    private static bool IsGrade(double nitrogen, double phosphate, double potash) =>
        nitrogen >= 0 && phosphate >= 0 && potash >= 0 && nitrogen + phosphate + potash <= 100;
}
