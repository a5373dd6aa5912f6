using TVer.Methodologies.Calculation;

namespace TVer.Methodologies.Programme;

/// <summary>From the results of the components to the whole tonnes of the programme.</summary>
public static class ProgrammeIssuance
{
    private static readonly Clause Rule = Documents.ProgrammeOfActivitiesCriteria.At("Table 3, certification");

    /// <summary>The net result of a component from its start to the end of the round, unrounded.</summary>
    public static readonly Symbol CumulativeNetOfComponent = new(
        "ΣΔC_CPA,i", "tCO2e", Rule, "Net result of component i to the end of the round", "ผลสุทธิสะสมของกลุ่มโครงการย่อย i ถึงสิ้นรอบ");

    /// <summary>The whole tonnes issued for a component before.</summary>
    public static readonly Symbol AlreadyIssued = new(
        "I_CPA,i,before", "tCO2e", Rule, "Whole tonnes issued for component i before", "จำนวนเต็มตันที่รับรองแล้วของกลุ่มโครงการย่อย i");

    /// <summary>The whole tonnes of a component before any buffer; negative where tonnes are owed.</summary>
    public static readonly Symbol OfComponent = new(
        "I_CPA,i", "tCO2e", Rule, "Whole tonnes due for component i, before the buffer", "จำนวนเต็มตันของกลุ่มโครงการย่อย i ก่อนหักส่วนสำรอง");

    /// <summary>The tonnes of a component before any buffer and before rounding.</summary>
    public static readonly Symbol UnroundedOfComponent = new(
        "ΔI_CPA,i", "tCO2e", Rule, "Tonnes due for component i, unrounded", "จำนวนตันของกลุ่มโครงการย่อย i ก่อนปัดเศษ");

    /// <summary>The tonnes of the programme before rounding.</summary>
    public static readonly Symbol Unrounded = new(
        "ΔI_PoA", "tCO2e", Rule, "Tonnes due for the programme, unrounded", "จำนวนตันของโครงการแบบแผนงานก่อนปัดเศษ");

    /// <summary>The whole tonnes of the programme before any buffer; negative where tonnes are owed.</summary>
    public static readonly Symbol Total = new(
        "I_PoA", "tCO2e", Rule, "Whole tonnes due for the programme, before the buffer", "จำนวนเต็มตันของโครงการแบบแผนงาน ก่อนหักส่วนสำรอง");

    /// <summary>I_CPA,i: the cumulative net rounded down, less what was issued before.</summary>
    /// <param name="cumulativeNet">ΣΔC_CPA,i, tCO2e, unrounded; may be negative.</param>
    /// <param name="alreadyIssued">Whole tCO2e, 0 or more.</param>
    /// <param name="at">The component.</param>
    /// <returns>Whole tCO2e.</returns>
    public static N Due<N>(N cumulativeNet, N alreadyIssued, At at = default)
        where N : IValue<N> => (Issuance.WholeTonnes(cumulativeNet) - alreadyIssued).As(OfComponent, at);

    /// <summary>
    /// I_PoA with each component rounded down on its own: the default. Never more than the sum rounded once, and a component's loss
    /// lowers the total.
    /// </summary>
    /// <param name="due">I_CPA,i of each component; may be empty.</param>
    /// <returns>Whole tCO2e.</returns>
    public static N SumOfWhole<N>(ReadOnlySpan<N> due)
        where N : IValue<N> => N.Sum(due, Total);

    /// <summary>I_PoA with the sum over the components rounded down once.</summary>
    /// <param name="cumulativeNets">ΣΔC_CPA,i of each component, tCO2e, unrounded.</param>
    /// <param name="alreadyIssued">Whole tCO2e of each component, 0 or more.</param>
    /// <returns>Whole tCO2e.</returns>
    /// <exception cref="ArgumentException">The columns differ in length.</exception>
    public static N WholeOfSum<N>(ReadOnlySpan<N> cumulativeNets, ReadOnlySpan<N> alreadyIssued)
        where N : IValue<N>
    {
        if (cumulativeNets.Length != alreadyIssued.Length)
        {
            throw new ArgumentException(
                $"There are {cumulativeNets.Length} net results and {alreadyIssued.Length} amounts issued before.", nameof(alreadyIssued));
        }

        var due = new N[cumulativeNets.Length];
        for (int k = 0; k < due.Length; k++)
        {
            due[k] = (cumulativeNets[k] - alreadyIssued[k]).As(UnroundedOfComponent);
        }

        return Issuance.WholeTonnes(N.Sum(due, Unrounded)).As(Total);
    }
}
