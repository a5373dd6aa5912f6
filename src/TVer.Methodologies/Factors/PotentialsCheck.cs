namespace TVer.Methodologies.Factors;

/// <summary>Checks the set of global warming potentials that a project chose against the announcements of TGO.</summary>
internal static class PotentialsCheck
{
    /// <summary>What is to be said of the choice.</summary>
    /// <param name="chosen">The set, the announcement cited, and the crediting periods that it governs by what the project says.</param>
    /// <param name="firstYear">The calendar year in which the crediting starts. Its day is not known: an announcement that governs a part of the year will do.</param>
    /// <param name="known">The announcements that the library knows.</param>
    /// <param name="path">Where the choice stands in the input.</param>
    public static IEnumerable<Finding> Run(GwpAnnouncement chosen, int firstYear, IReadOnlyList<GwpAnnouncement> known, string path)
    {
        var first = new DateOnly(firstYear, 1, 1);
        var last = new DateOnly(firstYear, 12, 31);
        if (chosen.CreditingFrom > last || chosen.CreditingTo < first)
        {
            yield return FactorRules.PotentialsOutside.At($"{path}.set", chosen.Set, chosen.Set, Day(chosen.CreditingFrom), Day(chosen.CreditingTo), firstYear);
        }

        GwpAnnouncement? atFirst = GwpAnnouncement.InForce(known, first);
        GwpAnnouncement? atLast = GwpAnnouncement.InForce(known, last);
        if ((atFirst ?? atLast) is not { } governing)
        {
            yield return FactorRules.PotentialsChosen.At($"{path}.set", chosen.Set, chosen.Set, chosen.Source);
        }
        else if (atFirst?.Set != chosen.Set && atLast?.Set != chosen.Set)
        {
            yield return FactorRules.PotentialsOtherSet.At($"{path}.set", chosen.Set, firstYear, governing.Set, governing.Title, chosen.Set);
        }
    }

    private static string Day(DateOnly? day) => day?.ToString("O", System.Globalization.CultureInfo.InvariantCulture) ?? "…";
}
