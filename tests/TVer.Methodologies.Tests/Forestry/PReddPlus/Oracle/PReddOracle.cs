using System.Numerics;
using TVer.Methodologies.Calculation;
using TVer.Methodologies.Energy;
using TVer.Methodologies.Forestry;
using TVer.Methodologies.Forestry.Afforestation;
using TVer.Methodologies.Forestry.PReddPlus;
using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Tests.Forestry.PReddPlus.Oracle;

/// <summary>
/// T-VER-P-METH-13-03 v02 a second time: in exact fractions, written from the document and from the readings that the library
/// says it takes, without its equations, its graph or its propagation. Slow and plain on purpose.
/// </summary>
internal static class PReddOracle
{
    private const int PureNumber = 12;
    private const int Amount = 6;

    private static readonly Rational SnapOfRatio = Rational.Of(1, 2 * BigInteger.Pow(10, 12));
    private static readonly Rational SnapOfTonnes = Rational.Of(1, 2 * BigInteger.Pow(10, 6));

    /// <summary>What the document gives for each round.</summary>
    public static IReadOnlyList<OracleRound> Calculate(PReddPlusProject project)
    {
        Rational largest = project.Stage == ProjectStage.Monitored
            ? Rational.Of(project.LargestEstimatedYear!.Value.Value.Value)
            : Rounds(project, countsFuel: false).Select(round => round.Net / round.Years).Aggregate(Rational.Max);
        bool isLarge = largest.Snap(6) > 16_000;
        IReadOnlyList<OracleRound> rounds = Rounds(project, isLarge);
        Rational share = project.Crediting.BufferShare is { } buffer ? Rational.Of(buffer.Value.Value) : 0;
        Rational cumulative = 0;
        BigInteger issuedBefore = 0;
        foreach (OracleRound round in rounds)
        {
            cumulative += round.Net;
            round.CumulativeNet = cumulative;
            BigInteger issuedSoFar = cumulative.Snap(6).Floor();
            round.Issued = issuedSoFar - issuedBefore;
            issuedBefore = issuedSoFar;
            Rational held = (Rational.Of(BigInteger.Max(round.Issued, 0), 1) * share).Snap(6);
            round.Buffer = -(-held).Floor();
        }

        return rounds;
    }

    /// <summary>5.2.1: where areas are taken as given, whether the rates would take more of a stratum than its area at the start.</summary>
    public static bool LosesMoreThanThereIs(PReddPlusProject project) =>
        project.Readings.DenseArea == DenseAreaReading.AsGiven && project.Strata.Any(stratum =>
        {
            Rational lost = 0;
            for (int r = 0; r < project.Rounds.Count; r++)
            {
                MonitoringRound round = project.Rounds[r];
                Rational outflow = Rates(project, project.Stage == ProjectStage.ExAnte ? 0 : r)
                    .Where(rate => rate.Key.From == stratum.Key).Aggregate((Rational)0, (sum, rate) => sum + rate.Value.Value);
                lost += outflow * Rational.Of(round.Strata[stratum.Key].Area.Value) * (round.LastYear - round.FirstYear + 1);
            }

            return (lost - Rational.Of(stratum.Value.AreaAtStart.Value)).Snap(Amount).Sign > 0;
        });

