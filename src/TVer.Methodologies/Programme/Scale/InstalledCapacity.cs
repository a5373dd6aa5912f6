using System.Text.Json;
using System.Text.Json.Serialization;
using TVer.Methodologies.Json;
using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Programme;

/// <summary>The installed capacity of a power plant. Held in MW; <see langword="default"/> is zero.</summary>
/// <remarks>
/// Not a unit of the calculation: capacity times years is not energy produced, and no equation here uses it.
/// </remarks>
[JsonConverter(typeof(InstalledCapacityJsonConverter))]
public readonly record struct InstalledCapacity
{
    private InstalledCapacity(double megawatts) => Megawatts = megawatts;

    /// <summary>The number in MW.</summary>
    public double Megawatts { get; }

    /// <summary>Makes the capacity.</summary>
    /// <param name="value">A finite number of MW, 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is NaN, infinite or negative.</exception>
    public static InstalledCapacity FromMegawatts(double value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        return new InstalledCapacity(MeasureOperators.Finite(value));
    }

    /// <summary>Makes the capacity.</summary>
    /// <param name="value">A finite number of kW, 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is NaN, infinite or negative.</exception>
    public static InstalledCapacity FromKilowatts(double value) => FromMegawatts(value / 1_000);

    /// <summary>Reads a text such as <c>4.9 MW</c> or <c>900 kW</c>.</summary>
    /// <param name="text">A number with a point as decimal mark, then MW or kW.</param>
    /// <exception cref="FormatException">The text cannot be read.</exception>
    public static InstalledCapacity Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        string plain = text.Trim();
        string number = plain.Length > 2 ? plain[..^2] : "";
        return double.TryParse(number, System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture, out double value) &&
            double.IsFinite(value) && value >= 0
            ? plain[^2..] switch
            {
                "MW" => FromMegawatts(value),
                "kW" => FromKilowatts(value),
                _ => throw Unreadable(text),
            }
            : throw Unreadable(text);
    }

    /// <summary>The capacity in MW, as text that reads back to the same value.</summary>
    public override string ToString() => $"{Unit.Format(Megawatts)} MW";

    private static FormatException Unreadable(string text) =>
        new($"'{text}' is not an installed capacity: write a number of 0 or more with MW or kW, such as '4.9 MW'.");

    internal sealed class InstalledCapacityJsonConverter : JsonConverter<InstalledCapacity>
    {
        public override InstalledCapacity Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            JsonText.Read(ref reader, Parse, static () => "4.9 MW");

        public override void Write(Utf8JsonWriter writer, InstalledCapacity value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.ToString());
    }
}
