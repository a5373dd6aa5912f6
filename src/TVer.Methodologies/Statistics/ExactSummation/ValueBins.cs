using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace TVer.Methodologies.Statistics;

/// <summary>
/// Exact sums of doubles whose exponents are all over the range: two integers for every exponent and sign, to which the bits of a term are
/// added. There is no branch, no shift by a variable and no carry, so a term costs about as much as two naive additions whatever the data.
/// </summary>
/// <remarks>
/// A fraction has 52 bits. Low sums its lower 32; High sums its upper 20, and counts the terms from bit 40 on: 2^20 terms fit. The
/// count supplies the hidden bits, which all terms of a normal exponent have, and tells infinities from absent terms.
/// </remarks>
internal readonly ref struct ValueBins
{
    /// <summary>Bins to allocate, all zero.</summary>
    public const int Count = 4096;

    /// <summary>Terms that may be added.</summary>
    public const int Capacity = 1 << 20;

    private const int Fields = 2048;
    private const int NonFiniteField = 2047;
    private const int FractionBits = 52;
    private const int CountShift = 40;
    private const ulong FractionMask = (1UL << FractionBits) - 1;

    private readonly Span<Bin> _bins;

    /// <param name="bins"><see cref="Count"/> bins, all zero.</param>
    public ValueBins(Span<Bin> bins) => _bins = bins;

    /// <summary>Sums over the terms of one sign and exponent.</summary>
    public struct Bin
    {
        public ulong Low;
        public ulong High;
    }

    /// <summary>Adds any doubles.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(ReadOnlySpan<double> values)
    {
        ref Bin bins = ref MemoryMarshal.GetReference(_bins[..Count]);
        foreach (ulong bits in MemoryMarshal.Cast<double, ulong>(values))
        {
            // Sign and exponent field: 12 bits, always within the 4096 bins.
            ref Bin bin = ref Unsafe.Add(ref bins, (nuint)(bits >> FractionBits));
            ulong fraction = bits & FractionMask;
            bin.Low += (uint)fraction;
            bin.High += (fraction >> 32) + (1UL << CountShift);
        }
    }

    /// <summary>Adds what the bins hold to the sum.</summary>
    public void AddTo(ref ExactSum sum)
    {
        for (int i = 0; i < _bins.Length; i++)
        {
            ref readonly Bin bin = ref _bins[i];
            if (bin.High == 0)
            {
                continue;
            }

            int field = i % Fields;
            bool negative = i >= Fields;
            long count = (long)(bin.High >> CountShift);
            long low = (long)bin.Low;
            long high = (long)(bin.High & ((1UL << CountShift) - 1));
            if (field == NonFiniteField)
            {
                sum.NonFinite |= (low | high) != 0 ? NonFiniteTerms.NotANumber
                    : negative ? NonFiniteTerms.NegativeInfinity
                    : NonFiniteTerms.PositiveInfinity;
                continue;
            }

            if (field != 0)
            {
                high += count << (FractionBits - 32);
            }

            int exponent = Math.Max(field, 1) - BinaryParts.FieldBias;
            sum.Digits.Add(negative ? -low : low, exponent);
            sum.Digits.Add(negative ? -high : high, exponent + 32);
        }
    }
}
