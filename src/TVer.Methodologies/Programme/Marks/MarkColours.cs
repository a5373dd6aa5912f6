namespace TVer.Methodologies.Programme;

/// <summary>A colour of a mark of the programme.</summary>
/// <param name="Hex">The code as printed, such as <c>#c8da2e</c>.</param>
/// <param name="Red">Red, 0 to 255.</param>
/// <param name="Green">Green, 0 to 255.</param>
/// <param name="Blue">Blue, 0 to 255.</param>
public sealed record MarkColour(string Hex, byte Red, byte Green, byte Blue);

/// <summary>The colours of the marks of T-VER (regulation no. 2, annex), for those who draw reports.</summary>
public static class MarkColours
{
    /// <summary>Where the colours are printed.</summary>
    public static Clause Clause { get; } = Documents.RegulationNumber2.At("annex");

    /// <summary>The colours of the mark of T-VER Standard.</summary>
    public static IReadOnlyList<MarkColour> Standard { get; } =
        [new("#c8da2e", 200, 218, 46), new("#0db0db", 13, 176, 219), new("#000000", 0, 0, 0)];

    /// <summary>The colours of the mark of T-VER Premium.</summary>
    public static IReadOnlyList<MarkColour> Premium { get; } =
        [new("#bd9b16", 189, 155, 22), new("#d4af37", 212, 175, 55), new("#000000", 0, 0, 0)];

    /// <summary>The colours of a standard's mark.</summary>
    /// <param name="standard">The standard.</param>
    public static IReadOnlyList<MarkColour> Of(ProgrammeStandard standard) => standard == ProgrammeStandard.Standard ? Standard : Premium;
}
