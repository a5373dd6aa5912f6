using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace TVer.Methodologies.Statistics;

/// <summary>
/// A fixed-point integer wide enough for any sum of products of two doubles: the exact heart of <see cref="ExactSum"/>.
/// </summary>
/// <remarks>
/// <para>Digit i weighs 2^(32·i − 2176), base 2^32. A digit is held in 64 bits, so that it may run over its base for a long time
/// before a carry must be passed on (carry-save): every addition moves a digit by less than 2^32, hence 2^30 additions
/// keep |digit| below 2^62 + 2^31.</para>
/// <para>Range: the smallest product of two doubles other than zero is 2^−2148; 2^62 products of the largest doubles stay
/// below 2^2110, which is in digit 133. Two digits above that are headroom that nothing can reach.</para>
/// <para>After <see cref="Normalise"/> every digit lies in [−2^31, 2^31). These <em>balanced</em> digits are unique for each value, and
/// carries die out at the leading digit whatever the sign (in two's complement a small negative number would have ones up to the
/// top).</para>
/// </remarks>
internal struct SignedDigits
{
    /// <summary>Digits that a value can reach (2^62 terms of the largest magnitude).</summary>
    public const int Reachable = 134;

    private const int Count = Reachable + 2;
    private const int Bias = 2176;
    private const int AdditionsBeforeCarry = 1 << 30;

    private DigitArray _digits;
    private int _first;
    private int _end;
    private int _additions;

    [InlineArray(Count)]
    private struct DigitArray
    {
        private long _digit;
    }

    /// <summary>Index of the first digit that may differ from zero.</summary>
    public readonly int First => _first;

    /// <summary>Index after the last digit that may differ from zero; 0 when nothing was added.</summary>
    public readonly int End => _end;

    public readonly long this[int index] => _digits[index];

    /// <summary>The digits of a restored state, which the caller has checked.</summary>
    public static SignedDigits FromBalanced(int first, ReadOnlySpan<int> digits)
    {
        SignedDigits result = default;
        for (int i = 0; i < digits.Length; i++)
        {
            result._digits[first + i] = digits[i];
        }

        result._first = first;
        result._end = digits.IsEmpty ? 0 : first + digits.Length;
        return result;
    }

    /// <summary>Adds value · 2^exponent, for −2176 ≤ exponent ≤ 2079: the highest piece of a bin of products weighs 2^2034.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(long value, int exponent)
    {
        int position = exponent + Bias;
        int shift = position & 31;
        ref long digit = ref Touch(position >> 5, 3);

        // value · 2^shift in two's complement has 95 bits: two unsigned pieces and a signed one on top.
        ulong low = (ulong)value << shift;
        digit += (uint)low;
        Unsafe.Add(ref digit, 1) += (long)(low >> 32);
        Unsafe.Add(ref digit, 2) += (value >> 32) >> (32 - shift);
        CountAddition();
    }

    /// <summary>
    /// Adds ±(high · 2^64 + low) · 2^exponent, for −2176 ≤ exponent ≤ 1952. The mask is 0 for plus and −1 for minus.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(ulong high, ulong low, long signMask, int exponent)
    {
        int position = exponent + Bias;
        int shift = position & 31;
        ref long digit = ref Touch(position >> 5, 5);
        ulong first = low << shift;
        ulong second = (high << shift) | (low >> 32 >> (32 - shift));
        ulong third = high >> 32 >> (32 - shift);
        digit += WithSign((uint)first, signMask);
        Unsafe.Add(ref digit, 1) += WithSign((uint)(first >> 32), signMask);
        Unsafe.Add(ref digit, 2) += WithSign((uint)second, signMask);
        Unsafe.Add(ref digit, 3) += WithSign((uint)(second >> 32), signMask);
        Unsafe.Add(ref digit, 4) += WithSign((uint)third, signMask);
        CountAddition();
    }

    /// <summary>Adds another number of the same form. False, with nothing changed, where the sum exceeds the digits that can be reached.</summary>
    public bool TryAdd(in SignedDigits other)
    {
        if (other._end == 0)
        {
            return true;
        }

        // Two numbers below the last digit cannot leave it: a carry is below 2^31. Only beyond is a copy worth its price.
        if (_end < Reachable && other._end < Reachable)
        {
            AddDigits(in other);
            return true;
        }

        SignedDigits sum = this;
        sum.AddDigits(in other);
        if (sum._end > Reachable)
        {
            return false;
        }

        this = sum;
        return true;
    }

    private void AddDigits(in SignedDigits other)
    {
        // Digits of this below 2^31, of the other below 2^62 + 2^31: their sums fit, and are brought into base at once.
        Normalise();
        Touch(other._first, other._end - other._first);
        for (int i = other._first; i < other._end; i++)
        {
            _digits[i] += other._digits[i];
        }

        Normalise();
    }

    /// <summary>Whether another number is the same. Both must be normalised.</summary>
    public readonly bool IsSame(in SignedDigits other)
    {
        if (_first != other._first || _end != other._end)
        {
            return false;
        }

        ReadOnlySpan<long> left = _digits, right = other._digits;
        return left[_first.._end].SequenceEqual(right[_first.._end]);
    }

    /// <summary>Passes the carries on, so that every digit is balanced, and trims zeros at both ends.</summary>
    public void Normalise()
    {
        long carry = 0;
        int index = _first;
        for (; index < _end || carry != 0; index++)
        {
            long value = _digits[index] + carry;
            int balanced = (int)value;
            _digits[index] = balanced;
            carry = (value - balanced) >> 32;
        }

        _end = index;
        while (_end > _first && _digits[_end - 1] == 0)
        {
            _end--;
        }

        while (_first < _end && _digits[_first] == 0)
        {
            _first++;
        }

        if (_first == _end)
        {
            _first = _end = 0;
        }

        _additions = 0;
    }

    /// <summary>−1, 0 or 1. The number must be normalised.</summary>
    public readonly int Sign => _end == 0 ? 0 : Math.Sign(_digits[_end - 1]);

    /// <summary>The number rounded once, to nearest, ties to even. The number must be normalised.</summary>
    public readonly double Round()
    {
        if (_end == 0)
        {
            return 0.0;
        }

        // The leading digit may be 1 and the next −2^31, so three digits carry at least 62 significant bits: enough for 53 bits and
        // a rounding bit. What is below them matters by its sign only; it enters as one unit after doubling (a sticky bit).
        int top = _end - 1;
        Int128 leading = ((Int128)_digits[top] << 64) + ((Int128)DigitOrZero(top - 1) << 32) + DigitOrZero(top - 2);
        int rest = 0;
        for (int i = top - 3; i >= _first && rest == 0; i--)
        {
            rest = Math.Sign(_digits[i]);
        }

        return Rounding.ToDouble((leading << 1) + rest, 32 * (top - 2) - Bias - 1);
    }

    private static long WithSign(uint piece, long signMask) => (piece ^ signMask) - signMask;

    private readonly long DigitOrZero(int index) => index >= _first ? _digits[index] : 0;

    [UnscopedRef]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ref long Touch(int first, int count)
    {
        int end = first + count;
        if (_end == 0)
        {
            _first = first;
            _end = end;
        }
        else
        {
            _first = Math.Min(_first, first);
            _end = Math.Max(_end, end);
        }

        // The exponents of doubles and of their products keep the index in range; see the exponent ranges of the callers.
        return ref Unsafe.Add(ref Unsafe.As<DigitArray, long>(ref _digits), first);
    }

    private void CountAddition()
    {
        if (++_additions == AdditionsBeforeCarry)
        {
            Normalise();
        }
    }
}
