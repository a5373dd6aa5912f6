using TVer.Methodologies.Agriculture.Fertilizer;
using TVer.Methodologies.Calculation;
using TVer.Methodologies.Tests.Vectors;

namespace TVer.Methodologies.Tests.Agriculture;

/// <summary>Carbon dioxide of lime and urea against Australian workbooks.</summary>
public class AmendmentVectorTests
{
    private const string Lime = "co2_lime.jsonl";
    private const string Urea = "co2_urea.jsonl";

    public static TheoryData<string> LimeIds => VectorFile.Ids(Lime);

    public static TheoryData<string> UreaIds => VectorFile.Ids(Urea);

    [Theory, MemberData(nameof(LimeIds))]
    public void Lime_agrees(string id)
    {
        TestVector vector = VectorFile.Find(Lime, id);
        double kilograms = 1_000 * vector.Input("mass");
        double share = vector.Input("fraction_limestone");
        Plain limestone = FertilizerEquations.Lime(
            new Plain(kilograms * share), new Plain(vector.Input("purity_limestone")), new Plain(vector.Input("ef_limestone")));
        Plain dolomite = FertilizerEquations.Lime(
            new Plain(kilograms * (1 - share)), new Plain(vector.Input("purity_dolomite")), new Plain(vector.Input("ef_dolomite")));

        vector.AssertAgrees("co2", (limestone + dolomite).Value);
    }

    [Theory, MemberData(nameof(UreaIds))]
    public void Urea_agrees(string id)
    {
        TestVector vector = VectorFile.Find(Urea, id);
        Plain area = new(vector.Input("area"));
        Plain factor = new(vector.Input("ef_urea"));
        Plain urea = FertilizerEquations.Urea(FertilizerEquations.Mass(new Plain(vector.Input("urea_rate")), area), new Plain(1), factor);
        Plain inSolution = FertilizerEquations.Urea(FertilizerEquations.Mass(new Plain(vector.Input("urea_from_uan_rate")), area), new Plain(1), factor);

        vector.AssertAgrees("co2", (urea + inSolution).Value);
    }
}
