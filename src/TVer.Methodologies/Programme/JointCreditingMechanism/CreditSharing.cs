using System.Numerics;

namespace TVer.Methodologies.Programme;

/// <summary>
/// Shares whole tonnes between parties: the whole part of each exact share, and the tonnes left over one each to the parties with the
/// largest fractions. The parts sum to the total, a larger share never gets fewer tonnes, and no party is above its share rounded up
/// or below it rounded down.
/// </summary>
/// <remarks>Equal fractions go to the larger share, then to the name that is first in ordinal order: the order of the input does not matter.</remarks>
public static class CreditSharing
{
    /// <summary>Shares a total.</summary>
    /// <param name="total">Whole tonnes, 0 or more.</param>
    /// <param name="shares">The share of each party, by name; their exact sum is 1.</param>
    /// <returns>Whole tonnes of each party, by name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The total is negative.</exception>
    /// <exception cref="ArgumentException">The shares do not sum to 1.</exception>
    public static IReadOnlyDictionary<string, long> Allocate(long total, IReadOnlyDictionary<string, ExactShare> shares)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(total);
        ArgumentNullException.ThrowIfNull(shares);
        (BigInteger numerator, BigInteger denominator) = Sum(shares.Values);
        if (numerator != denominator)
        {
            throw new ArgumentException($"The shares sum to {numerator}/{denominator}; they must sum to 1.", nameof(shares));
        }

        Part[] parts = [.. shares.Select(pair => Part.Of(total, pair.Key, pair.Value))];
        Array.Sort(parts, CompareClaims);
        long left = total - parts.Sum(part => part.Whole);
        var allocation = new SortedDictionary<string, long>(StringComparer.Ordinal);
        for (int k = 0; k < parts.Length; k++)
        {
            allocation.Add(parts[k].Name, parts[k].Whole + (k < left ? 1 : 0));
        }

        return allocation;
    }

    /// <summary>The exact sum of shares, as a reduced fraction.</summary>
    internal static (BigInteger Numerator, BigInteger Denominator) Sum(IEnumerable<ExactShare> shares)
    {
        BigInteger numerator = 0;
        BigInteger denominator = 1;
        foreach (ExactShare share in shares)
        {
            numerator = (numerator * share.Denominator) + (share.Numerator * denominator);
            denominator *= share.Denominator;
            BigInteger divisor = BigInteger.GreatestCommonDivisor(numerator, denominator);
            (numerator, denominator) = (numerator / divisor, denominator / divisor);
        }

        return (numerator, denominator);
    }

    /// <summary>Largest fraction first, then the larger share, then the name.</summary>
    private static int CompareClaims(Part a, Part b)
    {
        int byFraction = (b.Rest * a.Share.Denominator).CompareTo(a.Rest * b.Share.Denominator);
        int byShare = byFraction != 0 ? byFraction : b.Share.CompareTo(a.Share);
        return byShare != 0 ? byShare : string.CompareOrdinal(a.Name, b.Name);
    }

    /// <summary>The exact share of a party: whole tonnes and a rest over the share's denominator.</summary>
    private readonly record struct Part(string Name, ExactShare Share, long Whole, BigInteger Rest)
    {
        public static Part Of(long total, string name, ExactShare share)
        {
            var whole = BigInteger.DivRem((BigInteger)total * share.Numerator, share.Denominator, out BigInteger rest);
            return new Part(name, share, (long)whole, rest);
        }
    }
}
