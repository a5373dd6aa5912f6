using System.Text;
using TVer.Methodologies.Calculation;
using TVer.Methodologies.Data.FieldSheets;
using TVer.Methodologies.Forestry.Tools.Trees;
using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Data.Tests.FieldSheets;

/// <summary>Sheets of trees: good ones in English and Thai, and one fault at a time.</summary>
public sealed class FieldSheetTests
{
    private const string Header = "Plot,Stratum,Tree,Species,DBH (cm),H (m),Plot area (m2)";

    private static readonly string[] Good =
    [
        Header,
        "P1,dense,1,ตะเคียน,30,20,400",
        "P1,dense,2,ตะเคียน,12.5,9,400",
        "P2,dense,1,ไผ่,6,,400",
        "P3,sparse,1,ตะเคียน,18,12,400",
        "P4,sparse,,,,,400",
    ];

    private static readonly FieldSheetOptions Options = new()
    {
        StratumAreas = new Dictionary<string, Area> { ["dense"] = Area.FromRai(120), ["sparse"] = Area.FromRai(80) },
        Groups = new Dictionary<string, TreeGroup>
        {
            ["ตะเคียน"] = new() { Equation = "ogawa-deciduous-v02" }, ["ไผ่"] = new() { Equation = "bamboo-2-v02" },
        },
        Date = new DateOnly(2025, 3, 1),
    };

    [Fact]
    public void A_good_sheet_becomes_an_inventory()
    {
        FieldSheetResult result = Read(Good);

        Assert.Empty(result.Findings);
        TreeInventory inventory = result.Inventory!;
        Assert.Equal(["P1", "P2"], inventory.Strata["dense"].Plots.Keys);
        Assert.Equal(0.25, inventory.Strata["dense"].Plots["P1"].Area.Rai);
        Assert.Equal(Measurement.Parse("12.5 cm"), inventory.Strata["dense"].Plots["P1"].Trees["2"].Diameter);
        Assert.Null(inventory.Strata["dense"].Plots["P2"].Trees["1"].Height);
        Assert.Equal("trees.csv, line 3", inventory.Strata["dense"].Plots["P1"].Trees["2"].Source);
        Assert.Equal(new DateOnly(2025, 3, 1), inventory.Date);
    }

    [Fact]
    public void A_plot_without_trees_stays_in_the_sample()
    {
        TreeInventory inventory = Read(Good).Inventory!;

        Assert.Empty(inventory.Strata["sparse"].Plots["P4"].Trees);
        TreeStock<Quantity> stock = TreeStock.Of<Quantity>(inventory);
        Assert.Equal(2, stock.Sample.Strata[1].Count.Value);
        Assert.Equal(0, new Trail([stock.Stock]).Find("b_p,i", "sparse→P4, 2025").Single().Value);
    }

    [Fact]
    public void The_trail_names_the_line_of_the_sheet()
    {
        var trail = new Trail([TreeStock.Of<Quantity>(Read(Good).Inventory!).Stock]);

        Assert.Equal("trees.csv, line 3", trail.Find("D", "P1→2, 2025").Single().Datum!.Value.Source);
    }

    [Fact]
    public void Thai_headers_units_and_digits_are_read()
    {
        FieldSheetResult thai = Read(
            "แปลงตัวอย่าง;ชั้นภูมิ;ต้นที่;ชนิดไม้;เส้นรอบวง (ซม.);ความสูง (ม.);พื้นที่แปลง (ไร่)",
            "P1;dense;1;ตะเคียน;๙๔.๒๕;๒๐;0.25",
            "P2;dense;1;ตะเคียน;60;12;0.25",
            "P3;sparse;1;ตะเคียน;60;12;0.25",
            "P4;sparse;;;;;0.25");

        Assert.Empty(thai.Findings);
        Assert.Equal(Measurement.Parse("94.25 cm"), thai.Inventory!.Strata["dense"].Plots["P1"].Trees["1"].Circumference);
        Assert.Equal(0.25, thai.Inventory.Strata["dense"].Plots["P1"].Area.Rai);
    }

