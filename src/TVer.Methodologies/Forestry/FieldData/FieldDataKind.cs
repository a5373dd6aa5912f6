using TVer.Methodologies.Json;

namespace TVer.Methodologies.Forestry;

/// <summary>A kind of field data, in the order of <see cref="FieldData"/>.</summary>
internal enum FieldDataKind
{
    Trees,
    DeadWood,
    DefaultShares,
    Soil,
    SoilPlans,
    Fires,
    Displaced,
    CrownCover,
    Growth,
    ZeroStocks,
    ZeroChanges,
    NoDecreases,
}

/// <summary>What is known of each kind of field data: its member, its name for a reader, its entries.</summary>
internal static class FieldDataKinds
{
    public static readonly IReadOnlyList<FieldDataKind> All = Enum.GetValues<FieldDataKind>().AsReadOnly();

    private static readonly Bilingual[] Titles =
    [
        new("a tree inventory", "ข้อมูลสำรวจต้นไม้"),
        new("an inventory of dead wood and litter", "ข้อมูลสำรวจไม้ตายและเศษซากพืช"),
        new("a default share of the trees", "ค่าแนะนำสัดส่วนต่อต้นไม้"),
        new("a survey of soil", "ข้อมูลสำรวจดิน"),
        new("a plan of soil", "แผนการจัดการดิน"),
        new("fires", "ข้อมูลไฟ"),
        new("displaced activities", "ข้อมูลกิจกรรมที่ถูกเคลื่อนย้าย"),
        new("land with crown cover", "ข้อมูลการปกคลุมเรือนยอด"),
        new("a plan of growth", "แผนการเติบโต"),
        new("evidence for a zero stock", "หลักฐานการกักเก็บเป็นศูนย์"),
        new("evidence for a zero change", "หลักฐานการเปลี่ยนแปลงเป็นศูนย์"),
        new("evidence that nothing decreased", "หลักฐานว่าไม่ลดลง"),
    ];

    /// <summary>What the kind is called.</summary>
    public static Bilingual Title(this FieldDataKind kind) => Titles[(int)kind];

    /// <summary>The path of an entry.</summary>
    public static string Path(this FieldDataKind kind, string name) => $"fieldData.{kind.InInput()}.{name}";

    /// <summary>The names of the entries of a kind, in ordinal order.</summary>
    public static IReadOnlyList<string> Names(this FieldData data, FieldDataKind kind) => [.. data.Entries(kind).Order(StringComparer.Ordinal)];

    /// <summary>Whether a kind has an entry of a name.</summary>
    public static bool Has(this FieldData data, FieldDataKind kind, string name) => data.Entries(kind).Contains(name);

    /// <summary>The date of an inventory or a survey; null where it has none, or is of a kind that is not measured on a day.</summary>
    public static DateOnly? DateOf(this FieldData data, FieldDataKind kind, string name) => kind switch
    {
        FieldDataKind.Trees => data.Trees[name].Date,
        FieldDataKind.DeadWood => data.DeadWood[name].Date,
        FieldDataKind.Soil => data.Soil[name].Date,
        _ => null,
    };

    private static IEnumerable<string> Entries(this FieldData data, FieldDataKind kind) => kind switch
    {
        FieldDataKind.Trees => data.Trees.Keys,
        FieldDataKind.DeadWood => data.DeadWood.Keys,
        FieldDataKind.DefaultShares => data.DefaultShares.Keys,
        FieldDataKind.Soil => data.Soil.Keys,
        FieldDataKind.SoilPlans => data.SoilPlans.Keys,
        FieldDataKind.Fires => data.Fires.Keys,
        FieldDataKind.Displaced => data.Displaced.Keys,
        FieldDataKind.CrownCover => data.CrownCover.Keys,
        FieldDataKind.Growth => data.Growth.Keys,
        FieldDataKind.ZeroStocks => data.ZeroStocks.Keys,
        FieldDataKind.ZeroChanges => data.ZeroChanges.Keys,
        FieldDataKind.NoDecreases => data.NoDecreases.Keys,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no such kind of field data."),
    };
}
