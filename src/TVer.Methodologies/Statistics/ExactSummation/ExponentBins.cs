namespace TVer.Methodologies.Statistics;

/// <summary>
/// Exact sums of terms whose exponents are all over the range: one 128-bit integer for every four neighbouring exponents, so that a term costs one addition
/// and no carry. About as fast per term as naive addition, on any data and any processor, in integer arithmetic alone.
/// </summary>
/// <remarks>
/// A product of two significands is below 2^106 and is shifted by at most 3 bits; 2^17 of them stay below 2^126. A bin's integer weighs
/// 2^(4·bin − 2150), which covers products from 2^−2148 to 2^2048; a plain double is its product with 1.
/// </remarks>
internal ref struct ExponentBins
{
    /// <summary>Bins to allocate, all zero.</summary>
    public const int Count = 1024;

    /// <summary>Terms that may be added before <see cref="MoveTo"/>.</summary>
    public const int Capacity = 1 << 17;

    private const int Bias = 2 * BinaryParts.FieldBias;
    private const int FieldOfOne = BinaryParts.FieldBias;

    private readonly Span<Bin> _bins;

    /// <param name="bins"><see cref="Count"/> bins, all zero.</param>
    public ExponentBins(Span<Bin> bins) => _bins = bins;

    /// <summary>A 128-bit integer in two's complement.</summary>
    public struct Bin
    {
        public ulong Low;
        public long High;
    }

    /// <summary>Adds a finite double.</summary>
    public readonly void Add(in BinaryParts term)
    {
        int position = term.Field + FieldOfOne;
        long shifted = term.Significand << (position & 3);
        Add(position >> 2, (ulong)shifted, shifted >> 63);
    }

    /// <summary>Adds the product of two finite doubles.</summary>
    public readonly void AddProduct(in BinaryParts left, in BinaryParts right)
    {
        int position = left.Field + right.Field;
        long sign = left.SignMask ^ right.SignMask;
        ulong high = Math.BigMul(left.Magnitude << (position & 3), right.Magnitude, out ulong low);

        // Two's complement of a negative product: exclusive or with ones, plus one.
        ulong signedLow = (low ^ (ulong)sign) - (ulong)sign;
        long signedHigh = ((long)high ^ sign) + (low == 0 ? -sign : 0);
        Add(position >> 2, signedLow, signedHigh);
    }

    /// <summary>Moves what the bins hold to the digits, and leaves them zero.</summary>
    public readonly void MoveTo(ref SignedDigits digits)
    {
        for (int i = 0; i < _bins.Length; i++)
        {
            ref Bin bin = ref _bins[i];
            if ((bin.Low | (ulong)bin.High) != 0)
            {
                digits.Add(new Int128((ulong)bin.High, bin.Low), (4 * i) - Bias);
                bin = default;
            }
        }
    }

    private readonly void Add(int index, ulong low, long high)
    {
        ref Bin bin = ref _bins[index];
        ulong sum = bin.Low + low;
        bin.High += high + (sum < low ? 1 : 0);
        bin.Low = sum;
    }
}
