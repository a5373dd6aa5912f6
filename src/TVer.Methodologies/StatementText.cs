using System.Globalization;
using System.Text;
using TVer.Methodologies.Calculation;

namespace TVer.Methodologies;

/// <summary>A statement as plain text: findings, a row a period, interpretations, receipt.</summary>
public static class StatementText
{
    /// <summary>The whole statement.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="language">The language of titles and messages; symbols and units are as printed.</param>
    /// <param name="compareReadings">Whether to calculate what the other readings would give; takes one calculation each.</param>
    public static string Write(Statement statement, Language language = Language.English, bool compareReadings = false)
    {
        ArgumentNullException.ThrowIfNull(statement);
        var text = new StringBuilder();
        text.Append(statement.Methodology.Document).Append(": ").Append(In(statement.Methodology.Document.Title, language)).Append('\n');
        WriteFindings(statement, language, text);
        WritePeriods(statement, language, text);
        WriteInterpretations(statement, language, compareReadings, text);
        WriteFactorSets(statement, language, text);
        text.Append('\n').Append(Say(language, "Receipt (SHA-256): ", "รหัสยืนยัน (SHA-256): ")).Append(statement.Receipt).Append('\n');
        return text.ToString();
    }

    private static void WriteFindings(Statement statement, Language language, StringBuilder text)
    {
        text.Append('\n').Append(Say(language, "Findings", "ข้อค้นพบ")).Append('\n');
        if (statement.Findings.Count == 0)
        {
            text.Append("  ").Append(Say(language, "none", "ไม่มี")).Append('\n');
        }

        foreach (Finding finding in statement.Findings.OrderByDescending(finding => finding.Severity))
        {
            text.Append("  ").Append(SeverityText(finding.Severity, language)).Append(": ").Append(In(finding.Message, language));
            text.Append(finding.Path.Length == 0 ? "" : $" [{finding.Path}{(finding.Value is null ? "" : $" = {finding.Value}")}]");
            text.Append(" (").Append(Cite(finding.Clause, statement, language)).Append(") ").Append(finding.Code).Append('\n');
        }

        if (statement.HasErrors)
        {
            text.Append('\n').Append(Say(
                language, "No credits: at least one finding is an error, so nothing was calculated.", "ไม่มีเครดิต เพราะมีข้อผิดพลาดอย่างน้อยหนึ่งข้อ จึงไม่คำนวณ")).Append('\n');
        }
    }

    private static void WritePeriods(Statement statement, Language language, StringBuilder text)
    {
        if (statement.Periods.Count == 0)
        {
            return;
        }

        PeriodResult first = statement.Periods[0];
        var header = new List<string> { Say(language, "year", "ปี") };
        header.AddRange(Columns(first).Select(column => column.Symbol!.Text));
        var rows = new List<List<string>> { header };
        rows.AddRange(statement.Periods.Select(period => Amounts(period).Select(Format).Concat(WholeTonnes(period).Select(Whole)).Prepend(period.Period.ToString()).ToList()));
        text.Append('\n').Append(Say(language, "Result by period, tCO2e", "ผลแต่ละรอบ (tCO2e)")).Append('\n');
        WriteTable(rows, text);
        text.Append('\n');
        foreach (Quantity column in Columns(first))
        {
            text.Append("  ").Append(column.Symbol!.Text.PadRight(28)).Append(In(column.Symbol.Title, language)).Append(" (")
                .Append(Cite(column.Symbol.Clause, statement, language)).Append(")\n");
        }

        text.Append('\n');
        text.Append(Say(language, "Net result: ", "ผลสุทธิ: ")).Append(Format(statement.NetTotal)).Append(" tCO2e").Append('\n');
        text.Append(Say(language, "Whole tonnes due: ", "จำนวนเต็มตัน: ")).Append(Whole(statement.IssuedTotal)).Append(" tCO2e").Append('\n');
        text.Append(Say(language, "Can be issued: ", "ออกเครดิตได้: ")).Append(Whole(statement.IssuableTotal)).Append(" tCO2e").Append('\n');
    }