    private static List<OracleRound> Rounds(PReddPlusProject project, bool countsFuel)
    {
        var strata = project.Strata.ToDictionary(stratum => stratum.Key, stratum => BaselineStock(project, stratum.Key, stratum.Value));
        var declining = project.Strata.ToDictionary(stratum => stratum.Key, stratum => (Uncertain)Rational.Of(stratum.Value.AreaAtStart.Value));
        var result = new List<OracleRound>();
        var sinceStart = new List<Uncertain>();
        for (int r = 0; r < project.Rounds.Count; r++)
        {
            MonitoringRound round = project.Rounds[r];
            int analysis = project.Stage == ProjectStage.ExAnte ? 0 : r;
            Dictionary<(string From, string To), Uncertain> rates = Rates(project, analysis);
            Uncertain emission = 0;
            var lossArea = project.Strata.Keys.ToDictionary(name => name, _ => (Uncertain)0);
            for (int year = round.FirstYear; year <= round.LastYear; year++)
            {
                foreach (string name in project.Strata.Keys)
                {
                    Uncertain given = Rational.Of(round.Strata[name].Area.Value);
                    Uncertain area = project.Readings.DenseArea == DenseAreaReading.AsGiven ? given : Uncertain.Min(given, declining[name], Amount);
                    Uncertain share = Share(project, name, round);
                    Uncertain outflow = 0;
                    foreach (((string from, string to), Uncertain rate) in rates)
                    {
                        if (from != name)
                        {
                            continue;
                        }

                        Uncertain loss = strata[from] - strata[to];
                        outflow += rate;
                        lossArea[name] += IsLoss(loss) ? rate * area : 0;
                        Uncertain counted = project.Readings.Recovery == RecoveryReading.LossesOnly ? Uncertain.Max(loss, 0, Amount) : loss;
                        Uncertain amount = counted * rate * area;
                        emission += Uncertain.Min(amount, amount * share, Amount);
                    }

                    declining[name] *= (Uncertain)1 - outflow;
                }
            }

            Uncertain change = Change(project, round, r, strata, lossArea, sinceStart);
            result.Add(Net(project, round, r, emission, change, countsFuel));
        }

        return result;
    }

    private static OracleRound Net(PReddPlusProject project, MonitoringRound round, int r, Uncertain emission, Uncertain change, bool countsFuel)
    {
        Rational lowered = emission.Value - Discount(emission);
        Rational enhancement = change.Value - Discount(change);
        Rational emissions = Rational.Of(round.Burning.Given!.Value.Value.Value) + (countsFuel ? Fuel(round.Fuels) : 0);
        Rational afforested = 0;
        Rational afforestationEmissions = 0;
        Rational displacement = 0;
        Uncertain projectChange = 0;
        Uncertain baselineChange = 0;
        if (round.Afforestation is { } land)
        {
            projectChange = AfforestationChange(project, land.ProjectChange, r, "project", soil => soil);
            baselineChange = AfforestationChange(project, land.BaselineChange, r, "baseline", soil =>
                project.Readings.BaselineSoil == BaselineSoilReading.Omitted ? 0 : Uncertain.Max(soil, 0, Amount));
            afforested = projectChange.Value - Discount(projectChange) - (baselineChange.Value + Discount(baselineChange));
            afforestationEmissions = Rational.Of(land.Burning.Given!.Value.Value.Value) + (countsFuel ? Fuel(land.Fuels) : 0);
            displacement = Rational.Of(land.Displacement.Given!.Value.Value.Value);
        }

        Rational market = Rational.Max(0, LeakageFactor(project) * emission.Value);
        if (project.Leakage.Market.NeglectBelowFivePercent is { IsMet: true })
        {
            Rational gross = lowered + enhancement;
            Rational net = gross - Rational.Of(round.Burning.Given!.Value.Value.Value) - Fuel(round.Fuels);
            Rational smallest = Rational.Min(emission.Value, Rational.Min(gross, net));
            if ((market - (smallest / 20)).Snap(6).Sign < 0)
            {
                market = 0;
            }
        }

        Rational redd = lowered + enhancement - emissions - (Rational.Of(round.ActivityShifting.Given!.Value.Value.Value) + market);
        return new OracleRound
        {
            Years = round.LastYear - round.FirstYear + 1,
            LastYear = round.LastYear,
            BaselineEmission = emission,
            Enhancement = change,
            ProjectChange = projectChange,
            BaselineChange = baselineChange,
            MarketLeakage = market,
            NetRedd = redd,
            Net = redd + afforested - afforestationEmissions - displacement,
        };
    }

