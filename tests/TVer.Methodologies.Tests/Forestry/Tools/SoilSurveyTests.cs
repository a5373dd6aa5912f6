using TVer.Methodologies.Agriculture.Tools;
using TVer.Methodologies.Calculation;
using TVer.Methodologies.Forestry.Tools.SoilOrganicCarbon;
using TVer.Methodologies.Quantities;
using static TVer.Methodologies.Tests.Forestry.Tools.Leaves;

namespace TVer.Methodologies.Tests.Forestry.Tools;

/// <summary>The soil pool of a forest from profiles. 1.35 g/cm³, 30 cm, 1.2 % and 5 % of stones are 7.3872 tC/rai (a derived example).</summary>
public class SoilSurveyTests
{
    /// <summary>7.3872 and, with 1.0 % of carbon, 6.156: mean 6.7716 tC/rai, 24.8292 tCO2e/rai; s = 1.2312/√2; t(1) × s/√2 = 6.3137515 × 0.6156 tC/rai.</summary>
    [Fact]
    public void Two_profiles()
    {
        SoilSurvey survey = Survey(Profile(Layer(1.2, 30)), Profile(Layer(1.0, 30)));
        Quantity density = SoilSurveyModel.Densities<Quantity>(survey)["north"];

        Near(24.8292, density.Value);
        Near(6.313751514675043 * 0.6156 * 44 / 12, density.HalfWidth!.Value, 1e-9);
        Assert.Equal([7.3872, 6.156], new Trail([density]).Find("SOC_p,i").Select(step => Math.Round(step.Value, 12)));
        Assert.Equal(density.Value, SoilSurveyModel.Densities<Plain>(survey)["north"].Value);
        Assert.Empty(SoilSurveyTool.Check(survey));
    }

    [Fact]
    public void Profiles_of_another_stratum_do_not_narrow_it()
    {
        SoilSurvey survey = Survey(Profile(Layer(1.2, 30)), Profile(Layer(1.0, 30)));
        survey = survey with { Strata = new Dictionary<string, SoilSurveyStratum>(survey.Strata) { ["south"] = survey.Strata["north"] } };

        Near(6.313751514675043 * 0.6156 * 44 / 12, SoilSurveyModel.Densities<Quantity>(survey)["north"].HalfWidth!.Value, 1e-9);
    }

    [Theory]
    [InlineData(10, 20)]
    [InlineData(0.1, 29.9)]
    public void Layers_of_a_profile_add_up(double upper, double lower)
    {
        SoilSurvey layered = Survey(Profile(Layer(1.2, upper), Layer(1.2, lower)), Profile(Layer(1.0, 30)));

        Assert.Empty(SoilSurveyTool.Check(layered));
        Near(24.8292, SoilSurveyModel.Densities<Quantity>(layered)["north"].Value);
    }

    [Fact]
    public void A_larger_input_lends_its_path_and_the_laboratory_its_source()
    {
        Quantity density = SoilSurveyModel.Densities<Quantity>(Survey(Profile(Layer(1.2, 30)), Profile(Layer(1.0, 30))) with { Source = "laboratory" }, "soil.pits")["north"];
        Datum datum = new Trail([density]).Find("BD").First().Datum!.Value;

        Assert.Equal("soil.pits.strata.north.profiles.p0.layers[0].bulkDensity", datum.Path);
        Assert.Equal("laboratory", datum.Source);
    }

    [Theory]
    [InlineData("one", "soil.survey.few-profiles", "strata.north.profiles")]
    [InlineData("none", "tool.empty", "strata")]
    [InlineData("shallow", "soil.survey.depth", "strata.north.profiles.p0.layers")]
    [InlineData("deep", "soil.survey.depth", "strata.north.profiles.p0.layers")]
    [InlineData("no density", "soil.survey.values", "strata.north.profiles.p0.layers[0]")]
    [InlineData("dense", "soil.survey.values", "strata.north.profiles.p0.layers[0]")]
    [InlineData("negative carbon", "soil.survey.values", "strata.north.profiles.p0.layers[0]")]
    [InlineData("peat", "soil.survey.values", "strata.north.profiles.p0.layers[0]")]
    [InlineData("stones only", "soil.survey.values", "strata.north.profiles.p0.layers[0]")]
    [InlineData("layer without depth", "soil.survey.values", "strata.north.profiles.p0.layers[1]")]
    public void Each_fault_is_found_where_it_is(string fault, string code, string path)
    {
        SoilLayer good = Layer(1.2, 30);
        SoilProfile other = Profile(good);
        SoilSurvey survey = fault switch
        {
            "one" => Survey(other),
            "none" => new SoilSurvey { Strata = new Dictionary<string, SoilSurveyStratum>() },
            "shallow" => Survey(Profile(Layer(1.2, 29.9)), other),
            "deep" => Survey(Profile(Layer(1.2, 20), Layer(1.2, 10.1)), other),
            "no density" => Survey(Profile(good with { BulkDensity = BulkDensity.FromGramsPerCubicCentimetre(0.099) }), other),
            "dense" => Survey(Profile(good with { BulkDensity = BulkDensity.FromGramsPerCubicCentimetre(2.66) }), other),
            "negative carbon" => Survey(Profile(good with { OrganicCarbon = Ratio.FromPercent(-0.1) }), other),
            "peat" => Survey(Profile(good with { OrganicCarbon = Ratio.FromPercent(60.1) }), other),
            "stones only" => Survey(Profile(good with { CoarseFragments = Ratio.FromPercent(100) }), other),
            _ => Survey(Profile(good, Layer(1.2, 0)), other),
        };

        Finding found = Assert.Single(SoilSurveyTool.Check(survey, "soil.pits"));
        Assert.Equal((code, "soil.pits." + path), (found.Code, found.Path));
    }

    private static SoilSurvey Survey(params SoilProfile[] profiles) => new()
    {
        Strata = new Dictionary<string, SoilSurveyStratum>
        {
            ["north"] = new() { Profiles = profiles.Select((profile, k) => (Name: $"p{k}", Profile: profile)).ToDictionary(pair => pair.Name, pair => pair.Profile) },
        },
    };

    private static SoilProfile Profile(params SoilLayer[] layers) => new() { Layers = layers };

    private static SoilLayer Layer(double carbonPercent, double centimetres) => new()
    {
        BulkDensity = BulkDensity.FromGramsPerCubicCentimetre(1.35),
        OrganicCarbon = Ratio.FromPercent(carbonPercent),
        CoarseFragments = Ratio.FromPercent(5),
        Depth = Length.FromCentimetres(centimetres),
    };
}
