using System.Text.Json.Serialization.Metadata;
using TVer.Methodologies.Calculation;
using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Programme;

/// <summary>Adds the components of a programme of activities up to what can be certified, and checks the request.</summary>
internal sealed class ProgrammeIssuanceService : CalculationService<ProgrammeIssuanceInput, ProgrammeIssuanceResult>
{
    public override string Code => "programme-issuance";

    public override Bilingual Title { get; } =
        new("Certification of a programme of activities", "การรับรองปริมาณก๊าซเรือนกระจกของโครงการแบบแผนงาน");

    public override IReadOnlyList<Document> Documents { get; } = [Methodologies.Documents.ProgrammeOfActivitiesCriteria];

    public override IReadOnlyList<FindingRule> Rules => ProgrammeIssuanceRules.All;

    public override IReadOnlyList<Interpretation> Interpretations { get; } = [ProgrammeInterpretations.ProgrammeRounding];

    protected override JsonTypeInfo<ProgrammeIssuanceInput> InputInfo => ProgrammeJson.Default.ProgrammeIssuanceInput;

    protected override JsonTypeInfo<ProgrammeIssuanceResult> ResultInfo => ProgrammeJson.Default.ProgrammeIssuanceResult;

    protected override ProgrammeIssuanceResult? Evaluate(
        ProgrammeIssuanceInput input, List<Finding> findings, List<InterpretationUse> interpretations)
    {
        CheckRequest(input, findings);
        KeyValuePair<string, ComponentClaim>[] claims = [.. input.Components.InOrder()];
        foreach ((string name, ComponentClaim claim) in claims)
        {
            CheckClaim(name, claim, input, findings);
        }

        if (findings.Any(finding => finding.Severity == Severity.Error))
        {
            return null;
        }

        Quantity[] nets = [.. claims.Select(pair => Quantity.Input(
            new Datum { Value = pair.Value.CumulativeNet.Tonnes, Path = $"components.{pair.Key}.cumulativeNet" },
            ProgrammeIssuance.CumulativeNetOfComponent, new At(pair.Key)))];
        Quantity[] before = [.. claims.Select(pair => Quantity.Input(
            new Datum { Value = pair.Value.AlreadyIssued, Path = $"components.{pair.Key}.alreadyIssued" },
            ProgrammeIssuance.AlreadyIssued, new At(pair.Key)))];
        Quantity[] due = [.. claims.Select((pair, k) => ProgrammeIssuance.Due(nets[k], before[k], new At(pair.Key)))];
        Quantity each = ProgrammeIssuance.SumOfWhole<Quantity>(due);
        Quantity once = ProgrammeIssuance.WholeOfSum<Quantity>(nets, before);
        bool isEach = input.Rounding == ProgrammeRounding.EachComponent;
        (Quantity total, Quantity other) = isEach ? (each, once) : (once, each);
        ProgrammeRounding notTaken = isEach ? ProgrammeRounding.WholeProgramme : ProgrammeRounding.EachComponent;
        interpretations.Add(new InterpretationUse(
            ProgrammeInterpretations.ProgrammeRounding,
            ProgrammeInterpretations.ProgrammeRounding.Of(input.Rounding),
            () => [new ReadingComparison(ProgrammeInterpretations.ProgrammeRounding.Of(notTaken), other.Value, other.Value - total.Value)]));
        CheckSizes(input, claims, due, findings);
        return new ProgrammeIssuanceResult
        {
            Total = (long)total.Value,
            Components = new SortedDictionary<string, long>(
                claims.Select((pair, k) => (pair.Key, (long)due[k].Value)).ToDictionary(), StringComparer.Ordinal),
            Derivation = total,
        };
    }

