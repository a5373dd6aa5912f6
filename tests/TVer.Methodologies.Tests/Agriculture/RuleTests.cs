using System.Reflection;
using TVer.Methodologies.Agriculture;
using TVer.Methodologies.Agriculture.Fertilizer;
using TVer.Methodologies.Agriculture.PerennialCrops;
using TVer.Methodologies.Agriculture.Tools;
using TVer.Methodologies.Calculation;
using TVer.Methodologies.Energy;
using TVer.Methodologies.Factors;
using TVer.Methodologies.Forestry.Tools.Trees;
using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Tests.Agriculture;

/// <summary>Every rule violated once gives exactly its finding, in both languages.</summary>
public class RuleTests
{
    private static readonly Dictionary<string, FertilizerProject> Fields = FieldCases();
    private static readonly Dictionary<string, PerennialProject> Orchards = OrchardCases();

    /// <summary>Rules that sound projects of the fixtures meet with information or warning, and that other tests cover.</summary>
    private static readonly string[] AlwaysOrElsewhere =
    [
        "factors.potentials-chosen", "factors.potentials-other-set", "fertilization.equations", "soil.equation", "fertilization.reference-used", "perennial.fertilizer-cut-met",
        "readings.gives-less", "fertilizer.estimate-above-cap", "fertilizer.monitored-above-cap",
    ];

    public static TheoryData<string> FieldCodes => [.. Fields.Keys];

    public static TheoryData<string> OrchardCodes => [.. Orchards.Keys];

    [Theory, MemberData(nameof(FieldCodes))]
    public void A_fault_of_fields_gives_exactly_its_finding(string code) => AssertOnly(
        code, FertilizerMethodology.Version02.Calculate(CassavaFields.Project), FertilizerMethodology.Version02.Calculate(Fields[code]));

    [Theory, MemberData(nameof(OrchardCodes))]
    public void A_fault_of_an_orchard_gives_exactly_its_finding(string code)
    {
        PerennialProject sound = code.Contains("count", StringComparison.Ordinal) && code != "trees.stock-and-count#measured" ? DurianOrchard.Counted
            : code is "trees.palm-height" or "trees.standard-tool" or "trees.inventory-date" or "trees.standard-one-phase" or "trees.change.methods" ? DurianOrchard.Palms : DurianOrchard.Project;
        AssertOnly(code, PerennialMethodology.Version02.Calculate(sound), PerennialMethodology.Version02.Calculate(Orchards[code]));
    }

    [Fact]
    public void The_sound_projects_have_no_error_and_no_evidence_missing()
    {
        Assert.All(
            new[] { DurianOrchard.Project, DurianOrchard.Counted, DurianOrchard.Palms }.Select(PerennialMethodology.Version02.Calculate)
                .Append(FertilizerMethodology.Version02.Calculate(CassavaFields.Project)),
            statement => Assert.All(
                statement.Findings, finding => Assert.True(finding.Severity != Severity.Error && finding.Code != "evidence.missing", finding.ToString())));
    }

