namespace TVer.Methodologies.Statistics;

/// <summary>
/// One or more doubles that take the same steps side by side. The kernels of <see cref="DeterministicMath"/> are written once over this
/// interface, so that a single value and a vector of any width get the same bits by construction.
/// </summary>
/// <remarks>
/// Every operation is defined to the bit: IEEE 754 arithmetic rounded to nearest, the fused multiply-add (one rounding), and integer
/// operations on the 64 bits of each lane. No estimate, no platform library, nothing that a processor may do in its own way.
/// </remarks>
internal interface IMathLanes<T>
    where T : struct, IMathLanes<T>
{
    static abstract int Width { get; }

    static abstract T Broadcast(double value);

    static abstract T BroadcastBits(ulong bits);

    /// <summary>Reads <see cref="Width"/> doubles from <paramref name="source"/> on.</summary>
    static abstract T Load(ref readonly double source);

    /// <summary>Writes <see cref="Width"/> doubles from <paramref name="destination"/> on.</summary>
    void Store(ref double destination);

    static abstract T operator +(T left, T right);

    static abstract T operator -(T left, T right);

    static abstract T operator *(T left, T right);

    /// <summary>x × y + addend, rounded once.</summary>
    static abstract T FusedMultiplyAdd(T x, T y, T addend);

    /// <summary>Adds the 64 bits of each lane as integers modulo 2^64.</summary>
    static abstract T AddBits(T left, T right);

    static abstract T SubtractBits(T left, T right);

    static abstract T AndBits(T left, T right);

    static abstract T ShiftBitsLeft(T value, int count);

    /// <summary>Shifts zeros in from the left.</summary>
    static abstract T ShiftBitsRight(T value, int count);

    /// <summary>The table's entry for each lane; the lane's 64 bits are the index, which the kernels keep inside the table.</summary>
    static abstract T Lookup(ref readonly double table, T index);

    /// <summary>Whether every lane has low ≤ value &lt; high; NaN has not.</summary>
    static abstract bool AllWithin(T value, double low, double high);
}