    /// <summary>5.1.6: one rate for each transition; conversion back to denser strata is negative loss, so that its higher mean is the lower emission.</summary>
    private static Dictionary<(string From, string To), Uncertain> Rates(PReddPlusProject project, int index)
    {
        ReferenceAnalysis analysis = project.ReferenceAnalyses[index];
        int[] years = [.. analysis.Maps.Zip(analysis.Maps.Skip(1), (a, b) => b.Date.Year - a.Date.Year)];
        var rates = new Dictionary<(string, string), Uncertain>();
        foreach ((string from, IReadOnlyDictionary<string, IReadOnlyList<Estimate<Area>>> targets) in analysis.Conversions)
        {
            foreach ((string to, IReadOnlyList<Estimate<Area>> converted) in targets)
            {
                Uncertain[] areas = [.. analysis.StratumAreas[from].Select((area, k) => Of($"A/{index}/{from}/{k}", area))];
                Uncertain[] changed = [.. converted.Select((area, k) => Of($"AC/{index}/{from}/{to}/{k}", area))];
                bool isLoss = IsLoss(BaselineStock(project, from, project.Strata[from]) - BaselineStock(project, to, project.Strata[to]));
                rates[(from, to)] = Rate(project.Readings.Rate, changed, areas, years, isLoss);
            }
        }

        return rates;
    }

    /// <summary>A difference of stocks below half of 10⁻¹² is the rounding of two decimals, no loss.</summary>
    private static bool IsLoss(Uncertain loss) => loss.Value.Snap(PureNumber).Sign > 0;

    private static Uncertain Rate(RateReading reading, Uncertain[] changed, Uncertain[] areas, int[] years, bool isLoss)
    {
        if (reading == RateReading.Regression)
        {
            return LineThrough(changed, years) / areas[0];
        }

        Uncertain simple = 0;
        Uncertain weighted = 0;
        for (int k = 0; k < years.Length; k++)
        {
            Uncertain rate = changed[k] / (Uncertain)years[k] / areas[k];
            simple += rate;
            weighted += rate * years[k];
        }

        simple /= (Uncertain)years.Length;
        weighted /= (Uncertain)years.Sum();
        return reading switch
        {
            RateReading.UnweightedMean => simple,
            RateReading.TimeWeightedMean => weighted,
            _ => isLoss ? Uncertain.Min(simple, weighted, PureNumber) : Uncertain.Max(simple, weighted, PureNumber),
        };
    }

    /// <summary>The slope of the line of least squares through (0, 0), (T1, A1), (T1+T2, A1+A2) …</summary>
    private static Uncertain LineThrough(Uncertain[] changed, int[] years)
    {
        int count = years.Length + 1;
        var times = new int[count];
        var areas = new Uncertain[count];
        areas[0] = 0;
        for (int k = 0; k < years.Length; k++)
        {
            times[k + 1] = times[k] + years[k];
            areas[k + 1] = areas[k] + changed[k];
        }

        Rational sumOfTimes = times.Sum();
        Rational sumOfSquares = times.Sum(time => time * time);
        Uncertain sumOfAreas = 0;
        Uncertain sumOfProducts = 0;
        for (int k = 0; k < count; k++)
        {
            sumOfAreas += areas[k];
            sumOfProducts += areas[k] * times[k];
        }

        Uncertain slope = ((sumOfProducts * count) - (sumOfAreas * sumOfTimes)) / (Uncertain)((sumOfSquares * count) - (sumOfTimes * sumOfTimes));
        return Uncertain.Max(slope, 0, PureNumber);
    }

