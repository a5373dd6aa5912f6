namespace TVer.Methodologies.Data.FieldSheets;

/// <summary>Collects the findings of one sheet.</summary>
internal sealed class SheetFindings(string fileName)
{
    private readonly List<FieldSheetFinding> _findings = [];
    private readonly HashSet<(int Line, string? Column)> _cells = [];

    /// <summary>Whether a line up to a given one has an error: of the header, a column is missing or cannot be read, so that the lines below make no sense.</summary>
    public bool HasErrorUpTo(int line) => _findings.Exists(finding => finding.Line <= line && finding.Finding.Severity == Severity.Error);

    public string FileName => fileName;

    public void Add(FindingRule rule, int line, string? column, object? value, params object?[] values) =>
        Add(rule.At(Place(line, column), value, values), line, column);

    /// <summary>Adds a finding of the inventory at the cell that it comes from; a cell that could not be read has one already.</summary>
    public void AddOnce(Finding finding, int line, string? column)
    {
        if (!_cells.Contains((line, column)))
        {
            Add(finding with { Path = line == 0 ? $"{fileName}, {finding.Path}" : Place(line, column) }, line, column);
        }
    }

    public FieldSheetResult Result(Forestry.Tools.Trees.TreeInventory? inventory) =>
        new(
            [.. _findings.OrderBy(finding => finding.Line)],
            _findings.Exists(finding => finding.Finding.Severity == Severity.Error) ? null : inventory);

    private void Add(Finding finding, int line, string? column)
    {
        _cells.Add((line, column));
        _findings.Add(new FieldSheetFinding(finding, fileName, line, column));
    }

    private string Place(int line, string? column) =>
        line == 0 ? fileName : column is null ? $"{fileName}, line {line}" : $"{fileName}, line {line}, column {column}";
}
