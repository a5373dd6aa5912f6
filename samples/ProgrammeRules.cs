#:project ../src/TVer.Methodologies/TVer.Methodologies.csproj
#:property PublishAot=false

// The rules of the programme around a project: how large it is, until when it earns credits, when its renewal is due, how the
// credits are shared and what it costs. Run with: dotnet run samples/ProgrammeRules.cs

using TVer.Methodologies;
using TVer.Methodologies.Programme;

// 1. A forest project of 12,400 tCO2e in its best year is small scale by both documents.
ScaleTable edges = Scale.For(ActivityType.Forestry, ScaleEdges.PReddPlus);
Console.WriteLine($"Scale: {edges.Classify(12_400)} ({edges.Clause})");

// 2. Its first crediting period, counted from a day of the Buddhist era.
var period = CreditingPeriod.OfStandard(ActivityType.Forestry, CreditingStart.Registration, CalendarDate.Parse("29 กุมภาพันธ์ 2567"));
Console.WriteLine($"Crediting period: {period}, {period.Years} years, {period.DaysRemaining(new DateOnly(2033, 1, 1))} days left on 1 January 2033");

// 3. When the renewal is due.
var window = RenewalWindow.Of(period.LastDay);
Console.WriteLine($"Intention: {CalendarDate.FormatThai(window.IntentionFrom)} – {CalendarDate.FormatThai(window.IntentionUntil)}");
Console.WriteLine($"Request by {CalendarDate.Format(window.RequestUntil)}; then {period.Next()}");

// 4. Any rule set runs from JSON and reports everything that it finds, in both languages and with the clause.
ServiceReport report = ProgrammeCatalogue.Find("renewal").RunJson("""
    {
      "standard": "standard", "activity": "forestry", "periodNumber": 1, "lastDay": "28 กุมภาพันธ์ 2577", "scale": "small",
      "intentionFiled": "2034-01-01", "requestFiled": "2034-05-01",
      "followsLaw": true, "followsGuideline": true, "followsMethodology": true, "isValidated": true,
      "designDocumentFollowsMethodology": true, "delivery": "post",
      "documents": ["requestForm", "designDocument", "validationReport", "coBenefitReport"]
    }
    """);
foreach (Finding finding in report.Findings)
{
    Console.WriteLine(finding);
    Console.WriteLine($"    {finding.Message.Thai}");
}

// 5. 10,000 tonnes shared exactly: whole tonnes that sum to the total.
var shares = new Dictionary<string, ExactShare> { ["owner"] = ExactShare.Parse("1/3"), ["investor"] = ExactShare.Parse("2/3") };
Console.WriteLine("Shared: " + string.Join(", ", CreditSharing.Allocate(10_000, shares).Select(part => $"{part.Key} {part.Value}")));

// 6. What it costs and earns; the second option of the issuance fee is cheaper below the break-even price.
CostResult costs = ((ServiceReport<CostResult>)ProgrammeCatalogue.Find("costs").RunJson("""
    {
      "price": "172 THB/tCO2e", "manDayRate": "15000 THB", "validationManDays": 3, "designDocument": "50000 THB", "otherCosts": "0 THB",
      "issuances": [ { "credits": 12400, "verificationManDays": 4, "monitoringReport": "50000 THB", "otherCosts": "0 THB" } ]
    }
    """)).Result!;
Console.WriteLine($"Net {costs.Net} THB; fee {costs.Issuances[0].Fee} THB; break-even of the fee options at {costs.BreakEvenPrice} THB/tCO2e");
