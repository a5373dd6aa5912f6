using System.Globalization;
using System.Numerics;
using System.Text.Json;
using System.Text.Json.Serialization;
using TVer.Methodologies.Json;

namespace TVer.Methodologies.Programme;

/// <summary>A share from 0 to 1 as an exact fraction, so that thirds share without a remainder of rounding. <see langword="default"/> is 0.</summary>
[JsonConverter(typeof(ExactShareJsonConverter))]
public readonly record struct ExactShare : IComparable<ExactShare>
{
    private readonly long _denominatorLessOne;

    private ExactShare(long numerator, long denominator)
    {
        long divisor = (long)BigInteger.GreatestCommonDivisor(numerator, denominator);
        Numerator = numerator / divisor;
        _denominatorLessOne = (denominator / divisor) - 1;
    }

    /// <summary>The numerator of the reduced fraction.</summary>
    public long Numerator { get; }

    /// <summary>The denominator of the reduced fraction; 1 or more.</summary>
    public long Denominator => _denominatorLessOne + 1;

    /// <summary>Makes a share.</summary>
    /// <param name="numerator">0 or more.</param>
    /// <param name="denominator">1 or more, and not below the numerator.</param>
    /// <exception cref="ArgumentOutOfRangeException">The share is not from 0 to 1.</exception>
    public static ExactShare Of(long numerator, long denominator)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(denominator, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(numerator);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(numerator, denominator);
        return new ExactShare(numerator, denominator);
    }

    /// <summary>Reads a text such as <c>1/3</c>, <c>50 %</c>, <c>33.5 %</c> or <c>0.335</c>, exactly.</summary>
    /// <param name="text">A fraction of whole numbers, or a decimal number of at most 12 decimals, with or without %.</param>
    /// <exception cref="FormatException">The text cannot be read, or is not from 0 to 1.</exception>
    public static ExactShare Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        string[] parts = text.Split('/');
        if (parts.Length == 2 && TryWhole(parts[0], out long numerator) && TryWhole(parts[1], out long denominator) &&
            denominator > 0 && numerator <= denominator)
        {
            return new ExactShare(numerator, denominator);
        }

        string plain = text.Trim();
        bool isPercent = plain.EndsWith('%');
        if (parts.Length == 1 && TryDecimal(isPercent ? plain[..^1].TrimEnd() : plain, out long digits, out long scale))
        {
            long whole = isPercent ? checked(scale * 100) : scale;
            if (digits <= whole)
            {
                return new ExactShare(digits, whole);
            }
        }

        throw new FormatException($"'{text}' is not a share from 0 to 1: write a fraction such as 1/3 or a decimal such as 33.5 % or 0.335, with at most 12 decimals.");
    }

    /// <inheritdoc/>
    public int CompareTo(ExactShare other) =>
        ((BigInteger)Numerator * other.Denominator).CompareTo((BigInteger)other.Numerator * Denominator);

    /// <summary>Whether one share is smaller.</summary>
    public static bool operator <(ExactShare left, ExactShare right) => left.CompareTo(right) < 0;

    /// <summary>Whether one share is larger.</summary>
    public static bool operator >(ExactShare left, ExactShare right) => left.CompareTo(right) > 0;

    /// <summary>Whether one share is not larger.</summary>
    public static bool operator <=(ExactShare left, ExactShare right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one share is not smaller.</summary>
    public static bool operator >=(ExactShare left, ExactShare right) => left.CompareTo(right) >= 0;

    /// <summary>The reduced fraction, such as <c>1/3</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}");

    private static bool TryWhole(string text, out long value) =>
        long.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out value);

    private static bool TryDecimal(string text, out long digits, out long scale)
    {
        (digits, scale) = (0, 1);
        string[] parts = text.Split('.');
        if (parts.Length > 2 || parts[0].Length is 0 or > 3 || parts[^1].Length is 0 or > 12 || !TryWhole(string.Concat(parts), out digits))
        {
            return false;
        }

        for (int k = 0; parts.Length == 2 && k < parts[1].Length; k++)
        {
            scale *= 10;
        }

        return true;
    }

    internal sealed class ExactShareJsonConverter : JsonConverter<ExactShare>
    {
        public override ExactShare Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.TokenType == JsonTokenType.String
                ? JsonText.Read(ref reader, Parse, static () => "50 %")
                : throw new JsonException("A share is a text, such as \"1/3\" or \"50 %\".");

        public override void Write(Utf8JsonWriter writer, ExactShare value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.ToString());
    }
}
