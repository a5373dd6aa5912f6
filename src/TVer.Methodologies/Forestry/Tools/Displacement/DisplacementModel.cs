using TVer.Methodologies.Calculation;
using TVer.Methodologies.Forestry.Tools.SoilOrganicCarbon;
using TVer.Methodologies.Quantities;
using S = TVer.Methodologies.Forestry.Tools.Displacement.DisplacementSymbols;

namespace TVer.Methodologies.Forestry.Tools.Displacement;

/// <summary>The loop over displaced activities around the equations.</summary>
public static class DisplacementModel
{
    /// <summary>LK_AGRIC,t of a round.</summary>
    /// <param name="displaced">Activities that <see cref="DisplacementTool"/> finds no error in.</param>
    /// <param name="at">The period, and the number of these activities where a project has several.</param>
    /// <param name="prefix">Comes before the path of every input, where the activities are a part of a project, such as <c>rounds[0].</c>.</param>
    /// <returns>tCO2e; 0 or more.</returns>
    public static N Leakage<N>(DisplacedActivities displaced, At at = default, string prefix = "")
        where N : IValue<N>
    {
        ArgumentNullException.ThrowIfNull(displaced);
        return DisplacementEquations.Total<N>(
            [
                .. displaced.Activities.InOrder().Where(pair => !pair.Value.IsZero)
                    .Select(pair => Leakage<N>(pair.Value, new At(pair.Key, null, 0, at.Series), $"{prefix}activities.{pair.Key}")),
            ],
            at);
    }

    private static N Leakage<N>(DisplacedActivity activity, At at, string path)
        where N : IValue<N>
    {
        N area = ToolInput.Read<N, Area>(activity.Area, S.DisplacedArea, $"{path}.area", at);
        N biomass = DisplacementEquations.Biomass(
            ToolInput.Read<N, BiomassDensity>(activity.Trees.GetValueOrDefault(), S.Trees, $"{path}.trees", at),
            ToolInput.Read<N, BiomassDensity>(activity.Shrubs.GetValueOrDefault(), S.Shrubs, $"{path}.shrubs", at),
            area,
            at);
        return DisplacementEquations.Leakage(biomass, activity.Soil is { } soil ? Soil(soil, area, at) : N.Sum([], S.CountedSoil, at), at);
    }

    private static N Soil<N>(ReceivingSoil soil, N area, At at)
        where N : IValue<N>
    {
        SoilTableCell reference = SoilTables.ReferenceStock(soil.Climate, soil.Soil)
            ?? throw new ArgumentException($"There is no reference stock for {soil.Soil} in {soil.Climate}.", nameof(soil));
        N stock = N.Input(new Datum { Value = reference.Value, Source = reference.Source }, SoilSymbols.ReferenceStock, at);
        return DisplacementEquations.CountedSoil(
            DisplacementEquations.Soil(stock, Product<N>(soil.Climate, soil.Before, S.FactorBefore, "P", at), Product<N>(soil.Climate, soil.After, S.FactorAfter, "D", at), area, at),
            at);
    }

    /// <summary>The factors before (P) or after (D), told apart by the letter that ends their printed names.</summary>
    private static N Product<N>(SoilClimate climate, SoilManagement management, Symbol product, string letter, At at)
        where N : IValue<N>
    {
        SoilFactors factors = SoilTables.Factors(climate, management)
            ?? throw new ArgumentException($"There are no soil factors for the management in {climate}.", nameof(management));
        return (Cell(factors.LandUse, SoilSymbols.LandUseFactor) * Cell(factors.Management, SoilSymbols.ManagementFactor)
            * Cell(factors.Input, SoilSymbols.InputFactor)).As(product, at);

        N Cell(SoilTableCell cell, Symbol symbol) => N.Input(new Datum { Value = cell.Value, Source = cell.Source }, symbol, at with { Second = letter });
    }
}
