namespace TVer.Methodologies.Programme;

/// <summary>The days on which regulation no. 2 B.E. 2566 takes effect.</summary>
public static class RegulationDates
{
    /// <summary>The day of announcement: 15 August B.E. 2566.</summary>
    public static DateOnly Announced { get; } = new(2023, 8, 15);

    /// <summary>The day on which all but clause 4 came into force: the day after the announcement (clause 2).</summary>
    public static DateOnly InForce { get; } = Announced.AddDays(1);

    /// <summary>
    /// The day on which clause 4, and with it clause 24 on renewal, came into force: when sixty days have passed, of which the first
    /// is the day after the announcement (clause 2); 15 October B.E. 2566.
    /// </summary>
    public static DateOnly RenewalInForce { get; } = Announced.AddDays(61);

    /// <summary>
    /// The last day for the documents of a transitional renewal (clause 7): 30 September B.E. 2566, fifteen days before the clause
    /// that asks for them came into force.
    /// </summary>
    public static DateOnly TransitionalDeadline { get; } = new(2023, 9, 30);
}
