using TVer.Methodologies.Calculation;
using TVer.Methodologies.Factors;

namespace TVer.Methodologies.Agriculture.Fertilizer;

/// <summary>Which rows of which sets a form of the nitrous oxide equations takes.</summary>
internal static class NitrousOxideFactors
{
    public const string ContentSet = "nitrogen-content";

    public const string AmendmentSet = "amendments-ipcc-2006";

    private const string DirectSynthetic = "ef1.synthetic";
    private const string DirectOrganic = "ef1.organic";
    private const string VolatilizedOrganicRow = "fracGasM";
    private const string DepositionRow = "ef4";
    private const string LeachingRow = "ef5";

    /// <summary>The set of a form.</summary>
    public static string Set(EmissionChoices choices) => choices.NitrousOxide switch
    {
        NitrousOxideForm.Ipcc2019 => "n2o-ipcc-2019",
        NitrousOxideForm.Ipcc2019ByClimate => choices.Climate == Climate.Dry ? "n2o-ipcc-2019-dry" : "n2o-ipcc-2019-wet",
        _ => "n2o-ipcc-2006",
    };

    /// <summary>Every row that a form needs for some fertilisers.</summary>
    public static IEnumerable<(string Set, string Row)> Needed(EmissionChoices choices, IEnumerable<ChemicalFertilizer> fertilizers)
    {
        string set = Set(choices);
        var rows = new List<string> { DirectSynthetic, DirectOrganic };
        if (choices.Volatilization == Counting.Counted || choices.NitrousOxide == NitrousOxideForm.CdmVolatilizationRemoved)
        {
            rows.AddRange(fertilizers.Select(fertilizer => VolatilizedRow(choices, fertilizer.Form)).Distinct(StringComparer.Ordinal));
            rows.Add(VolatilizedOrganicRow);
        }

        if (choices.Volatilization == Counting.Counted)
        {
            rows.Add(DepositionRow);
        }

        if (choices.Leaching == Counting.Counted)
        {
            rows.Add(LeachedRow(choices));
            rows.Add(LeachingRow);
        }

        return rows.Select(row => (set, row));
    }

    public static Quantity OfDirectSynthetic(FactorReader factors, EmissionChoices choices) =>
        factors.Read(Set(choices), DirectSynthetic, FertilizerSymbols.DirectFactorSynthetic);

    public static Quantity OfDirectOrganic(FactorReader factors, EmissionChoices choices) =>
        factors.Read(Set(choices), DirectOrganic, FertilizerSymbols.DirectFactorOrganic);

    public static Quantity OfVolatilized(FactorReader factors, EmissionChoices choices, NitrogenForm form) =>
        factors.Read(Set(choices), VolatilizedRow(choices, form), FertilizerSymbols.VolatilizedSynthetic);

    public static Quantity OfVolatilizedOrganic(FactorReader factors, EmissionChoices choices) =>
        factors.Read(Set(choices), VolatilizedOrganicRow, FertilizerSymbols.VolatilizedOrganic);

    public static Quantity OfDeposition(FactorReader factors, EmissionChoices choices) =>
        factors.Read(Set(choices), DepositionRow, FertilizerSymbols.DepositionFactor);

    public static Quantity OfLeached(FactorReader factors, EmissionChoices choices) =>
        factors.Read(Set(choices), LeachedRow(choices), FertilizerSymbols.LeachedShare);

    public static Quantity OfLeaching(FactorReader factors, EmissionChoices choices) =>
        factors.Read(Set(choices), LeachingRow, FertilizerSymbols.LeachingFactor);

    /// <summary>Only the factors by climate tell kinds of fertiliser apart; a mixture takes the value for all.</summary>
    private static string VolatilizedRow(EmissionChoices choices, NitrogenForm form) =>
        choices.NitrousOxide != NitrousOxideForm.Ipcc2019ByClimate ? "fracGasF" : form switch
        {
            NitrogenForm.Urea => "fracGasF.urea",
            NitrogenForm.Ammonium => "fracGasF.ammonium",
            NitrogenForm.Nitrate => "fracGasF.nitrate",
            NitrogenForm.AmmoniumNitrate => "fracGasF.ammoniumNitrate",
            _ => "fracGasF",
        };

    private static string LeachedRow(EmissionChoices choices) =>
        choices is { NitrousOxide: NitrousOxideForm.Ipcc2019ByClimate, Climate: Climate.Dry, IsIrrigated: true } ? "fracLeach.irrigated" : "fracLeach";
}
