using TVer.Methodologies.Agriculture.Fertilizer;
using TVer.Methodologies.Calculation;
using TVer.Methodologies.Programme;

namespace TVer.Methodologies.Agriculture;

/// <summary>Turns the net results of rounds into whole tonnes: rounded down once, on the cumulative result. The Standard programme sets no buffer aside.</summary>
internal static class RoundResults
{
    /// <param name="rounds">The years of each round, its net result and its named parts.</param>
    public static IReadOnlyList<PeriodResult> Of(IReadOnlyList<(RoundSpan Span, Quantity Net, IReadOnlyList<Quantity> Parts)> rounds)
    {
        var results = new List<PeriodResult>();
        Quantity? before = null;
        for (int k = 0; k < rounds.Count; k++)
        {
            (RoundSpan span, Quantity net, IReadOnlyList<Quantity> parts) = rounds[k];
            int start = rounds[0].Span.FirstYear - 1;
            var period = new Period(k + 1, span.FirstYear - start, span.LastYear - start);
            At at = At.Year(span.LastYear);
            Quantity cumulative = Quantity.Sum([.. rounds.Take(k + 1).Select(round => round.Net)], Issuance.CumulativeNet, at);
            Quantity due = Issuance.WholeTonnes(cumulative).As(Issuance.CumulativeIssued, at);
            Quantity issued = (before is null ? due : due - before).As(Issuance.Issued, at);
            results.Add(new PeriodResult
            {
                Period = period,
                Net = net,
                CumulativeNet = cumulative,
                Issued = issued,
                Issuable = issued.As(Issuance.Issuable, at),
                Parts = parts,
            });
            before = due;
        }

        return results;
    }

    /// <summary>The share of one year in what was measured over a round.</summary>
    public static Quantity OfYear(Quantity ofRound, Quantity years, Symbol symbol, int year) => (ofRound / years).As(symbol, At.Year(year));

    /// <summary>The number of years of a round.</summary>
    public static Quantity Years(RoundSpan span, int round) => Quantity.Input(
        new Datum { Value = span.LastYear - span.FirstYear + 1, Path = $"rounds[{round}]" }, FertilizerSymbols.YearsOfRound, At.Year(span.LastYear));
}
