namespace TVer.Methodologies.Statistics;

/// <summary>
/// Tests for a whole group of terms at once whether all magnitudes lie from one power of two, included, to another, excluded.
/// </summary>
/// <remarks>
/// The upper 32 bits of a double hold sign and exponent. Doubled as an integer they lose the sign, and then order magnitudes like the
/// doubles do, as far as powers of two tell them apart; NaN and infinities come last. Less those of the least magnitude, a term below it
/// wraps around to the very top: so one unsigned maximum over all terms tells whether any lies outside. Two vectors of doubles make one
/// vector of such heights.
/// </remarks>
internal static class MagnitudeWindow
{
    /// <summary>What is subtracted from every magnitude, in every place.</summary>
    /// <param name="least">A power of two, or 0.</param>
    public static TLanes Floor<TLanes>(double least)
        where TLanes : struct, ILanes<TLanes> => InEveryPlace<TLanes>(Doubled(least));

    /// <summary>The greatest height inside, in every place.</summary>
    /// <param name="least">A power of two, or 0.</param>
    /// <param name="limit">A greater power of two.</param>
    public static TLanes Room<TLanes>(double least, double limit)
        where TLanes : struct, ILanes<TLanes> => InEveryPlace<TLanes>(Doubled(limit) - Doubled(least) - 1);

    private static uint Doubled(double magnitude) => (uint)(BitConverter.DoubleToUInt64Bits(magnitude) >> 32) << 1;

    private static TLanes InEveryPlace<TLanes>(uint half)
        where TLanes : struct, ILanes<TLanes> => TLanes.Broadcast(BitConverter.UInt64BitsToDouble(((ulong)half << 32) | half));
}
