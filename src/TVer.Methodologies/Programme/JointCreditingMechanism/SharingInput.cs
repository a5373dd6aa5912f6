using System.Text.Json.Serialization;
using TVer.Methodologies.Json;

namespace TVer.Methodologies.Programme;

/// <summary>The side of a party in the sharing of credits.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<JointCreditingSide>))]
public enum JointCreditingSide
{
    /// <summary>Thai: its credits stay in the Thai registry.</summary>
    Thailand,

    /// <summary>Japanese: its credits are transferred.</summary>
    Japan,
}

/// <summary>Credits to be shared, and what the registries recorded of them.</summary>
public sealed record SharingInput
{
    /// <summary>The credits approved, whole tonnes, 0 or more.</summary>
    public required long Total { get; init; }

    /// <summary>The parties, by name.</summary>
    public required IReadOnlyDictionary<string, SharingParty> Parties { get; init; }

    /// <summary>The tonnes cancelled in the special account for the JCM in the Thai registry, to be compared.</summary>
    public long? CancelledInThailand { get; init; }

    /// <summary>The tonnes recorded in Japan's JCM registry, to be compared.</summary>
    public long? RecordedInJapan { get; init; }

    /// <summary>The tonnes recorded in the accounts of the Thai participants, to be compared.</summary>
    public long? RecordedInThailand { get; init; }
}

/// <summary>A party to the sharing of credits.</summary>
/// <param name="Side">The side.</param>
/// <param name="Share">The share, exact, such as <c>"1/3"</c> or <c>"50 %"</c>.</param>
public sealed record SharingParty(JointCreditingSide Side, ExactShare Share);

/// <summary>Shared credits, and what is recorded where.</summary>
public sealed record SharingResult
{
    /// <summary>The whole tonnes of each party, by name; they sum to the total.</summary>
    public required IReadOnlyDictionary<string, long> Parts { get; init; }

    /// <summary>The tonnes that stay with Thai participants.</summary>
    public required long ToThailand { get; init; }

    /// <summary>The tonnes transferred to Japan.</summary>
    public required long ToJapan { get; init; }

    /// <summary>What is recorded, cancelled and transferred, in order.</summary>
    public required IReadOnlyList<RegistryEntry> Entries { get; init; }
}

/// <summary>What a registry records.</summary>
/// <param name="Step">The step of the project cycle, see <see cref="JointCreditingCycle.Steps"/>.</param>
/// <param name="Registry">The registry and account.</param>
/// <param name="Change">The change of the account, whole tonnes: negative for a cancellation.</param>
public sealed record RegistryEntry(string Step, Bilingual Registry, long Change);
