using System.Text.Json.Serialization.Metadata;
using TVer.Methodologies.Calculation;
using TVer.Methodologies.Forestry.PReddPlus;
using TVer.Methodologies.Forestry.Tools.BiomassBurning;
using TVer.Methodologies.Forestry.Tools.Trees;
using TVer.Methodologies.Programme;
using TVer.Methodologies.Quantities;
using E = TVer.Methodologies.Forestry.SustainableForestation.SustainableForestationEquations;
using S = TVer.Methodologies.Forestry.SustainableForestation.SustainableForestationSymbols;

namespace TVer.Methodologies.Forestry.SustainableForestation;

/// <summary>T-VER-S-METH-13-01: sustainable forestation, of the Standard programme. A simple change of stock.</summary>
public static class SustainableForestationMethodology
{
    /// <summary>Version 02, in force 26 March B.E. 2568 (2025), read in a text copy of the published document.</summary>
    public static IMethodology<SustainableForestationProject> Version02 { get; } = new SustainableForestationVersion02();
}

/// <summary>Version 02.</summary>
internal sealed class SustainableForestationVersion02 : Methodology<SustainableForestationProject>
{
    /// <summary>Section 6: more than 5 % of the project, crown fire that kills trees; nothing is said of a first verification.</summary>
    private static readonly BurningReadings Burning = new()
    {
        Trigger = FireTriggerReading.MoreThanFivePercent,
        FirstVerification = FirstVerificationFireReading.BaselineStock,
    };

    private static readonly Interpretation<OnlyReading> NoDiscount = new(
        "no-uncertainty-discount",
        Documents.SustainableForestationV02.At("8"),
        new Bilingual("Whether uncertainty is discounted", "มีการหักส่วนลดความไม่แน่นอนหรือไม่"),
        (OnlyReading.Taken, new Reading("none", new Bilingual(
            "No: the methodology has no discount; the tool on trees limits the sampling error instead",
            "ไม่มี ระเบียบวิธีไม่กำหนดส่วนลด แต่เครื่องมือคำนวณต้นไม้จำกัดความคลาดเคลื่อนของการสุ่ม"))));

    private static readonly IReadOnlyList<Interpretation<OnlyReading>> Decided =
        [NoDiscount, .. PReddPlusInterpretations.Decided.Where(only => only.Code is "negative-period" or "whole-tonnes" or "years")];

    public override Document Document => Documents.SustainableForestationV02;

    public override IReadOnlyList<Document> Tools => [Documents.StandardTreeToolV02];

    public override IReadOnlyList<Interpretation> Interpretations => [BurningInterpretations.Trigger, TreeInterpretations.Roots, TreeInterpretations.CarbonFractions, .. Decided];

    public override IReadOnlyList<Parameter> Parameters => SustainableForestationParameters.All;

    protected override JsonTypeInfo<SustainableForestationProject> TypeInfo => SustainableForestationJson.Default.SustainableForestationProject;

    protected override IReadOnlyList<Finding> FindAll(SustainableForestationProject project) => SustainableForestationCheck.Run(project);

    protected override Calculation Compute(SustainableForestationProject project, Func<SustainableForestationProject> asCalculated)
    {
        SustainableForestationResult<Quantity>[] rounds = Run<Quantity>(project);
        IssuedPeriod<Quantity>[] issued = Issuance.Issue<Quantity>(
            Array.ConvertAll(rounds, round => round.Net), default, Array.ConvertAll(rounds, round => At.Year(round.Period.LastYear)));
        Finding?[] scale = [.. rounds.Select((round, r) =>
            SustainableForestationCheck.CheckScale(project.Rounds[r], r, round.Net.Value / round.Period.Years))];
        bool hasFires = project.Rounds.Any(round => round.ForestFires.Count > 0);
        return new Calculation(
            [.. rounds.Select((round, r) => Result(round, issued[r]))],
            [
                .. FieldDataUses.Interpretations(project.Field, SustainableForestationFieldCheck.References(project)),
                .. hasFires ? [new InterpretationUse(BurningInterpretations.Trigger, BurningInterpretations.Trigger.Of(Burning.Trigger))] : Array.Empty<InterpretationUse>(),
                .. Decided.Select(only => new InterpretationUse(only, only.Default)),
            ],
            [.. project.Rounds.Where(round => round.Potentials is not null).Select(round => round.Potentials!.Set).Distinct()],
            [.. scale.OfType<Finding>()]);
    }

    /// <summary>The rounds, written once for traced and bare values.</summary>
    internal static SustainableForestationResult<N>[] Run<N>(SustainableForestationProject project)
        where N : IValue<N>
    {
        var rounds = new SustainableForestationResult<N>[project.Rounds.Count];
        var stocks = new FieldAmounts<N>(project.Field, new FieldSeries(project.Field), new InputReader<N>());
        N earlier = stocks.StandardTreeStock(project.BaselineStock, S.EarlierStock, default, "baselineStock");
        for (int r = 0; r < rounds.Length; r++)
        {
            SustainableForestationRound round = project.Rounds[r];
            At at = At.Year(round.LastYear);
            N stock = stocks.StandardTreeStock(round.Stock, S.Stock, at, $"rounds[{r}].stock");
            N emission = E.ProjectEmission(BurningModel.Emission<N>(round.Burning, Burning, at, $"rounds[{r}]."), at);
            rounds[r] = new SustainableForestationResult<N>(
                new Period(r + 1, round.FirstYear, round.LastYear), stock, emission, E.Sequestration(stock, earlier, emission, E.NoLeakage<N>(at), at));
            earlier = stock;
        }

        return rounds;
    }

    private static PeriodResult Result(SustainableForestationResult<Quantity> round, IssuedPeriod<Quantity> issued) => new()
    {
        Period = round.Period,
        Net = round.Net,
        CumulativeNet = issued.CumulativeNet,
        Issued = issued.Issued,
        Buffer = null,
        Issuable = issued.Issuable,
        Parts = [round.Stock, round.Emission],
    };
}

/// <summary>What a round gives.</summary>
internal sealed record SustainableForestationResult<N>(Period Period, N Stock, N Emission, N Net);
