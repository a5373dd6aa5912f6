using TVer.Methodologies.Forestry.Tools;

namespace TVer.Methodologies.Tests.Forestry.Tools;

/// <summary>The text of a finding names the value and the range by itself, in both languages, whatever a program shows of its other members.</summary>
public class MessageTests
{
    [Theory]
    [InlineData("tree-stock", "\"750 rai\"", "\"0 rai\"", "The area is 0 rai: it must be above 0 rai.", "พื้นที่คือ 0 rai ต้องมากกว่า 0 ไร่")]
    [InlineData(
        "tree-stock", "\"16 cm\"", "\"-16 cm\"", "The measure is -16 cm: it must be above zero, in a unit such as cm.", "ค่าที่วัดคือ -16 cm ต้องมากกว่าศูนย์ และมีหน่วย เช่น cm")]
    [InlineData("sample-size", "\"20.7 %\"", "\"0 %\"", "The coefficient of variation is 0 %: it must be above zero.", "สัมประสิทธิ์ความแปรผันคือ 0 % ต้องมากกว่าศูนย์")]
    [InlineData("sample-size", "\"0.25 ha\"", "\"-1 ha\"", "The area of a plot is -6.25 rai: it must be above zero.", "พื้นที่แปลงคือ -6.25 rai ต้องมากกว่าศูนย์")]
    [InlineData(
        "significance", "\"60 tCO2e\"", "\"-1 tCO2e\"", "Source 'a' is -1 tCO2e: the size of an emission or of the decrease of a pool must be 0 or more.",
        "แหล่ง 'a' คือ -1 tCO2e ขนาดของการปล่อยหรือการลดลงของแหล่งสะสมต้องไม่น้อยกว่า 0")]
    [InlineData("tree-counting", "\"30 rai\"", "\"30.5 rai\"", "The counted plot has 30.5 rai: at most 30 rai are allowed.", "แปลงที่ใช้วิธีนับต้นมี 30.5 ไร่ ต้องไม่เกิน 30 ไร่")]
    [InlineData("crown-cover", "\"5 %\"", "\"101 %\"", "The crown cover is 101 %: it must lie from 0 to 100 %.", "การปกคลุมเรือนยอดคือร้อยละ 101 ต้องอยู่ระหว่างร้อยละ 0 ถึง 100")]
    [InlineData(
        "growth", "\"0 yr\"", "\"2 yr\"", "The table of growth 'teak' has the ages 2, 1, 5 in years: it needs two or more, rising from 0.",
        "ตารางการเติบโต 'teak' มีอายุ 2, 1, 5 ปี ต้องมีตั้งแต่สองอายุ เริ่มจาก 0 และเรียงจากน้อยไปมาก")]
    [InlineData(
        "tree-change", "2029-01-01", "2024-01-01", "Both inventories need a date, the second after the first: the first is of 2024-01-01, the second of 2024-01-01.",
        "การสำรวจทั้งสองครั้งต้องมีวันที่ และครั้งที่สองต้องหลังครั้งแรก ครั้งแรกวันที่ 2024-01-01 ครั้งที่สองวันที่ 2024-01-01")]
    public void A_message_names_the_value_and_its_range(string tool, string was, string becomes, string english, string thai)
    {
        string json = ForestryToolCase.Of(tool).Json;
        Assert.Contains(was, json, StringComparison.Ordinal);
        Finding finding = ForestryToolCatalogue.Find(tool).RunJson(json.Replace(was, becomes, StringComparison.Ordinal)).Findings[0];
        Assert.Equal((english, thai), (finding.Message.English, finding.Message.Thai));
    }

    [Fact]
    public void A_rule_stated_twice_is_one_rule()
    {
        Clause clause = Documents.ArTool12.At("equation 7");
        FindingRule rule = new("a.b", Severity.Error, clause, "It is {0}.", "คือ {0}");
        Assert.Equal(rule, new FindingRule("a.b", Severity.Error, Documents.ArTool12.At("equation 7"), "It is {0}.", "คือ {0}"));
        Assert.Equal(rule.GetHashCode(), new FindingRule("a.b", Severity.Error, clause, "It is {0}.", "คือ {0}").GetHashCode());
        Assert.Equal(rule.At("p", 1, 1), new FindingRule("a.b", Severity.Error, clause, "It is {0}.", "คือ {0}").At("p", 1, 1));
        FindingRule?[] others =
        [
            null, new("a.c", Severity.Error, clause, "It is {0}.", "คือ {0}"), new("a.b", Severity.Warning, clause, "It is {0}.", "คือ {0}"),
            new("a.b", Severity.Error, Documents.ArTool12.At("equation 8"), "It is {0}.", "คือ {0}"), new("a.b", Severity.Error, clause, "It was {0}.", "คือ {0}"),
            new("a.b", Severity.Error, clause, "It is {0}.", "เคยเป็น {0}"),
        ];
        Assert.All(others, other => Assert.False(rule.Equals(other)));
        Assert.False(rule.Equals((object)"a.b"));
    }
}
