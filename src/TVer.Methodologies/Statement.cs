using TVer.Methodologies.Calculation;

namespace TVer.Methodologies;

/// <summary>
/// What a methodology says of a project: findings, the result of each period, the interpretations and factors used, the trail,
/// and a receipt that binds all this to the input.
/// </summary>
/// <remarks>A statement with an error finding has no periods: nothing is half-calculated.</remarks>
public sealed class Statement
{
    internal Statement(
        IMethodology methodology,
        IReadOnlyList<Finding> findings,
        IReadOnlyList<PeriodResult> periods,
        IReadOnlyList<InterpretationUse> interpretations,
        IReadOnlyList<FactorSet> factorSets,
        string canonicalInput)
    {
        Methodology = methodology;
        Findings = [.. findings];
        Periods = [.. periods];
        Interpretations = [.. interpretations];
        FactorSets = [.. factorSets];
        Trail = new Trail(periods.SelectMany(period => period.Parts.Append(period.Net).Append(period.CumulativeNet).Append(period.Issuable)));
        Receipt = MethodologyReceipt.Of(this, canonicalInput);
    }

    /// <summary>The methodology that was applied.</summary>
    public IMethodology Methodology { get; }

    /// <summary>All findings, in the order of the document.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>Whether any finding is an error: then there are no credits.</summary>
    public bool HasErrors => Findings.Any(finding => finding.Severity == Severity.Error);

    /// <summary>The result of each period, in time; empty where a finding is an error.</summary>
    public IReadOnlyList<PeriodResult> Periods { get; }

    /// <summary>The net result over all periods, tCO2e, unrounded; 0 where there is none.</summary>
    public double NetTotal => Periods.Count == 0 ? 0 : Periods[^1].CumulativeNet.Value;

    /// <summary>Whole tonnes due over all periods, before any buffer; 0 where there is none.</summary>
    public double IssuedTotal => Periods.Sum(period => period.Issued.Value);

    /// <summary>Whole tonnes that can be issued over all periods, after the buffer; 0 where there is none.</summary>
    public double IssuableTotal => Periods.Sum(period => period.Issuable.Value);

    /// <summary>Every interpretation that the result used.</summary>
    public IReadOnlyList<InterpretationUse> Interpretations { get; }

    /// <summary>Every set of factors that the result used.</summary>
    public IReadOnlyList<FactorSet> FactorSets { get; }

    /// <summary>The derivation of every number in this statement.</summary>
    public Trail Trail { get; }

    /// <summary>
    /// SHA-256, in hexadecimal, over the input in base units, the methodology and its version, the interpretations, the factor
    /// sets and the named results: equal receipts mean the same calculation.
    /// </summary>
    /// <remarks>
    /// A typed measure enters in the methodology's unit, converted once as for the calculation. An amount in a unit of the user's choice enters as
    /// an exact fraction of base units, so that 300 L and 0.3 m3 are the same input. The results are those of the calculation, which works in
    /// the unit given: where that unit makes a result differ in its last bit, the receipts differ with it.
    /// </remarks>
    public string Receipt { get; }
}
