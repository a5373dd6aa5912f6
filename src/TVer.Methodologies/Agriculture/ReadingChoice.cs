namespace TVer.Methodologies.Agriculture;

/// <summary>Ties an interpretation to the member of a project that chooses among its readings.</summary>
/// <typeparam name="TProject">The project.</typeparam>
internal sealed class ReadingChoice<TProject>
{
    private readonly Func<TProject, Reading> _taken;
    private readonly Func<TProject, IEnumerable<(Reading, TProject)>> _others;

    private ReadingChoice(Interpretation interpretation, Func<TProject, Reading> taken, Func<TProject, IEnumerable<(Reading, TProject)>> others) =>
        (Interpretation, _taken, _others) = (interpretation, taken, others);

    public Interpretation Interpretation { get; }

    public static ReadingChoice<TProject> Of<TReading>(
        Interpretation<TReading> interpretation, Func<TProject, TReading> get, Func<TProject, TReading, TProject> set)
        where TReading : struct, Enum => new(
            interpretation,
            project => interpretation.Of(get(project)),
            project => interpretation.Values
                .Where(value => !value.Equals(get(project)))
                .Select(value => (interpretation.Of(value), set(project, value))));

    /// <summary>The reading taken, with what each other would give.</summary>
    /// <param name="project">The project.</param>
    /// <param name="net">The net result of the reading taken, tCO2e.</param>
    /// <param name="netOf">The net result of a project; null where it cannot be computed.</param>
    public (InterpretationUse Use, IReadOnlyList<ReadingComparison> Others) Compare(TProject project, double net, Func<TProject, double?> netOf)
    {
        ReadingComparison[] others =
        [
            .. _others(project).Select(other => netOf(other.Item2) is { } total
                ? new ReadingComparison(other.Item1, total, total - net)
                : new ReadingComparison(other.Item1, null, null)),
        ];
        return (new InterpretationUse(Interpretation, _taken(project), () => others), others);
    }
}
