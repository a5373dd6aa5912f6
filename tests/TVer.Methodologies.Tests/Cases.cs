using FsCheck;
using FsCheck.Fluent;

namespace TVer.Methodologies.Tests;

/// <summary>
/// Named generators for <see cref="Properties"/>. Each one shrinks within its own range: a counterexample is as simple as the range allows
/// and never leaves it.
/// </summary>
internal static class Cases
{
    /// <summary>Doubles spread evenly from <paramref name="minimum"/> to <paramref name="maximum"/>, both ends included and drawn
    /// often.</summary>
    public static Arbitrary<double> Doubles(double minimum, double maximum)
    {
        Gen<double> inside = Bits(53).Select(bits =>
        {
            double share = bits / 9007199254740992.0;
            return Math.Clamp((minimum * (1 - share)) + (maximum * share), minimum, maximum);
        });
        return From(Gen.Frequency((18, inside), (1, Gen.Constant(minimum)), (1, Gen.Constant(maximum))), x => x >= minimum && x <= maximum);
    }

    /// <summary>Positive doubles spread evenly over their exponents, from <paramref name="minimum"/> &gt; 0 to
    /// <paramref name="maximum"/>.</summary>
    public static Arbitrary<double> Magnitudes(double minimum, double maximum)
    {
        ulong low = BitConverter.DoubleToUInt64Bits(minimum);
        ulong count = BitConverter.DoubleToUInt64Bits(maximum) - low + 1;
        return From(Bits(64).Select(bits => BitConverter.UInt64BitsToDouble(low + (bits % count))), x => x >= minimum && x <= maximum);
    }

    /// <summary>Every finite double, all bit patterns alike: subnormal, huge, both zeros and both signs.</summary>
    public static Arbitrary<double> FiniteDoubles() =>
        From(Bits(64).Select(BitConverter.UInt64BitsToDouble).Where(double.IsFinite), double.IsFinite);

    /// <summary>Whole numbers from <paramref name="minimum"/> to <paramref name="maximum"/>, both included.</summary>
    public static Arbitrary<int> Integers(int minimum, int maximum) =>
        Arb.From(Gen.Choose(minimum, maximum), value => Towards(value, minimum <= 0 && maximum >= 0 ? 0 : minimum));

    /// <summary>One of the given values; shrinks towards the first.</summary>
    public static Arbitrary<T> OneOf<T>(params T[] values) =>
        Arb.From(Gen.Elements(values), value => values.TakeWhile(other => !Equals(other, value)));

    /// <summary>Arrays of the given length; shrinks by dropping elements and by shrinking them.</summary>
    public static Arbitrary<T[]> Arrays<T>(Arbitrary<T> element, int minimumLength, int maximumLength) =>
        Arb.From(
            from length in Gen.Choose(minimumLength, maximumLength)
            from items in Gen.ArrayOf(element.Generator, length)
            select items,
            items => Shorter(items, minimumLength).Concat(Simpler(items, element)));

    /// <summary>Any generator, with FsCheck's shrinker for the type kept inside the range that <paramref name="isValid"/>
    /// describes.</summary>
    public static Arbitrary<T> From<T>(Gen<T> generator, Func<T, bool> isValid)
    {
        Func<T, IEnumerable<T>> shrink = typeof(T) == typeof(double)
            ? value => ShorterNumbers((double)(object)value!).Cast<T>()
            : ArbMap.Default.ArbFor<T>().Shrinker;
        return Arb.From(generator, value => shrink(value).Where(isValid));
    }

    private static Gen<ulong> Bits(int count) =>
        from high in Gen.Choose(0, (1 << 21) - 1)
        from middle in Gen.Choose(0, (1 << 21) - 1)
        from low in Gen.Choose(0, (1 << 22) - 1)
        select (((ulong)high << 43) | ((ulong)middle << 22) | (uint)low) >> (64 - count);

    /// <summary>Simpler numbers first: zero, one, the whole part, then ever more decimal digits; each simpler than the value, so it
    /// ends.</summary>
    private static IEnumerable<double> ShorterNumbers(double value)
    {
        if (value == 0)
        {
            yield break;
        }

        if (value != 1)
        {
            yield return 0;
            yield return 1;
        }

        if (value < 0)
        {
            yield return -value;
        }

        string text = Properties.Show(value);
        for (int digits = 1; digits < 17; digits++)
        {
            double rounded = double.Parse(value.ToString("G" + digits, System.Globalization.CultureInfo.InvariantCulture),
                System.Globalization.CultureInfo.InvariantCulture);
            if (Properties.Show(rounded).Length < text.Length)
            {
                yield return rounded;
            }
        }

        double half = Math.Truncate(value / 2);
        if (half != 0 && Properties.Show(half).Length <= text.Length)
        {
            yield return half;
        }
    }

    private static IEnumerable<int> Towards(int value, int target)
    {
        if (value == target)
        {
            yield break;
        }

        yield return target;
        for (long step = ((long)value - target) / 2; step != 0; step /= 2)
        {
            yield return (int)(value - step);
        }
    }

    private static IEnumerable<T[]> Shorter<T>(T[] items, int minimumLength)
    {
        for (int drop = items.Length - minimumLength; drop > 0; drop /= 2)
        {
            for (int start = 0; start + drop <= items.Length; start += drop)
            {
                yield return [.. items[..start], .. items[(start + drop)..]];
            }
        }
    }

    private static IEnumerable<T[]> Simpler<T>(T[] items, Arbitrary<T> element)
    {
        for (int i = 0; i < items.Length; i++)
        {
            foreach (T simpler in element.Shrinker(items[i]))
            {
                T[] changed = [.. items];
                changed[i] = simpler;
                yield return changed;
            }
        }
    }
}
