namespace TVer.Methodologies.Data.FieldSheets;

/// <summary>What the cells of a sheet of trees are checked against. What the inventory as a whole must meet is checked by the tool for trees.</summary>
internal static class FieldSheetRules
{
    private static readonly Clause Measuring = Documents.StandardTreeToolV02.At("measurement of trees");

    public static readonly FindingRule Encoding = new("sheet.encoding", Severity.Error, Measuring,
        "The file is not in UTF-8. In a spreadsheet, save it as 'CSV UTF-8'.", "แฟ้มไม่ได้เข้ารหัสแบบ UTF-8 ให้บันทึกจากโปรแกรมตารางคำนวณเป็น 'CSV UTF-8'");

    public static readonly FindingRule Empty = new("sheet.empty", Severity.Error, Measuring,
        "The sheet has no header or no line of data.", "แผ่นข้อมูลไม่มีหัวตารางหรือไม่มีข้อมูล");

    public static readonly FindingRule ColumnMissing = new("sheet.column-missing", Severity.Error, Measuring,
        "The sheet has no column for the {0}. Known headers: {2}.", "ไม่มีคอลัมน์ของ{1} หัวตารางที่รู้จัก: {2}");

    public static readonly FindingRule ColumnUnknown = new("sheet.column-unknown", Severity.Warning, Measuring,
        "The header '{0}' is not understood, and its column is left out. Known: {1}.", "ไม่รู้จักหัวตาราง '{0}' จึงไม่นำคอลัมน์นี้มาใช้ หัวตารางที่รู้จัก: {1}");

    public static readonly FindingRule ColumnTwice = new("sheet.column-twice", Severity.Error, Measuring,
        "'{0}' is the second column for the {1}.", "'{0}' เป็นคอลัมน์ที่สองของ{2}");

    public static readonly FindingRule ColumnUnit = new("sheet.column-unit", Severity.Error, Measuring,
        "The unit '{0}' of this column is not one of {1}.", "หน่วย '{0}' ของคอลัมน์นี้ไม่ใช่หน่วยที่รู้จัก ({1})");

    public static readonly FindingRule UnitAssumed = new("sheet.unit-assumed", Severity.Information, Measuring,
        "The header names no unit; {0} is taken, as the field manual has it.", "หัวตารางไม่ระบุหน่วย จึงใช้ {0} ตามคู่มือภาคสนาม");

    public static readonly FindingRule Fields = new("sheet.fields", Severity.Error, Measuring,
        "The line has {0} fields; the header has {1}.", "บรรทัดนี้มี {0} ช่อง แต่หัวตารางมี {1} ช่อง");

    public static readonly FindingRule HeaderMissing = new("sheet.header-missing", Severity.Error, Measuring,
        "'{0}' stands in column {1}, which has no header. Is a header missing, or was a comma written as decimal mark, which shifts the cells of the line?",
        "'{0}' อยู่ในคอลัมน์ที่ {1} ซึ่งไม่มีหัวตาราง ขาดหัวตาราง หรือใช้จุลภาคเป็นจุดทศนิยมจนช่องเลื่อนหรือไม่");

    public static readonly FindingRule Quotes = new("sheet.quotes", Severity.Error, Measuring,
        "A quotation mark on this line is not closed or stands inside a field.", "เครื่องหมายคำพูดในบรรทัดนี้ไม่ปิดหรืออยู่กลางช่อง");

    public static readonly FindingRule CommaDecimal = new("sheet.comma-decimal", Severity.Error, Measuring,
        "'{0}' has a comma. Write the number with a point as decimal mark and without separators of thousands.", "'{0}' มีจุลภาค ให้เขียนตัวเลขโดยใช้จุดทศนิยมและไม่ใส่ตัวคั่นหลักพัน");

    public static readonly FindingRule NotANumber = new("sheet.number", Severity.Error, Measuring,
        "'{0}' is not a number such as 12.5: digits (Arabic or Thai), a point with digits after it, no exponent, no spaces.",
        "'{0}' ไม่ใช่ตัวเลขเช่น 12.5 ต้องเป็นเลขอารบิกหรือเลขไทย จุดทศนิยมต้องมีตัวเลขตามหลัง ไม่มีเลขยกกำลังและช่องว่าง");

    public static readonly FindingRule ControlCharacter = new("sheet.control-character", Severity.Error, Measuring,
        "The cell '{0}' holds the invisible control character {1}: type it anew.", "ช่อง '{0}' มีอักขระควบคุมที่มองไม่เห็น {1} ให้พิมพ์ใหม่");

    public static readonly FindingRule CellMissing = new("sheet.cell-missing", Severity.Error, Measuring,
        "The {0} is missing.", "ไม่มีค่า{1}");

    public static readonly FindingRule TreeTwice = new("sheet.tree-twice", Severity.Error, Measuring,
        "Tree '{0}' of plot '{1}' stands on line {2} already.", "ต้นไม้ '{0}' ของแปลง '{1}' มีอยู่แล้วในบรรทัด {2}");

    public static readonly FindingRule LookAlike = new("sheet.look-alike", Severity.Error, Measuring,
        "'{0}' and '{1}' on line {2} differ only in capitals, spaces, digits of another script or invisible characters: write the name of one plot or tree in one way.",
        "'{0}' และ '{1}' ในบรรทัด {2} ต่างกันเพียงตัวพิมพ์ ช่องว่าง ตัวเลขไทยหรืออารบิก หรืออักขระที่มองไม่เห็น ให้เขียนชื่อแปลงหรือต้นไม้เดียวกันแบบเดียว");

    public static readonly FindingRule PlotDiffers = new("sheet.plot-differs", Severity.Error, Measuring,
        "Plot '{0}' has '{1}' here and '{2}' on line {3}.", "แปลง '{0}' มีค่า '{1}' ในบรรทัดนี้ แต่มีค่า '{2}' ในบรรทัด {3}");

    public static readonly FindingRule EmptyPlotTwice = new("sheet.empty-plot", Severity.Error, Measuring,
        "Plot '{0}' is entered as a plot without trees, and has trees on other lines.", "แปลง '{0}' ระบุว่าไม่มีต้นไม้ แต่มีต้นไม้ในบรรทัดอื่น");

    public static readonly FindingRule PlotAreaTwice = new("sheet.plot-area-differs", Severity.Warning, Measuring,
        "Plot '{0}' has {1} in the sheet and {2} in the options; the sheet is taken.", "แปลง '{0}' มีพื้นที่ {1} ในแผ่นข้อมูล แต่ {2} ในตัวเลือก จึงใช้ค่าในแผ่นข้อมูล");

    public static readonly FindingRule AuxiliaryUnknown = new("sheet.auxiliary-stratum", Severity.Error, Measuring,
        "Auxiliary values are given for '{0}', which is none of the strata: {1}.", "มีค่าตัวแปรช่วยของ '{0}' ซึ่งไม่ใช่ชั้นภูมิใด: {1}");

    public static readonly FindingRule StratumUnknown = new("sheet.stratum-unknown", Severity.Error, Measuring,
        "The area of stratum '{0}' is not given. Known strata: {1}.", "ไม่ได้ระบุพื้นที่ของชั้นภูมิ '{0}' ชั้นภูมิที่รู้จัก: {1}");
}
