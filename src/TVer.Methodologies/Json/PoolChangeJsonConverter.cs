using System.Text.Json;
using System.Text.Json.Serialization;
using TVer.Methodologies.Forestry;
using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Json;

/// <summary>Reads and writes the change of a pool: an estimate, or an object that names field data.</summary>
internal sealed class PoolChangeJsonConverter : JsonConverter<PoolChange>
{
    private const string Earlier = "earlier";
    private const string Later = "later";
    private const string Method = "method";
    private const string ZeroStock = "zeroStock";
    private const string Difference = "difference";
    private const string Remeasured = "remeasured";

    private static readonly EstimateJsonConverter<CarbonDioxideEquivalent> Estimates = new();

    /// <summary>The members that stand alone, each with what it makes.</summary>
    private static readonly (string Member, PoolChangeMethod Method, Func<string, PoolChange> Make)[] Alone =
    [
        ("soilPlan", PoolChangeMethod.SoilPlan, PoolChange.FromSoilPlan),
        ("crownCover", PoolChangeMethod.CrownCover, PoolChange.FromCrownCover),
        ("growth", PoolChangeMethod.Growth, PoolChange.FromGrowth),
        ("defaultShare", PoolChangeMethod.DefaultShare, PoolChange.FromDefaultShare),
        ("zeroChange", PoolChangeMethod.ZeroChange, PoolChange.FromZeroChange),
        ("noDecrease", PoolChangeMethod.NoDecrease, PoolChange.FromNoDecrease),
    ];

    private static readonly string[] Members = [Earlier, Later, Method, ZeroStock, .. Alone.Select(alone => alone.Member)];

    public override PoolChange Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        FieldDataReference.StartsHere(reader, Members)
            ? Make(FieldDataReference.Read(ref reader, "a change", Members))
            : Estimates.Read(ref reader, typeof(CarbonDioxideEquivalent), options);

    public override void Write(Utf8JsonWriter writer, PoolChange value, JsonSerializerOptions options)
    {
        if (value.Given is { } estimate)
        {
            Estimates.Write(writer, estimate, options);
            return;
        }

        writer.WriteStartObject();
        switch (value.Method)
        {
            case PoolChangeMethod.ZeroStock:
                writer.WriteString(ZeroStock, value.Earlier);
                writer.WriteString(Later, value.FieldData);
                break;
            case PoolChangeMethod.Difference or PoolChangeMethod.Remeasured:
                writer.WriteString(Earlier, value.Earlier);
                writer.WriteString(Later, value.FieldData);
                writer.WriteString(Method, value.Method == PoolChangeMethod.Remeasured ? Remeasured : Difference);
                break;
            default:
                writer.WriteString(Array.Find(Alone, alone => alone.Method == value.Method).Member, value.FieldData);
                break;
        }

        writer.WriteEndObject();
    }

    private static PoolChange Make(string?[] texts)
    {
        (string? earlier, string? later, string? method, string? zeroStock) = (texts[0], texts[1], texts[2], texts[3]);
        if (texts.Count(text => text is not null) == 1 && Array.FindIndex(texts, 4, text => text is not null) is >= 4 and int k)
        {
            return Alone[k - 4].Make(texts[k]!);
        }

        if (Array.TrueForAll(texts[4..], text => text is null) && later is not null)
        {
            if (zeroStock is not null && earlier is null && method is null)
            {
                return PoolChange.FromZeroStock(zeroStock, later);
            }

            if (earlier is not null && zeroStock is null && method is null or Difference or Remeasured)
            {
                return method == Remeasured ? PoolChange.FromRemeasured(earlier, later) : PoolChange.FromDifference(earlier, later);
            }
        }

        throw new JsonException(
            "A change from field data has the members earlier and later, with method 'difference' or 'remeasured'; or zeroStock and later; "
            + $"or one of {string.Join(", ", Alone.Select(alone => alone.Member))}.");
    }
}
