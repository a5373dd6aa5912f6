namespace TVer.Methodologies.Programme;

/// <summary>How long a crediting period of the Standard programme is, and how often it can be renewed.</summary>
/// <param name="Years">The length in whole years.</param>
/// <param name="Renewals">How many renewals are allowed; null for any number.</param>
/// <param name="Clause">Where it is printed.</param>
public sealed record CreditingTerm(int Years, int? Renewals, Clause Clause)
{
    private static readonly Clause Table1 = Documents.ProgrammeOfActivitiesCriteria.At("Table 1, crediting period");

    /// <summary>Forestry: 10 years, renewable without limit.</summary>
    public static CreditingTerm Forestry { get; } = new(10, null, Table1);

    /// <summary>Agriculture: 7 years, renewable without limit.</summary>
    public static CreditingTerm Agriculture { get; } = new(7, null, Table1);

    /// <summary>All other types: 7 years, renewable once; after that a project can be validated and registered anew.</summary>
    public static CreditingTerm Other { get; } = new(7, 1, Table1);

    /// <summary>The number of the last period that the renewals allow; the largest int where they have no limit.</summary>
    internal int MaximumNumber => Renewals is { } renewals ? renewals + 1 : int.MaxValue;

    /// <summary>The term of an activity in the Standard programme. The Premium programme's is not in the documents at hand.</summary>
    /// <param name="activity">The activity.</param>
    public static CreditingTerm Of(ActivityType activity) => activity switch
    {
        ActivityType.Forestry => Forestry,
        ActivityType.Agriculture => Agriculture,
        _ => Other,
    };
}
