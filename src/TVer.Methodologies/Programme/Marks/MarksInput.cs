using System.Text.Json.Serialization;
using TVer.Methodologies.Json;

namespace TVer.Methodologies.Programme;

/// <summary>What gives the right to use a mark (regulation no. 2, clause 33/1).</summary>
[JsonConverter(typeof(EnumNameJsonConverter<MarkHolder>))]
public enum MarkHolder
{
    /// <summary>Nothing: no right.</summary>
    None,

    /// <summary>A registered project.</summary>
    Registered,

    /// <summary>Certified carbon credits.</summary>
    Certified,
}

/// <summary>The use of marks of the programme.</summary>
public sealed record MarksInput
{
    /// <summary>What gives the right.</summary>
    public required MarkHolder Holder { get; init; }

    /// <summary>The standard under which the project is registered or the credits are certified.</summary>
    public required ProgrammeStandard Standard { get; init; }

    /// <summary>The day on which the registration was revoked (clause 28); null where it was not.</summary>
    public DateOnly? RevokedOn { get; init; }

    /// <summary>The uses, by name.</summary>
    public required IReadOnlyDictionary<string, MarkUse> Uses { get; init; }
}

/// <summary>One use of a mark: on a document or another medium.</summary>
public sealed record MarkUse
{
    /// <summary>Whose mark is shown.</summary>
    public required ProgrammeStandard Mark { get; init; }

    /// <summary>The last day on which it is shown or distributed.</summary>
    public required DateOnly LastShown { get; init; }

    /// <summary>The colours of the mark as codes such as <c>#c8da2e</c>.</summary>
    public required IReadOnlyList<string> Colours { get; init; }

    /// <summary>(1) Letters, colours and form are as TGO prescribes in the annex.</summary>
    public required Declaration HasPrescribedForm { get; init; }

    /// <summary>(2) It publicises the holder's own operations only.</summary>
    public required Declaration IsOwnScope { get; init; }

    /// <summary>(2) It is for the activity only that gives the right.</summary>
    public required Declaration IsOwnActivity { get; init; }

    /// <summary>(2) It neither misleads on anything material nor harms TGO's name.</summary>
    public required Declaration IsHarmless { get; init; }

    /// <summary>(3) It is no part of a trade name, a mark of trade, service or certification, a symbol, or a copyrighted design.</summary>
    public required Declaration IsApartFromTradeSigns { get; init; }

    /// <summary>(4) It is not lent, licensed or sold to others.</summary>
    public required Declaration IsKept { get; init; }

    /// <summary>(5) It follows any other condition that TGO sets with the board's consent.</summary>
    public required Declaration FollowsOtherConditions { get; init; }
}

/// <summary>What follows for the use of marks.</summary>
public sealed record MarksResult
{
    /// <summary>The names of the uses against which nothing was found, in ordinal order.</summary>
    public required IReadOnlyList<string> Allowed { get; init; }

    /// <summary>The colours of the mark that may be used.</summary>
    public required IReadOnlyList<MarkColour> Colours { get; init; }
}
