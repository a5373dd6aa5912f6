using System.Text.Json.Serialization.Metadata;
using TVer.Methodologies.Calculation;
using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Programme;

/// <summary>Estimates costs and revenue of a project.</summary>
internal sealed class CostService : CalculationService<CostInput, CostResult>
{
    public override string Code => "costs";

    public override Bilingual Title { get; } = new("Costs and revenue of a project", "ค่าใช้จ่ายและรายได้ของโครงการ");

    public override IReadOnlyList<Document> Documents { get; } = [Methodologies.Documents.AgricultureHandbook];

    public override IReadOnlyList<FindingRule> Rules => CostRules.All;

    protected override JsonTypeInfo<CostInput> InputInfo => ProgrammeJson.Default.CostInput;

    protected override JsonTypeInfo<CostResult> ResultInfo => ProgrammeJson.Default.CostResult;

    protected override CostResult? Evaluate(CostInput input, List<Finding> findings, List<InterpretationUse> interpretations)
    {
        Quantity price = Amount(input.Price, CostSymbols.CreditPrice, "price");
        Quantity rate = Amount(input.ManDayRate, CostSymbols.ManDayRate, "manDayRate");
        Quantity registration = CostEquations.Registration(
            Amount(input.DesignDocument, CostSymbols.Writing, "designDocument"),
            CostEquations.Assessment(rate, Number(input.ValidationManDays, CostSymbols.ManDays, "validationManDays")),
            Amount(input.OtherCosts, CostSymbols.Other, "otherCosts"));
        CheckManDays(input.ValidationManDays, "validationManDays");

        var revenues = new Quantity[input.Issuances.Count];
        var costs = new Quantity[input.Issuances.Count];
        var results = new IssuanceCostResult[input.Issuances.Count];
        for (int k = 0; k < results.Length; k++)
        {
            IssuanceCostInput issuance = input.Issuances[k];
            string path = $"issuances[{k}]";
            var at = At.Year(k + 1);
            Quantity credits = Number(issuance.Credits, CostSymbols.Credits, $"{path}.credits", at);
            if (input.FeeOption == IssuanceFeeOption.Reduced && CostEquations.IsBelowDeduction.Find(issuance.Credits) == 1)
            {
                findings.Add(CostRules.TooFewCredits.At(
                    $"{path}.credits", issuance.Credits, CostEquations.DeductedCredits.Value, issuance.Credits));
            }

            Quantity fee = input.FeeOption switch
            {
                IssuanceFeeOption.Flat => Quantity.Of(CostEquations.FlatIssuanceFee).As(CostSymbols.IssuanceFee, at),
                IssuanceFeeOption.Reduced => CostEquations.ReducedOption(price, at).As(CostSymbols.IssuanceFee, at),
                _ => CostEquations.CheaperOption(price, credits, at),
            };
            Quantity verification = CostEquations.Assessment(
                rate, Number(issuance.VerificationManDays, CostSymbols.ManDays, $"{path}.verificationManDays", at), at);
            CheckManDays(issuance.VerificationManDays, $"{path}.verificationManDays");
            costs[k] = CostEquations.Issuing(
                Amount(issuance.MonitoringReport, CostSymbols.Writing, $"{path}.monitoringReport", at),
                verification,
                fee,
                Amount(issuance.OtherCosts, CostSymbols.Other, $"{path}.otherCosts", at),
                at);
            revenues[k] = CostEquations.Revenue(price, credits, at);
            bool isReduced = input.FeeOption == IssuanceFeeOption.Reduced || fee.Value < CostEquations.FlatIssuanceFee.Value;
            results[k] = new IssuanceCostResult(
                fee.Value, costs[k].Value, revenues[k].Value, isReduced ? (long)CostEquations.DeductedCredits.Value : 0);
        }

        if (findings.Any(finding => finding.Severity == Severity.Error))
        {
            return null;
        }

        Quantity net = CostEquations.Net<Quantity>(revenues, registration, costs);
        if (net.Value < 0)
        {
            findings.Add(CostRules.Loss.At("", null, -net.Value));
        }

        return new CostResult
        {
            Registration = registration.Value,
            Issuances = results,
            Net = net.Value,
            BreakEvenPrice = CostEquations.BreakEvenPrice<Quantity>().Value,
            Derivation = net,
        };

        Quantity Amount(Measurement entered, Symbol symbol, string path, At at = default)
        {
            double value = 0;
            if (entered.Unit.Dimension != symbol.Unit!.Dimension)
            {
                findings.Add(CostRules.Unit.At(path, entered, symbol.Unit.Text));
            }
            else
            {
                value = entered.Unit.Convert(entered.Value, symbol.Unit);
            }

            return Number(value, symbol, path, at);
        }

        Quantity Number(double value, Symbol symbol, string path, At at = default)
        {
            if (!(value >= 0 && double.IsFinite(value)))
            {
                findings.Add(CostRules.Negative.At(path, value));
                value = 0;
            }

            return Quantity.Input(new Datum { Value = value, Path = path }, symbol, at);
        }

        void CheckManDays(double manDays, string path)
        {
            if (manDays > HandbookCosts.LargestConsistentManDays)
            {
                findings.Add(CostRules.ManDays.At(path, manDays, manDays));
            }
        }
    }
}