    [Theory]
    [InlineData("D", "m", "Plot area (m2)")]
    [InlineData("dbh_cm", "H [m]", "plot_area_m2")]
    [InlineData("Diameter (cm.)", "Height (เมตร)", "ขนาดแปลง (ตร.ม.)")]
    [InlineData("เส้นผ่านศูนย์กลาง (เซนติเมตร)", "สูง (ม.)", "Area (m²)")]
    public void Headers_are_written_in_many_ways(string diameter, string height, string area)
    {
        height = height == "m" ? "H" : height;
        string[] lines = [Header.Replace("DBH (cm)", diameter, StringComparison.Ordinal).Replace("H (m)", height, StringComparison.Ordinal).Replace("Plot area (m2)", area, StringComparison.Ordinal), .. Good[1..]];

        FieldSheetResult result = Read(lines);

        Assert.DoesNotContain(result.Findings, finding => finding.Finding.Severity != Severity.Information);
        Assert.Equal(0.25, result.Inventory!.Strata["dense"].Plots["P1"].Area.Rai, 1e-15);
        Assert.Equal(30, result.Inventory.Strata["dense"].Plots["P1"].Trees["1"].Diameter!.Value.Value);
    }

    [Fact]
    public void A_unit_that_is_not_named_is_reported_when_it_is_taken()
    {
        FieldSheetResult result = Read([Header.Replace("DBH (cm)", "DBH", StringComparison.Ordinal), .. Good[1..]]);

        FieldSheetFinding finding = Assert.Single(result.Findings);
        Assert.Equal(("sheet.unit-assumed", 1, "DBH"), (finding.Finding.Code, finding.Line, finding.Column));
        Assert.NotNull(result.Inventory);
    }

