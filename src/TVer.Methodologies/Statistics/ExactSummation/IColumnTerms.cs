namespace TVer.Methodologies.Statistics;

/// <summary>A form of sum over columns: what <see cref="ColumnAdder"/> needs to add its terms, whichever form it is.</summary>
/// <typeparam name="TSelf">The implementing type.</typeparam>
internal interface IColumnTerms<TSelf>
    where TSelf : struct, IColumnTerms<TSelf>, allows ref struct
{
    /// <summary>Elements per column.</summary>
    int Length { get; }

    /// <summary>Columns that the form has.</summary>
    static abstract int Columns { get; }

    /// <summary>Elements from which on <see cref="AddThroughBins"/> is faster than <see cref="AddOneByOne"/>.</summary>
    static abstract int EnoughForBins { get; }

    /// <summary>Elements that a group of the kernel takes, on vectors of this width.</summary>
    int GroupLength(int lanes);

    /// <summary>The elements from <paramref name="start"/> on, copied to a buffer and followed by zeros, as terms of the given
    /// length.</summary>
    /// <param name="terms">The terms to copy from.</param>
    /// <param name="start">The first element.</param>
    /// <param name="length">The length of the new terms.</param>
    /// <param name="buffer">Zeros, this length times the number of columns or more.</param>
    static abstract TSelf Padded(scoped in TSelf terms, int start, int length, Span<double> buffer);

    /// <summary>
    /// Runs the kernel over groups of elements from <paramref name="start"/> on until it refuses one, and adds their exact sum to the
    /// digits.
    /// </summary>
    /// <returns>The number of groups added.</returns>
    int RunKernel<TLanes>(int start, int groups, int largestExponent, ref SignedDigits digits)
        where TLanes : struct, ILanes<TLanes>;

    /// <summary>An e such that the magnitudes of the (rounded) terms of the group at <paramref name="start"/> are below 2^e; a
    /// hint.</summary>
    int LargestExponent<TLanes>(int start)
        where TLanes : struct, ILanes<TLanes>;

    /// <summary>Adds elements one by one: exact for any values.</summary>
    void AddOneByOne(int start, int count, ref ExactSum sum);

    /// <summary>Adds elements through bins: exact for any values, and faster than one by one for many.</summary>
    void AddThroughBins(int start, int count, ref ExactSum sum);
}
