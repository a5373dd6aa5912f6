using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace TVer.Methodologies.Statistics;

/// <summary>Σ (p_i − b_i)·a_i over columns of equal length.</summary>
internal readonly ref struct StrataTerms(ReadOnlySpan<double> project, ReadOnlySpan<double> baseline, ReadOnlySpan<double> area) : IColumnTerms<StrataTerms>
{
    private readonly ReadOnlySpan<double> _project = project;
    private readonly ReadOnlySpan<double> _baseline = baseline;
    private readonly ReadOnlySpan<double> _area = area;

    public int Length => _project.Length;

    public static int Columns => 3;

    public static int EnoughForBins => 512;

    public int GroupLength(int lanes) => StrataFactors.VectorsPerGroup * lanes;

    public static StrataTerms Padded(scoped in StrataTerms terms, int start, int length, Span<double> buffer)
    {
        terms._project[start..].CopyTo(buffer);
        terms._baseline[start..].CopyTo(buffer[length..]);
        terms._area[start..].CopyTo(buffer[(2 * length)..]);
        return new StrataTerms(buffer[..length], buffer.Slice(length, length), buffer.Slice(2 * length, length));
    }

    public int RunKernel<TLanes>(int start, int groups, int largestExponent, ref SignedDigits digits)
        where TLanes : struct, ILanes<TLanes>
    {
        ref double p = ref MemoryMarshal.GetReference(_project.Slice(start));
        ref double b = ref MemoryMarshal.GetReference(_baseline.Slice(start));
        ref double a = ref MemoryMarshal.GetReference(_area.Slice(start));
        return ProductKernel.RunInto<TLanes, StrataFactors>(ref p, ref b, ref a, groups, largestExponent, ref digits);
    }

    public int LargestExponent<TLanes>(int start)
        where TLanes : struct, ILanes<TLanes>
    {
        ref double p = ref MemoryMarshal.GetReference(_project.Slice(start));
        ref double b = ref MemoryMarshal.GetReference(_baseline.Slice(start));
        ref double a = ref MemoryMarshal.GetReference(_area.Slice(start));
        return ProductKernel.LargestExponent<TLanes, StrataFactors>(ref p, ref b, ref a);
    }

    public void AddOneByOne(int start, int count, ref ExactSum sum)
    {
        for (int i = start; i < start + count; i++)
        {
            sum.AddStratum(_project[i], _baseline[i], _area[i]);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void AddThroughBins(int start, int count, ref ExactSum sum)
    {
        var bins = new ProductBins(stackalloc ProductBins.Bin[ProductBins.Count]);
        ReadOnlySpan<double> project = _project.Slice(start, count);
        ReadOnlySpan<double> baseline = _baseline.Slice(start, count);
        ReadOnlySpan<double> area = _area.Slice(start, count);
        for (int i = 0; i < project.Length; i++)
        {
            var p = new BinaryParts(project[i]);
            var b = new BinaryParts(-baseline[i]);
            var a = new BinaryParts(area[i]);
            if (p.IsFinite && b.IsFinite && a.IsFinite)
            {
                bins.AddProduct(in p, in a);
                bins.AddProduct(in b, in a);
            }
            else
            {
                sum.NonFinite |= NonFiniteClass.OfDifferenceProduct(project[i], baseline[i], area[i]);
            }
        }

        bins.AddTo(ref sum.Digits);
    }
}
