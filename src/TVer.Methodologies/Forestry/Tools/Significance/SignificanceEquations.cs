using TVer.Methodologies.Calculation;

namespace TVer.Methodologies.Forestry.Tools.Significance;

/// <summary>The two quotients of AR-TOOL04 v01, the parent of T-VER-P-TOOL-01-09.</summary>
public static class SignificanceEquations
{
    private static readonly Clause Rule = Documents.ArTool04.At("procedure");

    /// <summary>E_i: an emission or decrease of a pool.</summary>
    public static readonly Symbol Emission = new("E_i", "tCO2e", Rule, "Emission, or decrease of a carbon pool, by source i", "การปล่อยหรือการลดลงของแหล่งสะสมคาร์บอนจากแหล่ง i");

    /// <summary>ΣE_i.</summary>
    public static readonly Symbol TotalEmission = new("ΣE_i", "tCO2e", Rule, "All sources together", "ผลรวมทุกแหล่ง");

    /// <summary>ΣE of the sources that may be neglected.</summary>
    public static readonly Symbol Rest = new("ΣE_rest", "tCO2e", Rule, "Sources that are candidates for neglect, together", "ผลรวมของแหล่งที่อาจละเว้นได้");

    /// <summary>RC_i.</summary>
    public static readonly Symbol Contribution = new("RC_i", "1", Rule, "Relative contribution of source i", "สัดส่วนของแหล่ง i");

    /// <summary>ΣRC.</summary>
    public static readonly Symbol CumulativeContribution = new("ΣRC_i", "1", Rule, "Contribution of source i and all larger ones", "สัดส่วนสะสมของแหล่ง i และแหล่งที่ใหญ่กว่า");

    /// <summary>The net removal before leakage.</summary>
    public static readonly Symbol NetRemoval = new("ΔC_net", "tCO2e", Rule, "Net removals or reductions, before leakage", "การกักเก็บหรือการลดสุทธิก่อนหักการรั่วไหล");

    /// <summary>What the rest is compared with.</summary>
    public static readonly Symbol Base = new("B", "tCO2e", Rule, "What the rest is compared with", "ค่าที่ใช้เปรียบเทียบ");

    /// <summary>The rest as a share of the base.</summary>
    public static readonly Symbol RestShare = new("ΣE_rest/B", "1", Rule, "Sources neglected as a share of the base", "สัดส่วนของแหล่งที่ละเว้น");

    /// <summary>RC_i = E_i/ΣE.</summary>
    /// <param name="emission">E_i, tCO2e.</param>
    /// <param name="total">ΣE, tCO2e; above 0.</param>
    /// <param name="at">The source.</param>
    /// <returns>A share.</returns>
    public static N RelativeContribution<N>(N emission, N total, At at = default)
        where N : IValue<N> => (emission / total).As(Contribution, at);

    /// <summary>The contribution of a source and all larger ones: the exact sum first, so that 0.60 + 0.25 + 0.10 is 0.95.</summary>
    /// <param name="largest">E of the sources from the largest down to this one, tCO2e.</param>
    /// <param name="total">ΣE, tCO2e; above 0.</param>
    /// <param name="at">The source.</param>
    /// <returns>A share.</returns>
    public static N Cumulative<N>(ReadOnlySpan<N> largest, N total, At at = default)
        where N : IValue<N> => (N.Sum(largest, Emission, at) / total).As(CumulativeContribution, at);
}
