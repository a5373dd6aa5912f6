namespace TVer.Methodologies.Factors.Allometry;

/// <summary>What a formula may refer to: measures of the tree, and components computed before.</summary>
internal enum FormulaVariable
{
    Diameter,
    Height,
    WoodDensity,
    Stem,
    Branch,
    Leaf,
}

/// <summary>The variables as columns; those that no formula uses may be empty.</summary>
internal readonly ref struct FormulaColumns
{
    public ReadOnlySpan<double> Diameter { get; init; }

    public ReadOnlySpan<double> Height { get; init; }

    public ReadOnlySpan<double> WoodDensity { get; init; }

    public ReadOnlySpan<double> Stem { get; init; }

    public ReadOnlySpan<double> Branch { get; init; }

    public ReadOnlySpan<double> Leaf { get; init; }

    public ReadOnlySpan<double> this[FormulaVariable variable] => variable switch
    {
        FormulaVariable.Diameter => Diameter,
        FormulaVariable.Height => Height,
        FormulaVariable.WoodDensity => WoodDensity,
        FormulaVariable.Stem => Stem,
        FormulaVariable.Branch => Branch,
        _ => Leaf,
    };
}
