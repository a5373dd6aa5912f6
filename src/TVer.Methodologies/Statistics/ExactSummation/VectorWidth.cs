using System.Runtime.Intrinsics;

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
    /// <summary>The widest vectors that are worth using here.</summary>
    public static VectorWidth Best =>
        Vector512.IsHardwareAccelerated ? VectorWidth.Bits512
        : Vector256.IsHardwareAccelerated ? VectorWidth.Bits256
        : Vector128.IsHardwareAccelerated ? VectorWidth.Bits128
        : VectorWidth.None;
}
