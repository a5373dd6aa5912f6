namespace TVer.Methodologies.Factors;

/// <summary>A factor that a result used: which row of its set, with the value, the status and the source.</summary>
/// <param name="Row">The name of the row.</param>
/// <param name="Factor">The row.</param>
public sealed record UsedFactor(string Row, FactorRow Factor)
{
    /// <summary>The row, its value, its status and its source in one line.</summary>
    public override string ToString() =>
        $"{Row} = {Quantities.Unit.Format(Factor.Value)} {Factor.Unit} ({Factor.Status.ToString().ToLowerInvariant()}; {Factor.Source})";
}