    public static TheoryData<string, int, string, string, int, string?> Faults => new()
    {
        { "comma decimal", 3, "P1,dense,2,ตะเคียน,\"12,5\",9,400", "sheet.comma-decimal", 3, "DBH (cm)" },
        { "thousands", 3, "P1,dense,2,ตะเคียน,12.5,9,\"1,400\"", "sheet.comma-decimal", 3, "Plot area (m2)" },
        { "text for a number", 3, "P1,dense,2,ตะเคียน,big,9,400", "sheet.number", 3, "DBH (cm)" },
        { "infinite", 3, "P1,dense,2,ตะเคียน,1e999,9,400", "sheet.number", 3, "DBH (cm)" },
        { "missing height", 3, "P1,dense,2,ตะเคียน,12.5,,400", "trees.measure-missing", 3, "H (m)" },
        { "missing diameter", 3, "P1,dense,2,ตะเคียน,,9,400", "trees.measure-missing", 3, "DBH (cm)" },
        { "negative height", 3, "P1,dense,2,ตะเคียน,12.5,-9,400", "trees.measure", 3, "H (m)" },
        { "below the threshold", 3, "P1,dense,2,ตะเคียน,4.4,5,400", "trees.below-threshold", 3, "DBH (cm)" },
        { "duplicate tree", 3, "P1,dense,1,ตะเคียน,12.5,9,400", "sheet.tree-twice", 3, "Tree" },
        { "tree number in Thai digits", 3, "P1,dense,๑,ตะเคียน,12.5,9,400", "sheet.look-alike", 3, "Tree" },
        { "plot in small letters", 3, "p1,dense,2,ตะเคียน,12.5,9,400", "sheet.look-alike", 3, "Plot" },
        { "plot with an invisible space", 3, "P1\u200B,dense,2,ตะเคียน,12.5,9,400", "sheet.look-alike", 3, "Plot" },
        { "plot with a hard space", 3, "P1\u00A0,dense,2,ตะเคียน,12.5,9,400", "sheet.look-alike", 3, "Plot" },
        { "height in centimetres", 3, "P1,dense,2,ตะเคียน,12.5,900,400", "trees.measure-impossible", 3, "H (m)" },
        { "height below breast height", 3, "P1,dense,2,ตะเคียน,12.5,1.3,400", "trees.below-breast-height", 3, "H (m)" },
        { "not a number", 3, "P1,dense,2,ตะเคียน,NaN,9,400", "sheet.number", 3, "DBH (cm)" },
        { "number of 300 digits", 3, $"P1,dense,2,ตะเคียน,{new string('9', 300)},9,400", "trees.measure-impossible", 3, "DBH (cm)" },
        { "trailing NUL", 3, "P1,dense,2,ตะเคียน,30\0,9,400", "sheet.control-character", 3, "DBH (cm)" },
        { "control character in a number", 3, "P1,dense,2,ตะเคียน,3\u00070,9,400", "sheet.control-character", 3, "DBH (cm)" },
        { "control character in a name", 3, "P1,dense,2\u0007,ตะเคียน,30,9,400", "sheet.control-character", 3, "Tree" },
        { "exponent", 3, "P1,dense,2,ตะเคียน,3e1,9,400", "sheet.number", 3, "DBH (cm)" },
        { "point without digits after it", 3, "P1,dense,2,ตะเคียน,30.,9,400", "sheet.number", 3, "DBH (cm)" },
        { "point alone", 3, "P1,dense,2,ตะเคียน,.,9,400", "sheet.number", 3, "DBH (cm)" },
        { "space of thousands", 3, "P1,dense,2,ตะเคียน,30,9,1 400", "sheet.number", 3, "Plot area (m2)" },
        { "hard space", 3, "P1,dense,2,ตะเคียน,3\u00A00,9,400", "sheet.number", 3, "DBH (cm)" },
        { "full-width digits", 3, "P1,dense,2,ตะเคียน,３０,9,400", "sheet.number", 3, "DBH (cm)" },
        { "sign after the digits", 3, "P1,dense,2,ตะเคียน,30-,9,400", "sheet.number", 3, "DBH (cm)" },
        { "brackets for a minus", 3, "P1,dense,2,ตะเคียน,(30),9,400", "sheet.number", 3, "DBH (cm)" },
        { "unit in the cell", 3, "P1,dense,2,ตะเคียน,125 mm,9,400", "sheet.number", 3, "DBH (cm)" },
        { "missing tree", 3, "P1,dense,,ตะเคียน,12.5,9,400", "sheet.cell-missing", 3, "Tree" },
        { "unknown species", 3, "P1,dense,2,ยางนา,12.5,9,400", "trees.group-unknown", 3, "Species" },
        { "missing species", 3, "P1,dense,2,,12.5,9,400", "sheet.cell-missing", 3, "Species" },
        { "missing plot", 6, ",sparse,1,ตะเคียน,12.5,9,400\nP4,sparse,,,,,400", "sheet.cell-missing", 6, "Plot" },
        { "unknown stratum", 6, "P9,bare,1,ตะเคียน,12.5,9,400\nP4,sparse,,,,,400", "sheet.stratum-unknown", 6, "Stratum" },
        { "missing stratum", 6, "P9,,1,ตะเคียน,12.5,9,400\nP4,sparse,,,,,400", "sheet.cell-missing", 6, "Stratum" },
        { "plot in two strata", 3, "P1,sparse,2,ตะเคียน,12.5,9,400", "sheet.plot-differs", 3, "Stratum" },
        { "plot of two sizes", 3, "P1,dense,2,ตะเคียน,12.5,9,500", "sheet.plot-differs", 3, "Plot area (m2)" },
        { "no plot area", 5, "P3,sparse,1,ตะเคียน,18,12,", "sheet.cell-missing", 5, "Plot area (m2)" },
        { "plot area zero", 5, "P3,sparse,1,ตะเคียน,18,12,0", "trees.area", 5, "Plot area (m2)" },
        { "empty plot with trees", 6, "P4,sparse,,,,,400\nP4,sparse,1,ตะเคียน,18,12,400", "sheet.empty-plot", 6, "Tree" },
        { "too few fields", 3, "P1,dense,2,ตะเคียน,12.5", "sheet.fields", 3, null },
        { "stray quote", 3, "P1,dense,2,ตะเ\"คียน,12.5,9,400", "sheet.quotes", 3, null },
        { "open quote", 3, "P1,dense,2,\"ตะเคียน,12.5,9,400", "sheet.quotes", 3, null },
        { "one plot in a stratum", 6, "", "trees.few-plots", 0, null },
        { "unknown header", 1, Header + ",หมายเหตุ", "sheet.column-unknown", 1, "หมายเหตุ" },
        { "header twice", 1, Header + ",เส้นผ่านศูนย์กลาง (ซม.)", "sheet.column-twice", 1, "เส้นผ่านศูนย์กลาง (ซม.)" },
        { "wrong unit", 1, "Plot,Stratum,Tree,Species,DBH (inch),H (m),Plot area (m2)", "sheet.column-unit", 1, "DBH (inch)" },
        { "plot area without unit", 1, "Plot,Stratum,Tree,Species,DBH (cm),H (m),Plot area", "sheet.column-unit", 1, "Plot area" },
        { "no plot column", 1, "Place,Stratum,Tree,Species,DBH (cm),H (m),Plot area (m2)", "sheet.column-missing", 1, "plot" },
        { "no species column", 1, "Plot,Stratum,Tree,Kind,DBH (cm),H (m),Plot area (m2)", "sheet.column-missing", 1, "species or group" },
    };

