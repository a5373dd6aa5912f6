using System.Text.Json.Serialization;
using S = TVer.Methodologies.Forestry.Tools.Significance.SignificanceEquations;
using TVer.Methodologies.Calculation;
using TVer.Methodologies.Json;
using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Forestry.Tools.Significance;

/// <summary>What the sources that may be neglected must stay below 5 % of.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<SignificanceBase>))]
public enum SignificanceBase
{
    /// <summary>The smaller of all sources together and the net removal before leakage: AR-TOOL04.</summary>
    SmallerOfTotalAndNet,

    /// <summary>The net removal before leakage: as VM0007 adapts it.</summary>
    NetRemoval,
}

/// <summary>A source in the order of its size, with the outcome.</summary>
/// <param name="Name">The source.</param>
/// <param name="Contribution">RC_i.</param>
/// <param name="Cumulative">The contribution of this source and all larger ones.</param>
/// <param name="IsSignificant">Whether it must be counted.</param>
public sealed record SourceSignificance(string Name, Quantity Contribution, Quantity Cumulative, bool IsSignificant);

/// <summary>The outcome of the test.</summary>
/// <param name="Sources">The sources from the largest to the smallest; equal ones in ordinal order of their names.</param>
/// <param name="NeglectedShare">The share of the base that the neglected sources make up; 0 where none is neglected.</param>
/// <param name="Interpretation">What the base was.</param>
public sealed record SignificanceResult(IReadOnlyList<SourceSignificance> Sources, Quantity NeglectedShare, InterpretationUse Interpretation)
{
    /// <summary>The derivation of every share.</summary>
    public Trail Trail => new([.. Sources.SelectMany(source => new[] { source.Contribution, source.Cumulative }), NeglectedShare]);
}

/// <summary>
/// T-VER-P-TOOL-01-09 by its parent AR-TOOL04 v01: which sources of emission may be neglected. Sources are cumulated from the
/// largest until 95 % is reached; the rest may be neglected where it is below 5 % of the base, else further sources are kept.
/// </summary>
/// <remarks>The outcome decides what is counted, not a number of the result: comparing values is its purpose, and it records them.</remarks>
public static class SignificanceTest
{
    /// <summary>The cumulative share at which sources are enough; exactly 95 % is enough.</summary>
    public const double EnoughShare = 0.95;

    /// <summary>The share of the base that neglected sources must stay below; exactly 5 % is not below.</summary>
    public const double NegligibleShare = 0.05;

    /// <summary>What the base of the 5 % is.</summary>
    public static readonly Interpretation<SignificanceBase> BaseInterpretation = new(
        "significance.base",
        Documents.ArTool04.At("procedure"),
        new Bilingual("Below 5 % of what may sources be neglected?", "แหล่งที่ละเว้นต้องน้อยกว่าร้อยละ 5 ของค่าใด"),
        (SignificanceBase.SmallerOfTotalAndNet, new Reading(
            "smaller-of-total-and-net",
            new Bilingual("Of the smaller of all sources together and the net removal before leakage.", "ของค่าที่น้อยกว่าระหว่างผลรวมทุกแหล่งและการกักเก็บสุทธิก่อนหักการรั่วไหล"),
            IsAsPrinted: true)),
        (SignificanceBase.NetRemoval, new Reading(
            "net-removal", new Bilingual("Of the net removal before leakage.", "ของการกักเก็บสุทธิก่อนหักการรั่วไหล"))));

    /// <summary>Tests sources.</summary>
    /// <param name="sources">E_i by source: the size of each emission or decrease of a pool; 0 or more.</param>
    /// <param name="netRemoval">Net removals or reductions before leakage is deducted; nothing is neglected where it is not above 0.</param>
    /// <param name="reading">What the base of the 5 % is.</param>
    /// <exception cref="ArgumentException">There is no source.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A source is negative.</exception>
    public static SignificanceResult Of(
        IReadOnlyDictionary<string, CarbonDioxideEquivalent> sources,
        CarbonDioxideEquivalent netRemoval,
        SignificanceBase reading = SignificanceBase.SmallerOfTotalAndNet)
    {
        ArgumentNullException.ThrowIfNull(sources);
        if (sources.Count == 0)
        {
            throw new ArgumentException("There is no source to test.", nameof(sources));
        }

        foreach ((string name, CarbonDioxideEquivalent emission) in sources)
        {
            if (emission.Value < 0)
            {
                throw new ArgumentOutOfRangeException(
                    nameof(sources), emission, $"E of '{name}' must be 0 or more: the size of an emission or of the decrease of a pool ({S.Emission.Clause}).");
            }
        }

        (string Name, Quantity Emission)[] ranked =
        [
            .. sources.OrderByDescending(pair => pair.Value.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal)
                .Select(pair => (pair.Key, ToolInput.Read<Quantity, CarbonDioxideEquivalent>(pair.Value, S.Emission, $"sources.{pair.Key}", new At(pair.Key)))),
        ];
        Quantity[] emissions = [.. ranked.Select(source => source.Emission)];
        Quantity total = Quantity.Sum(emissions, S.TotalEmission);
        var use = new InterpretationUse(BaseInterpretation, BaseInterpretation.Of(reading));
        return total.Value == 0 ? AllZero(ranked, use) : Decide(ranked, emissions, total, Base(total, netRemoval, reading), use);
    }

    private static Quantity Base(Quantity total, CarbonDioxideEquivalent netRemoval, SignificanceBase reading)
    {
        Quantity net = ToolInput.Read<Quantity, CarbonDioxideEquivalent>(netRemoval, S.NetRemoval, "netRemoval");
        return (reading == SignificanceBase.NetRemoval ? net : Quantity.Min(total, net)).As(S.Base);
    }

    private static SignificanceResult Decide(
        (string Name, Quantity Emission)[] ranked, Quantity[] emissions, Quantity total, Quantity baseline, InterpretationUse use)
    {
        Quantity[] cumulative = [.. ranked.Select((source, k) => S.Cumulative<Quantity>(emissions.AsSpan(0, k + 1), total, new At(source.Name)))];
        int kept = 1 + Array.FindIndex(cumulative, share => Arithmetic.Snap(share.Value, SnapGrid.Ratio) >= EnoughShare);
        while (kept < ranked.Length && !IsNegligible(kept))
        {
            kept++;
        }

        return new SignificanceResult(
            [.. ranked.Select((source, k) => new SourceSignificance(
                source.Name, S.RelativeContribution(source.Emission, total, new At(source.Name)), cumulative[k], k < kept))],
            kept == ranked.Length ? Quantity.Sum([], S.RestShare) : RestShare(kept),
            use);

        bool IsNegligible(int first) => baseline.Value > 0 && Arithmetic.Snap(RestShare(first).Value, SnapGrid.Ratio) < NegligibleShare;

        Quantity RestShare(int first) => (Quantity.Sum(emissions.AsSpan(first), S.Rest) / baseline).As(S.RestShare);
    }

    /// <summary>Sources that are all zero need no counting, and have no shares.</summary>
    private static SignificanceResult AllZero((string Name, Quantity Emission)[] ranked, InterpretationUse use) => new(
        [.. ranked.Select(source => new SourceSignificance(
            source.Name, Quantity.Sum([], S.Contribution, new At(source.Name)), Quantity.Sum([], S.CumulativeContribution, new At(source.Name)), false))],
        Quantity.Sum([], S.RestShare),
        use);
}
