using System.Text;

namespace TVer.Methodologies;

/// <summary>The words in names of clauses, in Thai.</summary>
internal static class ClauseWords
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
        var thai = new StringBuilder();
        for (int at = 0; at < number.Length;)
        {
            int length = char.IsAsciiLetter(number[at]) ? LongestPhrase(number, at) : 0;
            if (length > 0)
            {
                thai.Append(Words[number.Substring(at, length).ToLowerInvariant()]);
                at += length;
            }
            else if (IsLetter(number, at) && IsLetter(number, at + 1))
            {
                return number;
            }
            else
            {
                thai.Append(number[at++]);
            }
        }

        return thai.ToString();
    }

    private static int LongestPhrase(string number, int at) => Words.Keys
        .Where(phrase => string.Compare(number, at, phrase, 0, phrase.Length, StringComparison.OrdinalIgnoreCase) == 0 && !IsLetter(number, at + phrase.Length))
        .Select(phrase => phrase.Length)
        .DefaultIfEmpty(0)
        .Max();

    private static bool IsLetter(string text, int at) => at < text.Length && char.IsAsciiLetter(text[at]);
}
