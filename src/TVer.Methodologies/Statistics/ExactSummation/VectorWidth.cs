using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;

namespace TVer.Methodologies.Statistics;

/// <summary>Which kernels to use. Results do not depend on it; tests force each.</summary>
internal enum VectorWidth
{
    /// <summary>Integer arithmetic only.</summary>
    None = 0,
    Bits128 = 128,
    Bits256 = 256,
    Bits512 = 512,
}

/// <summary>What this processor offers.</summary>
internal static class VectorWidths
{
    /// <summary>The widest vectors for sums.</summary>
    public static VectorWidth ForSums => FloatingPointMode.IsStandard ? Widest : VectorWidth.None;

    /// <summary>The widest vectors for products, which need a fused multiply-add in hardware: emulated, it is slower than
    /// integers.</summary>
    public static VectorWidth ForProducts => HasFusedMultiplyAdd && FloatingPointMode.IsStandard ? Widest : VectorWidth.None;

    public static bool HasFusedMultiplyAdd => Fma.IsSupported || AdvSimd.Arm64.IsSupported;

    private static VectorWidth Widest =>
        Vector512.IsHardwareAccelerated ? VectorWidth.Bits512
        : Vector256.IsHardwareAccelerated ? VectorWidth.Bits256
        : Vector128.IsHardwareAccelerated ? VectorWidth.Bits128
        : VectorWidth.None;
}
