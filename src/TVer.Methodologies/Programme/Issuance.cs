using TVer.Methodologies.Calculation;

namespace TVer.Methodologies.Programme;

/// <summary>
/// Whole tonnes from unrounded net results: rounded once, down, and on the cumulative result, so that a period with a loss is
/// carried against later periods and no fraction is issued twice.
/// </summary>
public static class Issuance
{
    private static readonly Clause Rule = Documents.PReddPlusV02.At("8");

    /// <summary>The net result from the start to the end of a period.</summary>
    public static readonly Symbol CumulativeNet = new(
        "ΣΔC_t", "tCO2e", Rule, "Net result from the start to the end of the period", "ผลสุทธิสะสมตั้งแต่เริ่มโครงการถึงสิ้นรอบ");

    /// <summary>Whole tonnes due up to the end of a period.</summary>
    public static readonly Symbol CumulativeIssued = new(
        "I_cum,t", "tCO2e", Rule, "Whole tonnes due up to the end of the period", "จำนวนเต็มตันสะสมถึงสิ้นรอบ");

    /// <summary>Whole tonnes due for a period.</summary>
    public static readonly Symbol Issued = new(
        "I_t", "tCO2e", Rule, "Whole tonnes due for the period, before the buffer", "จำนวนเต็มตันของรอบ ก่อนหักส่วนสำรอง");

    /// <summary>The share set aside against reversal.</summary>
    public static readonly Symbol BufferShare = new(
        "b", "1", Rule, "Share set aside against non-permanence", "สัดส่วนเครดิตสำรองต่อความไม่ถาวร");

    /// <summary>Whole tonnes set aside.</summary>
    public static readonly Symbol Buffer = new(
        "B_t", "tCO2e", Rule, "Whole tonnes set aside against non-permanence", "จำนวนเต็มตันที่กันไว้เป็นส่วนสำรอง");

    /// <summary>Whole tonnes that can be issued after the buffer.</summary>
    public static readonly Symbol Issuable = new(
        "V_t", "tCO2e", Rule, "Whole tonnes that can be issued after the buffer", "จำนวนเต็มตันที่ออกได้หลังหักส่วนสำรอง");

    /// <summary>Whole tonnes: the floor of a result snapped to 6 decimals, so that a tonne that is due is not lost to the last bit.</summary>
    /// <param name="tonnes">tCO2e; may be negative.</param>
    public static N WholeTonnes<N>(N tonnes)
        where N : IValue<N> => N.Floor(N.Snap(tonnes, SnapGrid.Tonnes));

    /// <summary>Whole tonnes set aside: the share of what is issued, rounded up; nothing where nothing is issued.</summary>
    /// <param name="issued">Whole tonnes due for the period; a negative number sets nothing aside.</param>
    /// <param name="share">The share, from 0 to 1.</param>
    /// <param name="zero">Zero tonnes.</param>
    public static N SetAside<N>(N issued, N share, N zero)
        where N : IValue<N> => -WholeTonnes(-(share * N.Max(issued, zero)));
}
