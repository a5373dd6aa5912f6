using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace TVer.Methodologies.Forestry.LandCover;

/// <summary>Pairs of codes below 16 of two maps: number earlier · 16 + later.</summary>
internal ref struct PairIndex : IIndexSource
{
    private readonly ReadOnlySpan<byte> _earlier;
    private readonly ReadOnlySpan<byte> _later;
    private Vector256<byte> _all;
    private byte _single;

    public PairIndex(ReadOnlySpan<byte> earlier, ReadOnlySpan<byte> later)
    {
        if (earlier.Length != later.Length)
        {
            throw new ArgumentException($"The maps have {earlier.Length} and {later.Length} pixels.", nameof(later));
        }

        _earlier = earlier;
        _later = later;
    }

    public static bool HasVectors => Vector256.IsHardwareAccelerated;

    public readonly int Length => _earlier.Length;

    public readonly bool IsValid => _single < 16 && !Vector256.GreaterThanAny(_all, Vector256.Create((byte)15));

    /// <inheritdoc/>
    /// <remarks>A code above 15 spills into its neighbour's number, so all codes are collected to be looked at.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector256<byte> Vector(int at)
    {
        Vector256<byte> earlier = Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(_earlier), (nuint)at);
        Vector256<byte> later = Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(_later), (nuint)at);
        _all |= earlier | later;
        return Vector256.ShiftLeft(earlier.AsUInt16(), 4).AsByte() | later;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public byte Single(int at)
    {
        byte earlier = _earlier[at], later = _later[at];
        _single |= (byte)(earlier | later);
        return (byte)((earlier << 4) | later);
    }
}