    private static void CheckRequest(ProgrammeIssuanceInput input, List<Finding> findings)
    {
        if (input.Edges == ScaleEdges.PReddPlus && input.Activity != ActivityType.Forestry)
        {
            findings.Add(ScaleRules.EdgesOfForestry.At("edges", input.Edges));
        }

        if (input.Components.Count == 0)
        {
            findings.Add(ProgrammeIssuanceRules.Empty.At("components", null));
        }

        if (input.VerifiedBy != ProgrammeActor.ExternalAssessor)
        {
            findings.Add(ProgrammeIssuanceRules.Verifier.At("verifiedBy", input.VerifiedBy));
        }

        foreach (ProgrammeDocument document in ProgrammeDocuments.Issuance.Except(input.Documents))
        {
            Bilingual title = ProgrammeDocuments.Title(document);
            findings.Add(ProgrammeIssuanceRules.DocumentMissing.At("documents", document, title.English, title.Thai));
        }
    }

    private static void CheckClaim(string name, ComponentClaim claim, ProgrammeIssuanceInput input, List<Finding> findings)
    {
        string path = $"components.{name}";
        if (claim.AlreadyIssued < 0)
        {
            findings.Add(ProgrammeIssuanceRules.AlreadyIssued.At($"{path}.alreadyIssued", claim.AlreadyIssued, name));
        }

        if (claim.To < claim.From)
        {
            findings.Add(ProgrammeIssuanceRules.Order.At($"{path}.to", CalendarDate.Format(claim.To), name));
        }
        else if (claim.From < claim.CreditingFrom || claim.To > claim.CreditingTo)
        {
            bool isStart = claim.From < claim.CreditingFrom;
            findings.Add(ProgrammeIssuanceRules.Outside.At(
                isStart ? $"{path}.from" : $"{path}.to", CalendarDate.Format(isStart ? claim.From : claim.To), name,
                CalendarDate.Format(claim.CreditingFrom), CalendarDate.Format(claim.CreditingTo),
                CalendarDate.FormatThai(claim.CreditingFrom), CalendarDate.FormatThai(claim.CreditingTo)));
        }

        if (claim.To > input.ProgrammeLastDay)
        {
            findings.Add(ProgrammeIssuanceRules.AfterEnd.At(
                $"{path}.to", CalendarDate.Format(claim.To), name,
                CalendarDate.Format(input.ProgrammeLastDay), CalendarDate.FormatThai(input.ProgrammeLastDay)));
        }

        foreach (ProgrammeDocument document in ProgrammeDocuments.IssuanceOfEachComponent.Except(claim.Documents))
        {
            Bilingual title = ProgrammeDocuments.Title(document);
            findings.Add(ProgrammeIssuanceRules.ComponentDocumentMissing.At($"{path}.documents", document, name, title.English, title.Thai));
        }
    }

    private static void CheckSizes(
        ProgrammeIssuanceInput input, KeyValuePair<string, ComponentClaim>[] claims, Quantity[] due, List<Finding> findings)
    {
        ScaleTable table = Scale.For(input.Activity, input.Edges);
        var perYears = new Plain[claims.Length];
        for (int k = 0; k < claims.Length; k++)
        {
            (string name, ComponentClaim claim) = claims[k];
            double perYear = due[k].Value / CalendarYears.Between(claim.From, claim.To.AddDays(1)).Years;
            perYears[k] = Plain.Input(perYear, ProgrammeCap.ExpectedOfComponent, new At(name));
            if (due[k].Value < 0)
            {
                findings.Add(ProgrammeIssuanceRules.Loss.At($"components.{name}.cumulativeNet", claim.CumulativeNet, name, -due[k].Value));
            }

            if (table.Unit == "tCO2e/yr" && table.Classify(perYear) != ProjectScale.Micro)
            {
                findings.Add(ProgrammeIssuanceRules.AboveMicro.At(
                    $"components.{name}.cumulativeNet", claim.CumulativeNet, name, perYear));
            }
        }

        double together = ProgrammeCap.Total<Plain>(perYears).Value;
        if (ProgrammeCap.IsExceeded.Find(together) == 1)
        {
            findings.Add(ProgrammeIssuanceRules.AboveCap.At(
                "components", null, together, ProgrammeCap.Limit.Value));
        }
    }
}
