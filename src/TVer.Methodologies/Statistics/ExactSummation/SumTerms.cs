using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace TVer.Methodologies.Statistics;

/// <summary>Σ x_i.</summary>
internal readonly ref struct SumTerms(ReadOnlySpan<double> values) : IColumnTerms<SumTerms>
{
    private readonly ReadOnlySpan<double> _values = values;

    public int Length => _values.Length;

    public static int Columns => 1;

    public static int EnoughForBins => 2048;

    public int GroupLength(int lanes) => SumKernel.VectorsPerGroup * lanes;

    public static SumTerms Padded(scoped in SumTerms terms, int start, int length, Span<double> buffer)
    {
        terms._values[start..].CopyTo(buffer);
        return new SumTerms(buffer[..length]);
    }

    public int RunKernel<TLanes>(int start, int groups, int largestExponent, ref SignedDigits digits)
        where TLanes : struct, ILanes<TLanes>
    {
        int grid = SumKernel.UpperGrid(largestExponent);
        int added = SumKernel.Run<TLanes>(ref Reference(start), groups, grid, out long upper, out long lower);
        if (added != 0)
        {
            digits.Add(upper, grid);
            digits.Add(lower, SumKernel.LowerGrid(grid));
        }

        return added;
    }

    public int LargestExponent<TLanes>(int start)
        where TLanes : struct, ILanes<TLanes> => SumKernel.LargestExponent<TLanes>(ref Reference(start));

    public void AddOneByOne(int start, int count, ref ExactSum sum)
    {
        foreach (double value in _values.Slice(start, count))
        {
            sum.Add(value);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)] // its stack is large
    public void AddThroughBins(int start, int count, ref ExactSum sum)
    {
        var bins = new ValueBins(stackalloc ValueBins.Bin[ValueBins.Count]);
        bins.Add(_values.Slice(start, count));
        bins.AddTo(ref sum);
    }

    private ref double Reference(int start) => ref MemoryMarshal.GetReference(_values.Slice(start));
}