    /// <summary>5.1.6: what part of the baseline emission of a stratum counts in a round.</summary>
    private static Uncertain Share(PReddPlusProject project, string name, MonitoringRound round)
    {
        Stratum stratum = project.Strata[name];
        if (round.Strata[name].BecameIntactForest)
        {
            return 0;
        }

        bool fell = (Rational.Of(round.Strata[name].Area.Value) - Rational.Of(stratum.AreaAtStart.Value)).Snap(6).Sign < 0;
        bool applies = project.Readings.AreaChange switch
        {
            AreaChangeReading.NotApplied => false,
            AreaChangeReading.EveryStratum => true,
            _ => !fell,
        };
        if (!applies || stratum.TransitionTime is not { } transition)
        {
            return 1;
        }

        Uncertain length = project.Crediting.Length is { } given ? Of("length", given) : 10;
        return Uncertain.Min(Of($"transition/{name}", transition) / length, 1, PureNumber);
    }

    /// <summary>6.1.1 and 8: what the carbon on the land changed in a round.</summary>
    private static Uncertain Change(
        PReddPlusProject project, MonitoringRound round, int r,
        Dictionary<string, Uncertain> baseline, Dictionary<string, Uncertain> lossArea, List<Uncertain> sinceStart)
    {
        Uncertain all = 0;
        Uncertain within = 0;
        Uncertain onLossArea = 0;
        foreach ((string name, StratumState state) in round.Strata)
        {
            Uncertain stock = state.Stock is { } given ? Pools(given, project.Pools.Redd, $"project/{r}/{name}") : baseline[name];
            Uncertain area = Rational.Of(state.Area.Value);
            Uncertain areaAtStart = Rational.Of(project.Strata[name].AreaAtStart.Value);
            all += (stock * area) - (baseline[name] * areaAtStart);
            within += (stock - baseline[name]) * area;
            onLossArea += (stock - baseline[name]) * lossArea[name];
        }

        Uncertain since = project.Readings.ProjectLosses == ProjectLossReading.AllStrata ? all : within;
        sinceStart.Add(since);
        switch (project.Readings.Enhancement)
        {
            case EnhancementReading.DoubleSum:
                return Counted(sinceStart.Aggregate((Uncertain)0, (sum, term) => sum + term));

            case EnhancementReading.BaselineLossAreaOnly:
                Uncertain gain = Counted(onLossArea);
                return project.Readings.ProjectLosses == ProjectLossReading.AllStrata
                    ? gain + (LossOf(since) - (r == 0 ? 0 : LossOf(sinceStart[r - 1])))
                    : gain;

            default:
                return Counted(since) - (r == 0 ? 0 : Counted(sinceStart[r - 1]));
        }

        Uncertain Counted(Uncertain change) => project.Enhancement.IsClaimed ? change : LossOf(change);

        static Uncertain LossOf(Uncertain change) => Uncertain.Min(change, 0, Amount);
    }

    private static Uncertain BaselineStock(PReddPlusProject project, string name, Stratum stratum) =>
        Pools(stratum.BaselineStock, project.Pools.Redd, $"baseline/{name}");

    private static Uncertain Pools(CarbonPools pools, IReadOnlyList<OptionalPool> counted, string name)
    {
        Uncertain sum = Of($"{name}/tree", pools.Tree.Given!.Value);
        foreach (OptionalPool pool in counted)
        {
            PoolStock? stock = pool switch
            {
                OptionalPool.Sapling => pools.Sapling,
                OptionalPool.DeadWood => pools.DeadWood,
                OptionalPool.Litter => pools.Litter,
                _ => pools.Soil,
            };
            sum += Of($"{name}/{pool}", stock!.Given!.Value);
        }

        return sum;
    }

    private static Uncertain AfforestationChange(
        PReddPlusProject project, PoolChanges changes, int r, string side, Func<Uncertain, Uncertain> soil)
    {
        Uncertain sum = Of($"{side}/{r}/tree", changes.Tree.Given!.Value);
        foreach (OptionalPool pool in project.Pools.Afforestation)
        {
            PoolChange? change = pool switch
            {
                OptionalPool.Sapling => changes.Sapling,
                OptionalPool.DeadWood => changes.DeadWood,
                OptionalPool.Litter => changes.Litter,
                _ => changes.Soil,
            };
            if (change is { } given)
            {
                Uncertain amount = Of($"{side}/{r}/{pool}", given.Given!.Value);
                sum += pool == OptionalPool.Soil ? soil(amount) : amount;
            }
        }

        return sum;
    }

