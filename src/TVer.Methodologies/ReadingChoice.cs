namespace TVer.Methodologies;

/// <summary>Ties an interpretation to the member of a project that chooses among its readings.</summary>
/// <typeparam name="TProject">The project.</typeparam>
internal sealed class ReadingChoice<TProject>
{
    private readonly Func<TProject, Reading> _taken;
    private readonly Func<TProject, IEnumerable<(Reading Reading, TProject Project)>> _others;

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

    /// <summary>The reading that a project takes.</summary>
    public Reading Taken(TProject project) => _taken(project);

    /// <summary>Each other reading, with everything else as the project has it.</summary>
    public IEnumerable<(Reading Reading, TProject Project)> Others(TProject project) => _others(project);

    /// <summary>Whether a project takes another reading than the default, and the project as it would be with the default.</summary>
    public bool Departs(TProject project, out TProject withDefault)
    {
        bool departs = Taken(project) != Interpretation.Default;
        withDefault = departs ? Others(project).First(other => other.Reading == Interpretation.Default).Project : project;
        return departs;
    }

    /// <summary>The reading taken, with what each other would give, calculated when asked for.</summary>
    /// <param name="project">The project.</param>
    /// <param name="asCalculated">The project as it was when it was calculated, whatever becomes of its collections afterwards.</param>
    /// <param name="net">The net result of the reading taken, tCO2e.</param>
    /// <param name="netOf">The net result of a project; null where it cannot be computed.</param>
    public InterpretationUse Use(TProject project, Func<TProject> asCalculated, double net, Func<TProject, double?> netOf) =>
        new(Interpretation, Taken(project), () => [.. Others(asCalculated()).Select(other => Compare(other.Reading, netOf(other.Project), net))]);

    private static ReadingComparison Compare(Reading reading, double? total, double net) => new(reading, total, total - net);
}
