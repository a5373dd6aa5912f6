using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Data.FieldSheets;

/// <summary>What a column of a sheet of trees holds.</summary>
internal enum SheetField
{
    Plot,
    Stratum,
    Tree,
    Group,
    Diameter,
    Circumference,
    Height,
    WoodDensity,
    PlotArea,
}

/// <summary>A column found in a header: what it holds, how it is headed, and in which unit.</summary>
internal sealed record SheetColumn(SheetField Field, string Header, int Index, Unit? Unit);

/// <summary>The headers that are understood, in English and Thai, with their units in brackets or after an underscore.</summary>
internal static class SheetHeaders
{
    private static readonly (SheetField Field, string English, string Thai, string[] Names, string[] Units)[] Known =
    [
        (SheetField.Plot, "plot", "แปลง", ["plot", "plot id", "plot no", "แปลง", "แปลงที่", "แปลงตัวอย่าง", "รหัสแปลง", "หมายเลขแปลง"], []),
        (SheetField.Stratum, "stratum", "ชั้นภูมิ", ["stratum", "strata", "ชั้นภูมิ", "ชั้น"], []),
        (SheetField.Tree, "tree", "ต้นไม้", ["tree", "tree id", "tree no", "ต้น", "ต้นที่", "ต้นไม้", "รหัสต้นไม้", "หมายเลขต้น", "หมายเลขต้นไม้"], []),
        (SheetField.Group, "species or group", "ชนิดไม้หรือกลุ่ม", ["species", "group", "species group", "ชนิด", "ชนิดไม้", "พันธุ์ไม้", "กลุ่ม", "กลุ่มไม้"], []),
        (SheetField.Diameter, "diameter", "เส้นผ่านศูนย์กลาง", ["d", "dbh", "diameter", "เส้นผ่านศูนย์กลาง", "เส้นผ่าศูนย์กลาง"], ["cm", "mm", "m"]),
        (SheetField.Circumference, "circumference", "เส้นรอบวง", ["circumference", "girth", "gbh", "cbh", "เส้นรอบวง"], ["cm", "mm", "m"]),
        (SheetField.Height, "height", "ความสูง", ["h", "height", "ความสูง", "สูง"], ["m", "cm"]),
        (SheetField.WoodDensity, "wood density", "ความหนาแน่นเนื้อไม้", ["wood density", "rho", "wd", "ความหนาแน่นเนื้อไม้"], ["g/cm3"]),
        (SheetField.PlotArea, "plot area", "พื้นที่แปลง", ["plot area", "area", "พื้นที่แปลง", "ขนาดแปลง", "พื้นที่"], ["rai", "m2", "ha", "ngan", "wah2"]),
    ];

    private static readonly Dictionary<string, string> ThaiUnits = new(StringComparer.Ordinal)
    {
        ["ซม"] = "cm", ["เซนติเมตร"] = "cm", ["มม"] = "mm", ["ม"] = "m", ["เมตร"] = "m", ["ไร่"] = "rai", ["งาน"] = "ngan", ["ตรว"] = "wah2",
        ["ตารางวา"] = "wah2", ["ตรม"] = "m2", ["ตารางเมตร"] = "m2", ["เฮกตาร์"] = "ha", ["กซม3"] = "g/cm3",
    };

    /// <summary>All names, for a message.</summary>
    public static string AllNames { get; } = string.Join(", ", Known.Select(known => string.Join(" / ", known.Names)));

    public static Bilingual TitleOf(SheetField field) => Known.Where(known => known.Field == field).Select(known => new Bilingual(known.English, known.Thai)).Single();

    public static string NamesOf(SheetField field) => string.Join(", ", Known.Single(known => known.Field == field).Names);

    public static string[] UnitsOf(SheetField field) => Known.Single(known => known.Field == field).Units;

    /// <summary>Reads a header such as <c>DBH (cm)</c>, <c>plot_area_m2</c> or <c>ความสูง (ม.)</c>.</summary>
    /// <returns>The field and the text of its unit (null where the header names none); null where the header is not understood.</returns>
    public static (SheetField Field, string? Unit)? Read(string header)
    {
        (string name, string? unit) = Split(header.Trim());
        name = Plain(name);
        foreach ((SheetField field, _, _, string[] names, string[] units) in Known)
        {
            if (names.Contains(name, StringComparer.OrdinalIgnoreCase))
            {
                return (field, unit);
            }

            // A unit after an underscore or a space: DBH_cm, plot area m2.
            int last = name.LastIndexOf(' ');
            if (unit is null && last > 0 && names.Contains(name[..last], StringComparer.OrdinalIgnoreCase) && units.Contains(UnitName(name[(last + 1)..]), StringComparer.Ordinal))
            {
                return (field, UnitName(name[(last + 1)..]));
            }
        }

        return null;
    }

    /// <summary>The unit of the library for one of a header.</summary>
    public static string UnitName(string text)
    {
        string plain = text.Replace(".", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal).Replace("²", "2", StringComparison.Ordinal)
            .Replace("³", "3", StringComparison.Ordinal).Replace("^", "", StringComparison.Ordinal);
        return ThaiUnits.TryGetValue(plain, out string? known) ? known : plain is "sqm" or "sq m" ? "m2" : plain;
    }

    private static (string Name, string? Unit) Split(string header)
    {
        int open = header.IndexOfAny(['(', '[']);
        return open > 0 && header[^1] is ')' or ']' && open > 0
            ? (header[..open], UnitName(header[(open + 1)..^1]))
            : (header, null);
    }

    private static string Plain(string name) =>
        string.Join(' ', name.Replace('_', ' ').Replace(".", "", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}
