namespace TVer.Methodologies.Statistics;

/// <summary>
/// A vector of doubles, as the kernels see it: just the operations that they use. One kernel text serves three widths; the just-in-time
/// compiler makes of each instantiation straight vector code.
/// </summary>
/// <typeparam name="TSelf">The implementing type.</typeparam>
internal interface ILanes<TSelf>
    where TSelf : struct, ILanes<TSelf>
{
    /// <summary>Doubles per vector.</summary>
    static abstract int Count { get; }

    static abstract TSelf Broadcast(double value);

    static abstract TSelf Load(ref double source, nuint offset);

    static abstract TSelf operator +(TSelf left, TSelf right);

    static abstract TSelf operator -(TSelf left, TSelf right);

    static abstract TSelf operator *(TSelf left, TSelf right);

    /// <summary>
    /// left − right, like the operator, but as left·1 − right where the processor has multiplier pipes that would otherwise be idle.
    /// </summary>
    static abstract TSelf SubtractBeside(TSelf left, TSelf right);

    /// <summary>x·y − z with a single rounding.</summary>
    static abstract TSelf MultiplySubtract(TSelf x, TSelf y, TSelf z);

    /// <summary>z − x·y with a single rounding.</summary>
    static abstract TSelf SubtractProduct(TSelf z, TSelf x, TSelf y);

    /// <summary>−(left + right), as −(left·1) − right where the processor has multiplier pipes that would otherwise be idle.</summary>
    static abstract TSelf NegatedSumBeside(TSelf left, TSelf right);

    /// <summary>The greater magnitude in each lane; any of the two where one is NaN.</summary>
    static abstract TSelf MaxMagnitude(TSelf left, TSelf right);

    /// <summary>The greatest lane; any where one is NaN.</summary>
    static abstract double Largest(TSelf value);

    /// <summary>How high each magnitude of two vectors lies above the floor of a <see cref="MagnitudeWindow"/>, as 32-bit integers.</summary>
    static abstract TSelf Heights(TSelf left, TSelf right, TSelf floor);

    /// <summary>The greater height in each place.</summary>
    static abstract TSelf Higher(TSelf left, TSelf right);

    /// <summary>Whether a height in any place is above the room of a <see cref="MagnitudeWindow"/>.</summary>
    static abstract bool AnyAbove(TSelf heights, TSelf room);

    /// <summary>Whether in any lane the magnitude is below the least, not below the limit, or NaN, though it is not a zero of a zero factor.</summary>
    static abstract bool AnyOutside(TSelf value, TSelf least, TSelf limit, TSelf x, TSelf y);

    /// <summary>The sum of the bits read as 64-bit integers, modulo 2^64, lane by lane.</summary>
    static abstract TSelf AddBits(TSelf left, TSelf right);

    /// <summary>The sum of all lanes' bits read as 64-bit integers, modulo 2^64.</summary>
    static abstract long SumBits(TSelf value);
}
