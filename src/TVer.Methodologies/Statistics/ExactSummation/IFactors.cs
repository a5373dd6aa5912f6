using System.Runtime.CompilerServices;

namespace TVer.Methodologies.Statistics;

/// <summary>Where the product kernel takes the four pairs of factors of a group from.</summary>
internal interface IFactors
{
    /// <summary>Vectors of each column in a group, which makes four vectors of products.</summary>
    static abstract int VectorsPerGroup { get; }

    /// <summary>Whether product 0 to 3 is subtracted.</summary>
    static abstract bool IsNegative(int product);

    /// <summary>The first factor of product 0 to 3.</summary>
    static abstract TLanes Left<TLanes>(ref double x, ref double y, ref double z, nuint offset, int product)
        where TLanes : struct, ILanes<TLanes>;

    /// <summary>The second factor of product 0 to 3.</summary>
    static abstract TLanes Right<TLanes>(ref double x, ref double y, ref double z, nuint offset, int product)
        where TLanes : struct, ILanes<TLanes>;
}

/// <summary>x·y of two columns.</summary>
internal readonly struct DotFactors : IFactors
{
    public static int VectorsPerGroup => 4;

    public static bool IsNegative(int product) => false;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TLanes Left<TLanes>(ref double x, ref double y, ref double z, nuint offset, int product)
        where TLanes : struct, ILanes<TLanes> => TLanes.Load(ref x, offset + (nuint)(product * TLanes.Count));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TLanes Right<TLanes>(ref double x, ref double y, ref double z, nuint offset, int product)
        where TLanes : struct, ILanes<TLanes> => TLanes.Load(ref y, offset + (nuint)(product * TLanes.Count));
}

/// <summary>
/// (p − b)·a of three columns, distributed to p·a and −b·a: two products per stratum. That is the same real number, whereas p − b would be
/// rounded.
/// </summary>
internal readonly struct StrataFactors : IFactors
{
    public static int VectorsPerGroup => 2;

    public static bool IsNegative(int product) => product % 2 == 1;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TLanes Left<TLanes>(ref double p, ref double b, ref double a, nuint offset, int product)
        where TLanes : struct, ILanes<TLanes>
    {
        offset += (nuint)(product / 2 * TLanes.Count);
        return TLanes.Load(ref product % 2 == 0 ? ref p : ref b, offset);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TLanes Right<TLanes>(ref double p, ref double b, ref double a, nuint offset, int product)
        where TLanes : struct, ILanes<TLanes> => TLanes.Load(ref a, offset + (nuint)(product / 2 * TLanes.Count));
}
