using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace TVer.Methodologies.Statistics;

/// <summary>Σ x_i·y_i over columns of equal length.</summary>
internal readonly ref struct DotTerms(ReadOnlySpan<double> x, ReadOnlySpan<double> y) : IColumnTerms<DotTerms>
{
    private readonly ReadOnlySpan<double> _x = x;
    private readonly ReadOnlySpan<double> _y = y;

    public int Length => _x.Length;

    public static int Columns => 2;

    public static int EnoughForBins => 512;

    public int GroupLength(int lanes) => DotFactors.VectorsPerGroup * lanes;

    public static DotTerms Padded(scoped in DotTerms terms, int start, int length, Span<double> buffer)
    {
        terms._x[start..].CopyTo(buffer);
        terms._y[start..].CopyTo(buffer[length..]);
        return new DotTerms(buffer[..length], buffer.Slice(length, length));
    }

    public int RunKernel<TLanes>(int start, int groups, int largestExponent, ref SignedDigits digits)
        where TLanes : struct, ILanes<TLanes>
    {
        ref double x = ref MemoryMarshal.GetReference(_x.Slice(start));
        ref double y = ref MemoryMarshal.GetReference(_y.Slice(start));
        return ProductKernel.RunInto<TLanes, DotFactors>(ref x, ref y, ref y, groups, largestExponent, ref digits);
    }

    public int LargestExponent<TLanes>(int start)
        where TLanes : struct, ILanes<TLanes>
    {
        ref double x = ref MemoryMarshal.GetReference(_x.Slice(start));
        ref double y = ref MemoryMarshal.GetReference(_y.Slice(start));
        return ProductKernel.LargestExponent<TLanes, DotFactors>(ref x, ref y, ref y);
    }

    public void AddOneByOne(int start, int count, ref ExactSum sum)
    {
        for (int i = start; i < start + count; i++)
        {
            sum.AddProduct(_x[i], _y[i]);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void AddThroughBins(int start, int count, ref ExactSum sum)
    {
        var bins = new ProductBins(stackalloc ProductBins.Bin[ProductBins.Count]);
        ReadOnlySpan<double> x = _x.Slice(start, count);
        ReadOnlySpan<double> y = _y.Slice(start, count);
        for (int i = 0; i < x.Length; i++)
        {
            var left = new BinaryParts(x[i]);
            var right = new BinaryParts(y[i]);
            if (left.IsFinite && right.IsFinite)
            {
                bins.AddProduct(in left, in right);
            }
            else
            {
                sum.NonFinite |= NonFiniteClass.OfProduct(x[i], y[i]);
            }
        }

        bins.AddTo(ref sum.Digits);
    }
}
