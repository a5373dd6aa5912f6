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
    private const string DefaultShare = "defaultShare";
    private const string Stratum = "stratum";
    private const string Difference = "difference";
    private const string Remeasured = "remeasured";

    private static readonly EstimateJsonConverter<CarbonDioxideEquivalent> Estimates = new();

    /// <summary>The members that stand alone, each with what it makes.</summary>
    private static readonly (string Member, PoolChangeMethod Method, Func<string, PoolChange> Make)[] Alone =
    [
        ("soilPlan", PoolChangeMethod.SoilPlan, PoolChange.FromSoilPlan),
        ("crownCover", PoolChangeMethod.CrownCover, PoolChange.FromCrownCover),
        ("growth", PoolChangeMethod.Growth, PoolChange.FromGrowth),
        ("zeroChange", PoolChangeMethod.ZeroChange, PoolChange.FromZeroChange),
        ("noDecrease", PoolChangeMethod.NoDecrease, PoolChange.FromNoDecrease),
    ];

    private static readonly string[] Members = [Earlier, Later, Method, ZeroStock, DefaultShare, Stratum, .. Alone.Select(alone => alone.Member)];

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
            case PoolChangeMethod.DefaultShare:
                writer.WriteString(DefaultShare, value.FieldData);
                writer.WriteString(Stratum, value.Stratum);
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
        switch (texts)
        {
            case [{ } earlier, { } later, null or Difference or Remeasured, null, null, null, .. var others] when IsEmpty(others):
                return texts[2] == Remeasured ? PoolChange.FromRemeasured(earlier, later) : PoolChange.FromDifference(earlier, later);
            case [null, { } later, null, { } zeroStock, null, null, .. var others] when IsEmpty(others):
                return PoolChange.FromZeroStock(zeroStock, later);
            case [null, null, null, null, { } share, { } stratum, .. var others] when IsEmpty(others):
                return PoolChange.FromDefaultShare(share, stratum);
            case [null, null, null, null, null, null, .. var others] when others.Count(text => text is not null) == 1:
                int k = Array.FindIndex(others, text => text is not null);
                return Alone[k].Make(others[k]!);
            default:
                break;
        }

        throw new JsonException(
            "A change from field data has the members earlier and later, with method 'difference' or 'remeasured'; or zeroStock and later; or defaultShare and stratum; "
            + $"or one of {string.Join(", ", Alone.Select(alone => alone.Member))}.");
    }

    private static bool IsEmpty(string?[] texts) => Array.TrueForAll(texts, text => text is null);
}
