namespace TVer.Methodologies.Forestry.PReddPlus;

/// <summary>The clauses of T-VER-P-METH-13-03 v02 that numbers and rules rest on.</summary>
internal static class PReddPlusClauses
{
    public static readonly Clause Applicability = Of("5 (applicability)");
    public static readonly Clause Conditions = Of("6 (project conditions)");
    public static readonly Clause StartDate = Of("7 (start date)");
    public static readonly Clause Definitions = Of("definitions");
    public static readonly Clause Scope = Of("1.1");
    public static readonly Clause Boundary = Of("1.2.1");
    public static readonly Clause ReferenceRegion = Of("1.2.2");
    public static readonly Clause LeakageZone = Of("1.2.3");
    public static readonly Clause Monitoring = Of("1.2.4");
    public static readonly Clause ReddPools = Of("2.1, table 3");
    public static readonly Clause AfforestationPools = Of("2.1, table 4");
    public static readonly Clause Sources = Of("2.2, tables 5 and 6");
    public static readonly Clause Additionality = Of("3");
    public static readonly Clause Stratification = Of("4");
    public static readonly Clause SameReferenceRegion = Of("5.1.2");
    public static readonly Clause History = Of("5.1.3");
    public static readonly Clause LandUse = Of("5.1.4");
    public static readonly Clause Maps = Of("5.1.5");
    public static readonly Clause Rate = Of("5.1.6");
    public static readonly Clause Drivers = Of("5.1.7");
    public static readonly Clause BaselineEmission = Of("5.2.1");
    public static readonly Clause AfforestationBaseline = Of("5.2.2");
    public static readonly Clause Enhancement = Of("6.1.1");
    public static readonly Clause ProjectEmissions = Of("6.2");
    public static readonly Clause LeakageSurvey = Of("7.1");
    public static readonly Clause ReddLeakage = Of("7.2");
    public static readonly Clause MarketLeakage = Of("7.2.2");
    public static readonly Clause Net = Of("8");
    public static readonly Clause Uncertainty = Of("9, Annex 1");
    public static readonly Clause FixedParameters = Of("11.1");
    public static readonly Clause MonitoredParameters = Of("11.2");

    // What no document at hand says: the library's own rules.
    public static readonly Clause WholeTonnes = Documents.LibraryRules.At("whole tonnes");
    public static readonly Clause Losses = Documents.LibraryRules.At("losses");
    public static readonly Clause Buffer = Documents.LibraryRules.At("buffer");
    public static readonly Clause CreditingPeriod = Documents.LibraryRules.At("crediting period");
    public static readonly Clause Readings = Documents.LibraryRules.At("readings");
    public static readonly Clause SoundInput = Documents.LibraryRules.At("sound input");
    public static readonly Clause Evidence = Documents.LibraryRules.At("evidence of conditions");
    public static readonly Clause RoundsOfProject = Documents.LibraryRules.At("rounds of a project");

    /// <summary>The length of the crediting period of forestry in the Standard programme.</summary>
    public static readonly Clause StandardCrediting = Documents.ProgrammeOfActivitiesCriteria.At("Table 1, crediting period");

    private static Clause Of(string number) => Documents.PReddPlusV02.At(number);
}
