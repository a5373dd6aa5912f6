using TVer.Methodologies.Calculation;
using TVer.Methodologies.Forestry.PReddPlus;
using TVer.Methodologies.Tests.Forestry.PReddPlus.Oracle;

namespace TVer.Methodologies.Tests.Forestry.PReddPlus;

/// <summary>Bare columns: the bits of the traced calculation, every fault refused, and no memory by stratum.</summary>
public class ColumnsTests
{
    private const int Projects = 150;

    [Fact]
    public void Columns_with_the_numbers_of_a_project_give_its_bits()
    {
        int compared = 0;
        for (int number = 0; number < Projects; number++)
        {
            PReddPlusProject project = WithoutWhatColumnsLack(RandomProjects.Make(number));
            PReddPlusRound<Quantity>[] traced = PReddPlusCalculation.Run(project);

            IReadOnlyList<PReddPlusColumnsResult> bare = ColumnsOf(project, traced).Calculate(project.Readings);

            Assert.Equal(traced.Length, bare.Count);
            for (int r = 0; r < traced.Length; r++)
            {
                Assert.Equal(Numbers(traced[r]), Numbers(bare[r]));
                compared++;
            }
        }

        Assert.True(compared > 2 * Projects, $"{compared} rounds compared");
    }

    public static TheoryData<string> Faults() => [.. FaultyColumns().Keys];

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_column_that_cannot_be_is_refused_by_name(string fault)
    {
        (PReddPlusColumns columns, string told) = FaultyColumns()[fault];

        Assert.Contains(told, Assert.Throws<ArgumentException>(() => columns.Calculate()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Columns_have_no_inputs_to_discount_one_by_one() =>
        Assert.Throws<ArgumentException>(() => Many(3).Calculate(new PReddPlusReadings { Discount = DiscountReading.Parameter }));

    [Theory]
    [MemberData(nameof(ReadingCases.NamesForColumns), MemberType = typeof(ReadingCases))]
    public void Memory_does_not_grow_with_the_strata(string reading)
    {
        PReddPlusReadings readings = ReadingCases.Of(reading);
        PReddPlusColumns few = Random(100, 1), many = Random(10_000, 1);
        few.Calculate(readings);
        many.Calculate(readings);

        long forFew = Allocated(few, readings);
        long forMany = Allocated(many, readings);

        Assert.True(forMany - forFew < 10_000, $"{forFew} bytes for 100 strata, {forMany} for 10,000");
    }

    /// <summary>Strata in another order, and the transitions of each too: three from each, over rounds of three years.</summary>
    [Theory]
    [MemberData(nameof(ReadingCases.NamesForColumns), MemberType = typeof(ReadingCases))]
    public void The_order_of_strata_and_transitions_does_not_change_a_bit(string reading)
    {
        for (int seed = 0; seed < 20; seed++)
        {
            PReddPlusColumns columns = Random(5 + seed, seed);

            Assert.Equal(columns.Calculate(ReadingCases.Of(reading)), Permuted(columns, new Random(seed)).Calculate(ReadingCases.Of(reading)));
        }
    }

    [Fact]
    public void Rounds_must_be_there()
    {
        PReddPlusColumns columns = Many(3);

        Assert.Equal("Rounds", Assert.Throws<ArgumentNullException>(() => WithRounds(columns, null!).Calculate()).ParamName);
        Assert.Contains("Rounds is empty", Assert.Throws<ArgumentException>(() => WithRounds(columns, []).Calculate()).Message, StringComparison.Ordinal);
        Assert.Contains("Rounds[0] is null", Assert.Throws<ArgumentException>(() => WithRounds(columns, [null!]).Calculate()).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1000, false)]
    [InlineData(1001, true)]
    [InlineData(int.MaxValue, true)]
    public void The_last_year_has_a_bound(int lastYear, bool isRefused)
    {
        PReddPlusColumns columns = WithRounds(Many(3), [Round(Many(3).Rounds[0], 1, lastYear)]);
        if (isRefused)
        {
            Assert.Contains($"Rounds[0].LastYear is {lastYear}", Assert.Throws<ArgumentException>(() => columns.Calculate()).Message, StringComparison.Ordinal);
        }
        else
        {
            Assert.Equal(1000, Assert.Single(columns.Calculate()).Period.LastYear);
        }
    }

    /// <summary>1e160 rai of 1e160 t/rai are not a number of tonnes; 1e140 of 1e140 are.</summary>
    [Theory]
    [InlineData(1e140, false)]
    [InlineData(1e160, true)]
    [InlineData(1e308, true)]
    public void Finite_numbers_that_are_too_large_together_are_refused_with_the_term(double size, bool isRefused)
    {
        PReddPlusColumns columns = Make([size, size], [size, 1], [0], [1], [0.01]);
        if (isRefused)
        {
            Assert.Contains("BaselineEmission of Rounds[0] is", Assert.Throws<ArgumentException>(() => columns.Calculate()).Message, StringComparison.Ordinal);
        }
        else
        {
            Assert.All(columns.Calculate(), round => Assert.True(double.IsFinite(round.Net)));
        }
    }

    private static PReddPlusColumns WithRounds(PReddPlusColumns columns, IReadOnlyList<PReddPlusColumnsRound> rounds) => new()
    {
        AreaAtStart = columns.AreaAtStart,
        BaselineStock = columns.BaselineStock,
        From = columns.From,
        To = columns.To,
        AreaChangeDiscount = columns.AreaChangeDiscount,
        LeakageFactor = columns.LeakageFactor,
        ClaimsEnhancement = columns.ClaimsEnhancement,
        BufferShare = columns.BufferShare,
        Rounds = rounds,
    };

    private static PReddPlusColumnsRound Round(PReddPlusColumnsRound round, int firstYear, int lastYear) => new()
    {
        FirstYear = firstYear,
        LastYear = lastYear,
        Rates = round.Rates,
        MonitoredArea = round.MonitoredArea,
        ProjectStock = round.ProjectStock,
    };

    /// <summary>Random strata with three transitions from each, over four rounds of three years, gains claimed.</summary>
    private static PReddPlusColumns Random(int strata, int seed)
    {
        var random = new Random(seed);
        double[] Column(Func<double> value, int length) => [.. Enumerable.Range(0, length).Select(_ => value())];
        double[] area = Column(() => 1 + (5000 * random.NextDouble()), strata), stock = Column(() => 120 * random.NextDouble(), strata);
        return new PReddPlusColumns
        {
            AreaAtStart = area,
            BaselineStock = stock,
            From = Enumerable.Range(0, 3 * strata).Select(k => k / 3).ToArray(),
            To = Enumerable.Range(0, 3 * strata).Select(k => ((k / 3) + 1 + (k % 3)) % strata).ToArray(),
            AreaChangeDiscount = Column(() => 1 - (0.7 * random.NextDouble()), strata),
            LeakageFactor = 0.1,
            ClaimsEnhancement = true,
            BufferShare = 0.2,
            Rounds = [.. Enumerable.Range(0, 4).Select(r => new PReddPlusColumnsRound
            {
                FirstYear = (3 * r) + 1,
                LastYear = (3 * r) + 3,
                Rates = Column(() => 0.01 * random.NextDouble(), 3 * strata),
                MonitoredArea = area.Select(rai => rai * (1 - (0.01 * random.NextDouble()))).ToArray(),
                ProjectStock = stock.Select(tonnes => tonnes * (0.99 + (0.03 * random.NextDouble()))).ToArray(),
                BaselineHalfWidth = 50,
                EnhancementHalfWidth = 10,
            })],
        };
    }

    private static PReddPlusColumns Permuted(PReddPlusColumns columns, Random random)
    {
        int[] order = [.. Enumerable.Range(0, columns.AreaAtStart.Length)];
        random.Shuffle(order);
        int[] place = new int[order.Length];
        for (int i = 0; i < order.Length; i++)
        {
            place[order[i]] = i;
        }

        int[] from = columns.From.ToArray(), to = columns.To.ToArray();
        int[] transitions = [.. Enumerable.Range(0, from.Length).OrderBy(k => place[from[k]]).ThenByDescending(k => k)];
        double[] Strata(ReadOnlyMemory<double> column) => [.. order.Select(i => column.Span[i])];
        return new PReddPlusColumns
        {
            AreaAtStart = Strata(columns.AreaAtStart),
            BaselineStock = Strata(columns.BaselineStock),
            From = transitions.Select(k => place[from[k]]).ToArray(),
            To = transitions.Select(k => place[to[k]]).ToArray(),
            AreaChangeDiscount = Strata(columns.AreaChangeDiscount),
            LeakageFactor = columns.LeakageFactor,
            ClaimsEnhancement = columns.ClaimsEnhancement,
            BufferShare = columns.BufferShare,
            Rounds = [.. columns.Rounds.Select(round => new PReddPlusColumnsRound
            {
                FirstYear = round.FirstYear,
                LastYear = round.LastYear,
                Rates = transitions.Select(k => round.Rates.Span[k]).ToArray(),
                MonitoredArea = Strata(round.MonitoredArea),
                ProjectStock = Strata(round.ProjectStock),
                BaselineHalfWidth = round.BaselineHalfWidth,
                EnhancementHalfWidth = round.EnhancementHalfWidth,
            })],
        };
    }

    private static long Allocated(PReddPlusColumns columns, PReddPlusReadings readings)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        columns.Calculate(readings);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static PReddPlusProject WithoutWhatColumnsLack(PReddPlusProject project) => project with
    {
        Afforestation = null,
        Rounds = [.. project.Rounds.Select(round => round with
        {
            Afforestation = null,
            Strata = round.Strata.ToDictionary(pair => pair.Key, pair => pair.Value with { BecameIntactForest = false }),
        })],
    };

    private static PReddPlusColumns ColumnsOf(PReddPlusProject project, PReddPlusRound<Quantity>[] traced)
    {
        var entries = new PReddPlusEntries<Quantity>(project, new InputReader<Quantity>(null));
        int strata = entries.AreaAtStart.Length;
        var discounts = new double[strata];
        for (int i = 0; i < strata; i++)
        {
            Optional<Quantity> discount = entries.AreaChangeDiscount(i);
            discounts[i] = discount.HasValue ? discount.Value.Value : 1;
        }

        var trail = new Trail(traced.SelectMany(round => new[] { round.Net, round.BaselineEmission, round.Enhancement }));
        return new PReddPlusColumns
        {
            AreaAtStart = Values(entries.AreaAtStart),
            BaselineStock = Values(entries.BaselineStock),
            From = entries.From.ToArray(),
            To = entries.To.ToArray(),
            AreaChangeDiscount = discounts,
            LeakageFactor = entries.LeakageFactor.Value,
            ClaimsEnhancement = entries.ClaimsEnhancement,
            NeglectsSmallMarketLeakage = entries.NeglectsSmallMarketLeakage,
            LargestYear = entries.LargestYear.HasValue ? entries.LargestYear.Value.Value : null,
            BufferShare = entries.BufferShare.HasValue ? entries.BufferShare.Value.Value : null,
            Rounds = [.. Enumerable.Range(0, entries.RoundCount).Select(r => RoundOf(entries, r, trail))],
        };
    }

    private static PReddPlusColumnsRound RoundOf(PReddPlusEntries<Quantity> entries, int round, Trail trail)
    {
        Period period = entries.Period(round);
        return new PReddPlusColumnsRound
        {
            FirstYear = period.FirstYear,
            LastYear = period.LastYear,
            Rates = Values(entries.Rates(round)),
            MonitoredArea = Values(entries.MonitoredArea(round)),
            ProjectStock = Values(entries.ProjectStock(round)),
            Burning = entries.Burning(round).Value,
            Fuel = entries.Fuel(round).Value,
            ActivityShifting = entries.ActivityShifting(round).Value,
            BaselineHalfWidth = HalfWidth(PReddPlusSymbols.BaselineHalfWidth),
            EnhancementHalfWidth = HalfWidth(PReddPlusSymbols.EnhancementHalfWidth),
        };

        double HalfWidth(Symbol symbol) => trail.Steps.FirstOrDefault(step => step.Symbol == symbol && step.At.Time == period.LastYear)?.Value ?? 0;
    }

    private static double[] Values(ReadOnlySpan<Quantity> column)
    {
        var values = new double[column.Length];
        for (int k = 0; k < values.Length; k++)
        {
            values[k] = column[k].Value;
        }

        return values;
    }

    private static double[] Numbers(PReddPlusRound<Quantity> round) =>
    [
        round.Period.LastYear, round.Change.Baseline.Value, round.BaselineEmission.Value, round.Change.Enhancement.Value, round.Enhancement.Value,
        round.ProjectEmissions.Value, round.Leakage.Value, round.Net.Value, round.Issued.CumulativeNet.Value, round.Issued.Issued.Value,
        round.Issued.Issuable.Value,
    ];

    private static double[] Numbers(PReddPlusColumnsResult round) =>
    [
        round.Period.LastYear, round.BaselineEmission, round.DiscountedBaselineEmission, round.Enhancement, round.DiscountedEnhancement,
        round.ProjectEmissions, round.Leakage, round.Net, round.CumulativeNet, round.Issued, round.Issuable,
    ];

    /// <summary>Forest strata that all become the last one, over three years.</summary>
    private static PReddPlusColumns Many(int strata)
    {
        double[] area = [.. Enumerable.Repeat(100.0, strata), 0];
        double[] stock = [.. Enumerable.Repeat(80.0, strata), 20];
        return Make(area, stock, [.. Enumerable.Range(0, strata)], [.. Enumerable.Repeat(strata, strata)], [.. Enumerable.Repeat(0.002, strata)]);
    }

    private static PReddPlusColumns Make(
        double[] area, double[] stock, int[] from, int[] to, double[] rates, double leakage = 0.1, double? buffer = 0.2, double[]? discount = null,
        Func<PReddPlusColumnsRound, PReddPlusColumnsRound>? last = null) => new()
    {
        AreaAtStart = area,
        BaselineStock = stock,
        From = from,
        To = to,
        AreaChangeDiscount = discount ?? [],
        LeakageFactor = leakage,
        BufferShare = buffer,
        Rounds = [.. new[] { 1, 2, 3 }.Select(year =>
        {
            var round = new PReddPlusColumnsRound { FirstYear = year, LastYear = year, Rates = rates, MonitoredArea = area, ProjectStock = stock };
            return year == 3 && last is not null ? last(round) : round;
        })],
    };

    private static Dictionary<string, (PReddPlusColumns Columns, string Told)> FaultyColumns()
    {
        double[] area = [100, 0];
        double[] stock = [80, 20];
        PReddPlusColumns With(
            double[]? areas = null, double[]? stocks = null, int[]? from = null, int[]? to = null, double leakage = 0.1, double? buffer = 0.2,
            double[]? discount = null, Func<PReddPlusColumnsRound, PReddPlusColumnsRound>? last = null) =>
            Make(areas ?? area, stocks ?? stock, from ?? [0], to ?? [1], [0.01], leakage, buffer, discount, last);
        PReddPlusColumns Last(
            int first = 3, int lastYear = 3, double[]? rates = null, double[]? areas = null, double[]? stocks = null, double burning = 0, double half = 0) =>
            With(last: _ => new PReddPlusColumnsRound
            {
                FirstYear = first,
                LastYear = lastYear,
                Rates = rates ?? [0.01],
                MonitoredArea = areas ?? area,
                ProjectStock = stocks ?? stock,
                Burning = burning,
                BaselineHalfWidth = half,
            });
        return new()
        {
            ["stock too short"] = (With(stocks: [80]), "BaselineStock must have 2 rows, but has 1"),
            ["area not finite"] = (With(areas: [double.NaN, 0]), "AreaAtStart has NaN in row 0"),
            ["stock negative"] = (With(stocks: [80, -1]), "BaselineStock has -1 in row 1"),
            ["To too long"] = (With(to: [1, 1]), "To must have 1 rows, but has 2"),
            ["transition to itself"] = (With(to: [0]), "leads from stratum 0 to 0"),
            ["transition beyond"] = (With(to: [2]), "different strata from 0 to 1"),
            ["transition before"] = (With(from: [-1]), "leads from stratum -1"),
            ["From falls"] = (Make(area, stock, [1, 0], [0, 1], [0.01, 0.01]), "Transition 1"),
            ["discount too long"] = (With(discount: [1, 1, 1]), "AreaChangeDiscount must have 2 rows"),
            ["leakage infinite"] = (With(leakage: double.PositiveInfinity), "LeakageFactor"),
            ["leakage above one"] = (With(leakage: 1.5), "LeakageFactor"),
            ["buffer negative"] = (With(buffer: -0.1), "BufferShare"),
            ["buffer above one"] = (With(buffer: 1.1), "BufferShare"),
            ["discount above one"] = (With(discount: [1, 1.5]), "AreaChangeDiscount"),
            ["discount zero"] = (With(discount: [1, 0]), "AreaChangeDiscount"),
            ["round out of order"] = (Last(first: 4, lastYear: 4), "Rounds[2] must start in year 3"),
            ["round reversed"] = (Last(lastYear: 2), "Rounds[2] must start in year 3"),
            ["rates too long"] = (Last(rates: [0.01, 0.01]), "Rounds[2].Rates must have 1 rows"),
            ["rate negative"] = (Last(rates: [-0.01]), "Rounds[2].Rates has -0.01"),
            ["area short"] = (Last(areas: [1]), "Rounds[2].MonitoredArea must have 2 rows"),
            ["project stock infinite"] = (Last(stocks: [80, double.PositiveInfinity]), "Rounds[2].ProjectStock"),
            ["burning negative"] = (Last(burning: -1), "Rounds[2].Burning is -1"),
            ["half-width not a number"] = (Last(half: double.NaN), "Rounds[2].BaselineHalfWidth is NaN"),
        };
    }
}
