namespace TVer.Methodologies.Statistics;

/// <summary>
/// Adds columns of terms to an accumulator: by the vector kernels where these can prove themselves exact, else by integers. The choices
/// made here cost or save time only; every way adds the same number.
/// </summary>
internal static class ColumnAdder
{
    /// <summary>Elements that bins take at first; doubled as long as the kernels make nothing of the data.</summary>
    private const int FirstStretch = 4096;
    private const int LongestStretch = ValueBins.Capacity;

    /// <summary>A group that is filled up with zeros pays from so many elements on.</summary>
    private const int EnoughForGroup = 4;

    /// <summary>Elements in a group of the widest vectors.</summary>
    private const int MaxGroupLength = 32;

    /// <summary>Adds all terms to the sum.</summary>
    public static void Add<TTerms>(in TTerms terms, VectorWidth width, ref ExactSum sum)
        where TTerms : struct, IColumnTerms<TTerms>, allows ref struct
    {
        switch (width)
        {
            case VectorWidth.Bits512:
                AddVectors<Lanes512, TTerms>(in terms, ref sum);
                break;
            case VectorWidth.Bits256:
                AddVectors<Lanes256, TTerms>(in terms, ref sum);
                break;
            case VectorWidth.Bits128:
                AddVectors<Lanes128, TTerms>(in terms, ref sum);
                break;
            default:
                AddIntegers(in terms, 0, terms.Length, ref sum);
                break;
        }
    }

    private static void AddVectors<TLanes, TTerms>(in TTerms terms, ref ExactSum sum)
        where TLanes : struct, ILanes<TLanes>
        where TTerms : struct, IColumnTerms<TTerms>, allows ref struct
    {
        int groupLength = terms.GroupLength(TLanes.Count);
        int start = AddGroups<TLanes, TTerms>(in terms, groupLength, ref sum);
        int rest = terms.Length - start;
        if (rest < EnoughForGroup)
        {
            terms.AddOneByOne(start, rest, ref sum);
            return;
        }

        Span<double> buffer = stackalloc double[MaxGroupLength * TTerms.Columns];
        TTerms padded = TTerms.Padded(in terms, start, groupLength, buffer);
        AddGroups<TLanes, TTerms>(in padded, groupLength, ref sum);
    }

    /// <summary>Adds all whole groups.</summary>
    /// <returns>The number of elements added.</returns>
    private static int AddGroups<TLanes, TTerms>(in TTerms terms, int groupLength, ref ExactSum sum)
        where TLanes : struct, ILanes<TLanes>
        where TTerms : struct, IColumnTerms<TTerms>, allows ref struct
    {
        if (terms.Length < groupLength)
        {
            return 0;
        }

        int maxGroups = Grid.MaxPairs / TLanes.Count;
        int largest = terms.LargestExponent<TLanes>(0);
        int start = 0;
        int added = 0;
        int refused = 0;
        int stretch = FirstStretch;
        while (terms.Length - start >= groupLength)
        {
            int groups = Math.Min((terms.Length - start) / groupLength, maxGroups);
            int accepted = terms.RunKernel<TLanes>(start, groups, largest, ref sum.Digits);
            if (accepted < groups)
            {
                // Try grids that suit the refused group; keep them if they take it.
                start += accepted * groupLength;
                added += accepted;
                groups -= accepted;
                refused++;
                int other = terms.LargestExponent<TLanes>(start);
                accepted = other == largest ? 0 : terms.RunKernel<TLanes>(start, groups, other, ref sum.Digits);
                if (accepted > 0)
                {
                    largest = other;
                }
                else
                {
                    terms.AddOneByOne(start, groupLength, ref sum);
                    accepted = 1;
                }
            }

            start += accepted * groupLength;
            added += accepted;
            if (refused > 4 && refused * 8 > added)
            {
                int length = Math.Min(terms.Length - start, stretch);
                AddIntegers(in terms, start, length, ref sum);
                start += length;
                stretch = Math.Min(2 * stretch, LongestStretch);
                added = 0;
                refused = 0;
            }
            else if (added > 4 * FirstStretch)
            {
                stretch = FirstStretch;
            }
        }

        return start;
    }

    private static void AddIntegers<TTerms>(in TTerms terms, int start, int length, ref ExactSum sum)
        where TTerms : struct, IColumnTerms<TTerms>, allows ref struct
    {
        while (length >= TTerms.EnoughForBins)
        {
            int count = Math.Min(length, LongestStretch);
            terms.AddThroughBins(start, count, ref sum);
            start += count;
            length -= count;
        }

        terms.AddOneByOne(start, length, ref sum);
    }
}
