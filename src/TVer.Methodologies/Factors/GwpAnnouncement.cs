using System.Collections.ObjectModel;
using System.Text.Json;

namespace TVer.Methodologies.Factors;

/// <summary>
/// What is known of an announcement by which TGO puts a set of global warming potentials in force. The project document uses
/// the latest values announced; monitoring uses those announced for the crediting period under certification
/// (T-VER-P-METH-13-03 v02, 11.1 and 11.2).
/// </summary>
public sealed record GwpAnnouncement
{
    /// <summary>What was announced or where the values were cited.</summary>
    public required string Title { get; init; }

    /// <summary>The day of the announcement or citation; null where only the year is known.</summary>
    public DateOnly? Announced { get; init; }

    /// <summary>The set announced, by its name in <see cref="FactorTables"/>; null where the values were not seen.</summary>
    public string? Set { get; init; }

    /// <summary>The first day of the crediting periods that it governs; null where not confirmed.</summary>
    public DateOnly? CreditingFrom { get; init; }

    /// <summary>The last day of the crediting periods that it governs; null where open or not confirmed.</summary>
    public DateOnly? CreditingTo { get; init; }

    /// <summary>How far the dates of crediting are confirmed.</summary>
    public required FactorStatus DatesStatus { get; init; }

    /// <summary>Where this was read.</summary>
    public required string Source { get; init; }

    /// <summary>The announcements known to the library. None has confirmed dates of crediting so far, so that a caller must choose the set.</summary>
    public static IReadOnlyList<GwpAnnouncement> Known { get; } = Load();

    /// <summary>The announcement that governs a crediting period, if one with confirmed dates does.</summary>
    /// <param name="announcements">The announcements to look in.</param>
    /// <param name="start">The first day of the crediting period.</param>
    /// <returns>The latest of those whose confirmed dates enclose the day; null where there is none.</returns>
    public static GwpAnnouncement? InForce(IEnumerable<GwpAnnouncement> announcements, DateOnly start)
    {
        ArgumentNullException.ThrowIfNull(announcements);
        return announcements
            .Where(one => one.DatesStatus == FactorStatus.Confirmed && one.Set is not null && one.CreditingFrom <= start && (one.CreditingTo is null || start <= one.CreditingTo))
            .MaxBy(one => one.CreditingFrom);
    }

    private static ReadOnlyCollection<GwpAnnouncement> Load()
    {
        const string Resource = "TVer.Methodologies.Factors.Announcements.tgo-gwp.json";
        using Stream stream = typeof(GwpAnnouncement).Assembly.GetManifestResourceStream(Resource)!;
        return JsonSerializer.Deserialize(stream, FactorJsonContext.Default.IReadOnlyListGwpAnnouncement)!.ToArray().AsReadOnly();
    }
}
