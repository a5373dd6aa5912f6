using System.Buffers.Binary;

namespace TVer.Methodologies.Statistics;

/// <content>
/// The canonical state: one sequence of bytes for each exact value, whatever the terms, their order and the machine. It can be stored,
/// sent, hashed or signed, and states from many processes merge to the bits that one process would have.
/// </content>
/// <remarks>
/// Byte 0 is the version of the format, 1. Byte 1 is the kind of value: 0 finite, 1 not a number, 2 +∞, 4 −∞. Byte 2 is the index of
/// the first digit and byte 3 the number of digits, both 0 for zero and for what is not finite. Digits follow, least first, as
/// signed 32-bit integers, least significant byte first; digit i weighs 2^(32·i − 2176). First and last digit are not zero.
/// </remarks>
public partial struct ExactSum : IEquatable<ExactSum>
{
    /// <summary>The greatest length of a canonical state in bytes. Sums of measured quantities take 12 to 30.</summary>
    public const int MaxCanonicalLength = HeaderLength + (DigitLength * SignedDigits.Reachable);

    private const byte FormatVersion = 1;
    private const int HeaderLength = 4;
    private const int DigitLength = 4;

    /// <summary>Writes the canonical state.</summary>
    /// <param name="destination">Where to; <see cref="MaxCanonicalLength"/> bytes always suffice.</param>
    /// <returns>The number of bytes written, 4 to 540.</returns>
    /// <exception cref="ArgumentException">The destination is too short.</exception>
    /// <exception cref="OverflowException">The magnitude is beyond that of 2^62 terms of the largest double squared.</exception>
    public readonly int WriteCanonical(Span<byte> destination)
    {
        NonFiniteTerms kind = Kind();
        SignedDigits digits = kind == NonFiniteTerms.None ? Digits : default;
        digits.Normalise();
        if (digits.End > SignedDigits.Reachable)
        {
            throw new OverflowException("The sum is beyond that of 2^62 terms of the largest magnitude; it has no canonical state.");
        }

        int count = digits.End - digits.First;
        int length = HeaderLength + (DigitLength * count);
        if (destination.Length < length)
        {
            throw new ArgumentException($"The canonical state takes {length} bytes; there is room for {destination.Length}.", nameof(destination));
        }

        destination[0] = FormatVersion;
        destination[1] = (byte)kind;
        destination[2] = (byte)digits.First;
        destination[3] = (byte)count;
        for (int i = 0; i < count; i++)
        {
            BinaryPrimitives.WriteInt32LittleEndian(destination[(HeaderLength + (DigitLength * i))..], (int)digits[digits.First + i]);
        }

        return length;
    }

    /// <summary>The canonical state in an array of its own.</summary>
    /// <returns>4 to 540 bytes.</returns>
    /// <exception cref="OverflowException">See <see cref="WriteCanonical"/>.</exception>
    public readonly byte[] ToCanonical()
    {
        Span<byte> buffer = stackalloc byte[MaxCanonicalLength];
        int length = WriteCanonical(buffer);
        return buffer[..length].ToArray();
    }

    /// <summary>Restores an accumulator from its canonical state.</summary>
    /// <param name="source">The bytes, all of them and no more.</param>
    /// <returns>An accumulator of the same exact value.</returns>
    /// <exception cref="FormatException">The bytes are not what <see cref="WriteCanonical"/> writes for any value; the message says
    /// why.</exception>
    public static ExactSum ReadCanonical(ReadOnlySpan<byte> source)
    {
        if (FaultOf(source) is string fault)
        {
            throw new FormatException($"Not the canonical state of an exact sum: {fault}.");
        }

        int count = source[3];
        Span<int> digits = stackalloc int[SignedDigits.Reachable];
        for (int i = 0; i < count; i++)
        {
            digits[i] = ReadDigit(source, i);
        }

        return new ExactSum { Digits = SignedDigits.FromBalanced(source[2], digits[..count]), NonFinite = (NonFiniteTerms)source[1] };
    }

    /// <summary>Whether two accumulators hold the same exact value, before any rounding. A sum that is not a number equals another
    /// such.</summary>
    /// <param name="other">The accumulator to compare with.</param>
    /// <returns>True for the same value.</returns>
    public readonly bool Equals(ExactSum other)
    {
        NonFiniteTerms kind = Kind();
        if (kind != NonFiniteTerms.None || other.NonFinite != NonFiniteTerms.None)
        {
            return kind == other.Kind();
        }

        SignedDigits left = Digits, right = other.Digits;
        left.Normalise();
        right.Normalise();
        return left.IsSame(in right);
    }

    /// <inheritdoc/>
    public override readonly bool Equals(object? obj) => obj is ExactSum other && Equals(other);

    /// <summary>A hash of the exact value.</summary>
    /// <returns>Equal for equal values.</returns>
    public override readonly int GetHashCode()
    {
        HashCode hash = default;
        NonFiniteTerms kind = Kind();
        hash.Add((byte)kind);
        if (kind == NonFiniteTerms.None)
        {
            SignedDigits digits = Digits;
            digits.Normalise();
            for (int i = digits.First; i < digits.End; i++)
            {
                hash.Add((i, digits[i]));
            }
        }

        return hash.ToHashCode();
    }

    /// <summary>Whether two accumulators hold the same exact value, see <see cref="Equals(ExactSum)"/>.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <returns>True for the same value.</returns>
    public static bool operator ==(ExactSum left, ExactSum right) => left.Equals(right);

    /// <summary>Whether two accumulators hold different exact values, see <see cref="Equals(ExactSum)"/>.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <returns>True for different values.</returns>
    public static bool operator !=(ExactSum left, ExactSum right) => !left.Equals(right);

    private static int ReadDigit(ReadOnlySpan<byte> source, int index) =>
        BinaryPrimitives.ReadInt32LittleEndian(source[(HeaderLength + (DigitLength * index))..]);

    /// <summary>What keeps the bytes from being canonical; null if nothing.</summary>
    private static string? FaultOf(ReadOnlySpan<byte> source)
    {
        if (source.Length < HeaderLength)
        {
            return $"it has {source.Length} bytes, fewer than the {HeaderLength} of the header";
        }

        byte version = source[0];
        byte kind = source[1];
        int first = source[2];
        int count = source[3];
        return version != FormatVersion ? $"byte 0 (version) is {version}, not {FormatVersion}"
            : kind is not (0 or 1 or 2 or 4) ? $"byte 1 (kind) is {kind}, not 0, 1, 2 or 4"
            : source.Length != HeaderLength + (DigitLength * count) ? $"byte 3 announces {count} digits, but it has {source.Length} bytes"
            : count == 0 && first != 0 ? $"byte 2 (first digit) is {first}, not 0 as for a state without digits"
            : count == 0 ? null
            : kind != 0 ? $"it is not finite (byte 1 is {kind}), but has {count} digits"
            : first + count > SignedDigits.Reachable
                ? $"digits {first} to {first + count - 1} exceed the last one, {SignedDigits.Reachable - 1}"
            : ReadDigit(source, 0) == 0 ? "its first digit is zero"
            : ReadDigit(source, count - 1) == 0 ? "its last digit is zero"
            : null;
    }
}
