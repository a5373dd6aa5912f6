using TVer.Methodologies.Factors;

namespace TVer.Methodologies.Tests.Factors;

public class FactorTablesTests
{
    private const string Sound =
        """{"name":"mine","version":"1","year":2024,"title":{"english":"Mine","thai":"ของฉัน"},"source":"a report","rows":{"x":{"value":1,"lower":0.5,"upper":2,"unit":"kg N/kg","status":"Confirmed","source":"p. 3"}}}""";

    /// <summary>Duplicate rows, missing members, numbers that are none and unknown units fail here, because every file is parsed strictly.</summary>
    [Fact]
    public void Every_data_file_is_a_sound_set_of_its_own_name()
    {
        (string File, string Json)[] files = [.. FactorTables.Files()];

        Assert.Equal(FactorTables.All.Count, files.Length);
        Assert.All(files, file =>
        {
            FactorTable table = FactorTable.Parse(file.Json);
            Assert.Equal(file.File, table.Name);
            Assert.InRange(table.Year, 1990, 2030);
            Assert.False(string.IsNullOrWhiteSpace(table.Title.English) || string.IsNullOrWhiteSpace(table.Title.Thai));
            Assert.All(table.Rows.Values, row => Assert.False(string.IsNullOrWhiteSpace(row.Source)));
        });
    }

    [Fact]
    public void The_sets_are_those_that_the_documentation_lists() => Assert.Equal(
        [
            "amendments-ipcc-2006", "burning-ipcc-2006", "fuel-ipcc-2006", "fuel-ncv-dede", "gwp-ar2", "gwp-ar3", "gwp-ar4", "gwp-ar5", "gwp-ar6",
            "n2o-ipcc-2006", "n2o-ipcc-2019", "n2o-ipcc-2019-dry", "n2o-ipcc-2019-wet", "nitrogen-content", "soil-ipcc-2019", "tree-counting",
        ],
        FactorTables.All.Keys);

    /// <summary>Sources: the IPCC reports named in the sets.</summary>
    [Theory]
    [InlineData("gwp-ar2", 21, 21, 310)]
    [InlineData("gwp-ar3", 23, 23, 296)]
    [InlineData("gwp-ar4", 25, 25, 298)]
    [InlineData("gwp-ar5", 30, 28, 265)]
    [InlineData("gwp-ar6", 29.8, 27, 273)]
    public void Fossil_and_other_methane_are_told_apart(string set, double fossil, double other, double nitrousOxide)
    {
        FactorTable table = FactorTables.Find(set);

        Assert.Equal([fossil, other, nitrousOxide], new[] { table["CH4 fossil"].Value, table["CH4 non-fossil"].Value, table["N2O"].Value });
    }

    [Theory]
    [InlineData("\"value\":1", "\"value\":\"one\"")]
    [InlineData("\"value\":1,", "")]
    [InlineData("\"value\":1", "\"value\":1e999")]
    [InlineData("\"lower\":0.5", "\"lower\":1.5")]
    [InlineData("\"upper\":2", "\"upper\":0.9")]
    [InlineData("kg N/kg", "bushels")]
    [InlineData("\"p. 3\"", "\" \"")]
    [InlineData("Confirmed", "Certain")]
    [InlineData("\"a report\"", "\"\"")]
    [InlineData("\"rows\":{\"x\"", "\"rows\":{\"x\":{\"value\":1,\"unit\":\"1\",\"status\":\"Confirmed\",\"source\":\"p. 3\"},\"x\"")]
    [InlineData("\"year\":2024,", "")]
    [InlineData("\"year\":2024", "\"year\":2024,\"extra\":1")]
    [InlineData("\"lower\":0.5,\"upper\":2", "\"boundsStatus\":\"Inferred\"")]
    public void A_set_with_a_fault_is_refused(string sound, string fault)
    {
        Assert.Contains(sound, Sound, StringComparison.Ordinal);

        Assert.Throws<InputException>(() => FactorTable.Parse(Sound.Replace(sound, fault, StringComparison.Ordinal)));
    }

    [Fact]
    public void A_set_without_rows_is_refused() => Assert.Throws<InputException>(() =>
        FactorTable.Parse("""{"name":"mine","version":"1","year":2024,"title":{"english":"Mine","thai":"ของฉัน"},"source":"a report","rows":{}}"""));

