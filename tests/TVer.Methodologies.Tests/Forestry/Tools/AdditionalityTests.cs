using TVer.Methodologies.Forestry.Tools.BaselineAndAdditionality;
using TVer.Methodologies.Quantities;
using static TVer.Methodologies.Tests.Forestry.Tools.Leaves;

namespace TVer.Methodologies.Tests.Forestry.Tools;

/// <summary>Every branch of AR-TOOL02 v01, steps 0 to 4.</summary>
public class AdditionalityTests
{
    private static readonly Declaration Yes = Declaration.Met("report");
    private static readonly Declaration No = new(false, "report");

    private static readonly LandUseScenario Grazing = new()
    {
        Kind = LandUseScenarioKind.PreProjectUse, IsLegal = Yes, IsPrevented = No, Removals = CarbonDioxideEquivalent.FromTonnes(10),
    };

    private static readonly LandUseScenario Cassava = new()
    {
        Kind = LandUseScenarioKind.Other, IsLegal = Yes, IsPrevented = No, Removals = CarbonDioxideEquivalent.FromTonnes(25),
    };

    private static readonly LandUseScenario Forestation = new() { Kind = LandUseScenarioKind.ForestationWithoutIncentive, IsLegal = Yes, IsPrevented = No };

    private static readonly LandUseScenario PreventedForestation = Forestation with { IsPrevented = Yes };

    [Theory]
    [InlineData(1999, 12, 31, false)]
    [InlineData(2000, 1, 1, true)]
    public void Step_0_the_start(int year, int month, int day, bool isIn)
    {
        AdditionalityDecision decision = Decide(Answers() with { StartDate = new DateOnly(year, month, day) });
        Assert.Equal(isIn, decision.Outcome != AdditionalityOutcome.Undecided);
        Assert.Equal(isIn ? [] : ["additionality.start"], Codes(decision.Findings));
    }

    [Fact]
    public void Step_0_the_incentive()
    {
        AdditionalityDecision decision = Decide(Answers() with { IncentiveConsidered = No });
        Assert.Equal(AdditionalityOutcome.Undecided, decision.Outcome);
        Assert.Equal(["additionality.incentive"], Codes(decision.Findings));
    }

    [Fact]
    public void Step_1_one_scenario_or_none_is_not_additional()
    {
        LandUseScenario unlawful = PreventedForestation with { IsLegal = No };
        AdditionalityAnswers one = Answers(("grazing", Grazing), ("forest", unlawful));
        AdditionalityAnswers none = Answers(("grazing", Grazing with { IsLegal = No }), ("forest", unlawful));
        foreach (Func<AdditionalityAnswers, AdditionalityDecision> decide in new[] { AdditionalityTree.Decide, AdditionalityTree.DecideSmall })
        {
            Assert.Equal((AdditionalityOutcome.NotAdditional, "grazing"), (decide(one).Outcome, decide(one).Baseline));
            Assert.Equal((AdditionalityOutcome.NotAdditional, null), (decide(none).Outcome, decide(none).Baseline));
            Assert.Equal("1: not additional", decide(one).Steps[^1].Answer);
            Assert.DoesNotContain(decide(one).Steps, step => step.Clause.Number is "step 2" or "3");
        }
    }

