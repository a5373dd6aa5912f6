using System.Text.Json.Serialization;
using TVer.Methodologies.Calculation;
using TVer.Methodologies.Json;

namespace TVer.Methodologies.Forestry.Tools.DeadWoodAndLitter;

/// <summary>What a standing dead tree has lost; a tree that lost more is measured as a stump.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<StandingLoss>))]
public enum StandingLoss
{
    /// <summary>Leaves and twigs only: α = 0.975.</summary>
    LeavesAndTwigs,

    /// <summary>Leaves, twigs and branches thinner than 10 cm: α = 0.80.</summary>
    SmallBranches,
}

/// <summary>How sound dead wood is, by the machete test; for stumps and lying wood.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<WoodSoundness>))]
public enum WoodSoundness
{
    /// <summary>The blade bounces off: β = 1.00.</summary>
    Sound,

    /// <summary>The blade enters slightly: β = 0.80.</summary>
    Intermediate,

    /// <summary>The wood falls apart: β = 0.45.</summary>
    Rotten,
}

/// <summary>The reduction factors of AR-TOOL12 v03.1 for decayed wood.</summary>
public static class WoodDecay
{
    private static readonly Factor LeavesAndTwigs = Reduction(0.975, "equations 1 and 2, α");
    private static readonly Factor SmallBranches = Reduction(0.80, "equations 1 and 2, α");
    private static readonly Factor Sound = Reduction(1, "equations 5 and 6, β");
    private static readonly Factor Intermediate = Reduction(0.80, "equations 5 and 6, β");
    private static readonly Factor Rotten = Reduction(0.45, "equations 5 and 6, β");

    /// <summary>α: the share of biomass that a standing dead tree still has.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not a member of the enumeration.</exception>
    public static Factor Alpha(StandingLoss loss) => loss switch
    {
        StandingLoss.LeavesAndTwigs => LeavesAndTwigs,
        StandingLoss.SmallBranches => SmallBranches,
        _ => throw new ArgumentOutOfRangeException(nameof(loss), loss, "AR-TOOL12 knows two classes of standing dead trees; measure others as stumps."),
    };

    /// <summary>β: the share of density that decayed wood still has.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not a member of the enumeration.</exception>
    public static Factor Beta(WoodSoundness soundness) => soundness switch
    {
        WoodSoundness.Sound => Sound,
        WoodSoundness.Intermediate => Intermediate,
        WoodSoundness.Rotten => Rotten,
        _ => throw new ArgumentOutOfRangeException(nameof(soundness), soundness, "AR-TOOL12 knows sound, intermediate and rotten wood."),
    };

    private static Factor Reduction(double value, string clause) => new(value, 1, "1", Documents.ArTool12.At(clause));
}
