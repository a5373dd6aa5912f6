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

    /// <summary>−(x·y).</summary>
    static abstract TSelf MultiplyNegated(TSelf x, TSelf y);

    /// <summary>−(x·y) − z with a single rounding.</summary>
    static abstract TSelf MultiplyNegatedSubtract(TSelf x, TSelf y, TSelf z);

    /// <summary>The lesser magnitude in each lane.</summary>
    static abstract TSelf MinMagnitude(TSelf left, TSelf right);

    /// <summary>The lesser value in each lane.</summary>
    static abstract TSelf Min(TSelf left, TSelf right);

    /// <summary>The greater magnitude in each lane; any of the two where one is NaN.</summary>
    static abstract TSelf MaxMagnitude(TSelf left, TSelf right);

    /// <summary>The greatest lane; any where one is NaN.</summary>
    static abstract double Largest(TSelf value);

    /// <summary>differences | (left ^ right), on the bits.</summary>
    static abstract TSelf CollectDifferences(TSelf differences, TSelf left, TSelf right);

    /// <summary>Whether any lane has one of these bits set.</summary>
    static abstract bool AnyBit(TSelf value, TSelf bits);

    /// <summary>Whether the magnitude is below the threshold in any lane.</summary>
    static abstract bool AnyBelow(TSelf magnitude, TSelf threshold);

    /// <summary>Whether in any lane |value| is below the threshold though neither factor is zero.</summary>
    static abstract bool AnyBelowButZero(TSelf value, TSelf threshold, TSelf x, TSelf y);

    /// <summary>The sum of the bits read as 64-bit integers, modulo 2^64, lane by lane.</summary>
    static abstract TSelf AddBits(TSelf left, TSelf right);

    /// <summary>The sum of all lanes' bits read as 64-bit integers, modulo 2^64.</summary>
    static abstract long SumBits(TSelf value);
}
