using TVer.Methodologies.Agriculture.Fertilizer;
using TVer.Methodologies.Agriculture.Tools;
using TVer.Methodologies.Calculation;
using TVer.Methodologies.Tests.Vectors;

namespace TVer.Methodologies.Tests.Agriculture;

/// <summary>Nitrous oxide against Australian workbooks and an R package: arithmetic and units with their own factors.</summary>
public class NitrousOxideVectorTests
{
    private const string Direct = "n2o_fertiliser_direct.jsonl";
    private const string Deposition = "n2o_fertiliser_volatilisation.jsonl";
    private const string Leaching = "n2o_leaching_runoff.jsonl";
    private const string Residue = "n2o_crop_residue.jsonl";
    private const string Combined = "n2o_soil_ipcc_tier1_combined.jsonl";

    private static readonly Plain None = new(0);

    public static TheoryData<string> DirectIds => VectorFile.Ids(Direct);

    public static TheoryData<string> DepositionIds => VectorFile.Ids(Deposition);

    public static TheoryData<string> LeachingIds => VectorFile.Ids(Leaching);

    public static TheoryData<string> ResidueIds => VectorFile.Ids(Residue);

    [Theory, MemberData(nameof(DirectIds))]
    public void Direct_emission_agrees(string id)
    {
        TestVector vector = VectorFile.Find(Direct, id);
        Plain area = In(vector, "area");
        Plain[] nitrogen =
        [
            area * In(vector, "n_rate_non_urea"),
            FertilizerEquations.Nitrogen(
                FertilizerEquations.Mass(In(vector, "urea_rate"), area), In(vector, "urea_n_fraction"), FertilizerSymbols.SyntheticNitrogenOf),
            FertilizerEquations.Nitrogen(
                FertilizerEquations.Mass(In(vector, "uan_rate"), area), In(vector, "uan_n_fraction"), FertilizerSymbols.SyntheticNitrogenOf),
        ];
        Plain applied = Plain.Sum(nitrogen, FertilizerSymbols.SyntheticNitrogen);
        Plain nitrousOxide = FertilizerEquations.Direct(applied, None, In(vector, "ef_direct"), None);

        vector.AssertAgrees("n_applied", applied.Value);
        AssertEmission(vector, nitrousOxide);
    }

    [Theory, MemberData(nameof(DepositionIds))]
    public void Emission_by_deposition_agrees(string id)
    {
        TestVector vector = VectorFile.Find(Deposition, id);
        Plain volatilized = FertilizerEquations.Volatilized(In(vector, "n_applied"), In(vector, "frac_gasf"));
        Plain nitrousOxide = FertilizerEquations.Deposition(volatilized, In(vector, "ef_atmospheric_deposition"));

        vector.AssertAgrees("n_volatilised", volatilized.Value);
        AssertEmission(vector, nitrousOxide);
    }

    /// <summary>The workbooks weigh nitrogen by shares of wet land and a zone of leaching; with both, it is what leaches of the rest.</summary>
    [Theory, MemberData(nameof(LeachingIds))]
    public void Emission_by_leaching_agrees(string id)
    {
        TestVector vector = VectorFile.Find(Leaching, id);
        Plain fertilizer = In(vector, "n_fertiliser") * In(vector, "frac_wet_fertiliser") * In(vector, "leaching_zone_multiplier");
        Plain residue = In(vector, "n_crop_residue") * In(vector, "frac_wet_residue") * In(vector, "leaching_zone_multiplier");
        Plain nitrousOxide = FertilizerEquations.Leaching(fertilizer, residue, In(vector, "frac_leach"), In(vector, "ef_leaching"));

        vector.AssertAgrees("n_leached", ((fertilizer + residue) * In(vector, "frac_leach")).Value);
        AssertEmission(vector, nitrousOxide);
    }

    [Theory, MemberData(nameof(ResidueIds))]
    public void Nitrogen_of_crop_residues_agrees(string id)
    {
        TestVector vector = VectorFile.Find(Residue, id);
        Plain returned = CropResidueEquations.Returned(
            In(vector, "production"), In(vector, "residue_to_crop"), In(vector, "below_to_above"), In(vector, "dry_matter"),
            In(vector, "n_above"), In(vector, "n_below"), In(vector, "fraction_burnt"), In(vector, "fraction_removed"));

        vector.AssertAgrees("n_returned", returned.Value);
        AssertEmission(vector, FertilizerEquations.Direct(returned, None, In(vector, "ef"), None));
    }

    [Fact]
    public void Direct_and_indirect_emission_together_agree()
    {
        TestVector vector = Assert.Single(VectorFile.Read(Combined));
        Plain synthetic = In(vector, "n_synthetic");
        Plain organic = In(vector, "n_organic") + In(vector, "n_excreta");
        Plain residue = In(vector, "n_crop_residue");
        Plain direct = FertilizerEquations.Direct(synthetic, organic + residue, In(vector, "ef1"), In(vector, "ef1"));
        Plain volatilized = FertilizerEquations.Volatilized(synthetic, In(vector, "frac_gasf")) + FertilizerEquations.Volatilized(organic, In(vector, "frac_gasm"));
        Plain deposition = FertilizerEquations.Deposition(volatilized, In(vector, "ef4"));
        Plain leaching = FertilizerEquations.Leaching(synthetic, organic + residue, In(vector, "frac_leach"), In(vector, "ef5"));
        Plain total = direct + deposition + leaching;

        vector.AssertAgrees("direct_n2o", direct.Value);
        vector.AssertAgrees("volatilisation_n2o", deposition.Value);
        vector.AssertAgrees("leaching_n2o", leaching.Value);
        vector.AssertAgrees("total_n2o", total.Value);
        vector.AssertAgrees("co2e", 1_000 * FertilizerEquations.NitrousOxideEmission(total, In(vector, "gwp_n2o")).Value);
    }

    private static Plain In(TestVector vector, string name) => new(vector.Input(name));

    private static void AssertEmission(TestVector vector, Plain nitrousOxide)
    {
        vector.AssertAgrees("n2o", nitrousOxide.Value);
        vector.AssertAgrees("co2e", FertilizerEquations.NitrousOxideEmission(nitrousOxide, In(vector, "gwp_n2o")).Value);
    }
}