    /// <summary>Step 1a lists the land use that goes on and forestation without the incentive, whatever else there is.</summary>
    [Theory]
    [InlineData("grazing cassava", "additionality.scenarios.forestation")]
    [InlineData("grazing", "additionality.scenarios.forestation")]
    [InlineData("grazing required", "additionality.scenarios.forestation")]
    [InlineData("cassava forest", "additionality.scenarios.pre-project-use")]
    [InlineData("cassava", "additionality.scenarios.pre-project-use additionality.scenarios.forestation")]
    [InlineData("", "additionality.scenarios.pre-project-use additionality.scenarios.forestation")]
    [InlineData("grazing forest", "")]
    public void Step_1a_the_list_is_complete(string scenarios, string codes)
    {
        string[] names = scenarios.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        AdditionalityAnswers answers = Answers() with
        {
            Scenarios = names.ToDictionary(name => name, name => name switch
            {
                "grazing" => Grazing,
                "cassava" => Cassava,
                "required" => PreventedForestation with { Kind = LandUseScenarioKind.RequiredForestation },
                _ => PreventedForestation,
            }),
        };
        foreach (AdditionalityDecision decision in new[] { Decide(answers), AdditionalityTree.DecideSmall(answers) })
        {
            Assert.Equal(codes.Split(' ', StringSplitOptions.RemoveEmptyEntries), Codes(decision.Findings));
            Assert.Equal(codes.Length == 0 ? AdditionalityOutcome.Additional : AdditionalityOutcome.Undecided, decision.Outcome);
            Assert.All(decision.Findings, finding => Assert.Equal(("scenarios", Severity.Error, "step 1a"), (finding.Path, finding.Severity, finding.Clause.Number)));
            Assert.All(decision.Findings, finding => Assert.Contains(names.Length == 0 ? "none" : names[0], finding.Message.English, StringComparison.Ordinal));
            Assert.All(decision.Findings, finding => Assert.Contains($"รายการ {names.Length} รูปแบบไม่มี", finding.Message.Thai, StringComparison.Ordinal));
        }
    }

    /// <summary>Forestation that law excludes is prevented by no barrier that anyone named; a share that nobody gave is no answer of "no".</summary>
    [Fact]
    public void No_step_claims_an_answer_that_was_not_given()
    {
        AdditionalityAnswers answers = Answers(("grazing", Grazing), ("cassava", Cassava), ("forest", Forestation with { IsLegal = No }));
        AdditionalityDecision decision = AdditionalityTree.DecideSmall(answers);
        Assert.DoesNotContain(decision.Steps, step => step.Question.English.Contains("a barrier prevent 'forest'", StringComparison.Ordinal));
        Assert.Equal(
            "Is forestation without the incentive among them? no",
            Assert.Single(decision.Steps.Where(step => step.Clause.Number == "3").Select(step => $"{step.Question.English} {step.Answer}")));
        Assert.Equal("not answered", Assert.Single(decision.Steps, step => step.Question.English.Contains("enforced", StringComparison.Ordinal)).Answer);
    }

    [Theory]
    [InlineData(29.999, false)]
    [InlineData(30.0, true)]
    [InlineData(30.001, true)]
    [InlineData(null, false)]
    public void Step_1b_a_law_that_is_not_enforced_on_30_percent_keeps_the_scenario(double? percent, bool isKept)
    {
        LandUseScenario unlawful = Cassava with { IsLegal = No, ShareWithoutEnforcement = percent is { } share ? Ratio.FromPercent(share) : null };
        AdditionalityDecision decision = Decide(Answers(("grazing", Grazing), ("cassava", unlawful), ("forest", Forestation with { IsLegal = No })) with { Choice = BaselineChoice.HighestRemovals });
        Assert.Equal(isKept ? AdditionalityOutcome.Additional : AdditionalityOutcome.NotAdditional, decision.Outcome);
    }

    [Theory]
    [InlineData(-0.1, false)]
    [InlineData(0.0, true)]
    [InlineData(100.0, true)]
    [InlineData(100.1, false)]
    public void Step_1b_the_share_without_enforcement_is_a_share(double percent, bool isShare)
    {
        AdditionalityDecision decision = Decide(Answers(("grazing", Grazing), ("forest", PreventedForestation with { ShareWithoutEnforcement = Ratio.FromPercent(percent) })));
        Assert.Equal(
            isShare ? [] : [("additionality.enforcement-share", "scenarios.forest.shareWithoutEnforcement", Severity.Error)],
            decision.Findings.Select(finding => (finding.Code, finding.Path, finding.Severity)));
        Assert.Equal(isShare ? AdditionalityOutcome.Additional : AdditionalityOutcome.Undecided, decision.Outcome);
    }

