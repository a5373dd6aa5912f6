using System.Runtime.InteropServices;

namespace TVer.Methodologies.Statistics;

/// <summary>
/// The one-shot sum of well-behaved data. As long as the kernel takes every group on the first grids, the whole state is one 128-bit
/// integer, and the accumulator need not be set up; that halves the time of a sum of a few hundred values.
/// </summary>
internal static class QuickSum
{
    /// <summary>2^14 kernel runs of less than 2^113 each stay below 2^127; a run takes 2^13 values.</summary>
    private const int MaxLength = 1 << 27;

    /// <summary>The correctly rounded sum.</summary>
    public static double Sum(ReadOnlySpan<double> values, VectorWidth width) => width switch
    {
        VectorWidth.Bits512 => Sum<Lanes512>(values, width),
        VectorWidth.Bits256 => Sum<Lanes256>(values, width),
        VectorWidth.Bits128 => Sum<Lanes128>(values, width),
        _ => Continue(values, 0, 0, width),
    };

    private static double Sum<TLanes>(ReadOnlySpan<double> values, VectorWidth width)
        where TLanes : struct, ILanes<TLanes>
    {
        if (values.Length > MaxLength)
        {
            return Continue(values, 0, 0, width);
        }

        // What is left of the last group, filled up with zeros.
        int groupLength = SumKernel.VectorsPerGroup * TLanes.Count;
        int rest = values.Length % groupLength;
        Span<double> padded = stackalloc double[groupLength];
        values[^rest..].CopyTo(padded);

        ReadOnlySpan<double> first = values.Length < groupLength ? padded : values;
        int maxGroups = Grid.MaxPairs / TLanes.Count;
        int grid = SumKernel.UpperGrid(SumKernel.LargestExponent<TLanes>(ref MemoryMarshal.GetReference(first)));
        Int128 total = 0;
        while (values.Length >= groupLength)
        {
            int groups = Math.Min(values.Length / groupLength, maxGroups);
            int added = Run<TLanes>(values, groups, grid, ref total);
            values = values[(added * groupLength)..];
            if (added < groups)
            {
                return Continue(values, total, grid, width);
            }
        }

        if (rest != 0 && Run<TLanes>(padded, 1, grid, ref total) == 0)
        {
            return Continue(values, total, grid, width);
        }

        return Rounding.ToDouble(total, SumKernel.LowerGrid(grid));
    }

    private static int Run<TLanes>(ReadOnlySpan<double> values, int groups, int grid, ref Int128 total)
        where TLanes : struct, ILanes<TLanes>
    {
        int added = SumKernel.Run<TLanes>(ref MemoryMarshal.GetReference(values), groups, grid, out long upper, out long lower);
        total += ((Int128)upper << SumKernel.GridGap) + lower;
        return added;
    }

    /// <summary>The sum of the values and of what was added on the grids before, by an accumulator.</summary>
    private static double Continue(ReadOnlySpan<double> values, Int128 before, int grid, VectorWidth width)
    {
        ExactSum sum = default;
        if (before != 0)
        {
            UInt128 magnitude = (UInt128)Int128.Abs(before);
            sum.Digits.Add((ulong)(magnitude >> 64), (ulong)magnitude, before < 0 ? -1 : 0, SumKernel.LowerGrid(grid));
        }

        ColumnAdder.Add(new SumTerms(values), width, ref sum);
        return sum.Finish();
    }
}