    [Theory, MemberData(nameof(Faults))]
    public void Each_fault_is_found_at_its_cell(string fault, int line, string text, string code, int foundLine, string? column)
    {
        string[] lines = [.. Good];
        lines[line - 1] = text;
        if (line == 1 && text.Split(',').Length > Good[0].Split(',').Length)
        {
            lines = [text, .. lines[1..].Select(other => other + ",")];
        }

        FieldSheetResult result = Read(lines);

        // A header that is not understood leaves its column missing: both are said.
        FieldSheetFinding finding = Assert.Single(result.Findings, found => found.Finding.Code == code);
        Assert.All(result.Findings, found => Assert.True(found.Finding.Code == code || (code == "sheet.column-missing" && found.Finding.Code == "sheet.column-unknown"), found.ToString()));
        Assert.Equal(foundLine, finding.Line);
        Assert.Equal(column, finding.Column);
        Assert.Equal("trees.csv", finding.File);
        Assert.StartsWith("trees.csv", finding.Finding.Path, StringComparison.Ordinal);
        Assert.NotEqual(finding.Finding.Message.English, finding.Finding.Message.Thai);
        Assert.Equal(finding.Finding.Severity != Severity.Error, result.Inventory is not null);
        Assert.NotEmpty(fault);
    }

    [Theory]
    [InlineData("12.5", 12.5)]
    [InlineData("+12.5", 12.5)]
    [InlineData(" 12.5 ", 12.5)]
    [InlineData("012.50", 12.5)]
    [InlineData("๑๒.๕", 12.5)]
    [InlineData("12", 12)]
    public void Numbers_are_written_in_few_ways(string text, double expected)
    {
        string[] lines = [.. Good];
        lines[2] = $"P1,dense,2,ตะเคียน,{text},9,400";

        FieldSheetResult result = Read(lines);

        Assert.Empty(result.Findings);
        Assert.Equal(expected, result.Inventory!.Strata["dense"].Plots["P1"].Trees["2"].Diameter!.Value.Value);
    }

    [Fact]
    public void A_number_may_begin_with_its_point()
    {
        string[] lines = [.. Good.Select(line => line.Replace(",400", ",.25", StringComparison.Ordinal).Replace("Plot area (m2)", "Plot area (rai)", StringComparison.Ordinal))];

        Assert.Equal(0.25, Read(lines).Inventory!.Strata["dense"].Plots["P1"].Area.Rai);
    }

    [Fact]
    public void A_control_character_is_named_and_its_cell_gives_no_other_finding()
    {
        string[] lines = [.. Good];
        lines[2] = "P1,dense,2,ตะเคียน,30\0,9,400";

        Finding finding = Assert.Single(Read(lines).Findings).Finding;

        Assert.Equal("The cell '30' holds the invisible control character U+0000: type it anew.", finding.Message.English);
        Assert.Equal("ช่อง '30' มีอักขระควบคุมที่มองไม่เห็น U+0000 ให้พิมพ์ใหม่", finding.Message.Thai);
    }