    [Fact]
    public void Every_rule_has_a_case_and_a_code_of_its_own()
    {
        string[] rules =
        [
            .. new[] { typeof(FertilizationRules), typeof(FertilizerRules), typeof(PerennialRules), typeof(StandardTreeRules), typeof(SoilRules), typeof(FuelRules), typeof(FactorRules) }
                .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public))
                .Where(field => field.FieldType == typeof(FindingRule)).Select(field => ((FindingRule)field.GetValue(null)!).Code),
        ];

        Assert.Distinct(rules);
        Assert.Empty(rules.Except(Fields.Keys.Concat(Orchards.Keys).Select(key => key.Split('#')[0])).Except(AlwaysOrElsewhere));
    }

    /// <summary>The finding is new, and no other error, warning or information about the input comes with it but those that follow from the result.</summary>
    private static void AssertOnly(string key, Statement sound, Statement faulty)
    {
        string code = key.Split('#')[0];
        HashSet<string> known = [.. sound.Findings.Select(finding => finding.Code)];
        Finding[] fresh = [.. faulty.Findings.Where(finding => !known.Contains(finding.Code))];

        Assert.True(fresh.Length > 0, $"{code} was not found; found were {string.Join("; ", faulty.Findings)}");
        Assert.All(fresh, finding => Assert.Equal(code, finding.Code));
        Assert.All(fresh, finding =>
        {
            Assert.DoesNotContain("{", finding.Message.English + finding.Message.Thai, StringComparison.Ordinal);
            Assert.Contains(finding.Message.Thai, letter => letter is >= '\u0E01' and <= '\u0E5B');
            Assert.DoesNotContain(finding.Message.English, letter => letter is >= '\u0E01' and <= '\u0E5B');
        });
        Assert.Equal(fresh.Any(finding => finding.Severity == Severity.Error), faulty.HasErrors);
        Assert.Equal(faulty.HasErrors, faulty.Periods.Count == 0);
    }

    private static Dictionary<string, FertilizerProject> FieldCases()
    {
        FertilizerProject sound = CassavaFields.Project;
        FertilizerApplicability applicability = sound.Applicability;
        FertilizerRound round = sound.Rounds[0];
        FertilizerProject Applicability(Func<FertilizerApplicability, FertilizerApplicability> change) => sound with { Applicability = change(applicability) };
        FertilizerProject Round(Func<FertilizerRound, FertilizerRound> change) => sound with { Rounds = [change(round)] };
        FertilizerProject North(Func<FieldPlot, FieldPlot> change) => CassavaFields.WithPlot("north", change);
        FertilizerProject Baseline(Func<FieldRecord, FieldRecord> change) => North(plot => plot with
        {
            Baseline = plot.Baseline.ToDictionary(pair => pair.Key, pair => pair.Key == "2021" ? change(pair.Value) : pair.Value),
        });
        FertilizerProject Urea(Func<ChemicalFertilizer, ChemicalFertilizer> change) => CassavaFields.With(f => f with
        {
            Fertilizers = f.Fertilizers.ToDictionary(pair => pair.Key, pair => pair.Key == "urea" ? change(pair.Value) : pair.Value),
        });
        FertilizerProject Pellets(Func<OrganicMaterial, OrganicMaterial> change) => CassavaFields.With(f => f with
        {
            Organics = f.Organics.ToDictionary(pair => pair.Key, pair => pair.Key == "pellets" ? change(pair.Value) : pair.Value),
        });
        FertilizerProject Fuel(string name, Func<Fuel, Fuel> change) => CassavaFields.With(f => f with
        {
            Fuels = f.Fuels.ToDictionary(pair => pair.Key, pair => pair.Key == name ? change(pair.Value) : pair.Value),
        });
        FertilizerProject Sample(Func<SoilSample, SoilSample> change) => Round(r => r with { Soil = Change(r.Soil!, change) });
        var amount = (string material, string value) => (IReadOnlyDictionary<string, Measurement>)new Dictionary<string, Measurement> { [material] = Measurement.Parse(value) };
        FactorTable own = FactorTables.Find("n2o-ipcc-2006");
        FertilizerProject Own(FactorTable table, bool accept = false) =>
            CassavaFields.With(f => f with { Factors = [table], AcceptUnconfirmedFactors = accept });
        FactorTable With(string row, Func<FactorRow, FactorRow> change) => own with { Rows = own.Rows.ToDictionary(pair => pair.Key, pair => pair.Key == row ? change(pair.Value) : pair.Value) };

        return new Dictionary<string, FertilizerProject>
        {
            ["fertilizer.practice"] = Applicability(a => a with { Practices = [] }),
            ["fertilizer.correct-practice"] = Applicability(a => a with { IsCorrectPractice = Declaration.NotMet }),
            ["fertilizer.farmed-for"] = Applicability(a => a with { FarmedFor = Duration.FromMonths(59) }),
            ["fertilizer.landslide"] = Applicability(a => a with { IsFreeOfLandslideRisk = Declaration.NotMet }),
            ["fertilizer.land-right"] = Applicability(a => a with { HasLandRight = Declaration.NotMet }),
            ["evidence.missing"] = Applicability(a => a with { HasLandRight = new Declaration(true) }),
            ["rounds.none"] = sound with { Rounds = [], Soil = null },
            ["rounds.order"] = sound with { Rounds = [round with { LastYear = 2024 }, round with { FirstYear = 2024 }] },
            ["rounds.order#backwards"] = sound with { Rounds = [round with { FirstYear = 2025, LastYear = 2024 }, round with { FirstYear = 2025, LastYear = 2025 }], Fertilization = NoYear("2024") },
            ["rounds.leakage"] = Round(r => r with { Leakage = Estimate.Of(CarbonDioxideEquivalent.FromTonnes(-1), source: "test") }),
            ["rounds.leakage#uncertain"] = Round(r => r with { Leakage = Estimate.Of(CarbonDioxideEquivalent.FromTonnes(1), CarbonDioxideEquivalent.FromTonnes(1), "test") }),
            ["rounds.leakage-source"] = Round(r => r with { Leakage = CarbonDioxideEquivalent.FromTonnes(0) }),
            ["fertilization.no-plots"] = CassavaFields.With(f => f with { Plots = new Dictionary<string, FieldPlot>() }) with { Soil = null, Rounds = [round with { Soil = null }] },
            ["fertilization.plot-area"] = CassavaFields.WithPlot("south", plot => plot with { Area = Area.FromRai(0) }) with { Soil = null, Rounds = [round with { Soil = null }] },
            ["fertilization.too-few-years"] = North(plot => plot with { Baseline = plot.Baseline.Take(2).ToDictionary() }),
            ["fertilization.no-records"] = CassavaFields.WithPlot("south", plot => plot with { Baseline = new Dictionary<string, FieldRecord>() }),
            ["fertilization.reference-source"] = CassavaFields.WithPlot("south", plot => plot with { OfficialReference = new Declaration(true) }),
            ["fertilization.year"] = North(plot => plot with { Baseline = plot.Baseline.Append(new("66", CassavaFields.North("1 kg", "1 kg"))).ToDictionary() }),
            ["fertilization.year#project"] = North(plot => plot with { Years = plot.Years.Append(new("2568x", CassavaFields.North("1 kg", "1 kg"))).ToDictionary() }),
            ["fertilization.baseline-year"] = North(plot => plot with { Baseline = plot.Baseline.Append(new("2024", CassavaFields.North("1 kg", "1 kg"))).ToDictionary() }),
            ["fertilization.missing-year"] = North(plot => plot with { Years = plot.Years.Take(1).ToDictionary() }),
            ["fertilization.year-outside-rounds"] = North(plot => plot with { Years = plot.Years.Append(new("2026", CassavaFields.North("1 kg", "1 kg"))).ToDictionary() }),
            ["fertilization.unknown-material"] = Baseline(record => record with { Fertilizers = amount("16-20-0", "1 kg") }),
            ["fertilization.unknown-material#fuel"] = Baseline(record => record with { Fuels = amount("gasoline", "1 L") }),
            ["fertilization.amount"] = Baseline(record => record with { Fertilizers = amount("urea", "-1 kg") }),
            ["fertilization.amount#unit"] = Baseline(record => record with { Organics = amount("pellets", "5 L") }),
            ["fertilization.fuel-amount"] = Baseline(record => record with { Fuels = amount("B7", "-1 L") }),
            ["fertilization.fuel-amount#unit"] = Baseline(record => record with { Fuels = amount("B7", "1 rai") }),
            ["fertilization.fuel-units"] = CassavaFields.WithPlot("south", plot => plot with
            {
                Years = plot.Years.ToDictionary(pair => pair.Key, pair => pair.Value with { Fuels = amount("diesel", "12 kg") }),
            }) is var mixed ? mixed with { Fertilization = mixed.Fertilization with { Fuels = WithDensity(mixed.Fertilization.Fuels) } } : null!,
            ["fertilization.nitrogen-content"] = Urea(f => f with { Row = "urea" }),
            ["fertilization.nitrogen-content#none"] = Pellets(organic => organic with { Nitrogen = null }),
            ["fertilization.nitrogen-content#range"] = Pellets(organic => organic with { Nitrogen = Ratio.FromPercent(101) }),
            ["fertilization.nitrogen-source"] = Pellets(organic => organic with { Source = " " }),
            ["fertilization.urea-form"] = Urea(f => f with { Form = NitrogenForm.Nitrate }),
            ["fertilization.urea-share"] = Urea(f => f with { UreaShare = Ratio.FromFraction(1) }),
            ["fertilization.purity"] = CassavaFields.With(f => f with { Amendments = new Dictionary<string, SoilAmendment>(f.Amendments) { ["dolomite"] = new() { Kind = AmendmentKind.Dolomite } } }),
            ["fertilization.climate"] = CassavaFields.WithChoices(c => c with { NitrousOxide = NitrousOxideForm.Ipcc2019ByClimate, Climate = null }),
            ["fertilization.irrigation"] = CassavaFields.WithChoices(c => c with { NitrousOxide = NitrousOxideForm.Ipcc2019ByClimate, Climate = Climate.Dry, Leaching = Counting.Counted, IsIrrigated = null }),
            ["fertilization.cdm-form"] = CassavaFields.WithChoices(c => c with { NitrousOxide = NitrousOxideForm.CdmVolatilizationRemoved }),
            ["factors.unknown-set"] = CassavaFields.WithChoices(c => c with { Potentials = c.Potentials with { Set = "gwp-ar9" } }),
            ["factors.unknown-set#row"] = Pellets(organic => organic with { Nitrogen = null, Row = "guano of dragons" }),
            ["factors.unknown-set#own"] = Own(own with { Rows = own.Rows.Where(pair => pair.Key != "ef1.organic").ToDictionary() }),
            ["factors.potentials-source"] = CassavaFields.WithChoices(c => c with { Potentials = c.Potentials with { Source = "" } }),
            ["factors.potentials-outside"] = CassavaFields.WithChoices(c => c with { Potentials = c.Potentials with { CreditingFrom = new DateOnly(2025, 1, 1) } }),
            ["factors.potentials-outside#ended"] = CassavaFields.WithChoices(c => c with { Potentials = c.Potentials with { CreditingTo = new DateOnly(2023, 12, 31) } }),
            ["factors.own-set"] = Own(With("ef1.organic", row => row with { Lower = 1 })),
            ["factors.own-set#twice"] = CassavaFields.With(f => f with { Factors = [own, own] }),
            ["factors.unconfirmed"] = Own(With("ef1.organic", row => row with { Status = FactorStatus.Unconfirmed })),
            ["factors.unconfirmed-accepted"] = Own(With("ef1.organic", row => row with { Status = FactorStatus.Unconfirmed }), accept: true),
            ["factors.inferred"] = Own(With("ef1.organic", row => row with { Status = FactorStatus.Inferred })),
            ["fuel.mixture"] = Fuel("B7", fuel => fuel with { Mixture = new Dictionary<string, Ratio> { ["diesel"] = Ratio.FromPercent(94), ["biodiesel"] = Ratio.FromPercent(7) } }),
            ["fuel.mixture-component"] = Fuel("B7", fuel => fuel with { Mixture = new Dictionary<string, Ratio> { ["diesel"] = Ratio.FromPercent(93), ["tallow"] = Ratio.FromPercent(7) } }),
            ["fuel.mixture-properties"] = Fuel("B7", fuel => fuel with { Row = "diesel" }),
            ["fuel.calorific-value"] = Fuel("diesel", fuel => fuel with { Row = "diesel oil", EmissionFactor = Measurement.Parse("74100 kgCO2/TJ") }),
            ["fuel.calorific-value#unit"] = Fuel("diesel", fuel => fuel with { NetCalorificValue = Measurement.Parse("36 MJ/rai") }),
            ["fuel.calorific-value-from"] = Fuel("diesel", fuel => fuel with { CalorificValueFrom = null }),
            ["fuel.calorific-value-preference"] = Fuel("diesel", fuel => fuel with { CalorificValueNote = null }),
            ["fuel.emission-factor"] = Fuel("diesel", fuel => fuel with { EmissionFactor = Measurement.Parse("74.1 kgCO2/L") }),
            ["fuel.emission-factor-bounds"] = Fuel("diesel", fuel => fuel with { EmissionFactor = Measurement.Parse("72599 kgCO2/TJ") }),
            ["fuel.density"] = Fuel("diesel", fuel => fuel with { Density = Measurement.Parse("0.84 L/kg") }),
            ["fuel.biogenic-evidence"] = Fuel("biodiesel", fuel => fuel with { Biogenic = new Declaration(true) }),
            ["fuel.amount-unit"] = CassavaFields.WithPlot("south", plot => plot with
            {
                Baseline = plot.Baseline.ToDictionary(pair => pair.Key, pair => pair.Value with { Fuels = amount("diesel", "12 kg") }),
                Years = plot.Years.ToDictionary(pair => pair.Key, pair => pair.Value with { Fuels = amount("diesel", "12 kg") }),
            }),
            ["soil.rounds"] = Round(r => r with { Soil = null }),
            ["soil.rounds#before"] = sound with { Soil = null },
            ["soil.not-sampled"] = Round(r => r with { Soil = r.Soil! with { Plots = r.Soil.Plots.Where(pair => pair.Key != "south").ToDictionary() } }),
            ["soil.unknown-plot"] = Round(r => r with { Soil = r.Soil! with { Plots = r.Soil.Plots.Append(new("west", r.Soil.Plots["south"])).ToDictionary() } }),
            ["soil.sub-plot-area"] = Round(r => r with { Soil = r.Soil! with { Plots = new Dictionary<string, IReadOnlyDictionary<string, SoilSample>>(r.Soil.Plots) { ["north"] = new Dictionary<string, SoilSample> { ["a"] = CassavaFields.Sample(14, 1.2), ["b"] = CassavaFields.Sample(10, 1.2) } } } }),
            ["soil.sub-plot-total"] = Sample(sample => sample with { Area = Area.FromRai(9) }),
            ["soil.depth"] = Sample(sample => sample with { Depth = Length.FromCentimetres(20) }),
            ["soil.values"] = Sample(sample => sample with { CoarseFragments = Ratio.FromFraction(1) }),
            ["soil.values#density"] = Sample(sample => sample with { BulkDensity = BulkDensity.FromGramsPerCubicCentimetre(2.66) }),
            ["soil.values#carbon"] = Sample(sample => sample with { OrganicCarbon = Ratio.FromPercent(61) }),
        };

        Fertilization NoYear(string year) => sound.Fertilization with
        {
            Plots = sound.Fertilization.Plots.ToDictionary(pair => pair.Key, pair => pair.Value with { Years = pair.Value.Years.Where(one => one.Key != year).ToDictionary() }),
        };
    }

    private static Dictionary<string, Fuel> WithDensity(IReadOnlyDictionary<string, Fuel> fuels) =>
        fuels.ToDictionary(pair => pair.Key, pair => pair.Key == "diesel" ? pair.Value with { Density = Measurement.Parse("0.84 kg/L") } : pair.Value);

    private static SoilSampling Change(SoilSampling sampling, Func<SoilSample, SoilSample> change) => sampling with
    {
        Plots = sampling.Plots.ToDictionary(
            plot => plot.Key,
            plot => (IReadOnlyDictionary<string, SoilSample>)plot.Value.ToDictionary(
                pair => pair.Key, pair => plot.Key == "south" ? change(pair.Value) : pair.Value)),
    };

    private static Dictionary<string, PerennialProject> OrchardCases()
    {
        PerennialProject sound = DurianOrchard.Project;
        PerennialProject Applicability(Func<PerennialApplicability, PerennialApplicability> change) => sound with { Applicability = change(sound.Applicability) };
        PerennialProject Stratum(Func<OrchardStratum, OrchardStratum> change) => DurianOrchard.WithRound(r => r with { Trees = Changed(r.Trees!, change) });
        OrchardStock Changed(OrchardStock stock, Func<OrchardStratum, OrchardStratum> change) =>
            stock with { Strata = stock.Strata!.ToDictionary(pair => pair.Key, pair => change(pair.Value)) };
        PerennialProject Palms(Func<TreeInventory, TreeInventory> change) => DurianOrchard.Palms with
        {
            Rounds = [DurianOrchard.Palms.Rounds[0] with { Trees = new() { Inventory = change(DurianOrchard.Palms.Rounds[0].Trees!.Inventory!) } }],
        };
        PerennialProject Counted(double rai) => WithArea(DurianOrchard.Counted, rai);
        PerennialProject remote = DurianOrchard.WithTrees(t => t with { Method = TreeMethod.RemoteSensing, Design = null, Evidence = Declaration.Met("report") });

        return new Dictionary<string, PerennialProject>
        {
            ["perennial.managed"] = Applicability(a => a with { IsManagedCorrectly = Declaration.NotMet }),
            ["perennial.correct-practice"] = Applicability(a => a with { IsCorrectPractice = Declaration.NotMet }),
            ["perennial.maintained"] = Applicability(a => a with { IsMaintained = Declaration.NotMet }),
            ["perennial.land-use"] = Applicability(a => a with { IsLandUseSuitable = Declaration.NotMet }),
            ["perennial.landslide"] = Applicability(a => a with { IsFreeOfLandslideRisk = Declaration.NotMet }),
            ["perennial.felled-early"] = Applicability(a => a with { IsNotFelledEarly = Declaration.NotMet }),
            ["perennial.land-right"] = Applicability(a => a with { HasLandRight = Declaration.NotMet }),
            ["evidence.missing"] = Applicability(a => a with { IsMaintained = new Declaration(true) }),
            ["perennial.fertilizer-cut"] = DurianOrchard.WithYears(DurianOrchard.Record(2_000, 200, 0)),
            ["perennial.nothing-to-cut"] = DurianOrchard.WithPlot(plot => plot with { Baseline = plot.Baseline.ToDictionary(pair => pair.Key, _ => DurianOrchard.Record(0, 0, 500)) }),
            ["trees.no-stock"] = DurianOrchard.WithTrees(t => t with { Baseline = null }),
            ["trees.no-stock#round"] = DurianOrchard.WithRound(r => r with { Trees = null }),
            ["trees.strata-or-inventory"] = DurianOrchard.WithRound(r => r with { Trees = new() }),
            ["trees.strata-or-inventory#both"] = DurianOrchard.WithRound(r => r with { Trees = r.Trees! with { Inventory = DurianOrchard.Inventory(2025, 5, 5.2) } }),
            ["trees.standard-tool"] = Palms(inventory => inventory with { Roots = RootMethod.PerHectareEquation }),
            ["trees.inventory-date"] = Palms(inventory => inventory with { Date = null }),
            ["trees.standard-one-phase"] = Palms(Doubly),
            ["trees.change.methods"] = Palms(inventory => inventory with { Groups = new Dictionary<string, TreeGroup> { ["palm"] = inventory.Groups["palm"] with { RootRatio = Ratio.FromFraction(0.5) } } }),
            ["trees.palm-height"] = DurianOrchard.Palms with { Trees = DurianOrchard.Palms.Trees with { IsPalmHeightToFrond41 = null } },
            ["trees.stock-and-count#measured"] = DurianOrchard.WithRound(r => r with { TreeCounts = DurianOrchard.Counted.Rounds[0].TreeCounts }),
            ["trees.stock-and-count"] = DurianOrchard.Counted with { Trees = DurianOrchard.Counted.Trees with { Baseline = sound.Trees.Baseline } },
            ["trees.area-of-plots"] = Stratum(stratum => stratum with { Area = Area.FromRai(21) }),
            ["trees.density"] = Stratum(stratum => stratum with { Density = null }),
            ["trees.density#negative"] = Stratum(stratum => stratum with { Density = CarbonDensity.FromTonnesPerRai(-1) }),
            ["trees.design"] = DurianOrchard.WithTrees(t => t with { Design = null }),
            ["trees.sampled-plots"] = Stratum(stratum => stratum with { SampledArea = null }),
            ["trees.sampled-plots#large"] = Stratum(stratum => stratum with { SampledArea = Area.FromRai(21) }),
            ["trees.one-percent"] = Stratum(stratum => stratum with { SampledArea = Area.FromRai(0.1999) }),
            ["trees.evidence"] = DurianOrchard.WithTrees(t => t with { Design = PlotDesign.SampleSizeTool }),
            ["trees.evidence#approved"] = DurianOrchard.WithTrees(t => t with { Method = TreeMethod.Approved, Design = null, Evidence = new Declaration(true) }),
            ["trees.evidence#blank"] = DurianOrchard.WithTrees(t => t with { Method = TreeMethod.Approved, Design = null, Evidence = new Declaration(true, " ") }),
            ["trees.remote-uncertainty"] = remote with { Rounds = [remote.Rounds[0] with { Trees = DurianOrchard.Stock("18 tCO2e/rai") }] },
            ["trees.plot-uncertainty"] = DurianOrchard.WithRound(r => r with { Trees = DurianOrchard.Stock("18 tCO2e/rai") }),
            ["trees.counts"] = DurianOrchard.Counted with { Rounds = [DurianOrchard.Counted.Rounds[0] with { TreeCounts = null }] },
            ["trees.counts#unit"] = DurianOrchard.Counted with { Rounds = [DurianOrchard.Counted.Rounds[0] with { TreeCounts = new Dictionary<string, Measurement> { ["hill"] = Measurement.Parse("400 kg") } }] },
            ["trees.count-plot"] = Counted(30.001),
            ["trees.count-project"] = Project35(),
            ["dead-wood.rounds"] = Two(),
            ["dead-wood.source"] = DurianOrchard.WithRound(r => r with { DeadWoodAndLitter = CarbonDioxideEquivalent.FromTonnes(3) }),
        };

        TreeInventory Doubly(TreeInventory inventory)
        {
            InventoryStratum hill = inventory.Strata["hill"];
            return inventory with
            {
                Strata = new Dictionary<string, InventoryStratum>
                {
                    ["hill"] = hill with
                    {
                        Plots = new Dictionary<string, SamplePlot>(hill.Plots) { ["p3"] = hill.Plots["p1"] },
                        Auxiliary = new()
                        {
                            Plots = new Dictionary<string, Measurement>
                            {
                                ["p1"] = Measurement.Parse("50 %"), ["p2"] = Measurement.Parse("60 %"), ["p3"] = Measurement.Parse("50 %"), ["p4"] = Measurement.Parse("55 %"),
                            },
                        },
                    },
                },
            };
        }

        PerennialProject WithArea(PerennialProject project, double rai) => project with
        {
            Soil = null,
            Fertilization = project.Fertilization with { Plots = project.Fertilization.Plots.ToDictionary(pair => pair.Key, pair => pair.Value with { Area = Area.FromRai(rai) }) },
            Rounds = [project.Rounds[0] with { Soil = null }],
        };

        // 35 plots of 29 rai are 1,015 rai.
        PerennialProject Project35()
        {
            FieldPlot plot = sound.Fertilization.Plots["hill"] with { Area = Area.FromRai(29) };
            string[] names = [.. Enumerable.Range(1, 35).Select(k => $"plot {k}")];
            return DurianOrchard.Counted with
            {
                Soil = null,
                Fertilization = sound.Fertilization with { Plots = names.ToDictionary(name => name, _ => plot) },
                Rounds = [DurianOrchard.Counted.Rounds[0] with { Soil = null, TreeCounts = names.ToDictionary(name => name, _ => Measurement.Parse("10 trees")) }],
            };
        }

        PerennialProject Two() => sound with
        {
            Rounds = [sound.Rounds[0] with { LastYear = 2024 }, sound.Rounds[0] with { FirstYear = 2025, DeadWoodAndLitter = null }],
        };
    }
}