    [Fact]
    public void Step_2_forestation_alone_is_not_additional()
    {
        AdditionalityDecision decision = Decide(Answers(("grazing", Grazing with { IsPrevented = Yes }), ("forest", Forestation)));
        Assert.Equal((AdditionalityOutcome.NotAdditional, "forest"), (decision.Outcome, decision.Baseline));
    }

    [Fact]
    public void Step_2_one_scenario_without_forestation_is_the_baseline()
    {
        AdditionalityDecision decision = Decide(Answers(("grazing", Grazing), ("forest", PreventedForestation)));
        Assert.Equal((AdditionalityOutcome.Additional, "grazing"), (decision.Outcome, decision.Baseline));
        Assert.Empty(decision.Findings);
    }

    [Fact]
    public void Step_2_all_prevented_contradicts_itself() => Assert.Equal(
        ["additionality.all-prevented"],
        Codes(Decide(Answers(("grazing", Grazing with { IsPrevented = Yes }), ("forest", PreventedForestation))).Findings));

    [Fact]
    public void Step_2_several_without_forestation_take_the_highest_removals()
    {
        AdditionalityAnswers answers = Answers(("grazing", Grazing), ("cassava", Cassava), ("forest", PreventedForestation));
        AdditionalityDecision decision = Decide(answers);
        Assert.Equal((AdditionalityOutcome.Additional, "cassava"), (decision.Outcome, decision.Baseline));

        AdditionalityDecision missing = Decide(Answers(("grazing", Grazing with { Removals = null }), ("cassava", Cassava), ("forest", PreventedForestation)));
        Assert.Equal(AdditionalityOutcome.Undecided, missing.Outcome);
        Assert.Equal(["additionality.removals"], Codes(missing.Findings));
    }

    [Theory]
    [InlineData("grazing", true, AdditionalityOutcome.Additional)]
    [InlineData("grazing", false, AdditionalityOutcome.NotAdditional)]
    [InlineData("forest", true, AdditionalityOutcome.NotAdditional)]
    [InlineData("forest", false, AdditionalityOutcome.NotAdditional)]
    public void Step_3_investment_analysis(string mostAttractive, bool holds, AdditionalityOutcome expected)
    {
        AdditionalityDecision decision = Decide(Answers(("grazing", Grazing), ("forest", Forestation)) with
        {
            Investment = Analysis(InvestmentMethod.Comparison, mostAttractive) with { HoldsUnderSensitivity = holds ? Yes : No },
        });
        Assert.Equal(expected, decision.Outcome);
        Assert.Contains(decision.Steps, step => step.Clause.Number == "step 3");
    }

    [Fact]
    public void Step_3_several_without_forestation_may_be_analysed_too()
    {
        AdditionalityDecision decision = Decide(Answers(("grazing", Grazing), ("cassava", Cassava), ("forest", PreventedForestation)) with
        {
            Choice = BaselineChoice.InvestmentAnalysis, Investment = Analysis(InvestmentMethod.Benchmark, "grazing"),
        });
        Assert.Equal((AdditionalityOutcome.Additional, "grazing"), (decision.Outcome, decision.Baseline));
    }

    [Fact]
    public void Step_3_contradictions_leave_it_undecided()
    {
        AdditionalityAnswers answers = Answers(("grazing", Grazing), ("forest", Forestation), ("cassava", Cassava with { IsPrevented = Yes }));
        Assert.Equal("additionality.investment", Only(answers));
        Assert.Equal("additionality.simple-cost", Only(answers with { Investment = Analysis(InvestmentMethod.SimpleCost, "grazing") with { HasOtherIncome = true } }));
        Assert.Equal("additionality.most-attractive", Only(answers with { Investment = Analysis(InvestmentMethod.Comparison, "cassava") }));
        Assert.Equal("additionality.most-attractive", Only(answers with { Investment = Analysis(InvestmentMethod.Comparison, "rubber") }));
        Assert.Equal("additionality.simple-cost.forestation", Only(answers with { Investment = Analysis(InvestmentMethod.SimpleCost, "forest") }));
        Assert.Equal(AdditionalityOutcome.Additional, Decide(answers with { Investment = Analysis(InvestmentMethod.SimpleCost, "grazing") }).Outcome);

        static string Only(AdditionalityAnswers given)
        {
            AdditionalityDecision decision = Decide(given);
            Assert.Equal(AdditionalityOutcome.Undecided, decision.Outcome);
            return Assert.Single(decision.Findings).Code;
        }
    }

