namespace TVer.Methodologies.Agriculture;

/// <summary>Ties an interpretation to the member of a project that chooses among its readings.</summary>
/// <typeparam name="TProject">The project.</typeparam>
internal sealed class ReadingChoice<TProject>
{
    private readonly Func<TProject, Reading> _taken;
    private readonly Func<TProject, IEnumerable<(Reading, TProject)>> _others;

    private ReadingChoice(
        Interpretation interpretation, string path, Func<TProject, Reading> taken, Func<TProject, IEnumerable<(Reading, TProject)>> others) =>
        (Interpretation, Path, _taken, _others) = (interpretation, path, taken, others);

    public Interpretation Interpretation { get; }

    /// <summary>Where the choice stands in the input.</summary>
    public string Path { get; }

    public static ReadingChoice<TProject> Of<TReading>(
        Interpretation<TReading> interpretation, string path, Func<TProject, TReading> get, Func<TProject, TReading, TProject> set)
        where TReading : struct, Enum => new(
            interpretation,
            path,
            project => interpretation.Of(get(project)),
            project => interpretation.Values
                .Where(value => !value.Equals(get(project)))
                .Select(value => (interpretation.Of(value), set(project, value))));

    /// <summary>The reading taken, with what each other would give.</summary>
    /// <param name="project">The project.</param>
    /// <param name="net">The net result of the reading taken, tCO2e.</param>
    /// <param name="netOf">The net result of a project; null where it cannot be computed.</param>
    public ComparedReadings Compare(TProject project, double net, Func<TProject, double?> netOf)
    {
        ReadingComparison[] others =
        [
            .. _others(project).Select(other => netOf(other.Item2) is { } total
                ? new ReadingComparison(other.Item1, total, total - net)
                : new ReadingComparison(other.Item1, null, null)),
        ];
        return new ComparedReadings(new InterpretationUse(Interpretation, _taken(project), () => others), Path, others);
    }
}

/// <summary>An interpretation as used, where its choice stands, and what the other readings would give.</summary>
internal sealed record ComparedReadings(InterpretationUse Use, string Path, IReadOnlyList<ReadingComparison> Others);
