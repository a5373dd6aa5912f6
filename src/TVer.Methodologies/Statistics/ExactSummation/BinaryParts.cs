namespace TVer.Methodologies.Statistics;

/// <summary>The integer reading of a finite double: Significand · 2^(Field − 1075), with Field ≥ 1 and |Significand| &lt; 2^53.</summary>
internal readonly ref struct BinaryParts
{
    /// <summary>Subtract from <see cref="Field"/> for the exponent of the significand's last place.</summary>
    public const int FieldBias = 1075;

    private const int NonFiniteField = 0x7FF;

    /// <summary>The exponent field; 1 for subnormals and zeros, which share the exponent of the smallest normals.</summary>
    public readonly int Field;

    /// <summary>The significand with its hidden bit, without the sign.</summary>
    public readonly ulong Magnitude;

    /// <summary>0 for a clear sign bit, −1 for a set one.</summary>
    public readonly long SignMask;

    public BinaryParts(double value)
    {
        long bits = BitConverter.DoubleToInt64Bits(value);
        int field = (int)(bits >> 52) & 0x7FF;
        // 1 for normal numbers, 0 for subnormals and zeros; no branch, because zeros may come at random.
        int hidden = (field + NonFiniteField) >> 11;
        Field = field + 1 - hidden;
        Magnitude = ((ulong)bits & ((1UL << 52) - 1)) | ((ulong)hidden << 52);
        SignMask = bits >> 63;
    }

    public bool IsFinite => Field != NonFiniteField;

    /// <summary>The significand with its sign.</summary>
    public long Significand => ((long)Magnitude ^ SignMask) - SignMask;
}