    [Fact]
    public void A_set_is_written_as_it_is_read()
    {
        string json = FactorTable.Parse(Sound).ToJson();

        Assert.Equal(json, FactorTable.Parse(json).ToJson());
    }

    [Fact]
    public void An_unknown_set_or_row_is_an_error_that_lists_the_known_ones()
    {
        Assert.Contains("gwp-ar5", Assert.Throws<ArgumentException>(() => FactorTables.Find("gwp-ar9")).Message, StringComparison.Ordinal);
        Assert.Contains("N2O", Assert.Throws<KeyNotFoundException>(() => FactorTables.Find("gwp-ar5")["SF6"]).Message, StringComparison.Ordinal);
    }

    /// <summary>So far no announcement has confirmed dates: the caller chooses. If one gets them, this test is to be changed with it.</summary>
    [Fact]
    public void No_announcement_of_TGO_has_confirmed_dates()
    {
        Assert.Equal(3, GwpAnnouncement.Known.Count);
        Assert.All(GwpAnnouncement.Known, one => Assert.Equal(FactorStatus.Unconfirmed, one.DatesStatus));
        Assert.Null(GwpAnnouncement.InForce(GwpAnnouncement.Known, new DateOnly(2025, 1, 1)));
    }

    /// <summary>Invented announcements: AR4 from 2021, AR5 from July 2023, so that both will do for a start in 2023.</summary>
    [Theory]
    [InlineData("gwp-ar4", 2020, "factors.potentials-chosen")]
    [InlineData("gwp-ar4", 2021, null)]
    [InlineData("gwp-ar5", 2022, "factors.potentials-other-set")]
    [InlineData("gwp-ar4", 2023, null)]
    [InlineData("gwp-ar5", 2023, null)]
    [InlineData("gwp-ar6", 2023, "factors.potentials-other-set")]
    [InlineData("gwp-ar4", 2024, "factors.potentials-other-set")]
    public void A_project_takes_the_potentials_announced_for_its_crediting(string set, int year, string? code) =>
        Assert.Equal(code is null ? [] : [code], PotentialsCheck.Run(Choice(set, null, null), year, Invented, "potentials").Select(finding => finding.Code));

    [Theory]
    [InlineData("2024-12-31", null, false)]
    [InlineData("2025-01-01", null, true)]
    [InlineData(null, "2024-01-01", false)]
    [InlineData(null, "2023-12-31", true)]
    public void Crediting_starts_within_the_dates_that_the_project_gives_of_the_announcement(string? from, string? to, bool isOutside) => Assert.Equal(
        isOutside ? ["factors.potentials-outside", "factors.potentials-chosen"] : ["factors.potentials-chosen"],
        PotentialsCheck.Run(Choice("gwp-ar5", Day(from), Day(to)), 2024, GwpAnnouncement.Known, "potentials").Select(finding => finding.Code));

    [Theory]
    [InlineData("2020-12-31", null)]
    [InlineData("2021-01-01", "gwp-ar4")]
    [InlineData("2023-06-30", "gwp-ar4")]
    [InlineData("2023-07-01", "gwp-ar5")]
    public void An_announcement_with_dates_governs_the_crediting_periods_between_them(string day, string? set) =>
        Assert.Equal(set, GwpAnnouncement.InForce(Invented, Day(day)!.Value)?.Set);

    private static readonly GwpAnnouncement[] Invented =
    [
        new() { Title = "old", Set = "gwp-ar4", CreditingFrom = new DateOnly(2021, 1, 1), DatesStatus = FactorStatus.Confirmed, Source = "invented" },
        new() { Title = "new", Set = "gwp-ar5", CreditingFrom = new DateOnly(2023, 7, 1), DatesStatus = FactorStatus.Confirmed, Source = "invented" },
        new() { Title = "rumour", Set = "gwp-ar6", CreditingFrom = new DateOnly(2021, 1, 1), DatesStatus = FactorStatus.Inferred, Source = "invented" },
    ];

    private static DateOnly? Day(string? day) => day is null ? null : DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);

    private static GwpAnnouncement Choice(string set, DateOnly? from, DateOnly? to) =>
        new() { Title = "given", Set = set, CreditingFrom = from, CreditingTo = to, DatesStatus = FactorStatus.Unconfirmed, Source = "given" };
}
