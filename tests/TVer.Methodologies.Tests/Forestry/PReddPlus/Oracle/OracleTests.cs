using System.Globalization;
using System.Numerics;
using TVer.Methodologies.Calculation;
using TVer.Methodologies.Forestry.PReddPlus;

namespace TVer.Methodologies.Tests.Forestry.PReddPlus.Oracle;

/// <summary>
/// The library against a second calculation in exact fractions. <c>TVER_PREDD_CASES</c> sets the number of random projects and
/// <c>TVER_PREDD_FIRST</c> the number of the first, so that one case can be run by itself and other cases than the usual ones tried.
/// </summary>
public class OracleTests(ITestOutputHelper output)
{
    private const string CasesVariable = "TVER_PREDD_CASES";
    private const string FirstVariable = "TVER_PREDD_FIRST";
    private const int DefaultCases = 300;

    /// <summary>Of the carbon on the land, some dozen roundings of double (2.2e-16 each): the largest error seen is stated by the test.</summary>
    private const double Tolerance = 5e-15;

    [Fact]
    public void An_exact_second_calculation_agrees_on_random_projects()
    {
        int cases = Whole(CasesVariable, DefaultCases);
        int first = Whole(FirstVariable, 0);
        var faults = new List<string>();
        double worst = 0;
        int rounds = 0;
        int refused = 0;
        for (int number = first; number < first + cases; number++)
        {
            PReddPlusProject project = RandomProjects.Make(number);
            Statement statement = PReddPlusMethodology.Version02.Calculate(project);
            Finding[] errors = [.. statement.Findings.Where(finding => finding.Severity == Severity.Error)];
            bool losesTooMuch = PReddOracle.LosesMoreThanThereIs(project);
            if (losesTooMuch && errors.Length > 0 && errors.All(error => error.Code == "predd.rate.loss-too-large"))
            {
                Assert.Empty(statement.Periods);
                refused++;
                continue;
            }

            if (losesTooMuch || errors.Length > 0)
            {
                faults.Add($"case {number}: {(errors.Length > 0 ? errors[0] : "the baseline loses more than there is, and no finding says so")}");
                continue;
            }

            IReadOnlyList<OracleRound> expected = PReddOracle.Calculate(project);
            Assert.Equal(expected.Count, statement.Periods.Count);
            rounds += expected.Count;
            double scale = Scale(project);
            ILookup<(string, At), Quantity> trail = statement.Trail.Steps.ToLookup(step => (step.Symbol!.Text, step.At));
            for (int r = 0; r < expected.Count; r++)
            {
                faults.AddRange(HalfWidthFaults(expected[r], trail, scale).Select(fault => $"case {number} round {r}: {fault}"));
                foreach ((string name, double actual, Rational exact) in Compared(statement.Periods[r], expected[r], trail))
                {
                    double error = (Rational.Abs(Rational.Of(actual) - exact) / Rational.Of(scale)).ToDouble();
                    worst = Math.Max(worst, error);
                    if (error > Tolerance)
                    {
                        faults.Add(string.Create(CultureInfo.InvariantCulture,
                            $"case {number} round {r}: {name} is {actual:R}, not {exact} ({project.Readings.Enhancement}, {project.Readings.ProjectLosses}, {project.Readings.Rate}, {project.Readings.Recovery}, {project.Readings.DenseArea}, {project.Readings.AreaChange}, claimed {project.Enhancement.IsClaimed}, {project.Stage})"));
                    }
                }
            }
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{cases} random projects from {first} on, {rounds} rounds, {refused} refused by both, largest error {worst:E2} of the scale"));
        Assert.True(faults.Count == 0, $"{faults.Count} faults:\n{string.Join('\n', faults.Take(40))}");
    }

    private static int Whole(string variable, int otherwise) =>
        Environment.GetEnvironmentVariable(variable) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;

    private static IEnumerable<(string Name, double Actual, Rational Exact)> Compared(PeriodResult actual, OracleRound exact, ILookup<(string, At), Quantity> trail)
    {
        yield return ("net", actual.Net.Value, exact.Net);
        yield return ("cumulative", actual.CumulativeNet.Value, exact.CumulativeNet);
        yield return ("issued", actual.Issued.Value, Rational.Of(exact.Issued, 1));
        yield return ("buffer", actual.Buffer?.Value ?? 0, Rational.Of(exact.Buffer, 1));
        yield return ("issuable", actual.Issuable.Value, Rational.Of(exact.Issued - exact.Buffer, 1));
        foreach ((string symbol, Rational expected) in new[]
        {
            ("ΔC_REDD,BSL,t", exact.BaselineEmission.Value),
            ("ΔC_REDD,PROJ,Enh,t", exact.Enhancement.Value),
            ("LK_MARKET,t,counted", exact.MarketLeakage),
            ("ΔC_REDD,t", exact.NetRedd),
            ("ΔC_AR,PROJ,t", exact.ProjectChange.Value),
            ("ΔC_AR,BSL,t", exact.BaselineChange.Value),
        })
        {
            foreach (Quantity step in trail[(symbol, At.Year(exact.LastYear))])
            {
                yield return (symbol, step.Value, expected);
            }
        }
    }

    private static IEnumerable<string> HalfWidthFaults(OracleRound exact, ILookup<(string, At), Quantity> trail, double scale)
    {
        // Where derivatives cancel, what is left is their rounding.
        Rational rounding = Rational.Of(Tolerance) * Rational.Of(scale);
        foreach ((string symbol, Uncertain change) in new[]
        {
            ("h(ΔC_REDD,BSL,t)", exact.BaselineEmission),
            ("h(ΔC_REDD,PROJ,Enh,t)", exact.Enhancement),
            ("h(ΔC_AR,PROJ,t)", exact.ProjectChange),
            ("h(ΔC_AR,BSL,t)", exact.BaselineChange),
        })
        {
            foreach (Quantity step in trail[(symbol, At.Year(exact.LastYear))])
            {
                Rational squared = Rational.Of(step.Value) * Rational.Of(step.Value);
                if (Rational.Abs(squared - change.SquaredHalfWidth) > (change.SquaredHalfWidth * Rational.Parse("0.0000000001")) + (rounding * rounding))
                {
                    yield return string.Create(CultureInfo.InvariantCulture, $"{symbol} is {step.Value:R}, not √{change.SquaredHalfWidth}");
                }
            }
        }
    }

    private static double Scale(PReddPlusProject project) =>
        project.Strata.Values.Sum(stratum => stratum.AreaAtStart.Rai) * 300 + 10_000;
}
