using TVer.Methodologies.Agriculture.Tools;
using TVer.Methodologies.Calculation;
using TVer.Methodologies.Forestry.Tools.Plots;
using TVer.Methodologies.Quantities;
using A = TVer.Methodologies.Agriculture.Tools.SoilCarbonSymbols;
using S = TVer.Methodologies.Forestry.Tools.SoilOrganicCarbon.SoilSymbols;

namespace TVer.Methodologies.Forestry.Tools.SoilOrganicCarbon;

/// <summary>The loops over strata, profiles and layers around <see cref="MeasuredSoilEquations"/>.</summary>
public static class SoilSurveyModel
{
    /// <summary>C_SOC of each stratum, tCO2e/rai: the mean of its profiles with the half-width that their spread gives.</summary>
    /// <param name="survey">A survey that <see cref="SoilSurveyTool"/> finds no error in.</param>
    /// <param name="path">Where the survey stands in a larger input; empty if it is the input.</param>
    /// <returns>By stratum; each an estimate with its half-width.</returns>
    public static IReadOnlyDictionary<string, N> Densities<N>(SoilSurvey survey, string path = "")
        where N : IValue<N> => Densities<N>(survey, path, 0);

    internal static IReadOnlyDictionary<string, N> Densities<N>(SoilSurvey survey, string path, int series)
        where N : IValue<N>
    {
        ArgumentNullException.ThrowIfNull(survey);
        ArgumentNullException.ThrowIfNull(path);
        string prefix = ToolInput.Prefix(path);
        var whole = new At(null, null, survey.Date?.Year ?? 0, series);
        SampleFrame<N> frame = StratifiedSample.Frame<N>([.. survey.Strata.InOrder().Select(pair => (pair.Key, pair.Value.Profiles.Count))], whole);
        var densities = new Dictionary<string, N>(StringComparer.Ordinal);
        foreach ((string name, SoilSurveyStratum stratum) in survey.Strata.InOrder())
        {
            At at = whole with { First = name };
            N[] profiles =
            [
                .. stratum.Profiles.InOrder().Select(pair => Profile<N>(
                    survey, pair.Value, at with { Second = pair.Key }, $"{prefix}strata.{name}.profiles.{pair.Key}")),
            ];
            N count = frame.Counts[name];
            N mean = SamplingEquations.StratumMean(profiles, count, S.MeasuredVariable, at);
            N variance = SamplingEquations.StratumVariance(profiles, mean, count, S.MeasuredVariable, at);
            densities.Add(name, MeasuredSoilEquations.Sampled(
                mean, SamplingEquations.StratumHalfWidth(frame.StudentOf(name), variance, count, S.MeasuredVariable, at), at));
        }

        return densities;
    }

    private static N Profile<N>(SoilSurvey survey, SoilProfile profile, At at, string path)
        where N : IValue<N>
    {
        var layers = new N[profile.Layers.Count];
        for (int k = 0; k < layers.Length; k++)
        {
            SoilLayer layer = profile.Layers[k];
            string layerPath = $"{path}.layers[{k}]";
            At inLayer = at with { Second = layers.Length == 1 ? at.Second : $"{at.Second} {k + 1}" };
            layers[k] = SoilCarbonEquations.Density(
                Read(layer.BulkDensity, A.BulkDensity, "bulkDensity"),
                Read((Estimate<Length>)layer.Depth, A.Depth, "depth"),
                Read(layer.OrganicCarbon, A.OrganicCarbon, "organicCarbon"),
                Read((Estimate<Ratio>)layer.CoarseFragments, A.CoarseFragments, "coarseFragments"),
                inLayer);

            N Read<TMeasure>(Estimate<TMeasure> estimate, Symbol symbol, string member)
                where TMeasure : struct, IMeasure<TMeasure>
            {
                Datum datum = estimate.ToDatum(symbol, $"{layerPath}.{member}");
                return N.Input(datum with { Source = datum.Source ?? survey.Source }, symbol, inLayer);
            }
        }

        return MeasuredSoilEquations.Profile<N>(layers, at).As(S.MeasuredVariable.Plot, at);
    }
}
