using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace TVer.Methodologies.Statistics;

/// <summary>Σ x_i·y_i over columns of equal length.</summary>
internal readonly ref struct DotTerms(ReadOnlySpan<double> x, ReadOnlySpan<double> y) : IColumnTerms
{
    private readonly ReadOnlySpan<double> _x = x;
    private readonly ReadOnlySpan<double> _y = y;

    public int Length => _x.Length;

    public int GroupLength(int lanes) => DotFactors.VectorsPerGroup * lanes;

    public int RunKernel<TLanes>(int start, int groups, int largestExponent, ref SignedDigits digits)
        where TLanes : struct, ILanes<TLanes>
    {
        ref double x = ref MemoryMarshal.GetReference(_x.Slice(start));
        ref double y = ref MemoryMarshal.GetReference(_y.Slice(start));
        return ProductKernel.RunInto<TLanes, DotFactors>(ref x, ref y, ref y, groups, largestExponent, ref digits);
    }

    public int LargestExponent(int start, int count)
    {
        ulong largest = 0;
        for (int i = start; i < start + count; i++)
        {
            largest = Math.Max(largest, Exponents.Magnitude(_x[i] * _y[i]));
        }

        return Exponents.Above(largest);
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
