using System.Runtime.CompilerServices;

namespace TVer.Methodologies.Statistics;

/// <summary>A single double.</summary>
internal readonly struct OneLane(double value) : IMathLanes<OneLane>
{
    public readonly double Value = value;

    public static int Width => 1;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static OneLane Broadcast(double value) => new(value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static OneLane BroadcastBits(ulong bits) => new(BitConverter.UInt64BitsToDouble(bits));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static OneLane Load(ref readonly double source) => new(source);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Store(ref double destination) => destination = Value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static OneLane operator +(OneLane left, OneLane right) => new(left.Value + right.Value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static OneLane operator -(OneLane left, OneLane right) => new(left.Value - right.Value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static OneLane operator *(OneLane left, OneLane right) => new(left.Value * right.Value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static OneLane FusedMultiplyAdd(OneLane x, OneLane y, OneLane addend) =>
        new(Math.FusedMultiplyAdd(x.Value, y.Value, addend.Value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static OneLane AddBits(OneLane left, OneLane right) => OfBits(Bits(left) + Bits(right));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static OneLane SubtractBits(OneLane left, OneLane right) => OfBits(Bits(left) - Bits(right));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static OneLane AndBits(OneLane left, OneLane right) => OfBits(Bits(left) & Bits(right));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static OneLane ShiftBitsLeft(OneLane value, int count) => OfBits(Bits(value) << count);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static OneLane ShiftBitsRight(OneLane value, int count) => OfBits(Bits(value) >> count);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static OneLane Lookup(ref readonly double table, OneLane index) =>
        new(Unsafe.Add(ref Unsafe.AsRef(in table), (nint)Bits(index)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool AllWithin(OneLane value, double low, double high) => value.Value >= low && value.Value < high;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Bits(OneLane lane) => BitConverter.DoubleToUInt64Bits(lane.Value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static OneLane OfBits(ulong bits) => new(BitConverter.UInt64BitsToDouble(bits));
}
