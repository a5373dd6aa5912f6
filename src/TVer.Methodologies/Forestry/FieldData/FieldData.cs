using System.Collections.ObjectModel;
using TVer.Methodologies.Forestry.Tools.BiomassBurning;
using TVer.Methodologies.Forestry.Tools.DeadWoodAndLitter;
using TVer.Methodologies.Forestry.Tools.Displacement;
using TVer.Methodologies.Forestry.Tools.SoilOrganicCarbon;
using TVer.Methodologies.Forestry.Tools.Trees;

namespace TVer.Methodologies.Forestry;

/// <summary>
/// What was measured or shown in the field, by name, for the tools that turn it into stocks, changes and emissions. A pool or an
/// amount of a project is either a number or the name of an entry here.
/// </summary>
public sealed record FieldData
{
    /// <summary>No field data: every pool and amount is a number.</summary>
    public static FieldData None { get; } = new();

    /// <summary>Trees measured on sample plots (T-VER-P-TOOL-01-02; T-VER-S-TOOL-01-01 in the Standard programme).</summary>
    public IReadOnlyDictionary<string, TreeInventory> Trees { get => field ?? ReadOnlyDictionary<string, TreeInventory>.Empty; init; }

    /// <summary>Dead wood and litter measured on sample plots (T-VER-P-TOOL-01-03).</summary>
    public IReadOnlyDictionary<string, DeadWoodInventory> DeadWood { get => field ?? ReadOnlyDictionary<string, DeadWoodInventory>.Empty; init; }

    /// <summary>Dead wood and litter as default shares of the carbon of trees (T-VER-P-TOOL-01-03).</summary>
    public IReadOnlyDictionary<string, DefaultShareSites> DefaultShares { get => field ?? ReadOnlyDictionary<string, DefaultShareSites>.Empty; init; }

    /// <summary>Soil sampled by profiles.</summary>
    public IReadOnlyDictionary<string, SoilSurvey> Soil { get => field ?? ReadOnlyDictionary<string, SoilSurvey>.Empty; init; }

    /// <summary>Soil that gains carbon by default rates (T-VER-P-TOOL-01-04).</summary>
    public IReadOnlyDictionary<string, SoilPlan> SoilPlans { get => field ?? ReadOnlyDictionary<string, SoilPlan>.Empty; init; }

    /// <summary>What burnt in a round (T-VER-P-TOOL-01-05).</summary>
    public IReadOnlyDictionary<string, BurningEvents> Fires { get => field ?? ReadOnlyDictionary<string, BurningEvents>.Empty; init; }

    /// <summary>Agriculture displaced in a round (T-VER-P-TOOL-01-06).</summary>
    public IReadOnlyDictionary<string, DisplacedActivities> Displaced { get => field ?? ReadOnlyDictionary<string, DisplacedActivities>.Empty; init; }

    /// <summary>Land whose trees before the project grow in proportion to their crown cover (T-VER-P-TOOL-01-02).</summary>
    public IReadOnlyDictionary<string, CrownCoverLand> CrownCover { get => field ?? ReadOnlyDictionary<string, CrownCoverLand>.Empty; init; }

    /// <summary>Planted strata with tables of their growth, for an estimate beforehand (T-VER-P-TOOL-01-02).</summary>
    public IReadOnlyDictionary<string, GrowthPlan> Growth { get => field ?? ReadOnlyDictionary<string, GrowthPlan>.Empty; init; }

    /// <summary>Evidence that the stock of trees before the project may be taken as zero (T-VER-P-TOOL-01-02).</summary>
    public IReadOnlyDictionary<string, ZeroBaselineStock> ZeroStocks { get => field ?? ReadOnlyDictionary<string, ZeroBaselineStock>.Empty; init; }

    /// <summary>Evidence that the baseline change of trees may be taken as zero (T-VER-P-TOOL-01-02).</summary>
    public IReadOnlyDictionary<string, ZeroBaselineChange> ZeroChanges { get => field ?? ReadOnlyDictionary<string, ZeroBaselineChange>.Empty; init; }

    /// <summary>Evidence that the stock of trees has not fallen since the last verification (T-VER-P-TOOL-01-02).</summary>
    public IReadOnlyDictionary<string, NoDecrease> NoDecreases { get => field ?? ReadOnlyDictionary<string, NoDecrease>.Empty; init; }
}
