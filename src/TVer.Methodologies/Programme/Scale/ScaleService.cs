using System.Text.Json.Serialization.Metadata;
using TVer.Methodologies.Calculation;
using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Programme;

/// <summary>Decides the scale class of a project.</summary>
internal sealed class ScaleService : CalculationService<ScaleInput, ScaleResult>
{
    private static readonly Unit EnergyPerYear = Unit.Parse("GWh/yr");

    public override string Code => "scale";

    public override Bilingual Title { get; } = new("The scale class of a project", "ขนาดของโครงการ");

    public override IReadOnlyList<Document> Documents { get; } =
        [Methodologies.Documents.ProgrammeOfActivitiesCriteria, Methodologies.Documents.PReddPlusV02, Methodologies.Documents.RegulationNumber2];

    public override IReadOnlyList<FindingRule> Rules => ScaleRules.All;

    protected override JsonTypeInfo<ScaleInput> InputInfo => ProgrammeJson.Default.ScaleInput;

    protected override JsonTypeInfo<ScaleResult> ResultInfo => ProgrammeJson.Default.ScaleResult;

    protected override ScaleResult? Evaluate(ScaleInput input, List<Finding> findings, List<InterpretationUse> interpretations)
    {
        if (input.Edges == ScaleEdges.PReddPlus && input.Activity != ActivityType.Forestry)
        {
            findings.Add(ScaleRules.EdgesOfForestry.At("edges", input.Edges));
            return null;
        }

        ScaleTable table = Scale.For(input.Activity, input.Edges);
        ScaleResult? result = Decide(input.Size, table, "size", findings);
        if (result is { Unit: "tCO2e/yr" } && input.Activity == ActivityType.Forestry &&
            Scale.ForestryAndAgriculture.Classify(result.Size) != Scale.PReddPlus.Classify(result.Size))
        {
            findings.Add(ScaleRules.EdgesDiffer.At(
                "size.annualEstimates", result.Size, Scale.PReddPlus.MicroLimit, table.Clause.Document,
                input.Edges == ScaleEdges.PReddPlus ? table.Clause.Document : "ตารางที่ 2"));
        }

        if (result is { Scale: ProjectScale.Large })
        {
            findings.Add(ScaleRules.LargeScaleCriterion.At("size", Unit.Format(result.Size)));
        }

        return result;
    }

    /// <summary>The class of a size, or the findings that say why there is none.</summary>
    internal static ScaleResult? Decide(ProjectSize size, ScaleTable table, string path, List<Finding> findings)
    {
        int before = findings.Count;
        RefuseOther(size.InstalledCapacity is not null, "MW", "installedCapacity");
        RefuseOther(size.AnnualEnergySavings is not null, "GWh/yr", "annualEnergySavings");
        RefuseOther(size.AnnualEstimates is not null, "tCO2e/yr", "annualEstimates");
        List<double> years = table.Unit switch
        {
            "MW" => size.InstalledCapacity is { } capacity ? [capacity.Megawatts] : [],
            "GWh/yr" => Savings(size.AnnualEnergySavings ?? [], path, findings),
            _ => [.. (size.AnnualEstimates ?? []).Select(year => year.Tonnes)],
        };
        if (years.Count == 0 && findings.Count == before)
        {
            findings.Add(ScaleRules.Missing.At(path, null, table.Title.English, table.Unit, table.Title.Thai));
        }

        if (findings.Count > before)
        {
            return null;
        }

        double largest = Scale.LargestYear<Plain>([.. years.Select(year => new Plain(year))]).Value;
        return new ScaleResult
        {
            Scale = table.Classify(largest),
            Table = table.Code,
            Size = largest,
            Unit = table.Unit,
            DecidingYear = table.Unit == "MW" ? null : years.IndexOf(largest) + 1,
        };

        void RefuseOther(bool isGiven, string unit, string member)
        {
            if (isGiven && table.Unit != unit)
            {
                findings.Add(ScaleRules.OtherMeasure.At($"{path}.{member}", unit, table.Title.English, table.Unit, table.Title.Thai));
            }
        }
    }

    private static List<double> Savings(IReadOnlyList<Measurement> savings, string path, List<Finding> findings)
    {
        var years = new List<double>();
        for (int k = 0; k < savings.Count; k++)
        {
            if (savings[k].Unit.Dimension != EnergyPerYear.Dimension)
            {
                findings.Add(ScaleRules.NotEnergyPerYear.At($"{path}.annualEnergySavings[{k}]", savings[k]));
            }
            else
            {
                years.Add(savings[k].Unit.Convert(savings[k].Value, EnergyPerYear));
            }
        }

        return years;
    }
}
