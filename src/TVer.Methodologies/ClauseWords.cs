using System.Text.RegularExpressions;

namespace TVer.Methodologies;

/// <summary>The words in names of clauses, in Thai.</summary>
internal static partial class ClauseWords
{
    /// <summary>Each word or phrase in lower case, with the Thai one.</summary>
    private static readonly Dictionary<string, string> Words = new(StringComparer.Ordinal)
    {
        ["crediting period"] = "ระยะเวลาคิดเครดิต",
        ["project conditions"] = "เงื่อนไขของกิจกรรมโครงการ",
        ["start date"] = "วันเริ่มดำเนินโครงการ",
        ["whole tonnes"] = "จำนวนเต็มตัน",
        ["losses"] = "การสูญเสีย",
        ["readings"] = "การตีความ",
        ["sound input"] = "ความถูกต้องของข้อมูลนำเข้า",
        ["evidence of conditions"] = "หลักฐานตามเงื่อนไข",
        ["rounds of a project"] = "รอบการติดตามของโครงการ",
        ["factors"] = "ค่าคงที่และปัจจัย",
        ["buffer"] = "ส่วนสำรอง",
        ["applicability"] = "ลักษณะของกิจกรรมที่เข้าข่าย",
        ["definitions"] = "นิยาม",
        ["annex"] = "ภาคผนวกที่",
        ["tables"] = "ตารางที่",
        ["table"] = "ตารางที่",
        ["equations"] = "สมการที่",
        ["equation"] = "สมการที่",
        ["steps"] = "ขั้นตอนที่",
        ["step"] = "ขั้นตอนที่",
        ["clause"] = "ข้อ",
        ["general"] = "ทั่วไป",
        ["size"] = "ขนาดโครงการ",
        ["all"] = "ทั้งฉบับ",
        ["and"] = "และ",
        ["to"] = "ถึง",
    };

    /// <summary>A name with its words in Thai; a name that has other words too stays as it is, so that no mixture is printed.</summary>
    public static string InThai(string number)
    {
        bool isKnown = true;
        string thai = Word().Replace(number, found =>
        {
            isKnown &= Words.TryGetValue(found.Value.ToLowerInvariant(), out string? word);
            return word ?? found.Value;
        });
        return isKnown ? thai : number;
    }

    [GeneratedRegex(
        "crediting period|project conditions|start date|whole tonnes|sound input|evidence of conditions|rounds of a project|[A-Za-z]{2,}",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