    /// <summary>8,25 and 12,5 without quotation marks: seven cells, of which D would be 25.</summary>
    [Theory]
    [InlineData("p1,1,f,8,25,12", "12", 6)]
    [InlineData("p1,1,f,8,25.5,x", "x", 6)]
    public void Cells_that_a_decimal_comma_shifts_under_an_empty_header_are_an_error(string line, string cell, int column)
    {
        FieldSheetResult result = Short("plot,tree,species,height (m),dbh (cm),\n" + line + "\np1,2,f,8,12,\np2,1,f,8,12,\n");

        FieldSheetFinding found = Assert.Single(result.Findings);
        Assert.Equal(("sheet.header-missing", 2, null, Severity.Error), (found.Finding.Code, found.Line, found.Column, found.Finding.Severity));
        Assert.Equal((cell, "t.csv, line 2"), (found.Finding.Value, found.Finding.Path));
        Assert.StartsWith($"'{cell}' stands in column {column}, which has no header.", found.Finding.Message.English, StringComparison.Ordinal);
        Assert.StartsWith($"'{cell}' อยู่ในคอลัมน์ที่ {column} ซึ่งไม่มีหัวตาราง", found.Finding.Message.Thai, StringComparison.Ordinal);
        Assert.Null(result.Inventory);
    }

    [Fact]
    public void An_empty_column_without_a_header_does_no_harm_wherever_it_stands()
    {
        Assert.NotNull(Short("plot,tree,species,height (m),dbh (cm),\np1,1,f,8,25,\np2,1,f,8,12, \n").Inventory);
        Assert.NotNull(Short("plot,,tree,species,height (m),dbh (cm)\np1,,1,f,8,25\np2,,1,f,8,12\n").Inventory);
        Assert.Equal(
            "sheet.header-missing", Assert.Single(Short("plot,,tree,species,height (m),dbh (cm)\np1,a,1,f,8,25\np1,,1,f,8,25\np2,,1,f,8,12\n").Findings).Finding.Code);
    }

    /// <summary>400 m2 are 0.25 rai.</summary>
    [Theory]
    [InlineData(0.25, 0)]
    [InlineData(0.2500000001, 0)]
    [InlineData(0.2501, 4)]
    [InlineData(1.0, 4)]
    public void The_plot_area_of_the_sheet_goes_before_that_of_the_options_and_says_so(double rai, int warnings)
    {
        FieldSheetResult result = FieldSheetReader.ReadText(string.Join("\n", Good), "trees.csv", Options with { PlotArea = Area.FromRai(rai) });

        Assert.Equal(0.25, result.Inventory!.Strata["dense"].Plots["P1"].Area.Rai);
        Assert.Equal(warnings, result.Findings.Count);
        Assert.All(result.Findings, found => Assert.Equal(("sheet.plot-area-differs", Severity.Warning, "Plot area (m2)"), (found.Finding.Code, found.Finding.Severity, found.Column)));
        Assert.All(result.Findings.Take(1), found => Assert.Equal((2, "0.25 rai"), (found.Line, found.Finding.Value)));
        Assert.All(result.Findings.Take(1), found => Assert.StartsWith("Plot 'P1' has 0.25 rai in the sheet and", found.Finding.Message.English, StringComparison.Ordinal));
        Assert.All(result.Findings.Take(1), found => Assert.StartsWith("แปลง 'P1' มีพื้นที่ 0.25 rai ในแผ่นข้อมูล", found.Finding.Message.Thai, StringComparison.Ordinal));
    }

