using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace TVer.Methodologies.Statistics;

/// <summary>
/// Exact sums of products whose exponents are all over the range: four integers for every eight neighbouring exponents and sign, to which
/// a product of significands is added in pieces of 32 bits. No addition waits for a carry.
/// </summary>
/// <remarks>
/// A product of two significands, shifted by at most 7 bits, is below 2^113. Piece k of bin i weighs 2^(8·i + 32·k − 2150); bins reach
/// from 2^−2148 to 2^2048. Pieces are below 2^32, so 2^31 terms cannot overflow a sum.
/// </remarks>
internal readonly ref struct ProductBins
{
    /// <summary>Bins to allocate, all zero.</summary>
    public const int Count = 2 * PerSign;

    private const int PerSign = 512;
    private const int ExponentsPerBin = 8;
    private const int Bias = 2 * BinaryParts.FieldBias;

    private readonly Span<Bin> _bins;

    /// <param name="bins"><see cref="Count"/> bins, all zero.</param>
    public ProductBins(Span<Bin> bins) => _bins = bins;

    /// <summary>Sums of the pieces of magnitudes.</summary>
    public struct Bin
    {
        public long Piece0;
        public long Piece1;
        public long Piece2;
        public long Piece3;
    }

    /// <summary>Adds the product of two finite doubles.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void AddProduct(in BinaryParts left, in BinaryParts right)
    {
        int position = left.Field + right.Field;
        ulong shifted = left.Magnitude << (position & (ExponentsPerBin - 1));
        ulong low = shifted * right.Magnitude;
        ulong high = HighProduct(shifted, right.Magnitude);
        ref Bin bin = ref Find(position, left.SignMask ^ right.SignMask);
        bin.Piece0 += (uint)low;
        bin.Piece1 += (long)(low >> 32);
        bin.Piece2 += (uint)high;
        bin.Piece3 += (long)(high >> 32);
    }

    /// <summary>Adds what the bins hold to the digits.</summary>
    public void AddTo(ref SignedDigits digits)
    {
        for (int i = 0; i < _bins.Length; i++)
        {
            ref readonly Bin bin = ref _bins[i];
            if ((bin.Piece0 | bin.Piece1 | bin.Piece2 | bin.Piece3) != 0)
            {
                int exponent = (i % PerSign * ExponentsPerBin) - Bias;
                long sign = i < PerSign ? 1 : -1;
                digits.Add(sign * bin.Piece0, exponent);
                digits.Add(sign * bin.Piece1, exponent + 32);
                digits.Add(sign * bin.Piece2, exponent + 64);
                digits.Add(sign * bin.Piece3, exponent + 96);
            }
        }
    }

    /// <summary>The upper 64 bits of a product; where a processor has the instruction, without the detour of the lower ones through
    /// memory.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong HighProduct(ulong x, ulong y) =>
        Bmi2.X64.IsSupported ? Bmi2.X64.MultiplyNoFlags(x, y) : Math.BigMul(x, y, out _);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ref Bin Find(int position, long signMask) =>
        ref _bins[(int)((uint)position / ExponentsPerBin) + (int)(signMask & PerSign)];
}
