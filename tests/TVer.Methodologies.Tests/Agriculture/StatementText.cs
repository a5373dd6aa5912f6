using System.Text;
using TVer.Methodologies.Calculation;
using TVer.Methodologies.Factors;
using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Tests.Agriculture;

/// <summary>A complete statement as text: everything that a user can read of it.</summary>
internal static class StatementText
{
    public static string Of(Statement statement)
    {
        var text = new StringBuilder();
        text.AppendLine($"{statement.Methodology.Document}: {statement.Methodology.Document.Title}");
        text.AppendLine($"receipt {statement.Receipt}");
        text.AppendLine("\n# Findings");
        foreach (Finding finding in statement.Findings)
        {
            text.AppendLine(finding.ToString()).AppendLine($"    {finding.Message.Thai}");
        }

        text.AppendLine("\n# Periods");
        foreach (PeriodResult period in statement.Periods)
        {
            text.AppendLine($"{period.Period.Number}: years {period.Period}");
            foreach (Quantity part in period.Parts.Append(period.Net).Append(period.CumulativeNet).Append(period.Issued).Append(period.Issuable))
            {
                text.AppendLine($"    {part}");
            }
        }

        text.AppendLine("\n# Interpretations");
        foreach (InterpretationUse use in statement.Interpretations)
        {
            text.AppendLine(use.ToString());
            foreach (ReadingComparison other in use.Others)
            {
                text.AppendLine($"    {other.Reading.Code}: {(other.NetTotal is { } net ? Unit.Format(net) : "not computable")} ({(other.Difference is { } difference ? Unit.Format(difference) : "–")})");
            }
        }

        text.AppendLine("\n# Factors");
        foreach (FactorSet set in statement.FactorSets)
        {
            text.AppendLine($"{set.Name} {set.Version}: {set.Source}");
            foreach (UsedFactor factor in set.Factors)
            {
                text.AppendLine($"    {factor}");
            }
        }

        text.AppendLine("\n# Trail");
        foreach (Quantity step in statement.Trail.Steps)
        {
            text.Append(Trail.Describe(step));
        }

        return text.ToString();
    }
}
