using System.Diagnostics.CodeAnalysis;

namespace TVer.Methodologies.Quantities;

/// <summary>
/// The one table of units. Base units are those in which T-VER writes its equations: rai (a square of side one sen, 40 m),
/// year, and tonnes of each substance. Sizes are exact fractions: 1 ha = 25/4 rai, because 1 rai = 1,600 m².
/// </summary>
internal static class UnitTable
{
    /// <summary>As many names as a compound may have: with volumes throughout, exponents stay within those of a <see cref="Dimension"/>.</summary>
    private const int MostNames = 5;

    private static readonly char[] Joints = ['/', '·', '*'];

    private static readonly Dictionary<string, Unit> ByName = Build();

    /// <summary>The names known, without compounds.</summary>
    public static IReadOnlyCollection<string> Names => ByName.Keys;

    /// <summary>What to write in place of a unit that is not known: the same letters in the right case; null where there is none.</summary>
    public static string? InRightCase(string text)
    {
        string[] parts = text.Split(Joints);
        string[] known = [.. parts.Select(part => Names.FirstOrDefault(name => name.Equals(part.Trim(), StringComparison.OrdinalIgnoreCase)) ?? part.Trim())];
        string joined = known[0];
        int at = parts[0].Length;
        for (int k = 1; k < parts.Length; k++)
        {
            joined += text[at] + known[k];
            at += parts[k].Length + 1;
        }

        return TryParse(joined, out _) ? joined : null;
    }

    public static bool TryParse(string? text, [NotNullWhen(true)] out Unit? unit)
    {
        unit = null;
        if (string.IsNullOrWhiteSpace(text))
        {
            return false;
        }

        text = text.Trim();
        if (ByName.TryGetValue(text, out unit))
        {
            return true;
        }

        try
        {
            unit = Compound(text)?.Named(text);
        }
        catch (OverflowException)
        {
            // So many factors are no unit that anybody measures in.
        }

        return unit is not null;
    }

    private static Unit? Compound(string text)
    {
        Unit? result = null;
        int names = 0;
        string[] quotient = text.Split('/');
        for (int k = 0; k < quotient.Length; k++)
        {
            foreach (string name in quotient[k].Split('·', '*'))
            {
                if (++names > MostNames || !TryParseSingle(name.Trim(), out Unit? single))
                {
                    return null;
                }

                result = result is null ? single : k == 0 ? result * single : result / single;
            }
        }

        return result;
    }

    private static bool TryParseSingle(string name, [NotNullWhen(true)] out Unit? unit)
    {
        if (ByName.TryGetValue(name, out unit))
        {
            return true;
        }

        int exponent = name.Length < 2 ? 1 : name[^1] switch { '2' or '²' => 2, '3' or '³' => 3, _ => 1 };
        if (exponent == 1)
        {
            return false;
        }

        string root = name[..^1];
        root = name[^1] is '2' or '3' && root.EndsWith('^') ? root[..^1] : root;
        if (ByName.TryGetValue(root, out Unit? length) && length.Dimension == Dimension.Length)
        {
            unit = (exponent == 2 ? length * length : length * length * length).Named(name);
            return true;
        }

        return exponent == 2 && ByName.TryGetValue($"{root}2", out unit);
    }

    private static Dictionary<string, Unit> Build()
    {
        var table = new Dictionary<string, Unit>(StringComparer.Ordinal);

        void Add(Dimension dimension, Int128 numerator, Int128 denominator, params ReadOnlySpan<string> names)
        {
            foreach (string name in names)
            {
                table.Add(name, new Unit(name, dimension, numerator, denominator));
            }
        }

        void AddMasses(Dimension dimension, string substance, string spacing)
        {
            Add(dimension, 1, 1, $"t{spacing}{substance}", $"ton{spacing}{substance}");
            Add(dimension, 1, 1_000, $"kg{spacing}{substance}");
            Add(dimension, 1, 1_000_000, $"g{spacing}{substance}");
            Add(dimension, 1_000, 1, $"kt{spacing}{substance}", $"Gg{spacing}{substance}");
            Add(dimension, 1_000_000, 1, $"Mt{spacing}{substance}");
        }

        Add(Dimension.None, 1, 1, "1");
        Add(Dimension.None, 1, 100, "%");
        Add(Dimension.None, 1, 1_000, "‰");

        Dimension area = Dimension.Length.Power(2);
        Dimension volume = Dimension.Length.Power(3);
        Add(Dimension.Length, 1, 1, "sen");
        Add(Dimension.Length, 1, 40, "m", "เมตร", "ม.");
        Add(Dimension.Length, 25, 1, "km", "กิโลเมตร", "กม.");
        Add(Dimension.Length, 1, 4_000, "cm", "เซนติเมตร", "ซม.");
        Add(Dimension.Length, 1, 40_000, "mm");
        Add(area, 1, 1, "rai", "ไร่");
        Add(area, 1, 4, "ngan", "งาน");
        Add(area, 1, 400, "wah2", "ตารางวา", "ตร.ว.");
        Add(area, 1, 1_600, "ตารางเมตร", "ตร.ม.");
        Add(area, 625, 1, "ตารางกิโลเมตร", "ตร.กม.");
        Add(area, 25, 4, "ha", "hectare", "เฮกตาร์");
        Add(volume, 1, 64_000_000, "L", "l", "litre", "ลิตร", "ล.");

        Add(Dimension.Time, 1, 1, "yr", "year", "years", "a", "ปี");
        Add(Dimension.Time, 1, 12, "month", "months", "เดือน");

        Add(Dimension.Mass, 1, 1, "t", "ตัน");
        Add(Dimension.Mass, 1, 1_000, "kg", "กิโลกรัม", "กก.");
        Add(Dimension.Mass, 1, 1_000_000, "g", "กรัม", "ก.");
        AddMasses(Dimension.Carbon, "C", "");
        AddMasses(Dimension.CarbonDioxideEquivalent, "CO2e", "");
        AddMasses(Dimension.CarbonDioxideEquivalent, "CO2eq", "");
        AddMasses(Dimension.CarbonDioxideEquivalent, "CO2", "");
        AddMasses(Dimension.CarbonDioxideEquivalent, "CO2e", " ");
        AddMasses(Dimension.CarbonDioxideEquivalent, "CO2eq", " ");
        AddMasses(Dimension.CarbonDioxideEquivalent, "CO2", " ");
        AddMasses(Dimension.Carbon, "C", " ");
        AddMasses(Dimension.DryMatter, "d.m.", " ");
        AddMasses(Dimension.DryMatter, "DM", " ");
        AddMasses(Dimension.Nitrogen, "N", "");
        AddMasses(Dimension.Nitrogen, "N", " ");
        AddMasses(Dimension.NitrousOxide, "N2O", "");
        AddMasses(Dimension.NitrousOxide, "N2O", " ");
        AddMasses(Dimension.Methane, "CH4", "");
        AddMasses(Dimension.Methane, "CH4", " ");

        Add(Dimension.Energy, 1, 1, "TJ");
        Add(Dimension.Energy, 1, 1_000, "GJ");
        Add(Dimension.Energy, 1, 1_000_000, "MJ");
        Add(Dimension.Energy, 9, 2_500_000, "kWh");
        Add(Dimension.Energy, 9, 2_500, "MWh");
        Add(Dimension.Energy, 18, 5, "GWh");

        Add(Dimension.Count, 1, 1, "tree", "trees", "ต้น");
        Add(Dimension.Money, 1, 1, "THB", "บาท");
        return table;
    }
}