    private static void WriteInterpretations(Statement statement, Language language, bool compare, StringBuilder text)
    {
        if (statement.Interpretations.Count == 0)
        {
            return;
        }

        text.Append('\n').Append(Say(language, "Interpretations taken", "การตีความที่ใช้")).Append('\n');
        foreach (InterpretationUse use in statement.Interpretations)
        {
            text.Append("  ").Append(use.Interpretation.Code).Append(" (").Append(Cite(use.Interpretation.Clause, statement, language)).Append("): ")
                .Append(In(use.Taken.Text, language)).Append('\n');
            foreach (ReadingComparison other in compare ? use.Others : [])
            {
                text.Append("      ").Append(other.Difference is { } difference
                    ? Signed(difference) + " tCO2e"
                    : Say(language, "not computable", "คำนวณไม่ได้")).Append("  ").Append(In(other.Reading.Text, language)).Append('\n');
            }
        }
    }

    private static void WriteFactorSets(Statement statement, Language language, StringBuilder text)
    {
        if (statement.FactorSets.Count == 0)
        {
            return;
        }

        text.Append('\n').Append(Say(language, "Factors used", "ค่าคงที่และปัจจัยที่ใช้")).Append('\n');
        foreach (FactorSet set in statement.FactorSets)
        {
            text.Append("  ").Append(set.Name).Append(' ').Append(set.Version).Append(": ").Append(set.Source).Append('\n');
        }
    }

    /// <summary>A clause of another document names it, so that it cannot be taken for one of the methodology's own.</summary>
    private static string Cite(Clause clause, Statement statement, Language language) => clause.ToText(language, statement.Methodology.Document);

    private static IEnumerable<Quantity> Columns(PeriodResult period) =>
        [.. period.Parts, period.Net, period.CumulativeNet, period.Issued, .. period.Buffer is null ? Array.Empty<Quantity>() : [period.Buffer], period.Issuable];

    private static IEnumerable<double> Amounts(PeriodResult period) =>
        period.Parts.Append(period.Net).Append(period.CumulativeNet).Select(amount => amount.Value);

    private static IEnumerable<double> WholeTonnes(PeriodResult period) => Columns(period).Skip(period.Parts.Count + 2).Select(tonnes => tonnes.Value);

    private static void WriteTable(List<List<string>> rows, StringBuilder text)
    {
        int[] widths = [.. Enumerable.Range(0, rows[0].Count).Select(column => rows.Max(row => row[column].Length))];
        foreach (List<string> row in rows)
        {
            text.Append(' ');
            for (int column = 0; column < row.Count; column++)
            {
                text.Append(' ').Append(row[column].PadLeft(widths[column]));
            }

            text.Append('\n');
        }
    }

    /// <summary>Three decimals, also where they are zeros, so that the points of a column stand under each other; never a negative zero.</summary>
    private static string Format(double value) => Rounded(value).ToString("#,##0.000", CultureInfo.InvariantCulture);

    private static string Signed(double difference) => Rounded(difference) switch
    {
        < 0 => $"−{Format(-difference)}",
        > 0 => $"+{Format(difference)}",
        _ => Format(0),
    };

    /// <summary>Rounded to what is printed; adding zero makes a negative zero positive.</summary>
    private static double Rounded(double value) => Math.Round(value, 3) + 0.0;

    private static string Whole(double value) => (value + 0.0).ToString("#,##0", CultureInfo.InvariantCulture);

    private static string SeverityText(Severity severity, Language language) => severity switch
    {
        Severity.Error => Say(language, "Error", "ข้อผิดพลาด"),
        Severity.Warning => Say(language, "Warning", "คำเตือน"),
        _ => Say(language, "Information", "ข้อมูล"),
    };

    private static string In(Bilingual text, Language language) => Say(language, text.English, text.Thai);

    private static string Say(Language language, string english, string thai) => language == Language.Thai ? thai : english;
}
