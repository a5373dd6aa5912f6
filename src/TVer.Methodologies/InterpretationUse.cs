namespace TVer.Methodologies;

/// <summary>An interpretation that a result used, with what the other readings would have given.</summary>
public sealed class InterpretationUse
{
    private readonly Lazy<IReadOnlyList<ReadingComparison>> _others;

    internal InterpretationUse(Interpretation interpretation, Reading taken, Func<IReadOnlyList<ReadingComparison>>? others = null)
    {
        Interpretation = interpretation;
        Taken = taken;
        _others = new Lazy<IReadOnlyList<ReadingComparison>>(others ?? (() => []));
    }

    /// <summary>Where the text is open.</summary>
    public Interpretation Interpretation { get; }

    /// <summary>The reading taken.</summary>
    public Reading Taken { get; }

    /// <summary>The other readings, each with its net result where computable; calculated when asked for, from the project as it was.</summary>
    public IReadOnlyList<ReadingComparison> Others => _others.Value;

    /// <summary>The interpretation and the reading taken.</summary>
    public override string ToString() => $"{Interpretation.Code}: {Taken.Code}";
}

/// <summary>What another reading would have given, everything else being the same.</summary>
/// <param name="Reading">The other reading.</param>
/// <param name="NetTotal">The net result over all periods, tCO2e; null where it cannot be computed from this input.</param>
/// <param name="Difference">That net result less the one taken, tCO2e; positive where the other reading gives more credits.</param>
public sealed record ReadingComparison(Reading Reading, double? NetTotal, double? Difference);