    [Fact]
    public void Step_4_common_practice()
    {
        AdditionalityAnswers answers = Answers(("grazing", Grazing), ("forest", PreventedForestation));
        Assert.Equal(AdditionalityOutcome.NotAdditional, Decide(answers with { IsCommonPractice = Yes }).Outcome);
        AdditionalityDecision missing = Decide(answers with { IsCommonPractice = null });
        Assert.Equal(AdditionalityOutcome.Undecided, missing.Outcome);
        Assert.Equal(["additionality.common-practice"], Codes(missing.Findings));
    }

    [Fact]
    public void Every_question_on_the_way_is_recorded_with_its_evidence()
    {
        AdditionalityDecision decision = Decide(Answers(("grazing", Grazing), ("forest", PreventedForestation)));
        Assert.Equal(
            [
                "step 0: Did the project start after 31 December 1999? yes",
                "step 0: Was the incentive seriously considered? yes [report]",
                "step 1a: Which scenarios are there? forest, grazing",
                "step 1b: Does 'forest' agree with law? yes [report]",
                "step 1b: Does 'grazing' agree with law? yes [report]",
                "step 1b: Which scenarios remain after law? forest, grazing",
                "step 2: Does a barrier prevent 'forest'? yes [report]",
                "step 2: Does a barrier prevent 'grazing'? no [report]",
                "step 2: Which scenarios do barriers leave? grazing",
                "step 2: Is forestation without the incentive among them? no",
                "step 4: Are similar activities common practice, without essential distinctions? no [report]",
            ],
            decision.Steps.Select(step => step.ToString()));
        Assert.All(decision.Steps, step => Assert.NotEmpty(step.Question.Thai));
    }

    /// <summary>Each answer without which the project would not be additional: a barrier, a law, the incentive, sensitivity, common practice.</summary>
    [Theory]
    [InlineData("incentiveConsidered", true)]
    [InlineData("scenarios.forest.isPrevented", true)]
    [InlineData("scenarios.cassava.isPrevented", true)]
    [InlineData("scenarios.forest.isLegal", false)]
    [InlineData("scenarios.grazing.isLegal", true)]
    [InlineData("investment.holdsUnderSensitivity", true)]
    [InlineData("isCommonPractice", false)]
    public void No_answer_without_evidence_makes_a_project_additional(string path, bool isMet)
    {
        Assert.Equal(AdditionalityOutcome.Additional, Decide(With(new Declaration(isMet, "report"))).Outcome);
        foreach (string? source in new[] { null, "", " " })
        {
            AdditionalityDecision decision = Decide(With(new Declaration(isMet, source)));
            Finding finding = Assert.Single(decision.Findings);
            Assert.Equal((AdditionalityOutcome.Undecided, null), (decision.Outcome, decision.Baseline));
            Assert.Equal(("additionality.evidence-needed", Severity.Error, path), (finding.Code, finding.Severity, finding.Path));
            Assert.Contains(path, finding.Message.English, StringComparison.Ordinal);
            Assert.Contains(path, finding.Message.Thai, StringComparison.Ordinal);
        }

        AdditionalityAnswers With(Declaration answer) => path switch
        {
            "incentiveConsidered" => Answers() with { IncentiveConsidered = answer },
            "scenarios.forest.isPrevented" => Answers(("grazing", Grazing), ("forest", Forestation with { IsPrevented = answer })),
            "scenarios.cassava.isPrevented" => Answers(("grazing", Grazing), ("cassava", Cassava with { IsPrevented = answer }), ("forest", PreventedForestation)),
            "scenarios.forest.isLegal" => Answers(("grazing", Grazing), ("cassava", Cassava), ("forest", Forestation with { IsLegal = answer })),
            "scenarios.grazing.isLegal" => Answers(("grazing", Grazing with { IsLegal = answer }), ("forest", PreventedForestation)),
            "investment.holdsUnderSensitivity" => Answers(("grazing", Grazing), ("forest", Forestation)) with
            {
                Investment = Analysis(InvestmentMethod.Comparison, "grazing") with { HoldsUnderSensitivity = answer },
            },
            _ => Answers() with { IsCommonPractice = answer },
        };
    }