    [Fact]
    public void Auxiliary_values_make_a_stratum_sampled_doubly()
    {
        string[] lines = [.. Good, "P5,dense,1,ตะเคียน,20,15,400"];
        FieldSheetOptions options = Options with { Auxiliaries = Crowns("P1", "P2", "P5", "Q1", "Q2") };

        FieldSheetResult result = FieldSheetReader.ReadText(string.Join("\n", lines), "trees.csv", options);

        Assert.Empty(result.Findings);
        Assert.Same(options.Auxiliaries["dense"], result.Inventory!.Strata["dense"].Auxiliary);
        Assert.Null(result.Inventory.Strata["sparse"].Auxiliary);
        double doubly = TreeStock.Of<Plain>(result.Inventory).Stock.Value;
        Assert.NotEqual(TreeStock.Of<Plain>(Read(lines).Inventory!).Stock.Value, doubly);
        Assert.Equal(TreeStock.Of<Quantity>(result.Inventory).Stock.Value, doubly);
    }

    [Theory]
    [InlineData("dense", "P1 P2 Q1 Q2", "trees.auxiliary.missing", 7, "Plot", "trees.csv, line 7, column Plot")] // P5 has trees and no value
    [InlineData("dense", "P1 P2 P5 Q1 P3", "trees.plot-twice", 5, "Plot", "trees.csv, line 5, column Plot")] // P3 is of the other stratum
    [InlineData("dense", "P1 P2 P5", "trees.auxiliary.no-more", 0, null, "trees.csv, strata.dense.auxiliary.plots")]
    [InlineData("bare", "P1 P2 P5 Q1", "sheet.auxiliary-stratum", 0, null, "trees.csv")]
    public void A_fault_of_the_auxiliary_values_is_found_at_its_place(string stratum, string plots, string code, int line, string? column, string path)
    {
        string[] lines = [.. Good, "P5,dense,1,ตะเคียน,20,15,400"];
        FieldSheetOptions options = Options with { Auxiliaries = new Dictionary<string, AuxiliarySample> { [stratum] = Crowns(plots.Split(' '))["dense"] } };

        FieldSheetFinding found = Assert.Single(FieldSheetReader.ReadText(string.Join("\n", lines), "trees.csv", options).Findings);

        Assert.Equal((code, line, column, path), (found.Finding.Code, found.Line, found.Column, found.Finding.Path));
        Assert.NotEqual(found.Finding.Message.English, found.Finding.Message.Thai);
    }

    [Fact]
    public void All_faults_are_reported_at_once()
    {
        string[] lines = [.. Good];
        lines[1] = "P1,dense,1,ตะเคียน,\"30,0\",,400";
        lines[2] = "P1,dense,1,ยางนา,12.5,9,400";
        lines[4] = "P3,sparse,1,ตะเคียน,3,12,4x0";

        FieldSheetResult result = Read(lines);

        Assert.Equal(
            ["2 sheet.comma-decimal DBH (cm)", "2 trees.measure-missing H (m)", "3 sheet.tree-twice Tree", "5 sheet.number Plot area (m2)", "5 trees.below-threshold DBH (cm)"],
            result.Findings.Select(finding => $"{finding.Line} {finding.Finding.Code} {finding.Column}").Order(StringComparer.Ordinal));
        Assert.Null(result.Inventory);
    }

    [Fact]
    public void A_finding_names_file_line_and_column()
    {
        string[] lines = [.. Good];
        lines[2] = "P1,dense,2,ตะเคียน,\"12,5\",9,400";

        Finding finding = Read(lines).Findings[0].Finding;

        Assert.Equal("trees.csv, line 3, column DBH (cm)", finding.Path);
        Assert.Equal("12,5", finding.Value);
        Assert.Contains("'12,5' มีจุลภาค", finding.Message.Thai, StringComparison.Ordinal);
    }

    [Fact]
    public void One_stratum_one_group_and_one_plot_size_need_no_columns()
    {
        FieldSheetOptions options = new()
        {
            StratumAreas = new Dictionary<string, Area> { ["all"] = Area.FromRai(50) },
            Groups = new Dictionary<string, TreeGroup> { ["trees"] = new() { Equation = "ogawa-deciduous-v02" } },
            PlotArea = Area.FromRai(1),
        };

        FieldSheetResult result = FieldSheetReader.ReadText("plot,tree,D (cm),H (m)\nA,1,30,20\n\nB,,,\n", "t.csv", options);

        Assert.Empty(result.Findings);
        Assert.Equal(["A", "B"], result.Inventory!.Strata["all"].Plots.Keys);
        Assert.Single(result.Inventory.Strata["all"].Plots["A"].Trees);
    }