    /// <summary>6.2: ΣFC × (NCV × 10⁻⁶) × EF × 10⁻³.</summary>
    private static Rational Fuel(IReadOnlyDictionary<string, FuelUse> fuels)
    {
        Rational sum = 0;
        foreach (FuelUse fuel in fuels.Values)
        {
            Rational amount = fuel.MonthlyAmounts.Aggregate((Rational)0, (total, month) => total + Rational.Of(month.Value));
            sum += amount * Rational.Of(fuel.NetCalorificValue.Value) * Rational.Of(1, 1_000_000) * Rational.Of(fuel.EmissionFactor.Value) * Rational.Of(1, 1000);
        }

        return sum;
    }

    /// <summary>7.2.2, with every reading of the 15 %.</summary>
    private static Rational LeakageFactor(PReddPlusProject project)
    {
        MarketLeakage market = project.Leakage.Market;
        if (market.Measure != MarketMeasure.CuttingReducedForGood)
        {
            return market.Measure == MarketMeasure.DriversEliminated ? 0 : Rational.Parse("0.1");
        }

        Rational leak = Rational.Of(market.MerchantableShareInLeakageArea!.Value.Value);
        Rational here = Rational.Of(market.MerchantableShareInProjectArea!.Value.Value);
        Rational relative = (leak / here).Snap(12);
        Rational points = (leak - here).Snap(12);
        Rational byShare = Factor(relative, Rational.Parse("0.85"), Rational.Parse("1.15"));
        Rational byPoints = Factor(points, Rational.Parse("-0.15"), Rational.Parse("0.15"));
        Rational printed = Factor(relative, 1, Rational.Parse("1.15"));
        return project.Readings.MarketRatio switch
        {
            MarketRatioReading.Relative => byShare,
            MarketRatioReading.PercentagePoints => byPoints,
            MarketRatioReading.ThirdCaseAsPrinted => printed,
            _ => Rational.Max(byShare, Rational.Max(byPoints, printed)),
        };
    }

    private static Rational Factor(Rational ratio, Rational low, Rational high) =>
        ratio > high ? Rational.Parse("0.2") : ratio < low ? Rational.Parse("0.7") : Rational.Parse("0.4");

    /// <summary>Annex 1: how much of the half-width is deducted, compared by squares so that nothing is rounded.</summary>
    private static Rational Discount(Uncertain mean)
    {
        Rational squared = mean.SquaredHalfWidth;
        if (squared.Sign == 0)
        {
            return 0;
        }

        int quarters = 0;
        foreach (string edge in new[] { "0.10", "0.15", "0.20", "0.30" })
        {
            Rational limit = (Rational.Parse(edge) + SnapOfRatio) * mean.Value;
            quarters += squared > limit * limit ? 1 : 0;
        }

        return squared.SquareRoot() * Rational.Of(quarters, 4);
    }

    private static Uncertain Of<TMeasure>(string name, Estimate<TMeasure> estimate)
        where TMeasure : struct, IMeasure<TMeasure> => Uncertain.Input(name, estimate.Value.Value, estimate.HalfWidth.Value);
}

/// <summary>One round by the oracle.</summary>
internal sealed class OracleRound
{
    public required int Years { get; init; }

    public required int LastYear { get; init; }

    public required Uncertain BaselineEmission { get; init; }

    public required Uncertain Enhancement { get; init; }

    public required Uncertain ProjectChange { get; init; }

    public required Uncertain BaselineChange { get; init; }

    public required Rational MarketLeakage { get; init; }

    public required Rational NetRedd { get; init; }

    public required Rational Net { get; init; }

    public Rational CumulativeNet { get; set; }

    public BigInteger Issued { get; set; }

    public BigInteger Buffer { get; set; }
}