    [Fact]
    public void A_small_project_is_not_additional_by_a_barrier_without_evidence()
    {
        AdditionalityDecision decision = AdditionalityTree.DecideSmall(Answers(("grazing", Grazing), ("forest", Forestation with { IsPrevented = new Declaration(true) })));
        Assert.Equal(AdditionalityOutcome.Undecided, decision.Outcome);
        Assert.Equal(["additionality.evidence-needed"], Codes(decision.Findings));
    }

    [Fact]
    public void Missing_evidence_is_a_warning_where_it_cannot_make_the_project_additional()
    {
        AdditionalityDecision open = Decide(Answers(("grazing", Grazing with { IsPrevented = Declaration.NotMet }), ("forest", PreventedForestation)));
        Assert.Equal((AdditionalityOutcome.Additional, "grazing"), (open.Outcome, open.Baseline));
        Assert.Equal(("additionality.evidence", Severity.Warning), (Assert.Single(open.Findings).Code, open.Findings[0].Severity));

        AdditionalityDecision common = Decide(Answers() with { IsCommonPractice = new Declaration(true) });
        Assert.Equal(AdditionalityOutcome.NotAdditional, common.Outcome);
        Assert.Equal(["additionality.evidence"], Codes(common.Findings));
    }

    [Fact]
    public void A_small_project_needs_the_barrier_analysis_only()
    {
        AdditionalityAnswers answers = Answers(("grazing", Grazing), ("cassava", Cassava), ("forest", PreventedForestation)) with { IsCommonPractice = null };
        AdditionalityDecision decision = AdditionalityTree.DecideSmall(answers);
        Assert.Equal((AdditionalityOutcome.Additional, "cassava"), (decision.Outcome, decision.Baseline));
        Assert.Equal(AdditionalityOutcome.NotAdditional, AdditionalityTree.DecideSmall(Answers(("grazing", Grazing), ("forest", Forestation))).Outcome);
        Assert.Equal("grazing", AdditionalityTree.DecideSmall(Answers(("grazing", Grazing), ("forest", PreventedForestation))).Baseline);
        Assert.Equal(["additionality.all-prevented"], Codes(AdditionalityTree.DecideSmall(Answers(("grazing", Grazing with { IsPrevented = Yes }), ("forest", PreventedForestation))).Findings));
        Assert.Equal(AdditionalityOutcome.Undecided, AdditionalityTree.DecideSmall(
            Answers(("grazing", Grazing with { Removals = null }), ("cassava", Cassava), ("forest", PreventedForestation))).Outcome);
    }

    private static AdditionalityDecision Decide(AdditionalityAnswers answers) => AdditionalityTree.Decide(answers);

    private static AdditionalityAnswers Answers(params (string Name, LandUseScenario Scenario)[] scenarios) => new()
    {
        StartDate = new DateOnly(2024, 1, 1),
        IncentiveConsidered = Yes,
        Scenarios = (scenarios.Length == 0 ? [("grazing", Grazing), ("forest", PreventedForestation)] : scenarios)
            .ToDictionary(pair => pair.Item1, pair => pair.Item2),
        IsCommonPractice = No,
    };

    private static InvestmentAnalysis Analysis(InvestmentMethod method, string mostAttractive) => new()
    {
        Method = method, HasOtherIncome = false, MostAttractive = mostAttractive, HoldsUnderSensitivity = Yes,
    };
}
