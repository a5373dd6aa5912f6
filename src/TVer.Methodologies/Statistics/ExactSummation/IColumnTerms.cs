namespace TVer.Methodologies.Statistics;

/// <summary>A form of sum over columns: what <see cref="ColumnAdder"/> needs to add its terms, whichever form it is.</summary>
internal interface IColumnTerms
{
    /// <summary>Elements per column.</summary>
    int Length { get; }

    /// <summary>Elements that a group of the kernel takes, on vectors of this width.</summary>
    int GroupLength(int lanes);

    /// <summary>
    /// Runs the kernel over groups of elements from <paramref name="start"/> on until it refuses one, and adds their exact sum to the digits.
    /// </summary>
    /// <returns>The number of groups added.</returns>
    int RunKernel<TLanes>(int start, int groups, int largestExponent, ref SignedDigits digits)
        where TLanes : struct, ILanes<TLanes>;

    /// <summary>An e such that the magnitudes of these elements' (rounded) terms are below 2^e.</summary>
    int LargestExponent(int start, int count);

    /// <summary>Adds elements one by one: exact for any values.</summary>
    void AddOneByOne(int start, int count, ref ExactSum sum);

    /// <summary>
    /// Adds elements through bins: exact for any values and faster than one by one, at a fixed cost that is worth it for some thousands.
    /// </summary>
    void AddThroughBins(int start, int count, ref ExactSum sum);
}