    [Theory]
    [InlineData("\nplace,tree,D (cm),H (m)\n1,1,30,20\n2,1,20,15\n", "2 sheet.column-unknown;2 sheet.column-missing")]
    [InlineData(",,,\nplot,D (cm),H (m),\n1,30,20,\n2,20,15,\n", "2 sheet.column-missing")]
    [InlineData("\"plot,tree,D (cm),H (m)\n1,1,30,20\n2,1,20,15\n", "1 sheet.quotes")]
    public void What_is_wrong_with_the_header_is_said_alone_wherever_it_stands(string text, string expected)
    {
        FieldSheetOptions options = Options with
        {
            StratumAreas = new Dictionary<string, Area> { ["all"] = Area.FromRai(50) },
            Groups = new Dictionary<string, TreeGroup> { ["trees"] = new() { Equation = "ogawa-deciduous-v02" } },
            PlotArea = Area.FromRai(1),
        };

        IReadOnlyList<FieldSheetFinding> findings = FieldSheetReader.ReadText(text, "t.csv", options).Findings;

        Assert.Equal(expected.Split(';'), findings.Select(finding => $"{finding.Line} {finding.Finding.Code}"));
    }

    [Theory]
    [InlineData("P1", "P2")]
    [InlineData("1", "01")]
    [InlineData("แปลง 1", "แปลง 2")]
    [InlineData("P 1", "P1")]
    public void Names_that_differ_to_the_eye_are_two_plots(string first, string second)
    {
        string[] lines = [.. Good];
        lines[1] = $"{first},dense,1,ตะเคียน,30,20,400";
        lines[2] = $"{second},dense,1,ตะเคียน,30,20,400";
        lines[3] = "P9,dense,1,ไผ่,6,,400";

        Assert.Equal([first, second, "P9"], Read(lines).Inventory!.Strata["dense"].Plots.Keys);
    }

    [Theory]
    [InlineData("")]
    [InlineData("plot,tree\n")]
    public void An_empty_sheet_is_said_to_be_empty(string text) =>
        Assert.Equal("sheet.empty", Assert.Single(FieldSheetReader.ReadText(text, "t.csv", Options).Findings).Finding.Code);

    [Fact]
    public void A_file_is_read_with_or_without_a_byte_order_mark_and_not_in_another_encoding()
    {
        string text = string.Join("\r\n", Good);
        foreach (byte[] bytes in new byte[][] { Encoding.UTF8.GetBytes(text), [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text)] })
        {
            Assert.Empty(FieldSheetReader.Read(new MemoryStream(bytes), "t.csv", Options).Findings);
        }

        // "แ" in Windows-874 is E1 and no UTF-8.
        byte[] thai = [.. Encoding.UTF8.GetBytes("plot,tree\n"), 0xE1, 0xBB, 0x41];
        Assert.Equal("sheet.encoding", Assert.Single(FieldSheetReader.Read(new MemoryStream(thai), "t.csv", Options).Findings).Finding.Code);
    }

    /// <summary>A crown cover of 10 %, 20 % … for the plots in their order.</summary>
    private static Dictionary<string, AuxiliarySample> Crowns(params string[] plots) => new()
    {
        ["dense"] = new() { Plots = plots.Select((plot, k) => (plot, k)).ToDictionary(pair => pair.plot, pair => Measurement.Parse($"{10 * (pair.k + 1)} %")) },
    };

    private static FieldSheetResult Short(string text) => FieldSheetReader.ReadText(text, "t.csv", new FieldSheetOptions
    {
        StratumAreas = new Dictionary<string, Area> { ["all"] = Area.FromRai(50) },
        Groups = new Dictionary<string, TreeGroup> { ["f"] = new() { Equation = "ogawa-deciduous-v02" } },
        PlotArea = Area.FromRai(1),
    });

    private static FieldSheetResult Read(params string[] lines) => FieldSheetReader.ReadText(string.Join("\n", lines), "trees.csv", Options);
}
