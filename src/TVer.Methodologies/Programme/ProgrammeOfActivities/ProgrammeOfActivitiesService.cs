using System.Text.Json.Serialization.Metadata;
using TVer.Methodologies.Calculation;
using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Programme;

/// <summary>Checks a programme of activities with its components.</summary>
internal sealed class ProgrammeOfActivitiesService : CalculationService<ProgrammeInput, ProgrammeResult>
{
    public override string Code => "programme-of-activities";

    public override Bilingual Title { get; } = new("A programme of activities and its components", "โครงการแบบแผนงานและกลุ่มโครงการย่อย");

    public override IReadOnlyList<Document> Documents { get; } = [Methodologies.Documents.ProgrammeOfActivitiesCriteria];

    public override IReadOnlyList<FindingRule> Rules => ProgrammeRules.All;

    public override IReadOnlyList<Interpretation> Interpretations { get; } = [ProgrammeInterpretations.PeriodCounting];

    protected override JsonTypeInfo<ProgrammeInput> InputInfo => ProgrammeJson.Default.ProgrammeInput;

    protected override JsonTypeInfo<ProgrammeResult> ResultInfo => ProgrammeJson.Default.ProgrammeResult;

    protected override ProgrammeResult? Evaluate(ProgrammeInput input, List<Finding> findings, List<InterpretationUse> interpretations)
    {
        interpretations.Add(ProgrammeInterpretations.Use(ProgrammeInterpretations.PeriodCounting, input.Counting));
        DateOnly firstDay = ProgrammeLife.FirstDay(input.Registered, input.Counting);
        DateOnly lastDay = ProgrammeLife.LastDay(input.Activity, input.Registered, input.Counting);
        CheckRegistration(input, findings);
        bool areEdgesKnown = input.Edges == ScaleEdges.Programme || input.Activity == ActivityType.Forestry;
        if (!areEdgesKnown)
        {
            findings.Add(ScaleRules.EdgesOfForestry.At("edges", input.Edges));
        }

        var check = new ComponentCheck(input, areEdgesKnown ? Scale.For(input.Activity, input.Edges) : null, firstDay, lastDay, findings);
        var components = new SortedDictionary<string, ComponentResult>(StringComparer.Ordinal);
        foreach ((string name, ComponentInput component) in input.Components.InOrder())
        {
            components.Add(name, check.Run(name, component));
        }

        double expected = Expected(input).Value;
        if (ProgrammeCap.IsExceeded.Find(expected) == 1)
        {
            findings.Add(ProgrammeRules.Cap.At("components", Unit.Format(expected), expected, ProgrammeCap.Limit.Value));
        }

        return new ProgrammeResult
        {
            FirstDay = firstDay,
            LastDay = lastDay,
            ExpectedPerYear = CarbonDioxideEquivalent.FromTonnes(expected),
            RoomPerYear = CarbonDioxideEquivalent.FromTonnes(Math.Max(0, ProgrammeCap.Limit.Value - expected)),
            Components = components,
        };
    }

    private static Plain Expected(ProgrammeInput input) => ProgrammeCap.Total<Plain>(
        [.. input.Components.Select(pair => Plain.Input(pair.Value.ExpectedPerYear.Tonnes, ProgrammeCap.ExpectedOfComponent, new At(pair.Key)))]);

    private static void CheckRegistration(ProgrammeInput input, List<Finding> findings)
    {
        int first = input.Components.Count(pair => pair.Value.AddedOn is null);
        if (first != 1)
        {
            findings.Add(ProgrammeRules.FirstComponent.At("components", first, first));
        }

        if (input.ValidatedBy != ProgrammeDocuments.Checker(isAdded: false))
        {
            findings.Add(ProgrammeRules.Validator.At("validatedBy", input.ValidatedBy));
        }

        if (!input.HasCreditAccount.IsMet)
        {
            findings.Add(ProgrammeRules.Account.At("hasCreditAccount", false));
        }

        foreach (ProgrammeDocument document in ProgrammeDocuments.FirstRegistration.Except(input.Documents))
        {
            Bilingual title = ProgrammeDocuments.Title(document);
            findings.Add(ProgrammeRules.DocumentMissing.At("documents", document, title.English, title.Thai));
        }
    }
}
