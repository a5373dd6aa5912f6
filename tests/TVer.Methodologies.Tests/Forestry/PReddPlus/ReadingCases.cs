using TVer.Methodologies.Forestry.PReddPlus;

namespace TVer.Methodologies.Tests.Forestry.PReddPlus;

/// <summary>Every reading of every open place, one at a time.</summary>
internal static class ReadingCases
{
    private static readonly Dictionary<string, PReddPlusReadings> s_all = All();

    public static TheoryData<string> Names() => [.. s_all.Keys];

    /// <summary>The readings that bare columns can have: they have no inputs to discount one by one.</summary>
    public static TheoryData<string> NamesForColumns() => [.. s_all.Where(pair => pair.Value.Discount != DiscountReading.Parameter).Select(pair => pair.Key)];

    public static PReddPlusReadings Of(string name) => s_all[name];

    private static Dictionary<string, PReddPlusReadings> All()
    {
        var all = new Dictionary<string, PReddPlusReadings>();
        Add<EnhancementReading>(value => new() { Enhancement = value });
        Add<ProjectLossReading>(value => new() { ProjectLosses = value });
        Add<DiscountReading>(value => new() { Discount = value });
        Add<AreaChangeReading>(value => new() { AreaChange = value });
        Add<RateReading>(value => new() { Rate = value });
        Add<RecoveryReading>(value => new() { Recovery = value });
        Add<DenseAreaReading>(value => new() { DenseArea = value });
        Add<BaselineSoilReading>(value => new() { BaselineSoil = value });
        Add<MarketRatioReading>(value => new() { MarketRatio = value });
        // The area lost depends on the area that the baseline has, and on which losses count.
        all["VCS with the area as given"] = new() { Enhancement = EnhancementReading.BaselineLossAreaOnly, DenseArea = DenseAreaReading.AsGiven };
        all["VCS with losses only, as printed"] = new()
        {
            Enhancement = EnhancementReading.BaselineLossAreaOnly, Recovery = RecoveryReading.LossesOnly, ProjectLosses = ProjectLossReading.AsPrinted,
        };
        return all;

        void Add<T>(Func<T, PReddPlusReadings> with)
            where T : struct, Enum
        {
            foreach (T value in Enum.GetValues<T>())
            {
                all[$"{typeof(T).Name}.{value}"] = with(value);
            }
        }
    }
}
