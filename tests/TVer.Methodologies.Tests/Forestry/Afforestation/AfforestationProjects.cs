using TVer.Methodologies.Calculation;
using TVer.Methodologies.Energy;
using TVer.Methodologies.Forestry;
using TVer.Methodologies.Forestry.Afforestation;
using TVer.Methodologies.Forestry.PReddPlus;
using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Tests.Forestry.Afforestation;

/// <summary>Valid projects that tests start from and change in one place.</summary>
internal static class AfforestationProjects
{
    public const string Evidence = "survey 2024";

    /// <summary>An estimate of one round a year: nothing optional, nothing emitted, 20 % set aside over 15 years.</summary>
    public static AfforestationProject Of(params AfforestationRound[] rounds) => new()
    {
        StartDate = new DateOnly(2024, 1, 1),
        Stage = ProjectStage.ExAnte,
        Area = Area.FromRai(1000),
        Crediting = new AfforestationCrediting
        {
            Length = Estimate.Of(Duration.FromYears(15), source: Evidence),
            BufferShare = Estimate.Of(Ratio.FromPercent(20), source: Evidence),
        },
        Applicability = new AfforestationApplicability
        {
            LandUseRights = Declaration.Met(Evidence),
            LandBefore = LandBeforeProject.NotForest,
            LandBeforeDocumented = Declaration.Met(Evidence),
            NoWetland = Declaration.Met(Evidence),
            OriginalEcosystemKept = Declaration.Met(Evidence),
            NoWoodRemovedInFirstTenYears = Declaration.Met(Evidence),
            SoilDisturbed = Ratio.FromPercent(10),
            Proponent = Proponent.Private,
            BeyondLegalDuty = Declaration.Met(Evidence),
        },
        Additionality = new AdditionalityAnalysis { BarrierAnalysis = Declaration.Met(Evidence) },
        Rounds = [.. rounds.Select((round, r) => new AfforestationMonitoringRound { FirstYear = r + 1, LastYear = r + 1, Land = round })],
    };

    public static AfforestationRound Round(double project, double projectHalf = 0, double baseline = 0, double baselineHalf = 0) => new()
    {
        ProjectChange = new PoolChanges { Tree = Tonnes(project, projectHalf) },
        BaselineChange = new PoolChanges { Tree = Tonnes(baseline, baselineHalf) },
        Burning = Tonnes(0),
        Displacement = Tonnes(0),
    };

    public static Estimate<CarbonDioxideEquivalent> Tonnes(double value, double half = 0) =>
        Estimate.Of(CarbonDioxideEquivalent.FromTonnes(value), CarbonDioxideEquivalent.FromTonnes(half), Evidence);

    /// <summary>2,000 L of diesel in a year: 2,000 × 36.42 MJ/L × 74,100 kgCO2/TJ = 5.397444 tCO2 (derived check of the published equation).</summary>
    public static IReadOnlyDictionary<string, FuelUse> Diesel { get; } = new Dictionary<string, FuelUse>
    {
        ["diesel"] = new()
        {
            MonthlyAmounts = [.. Enumerable.Range(0, 12).Select(month => Measurement.Parse(month == 0 ? "1450 L" : "50 L"))],
            NetCalorificValue = Measurement.Parse("36.42 MJ/L"),
            CalorificValueFrom = CalorificValueSource.Invoice,
            EmissionFactor = Measurement.Parse("74100 kgCO2/TJ"),
        },
    };
}
