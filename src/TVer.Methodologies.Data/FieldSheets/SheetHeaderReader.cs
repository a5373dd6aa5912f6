using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Data.FieldSheets;

/// <summary>Reads the header of a sheet of trees.</summary>
internal static class SheetHeaderReader
{
    public static IReadOnlyDictionary<SheetField, SheetColumn> Read(SheetLine header, FieldSheetOptions options, SheetFindings findings)
    {
        var columns = new Dictionary<SheetField, SheetColumn>();
        for (int index = 0; index < header.Fields.Count; index++)
        {
            string text = header.Fields[index];
            if (text.Length == 0)
            {
                continue;
            }

            if (SheetHeaders.Read(text) is not { } read)
            {
                findings.Add(FieldSheetRules.ColumnUnknown, header.Number, text, text, text, SheetHeaders.AllNames);
            }
            else if (!columns.TryAdd(read.Field, new SheetColumn(read.Field, text, index, UnitOf(read.Field, read.Unit, header.Number, text, findings))))
            {
                Bilingual title = SheetHeaders.TitleOf(read.Field);
                findings.Add(FieldSheetRules.ColumnTwice, header.Number, text, text, text, title.English, title.Thai);
            }
        }

        Require(SheetField.Plot);
        Require(SheetField.Tree);
        if (options.StratumAreas.Count != 1)
        {
            Require(SheetField.Stratum);
        }

        if (options.Groups.Count != 1)
        {
            Require(SheetField.Group);
        }

        if (options.PlotArea is null)
        {
            Require(SheetField.PlotArea);
        }

        return columns;

        void Require(SheetField field)
        {
            if (!columns.ContainsKey(field))
            {
                Bilingual title = SheetHeaders.TitleOf(field);
                findings.Add(FieldSheetRules.ColumnMissing, header.Number, title.English, null, title.English, title.Thai, SheetHeaders.NamesOf(field));
            }
        }
    }

    private static Unit? UnitOf(SheetField field, string? named, int line, string header, SheetFindings findings)
    {
        string[] units = SheetHeaders.UnitsOf(field);
        if (units.Length == 0)
        {
            return null;
        }

        // The area of a plot comes in too many units for one to be taken silently.
        if (named is null && field != SheetField.PlotArea)
        {
            findings.Add(FieldSheetRules.UnitAssumed, line, header, header, units[0]);
            return Unit.Parse(units[0]);
        }

        if (named is null || !units.Contains(named, StringComparer.Ordinal))
        {
            findings.Add(FieldSheetRules.ColumnUnit, line, header, header, named ?? "", string.Join(", ", units));
            return null;
        }

        return Unit.Parse(named);
    }
}
