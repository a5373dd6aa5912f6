namespace TVer.Methodologies.Statistics;

/// <summary>
/// An exact accumulator of doubles, of products x·y and of the stratum form (p − b)·a. It holds the exact real number that the added terms
/// sum to and rounds it once, when asked for a <see cref="double"/>. Hence the result does not depend on the order of the terms, on how
/// they are split over accumulators, threads, processes or machines, nor on the vector instructions of the processor.
/// </summary>
/// <remarks>
/// <para><b>Semantics.</b> Finite terms are added without any error and without intermediate overflow or underflow: 1e308 + 1e308 − 1e308
/// is 1e308, and MaxValue·MaxValue − MaxValue·MaxValue is 0. A final value beyond the largest double reads as an infinity of its sign. A
/// sum whose exact value is zero reads as +0, also when every term was −0. The default value is the empty sum, +0.</para>
/// <para><b>NaN and infinities.</b> A NaN term, or +∞ and −∞ together, make the result NaN (always <see cref="double.NaN"/>, payloads are
/// not kept); otherwise an infinite term makes it that infinity. For products the class of the term follows IEEE 754: 0·∞ is NaN, and (p −
/// b)·a is NaN for ∞ − ∞ or for an infinite area on an exactly zero difference.</para>
/// <para><b>Use.</b> This is a mutable struct of about 1.1 kB and never allocates: keep it in a local, in an array element or in a field
/// that is <em>not</em>
/// <see langword="readonly"/> (a readonly field would add to a copy), and pass it by <see langword="ref"/> or
/// <see langword="in"/>. To share one between objects, wrap it in <see cref="System.Runtime.CompilerServices.StrongBox{T}"/>. It is not
/// thread-safe: give each thread its own and <see cref="Merge"/>.</para>
/// <para><b>Capacity.</b> 2^62 terms of any magnitude.</para>
/// </remarks>
public partial struct ExactSum
{
    /// <summary>The exact sum of the finite terms.</summary>
    internal SignedDigits Digits;

    /// <summary>The other terms.</summary>
    internal NonFiniteTerms NonFinite;

    /// <summary>Whether the exact sum is zero: no rounding is involved. False when a term was NaN or infinite.</summary>
    public readonly bool IsZero
    {
        get
        {
            if (NonFinite != NonFiniteTerms.None)
            {
                return false;
            }

            SignedDigits copy = Digits;
            copy.Normalise();
            return copy.Sign == 0;
        }
    }

    /// <summary>The sign of the exact sum: −1, 0 or 1. It may be 1 where <see cref="ToDouble"/> underflows to zero.</summary>
    /// <exception cref="InvalidOperationException">The sum is not a number.</exception>
    public readonly int Sign
    {
        get
        {
            switch (Kind())
            {
                case NonFiniteTerms.None:
                    SignedDigits copy = Digits;
                    copy.Normalise();
                    return copy.Sign;
                case NonFiniteTerms.PositiveInfinity:
                    return 1;
                case NonFiniteTerms.NegativeInfinity:
                    return -1;
                default:
                    throw new InvalidOperationException("The sum is not a number (a NaN, or infinities of both signs, were added): it has no sign.");
            }
        }
    }

    /// <summary>Adds one term.</summary>
    /// <param name="value">Any double; NaN and infinities as described for the type.</param>
    public void Add(double value)
    {
        var parts = new BinaryParts(value);
        if (parts.IsFinite)
        {
            Digits.Add(parts.Significand, parts.Field - BinaryParts.FieldBias);
        }
        else
        {
            NonFinite |= NonFiniteClass.OfValue(value);
        }
    }

    /// <summary>Adds the exact product x·y: 106 bits, not its rounding to a double.</summary>
    /// <param name="x">Any double.</param>
    /// <param name="y">Any double.</param>
    public void AddProduct(double x, double y)
    {
        var left = new BinaryParts(x);
        var right = new BinaryParts(y);
        if (left.IsFinite && right.IsFinite)
        {
            ulong high = Math.BigMul(left.Magnitude, right.Magnitude, out ulong low);
            int exponent = left.Field + right.Field - (2 * BinaryParts.FieldBias);
            Digits.Add(high, low, left.SignMask ^ right.SignMask, exponent);
        }
        else
        {
            NonFinite |= NonFiniteClass.OfProduct(x, y);
        }
    }

    /// <summary>Adds the exact value of (project − baseline)·area; the difference is not rounded.</summary>
    /// <param name="project">p, for example the carbon density of the stratum in the project.</param>
    /// <param name="baseline">b, in the unit of p.</param>
    /// <param name="area">a, the weight of the stratum.</param>
    public void AddStratum(double project, double baseline, double area)
    {
        if (double.IsFinite(project) && double.IsFinite(baseline) && double.IsFinite(area))
        {
            // p·a − b·a in exact arithmetic is the same number. Rounding p − b first would not be.
            AddProduct(project, area);
            AddProduct(-baseline, area);
        }
        else
        {
            NonFinite |= NonFiniteClass.OfDifferenceProduct(project, baseline, area);
        }
    }

    /// <summary>Adds everything that another accumulator holds. Commutative, associative and exact.</summary>
    /// <param name="other">The accumulator to add; it may be this one (the sum doubles).</param>
    /// <exception cref="OverflowException">
    /// The magnitude would be beyond the capacity of the type, that of 2^62 terms of the largest double squared. This accumulator is as before.
    /// </exception>
    public void Merge(in ExactSum other)
    {
        NonFiniteTerms nonFinite = other.NonFinite;
        if (!Digits.TryAdd(in other.Digits))
        {
            throw new OverflowException("The merged sum is beyond that of 2^62 terms of the largest magnitude; nothing was merged.");
        }

        NonFinite |= nonFinite;
    }

    /// <summary>The exact sum rounded once to the nearest double, ties to even.</summary>
    /// <returns>The correctly rounded sum; ±∞ beyond the range of double; +0 for an exact zero; NaN as described for the type.</returns>
    public readonly double ToDouble()
    {
        ExactSum copy = this;
        return copy.Finish();
    }

    /// <summary>The value of <see cref="ToDouble"/>, from an accumulator that is not needed any more.</summary>
    internal double Finish()
    {
        switch (Kind())
        {
            case NonFiniteTerms.None:
                Digits.Normalise();
                return Digits.Round();
            case NonFiniteTerms.PositiveInfinity:
                return double.PositiveInfinity;
            case NonFiniteTerms.NegativeInfinity:
                return double.NegativeInfinity;
            default:
                return double.NaN;
        }
    }

    /// <summary>What the non-finite terms make of the sum: nothing, an infinity, or not a number, which infinities of both signs are
    /// too.</summary>
    private readonly NonFiniteTerms Kind() =>
        NonFinite is NonFiniteTerms.None or NonFiniteTerms.PositiveInfinity or NonFiniteTerms.NegativeInfinity
            ? NonFinite
            : NonFiniteTerms.NotANumber;
}
