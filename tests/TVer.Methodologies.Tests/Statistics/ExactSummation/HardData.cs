namespace TVer.Methodologies.Tests.Statistics.ExactSummation;

/// <summary>Families of columns that sums get wrong, each reproducible from its random generator.</summary>
internal static class HardData
{
    private static readonly Func<Random, int, double[]>[] s_families =
    [
        Uniform, AnyBits, CancellingPairs, IllConditioned, Subnormal, NearSubnormal, Huge, Ties, MostlyZeros, NonFinite, GridPoints,
        Lognormal, Integers, Outliers, Decimals, Drifting, Narrow, Saturating,
    ];

    public static int Families => s_families.Length;

    /// <summary>A case of any form, length and family.</summary>
    public static TermColumns Any(Random random)
    {
        Func<Random, int, double[]> family = Pick(random, s_families);
        int length = random.Next(Pick(random, [8, 70, 200, 600, 300, 2000]));
        if (family == Saturating && random.Next(8) == 0)
        {
            length = random.Next(2000, 90_000);
        }
        else if (random.Next(60) == 0)
        {
            length = random.Next(2000, 12_000);
        }

        double[] first = family(random, length);
        switch (random.Next(3))
        {
            case 0:
                return new TermColumns([first]);
            case 1:
                double[] second = Like(random, family, length);
                if (random.Next(4) == 0)
                {
                    // The second half takes back the first, but for one element.
                    int half = length / 2;
                    first.AsSpan(0, half).CopyTo(first.AsSpan(half));
                    first.AsSpan(0, half).ToArray().Select(x => -x).ToArray().CopyTo(first, 0);
                    second.AsSpan(0, half).CopyTo(second.AsSpan(half));
                    if (length > 0)
                    {
                        first[random.Next(length)] = Bits(random, 500, 1500);
                    }
                }

                return new TermColumns([first, second]);
            default:
                double[] baseline = Like(random, family, length);
                switch (random.Next(4))
                {
                    case 0:
                        baseline = [.. baseline.Select((b, i) => random.Next(2) == 0 ? first[i] : b)];
                        break;
                    case 1:
                        baseline = [.. first.Select(p => double.IsFinite(p) ? p * (1 + (1e-9 * random.NextDouble())) : p)];
                        break;
                }

                double[] area = random.Next(2) == 0 ? Decimals(random, length) : Pick(random, s_families)(random, length);
                return new TermColumns([first, baseline, area]);
        }
    }

    /// <summary>A double of random fraction and sign with an exponent field in the range; fractions of all ones, all zeros and few bits
    /// are frequent.</summary>
    public static double Bits(Random random, int lowestField, int highestField)
    {
        long fraction = random.NextInt64(1L << 52);
        fraction = random.Next(16) switch
        {
            0 => (1L << 52) - 1,
            1 => 0,
            2 or 3 => fraction & (-1L << random.Next(1, 52)),
            _ => fraction,
        };
        long field = random.Next(Math.Clamp(lowestField, 0, 2046), Math.Clamp(highestField, 0, 2046) + 1);
        return BitConverter.Int64BitsToDouble(((long)random.Next(2) << 63) | (field << 52) | fraction);
    }

    private static T Pick<T>(Random random, T[] items) => items[random.Next(items.Length)];

    private static double[] Like(Random random, Func<Random, int, double[]> family, int length) =>
        (random.Next(3) == 0 ? Pick(random, s_families) : family)(random, length);

    private static double[] Fill(int length, Func<int, double> element) => [.. Enumerable.Range(0, length).Select(element)];

    private static double Gauss(Random random) =>
        Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());

    private static double[] Uniform(Random random, int length)
    {
        double scale = Math.ScaleB(1, random.Next(-300, 300));
        return Fill(length, _ => (random.NextDouble() - 0.5) * scale);
    }

    private static double[] AnyBits(Random random, int length) => Fill(length, _ => Bits(random, 0, 2046));

    private static double[] CancellingPairs(Random random, int length)
    {
        int field = random.Next(100, 1900);
        double[] x = new double[length];
        for (int i = 0; i + 1 < length; i += 2)
        {
            x[i] = Bits(random, field - 50, field + 50);
            x[i + 1] = -x[i];
        }

        for (int k = 0; k < 3 && length > 0; k++)
        {
            x[random.Next(length)] = Bits(random, field - 1000, field);
        }

        random.Shuffle(x);
        return x;
    }

    /// <summary>After Ogita, Rump and Oishi: the second half approaches the sum so far with the opposite sign.</summary>
    private static double[] IllConditioned(Random random, int length)
    {
        int span = random.Next(1, 450);
        double[] x = new double[length];
        Dyadic sum = Dyadic.Zero;
        for (int i = 0; i < length; i++)
        {
            x[i] = i < length / 2 ? Bits(random, 1023 - span, 1023 + span) : -sum.Approximately();
            if (i >= length / 2 && random.Next(3) != 0)
            {
                x[i] *= 1 + Math.ScaleB(random.NextDouble(), -random.Next(10, 52));
            }

            x[i] = double.IsFinite(x[i]) ? x[i] : 1;
            sum += Dyadic.Of(x[i]);
        }

        random.Shuffle(x);
        return x;
    }

    private static double[] Subnormal(Random random, int length) => Fill(length, _ => Bits(random, 0, random.Next(2) * 2));

    private static double[] NearSubnormal(Random random, int length)
    {
        int top = random.Next(1, 200);
        return Fill(length, _ => Bits(random, 0, top));
    }

    /// <summary>Sums overflow on the way or at the end.</summary>
    private static double[] Huge(Random random, int length)
    {
        int lowest = random.Next(3) == 0 ? 1 : 2046 - random.Next(1, 120);
        return Fill(length, _ => Bits(random, lowest, 2046));
    }

    /// <summary>Half of a last place, sometimes decided hundreds of binades below, under pairs that cancel.</summary>
    private static double[] Ties(Random random, int length)
    {
        int field = random.Next(200, 1800);
        double[] x = new double[length];
        for (int i = 3; i + 1 < length; i += 2)
        {
            x[i] = Bits(random, field - 300, field + 240);
            x[i + 1] = -x[i];
        }

        if (length > 2)
        {
            x[0] = Math.Abs(Bits(random, field, field));
            x[1] = (Math.BitIncrement(x[0]) - x[0]) / 2;
            x[2] = random.Next(2) * Bits(random, 0, field - 60);
        }

        double sign = random.Next(2) == 0 ? 1 : -1;
        x = Fill(length, i => sign * x[i]);
        random.Shuffle(x);
        return x;
    }

    private static double[] MostlyZeros(Random random, int length)
    {
        int field = random.Next(1, 2046);
        return Fill(length, _ => random.Next(12) switch { < 4 => 0.0, < 8 => -0.0, 8 => Bits(random, field - 5, field), _ => 0.0 });
    }

    private static double[] NonFinite(Random random, int length)
    {
        double[] x = Fill(length, _ => Bits(random, 1000, 1040));
        for (int k = random.Next(4); k > 0 && length > 0; k--)
        {
            double[] special = [double.NaN, double.NegativeInfinity, double.PositiveInfinity, double.MaxValue, double.MinValue, 0];
            x[random.Next(length)] = Pick(random, special);
        }

        return x;
    }

    /// <summary>Values on and beside powers of two, halves of grid units and the bounds of what the kernels accept.</summary>
    private static double[] GridPoints(Random random, int length)
    {
        double top = Math.ScaleB(1, random.Next(-900, 870));
        bool positive = random.Next(3) == 0;
        return Fill(length, _ =>
        {
            double unit = Math.ScaleB(top, -random.Next(40, 110));
            double value = random.Next(8) switch
            {
                0 => top,
                1 => Math.BitDecrement(top),
                2 => unit * 0.5,
                3 => unit * (random.Next() + 0.5),
                4 => Math.BitIncrement(unit),
                5 => Math.BitDecrement(unit * 0.5),
                6 => top * (1 - (random.NextDouble() * 1e-3)),
                _ => top * random.NextDouble(),
            };
            return positive || random.Next(2) == 0 ? value : -value;
        });
    }

    private static double[] Lognormal(Random random, int length)
    {
        double deviation = random.NextDouble() * 40;
        return Fill(length, _ => Math.Exp(deviation * Gauss(random)) * (random.Next(4) == 0 ? -1 : 1));
    }

    private static double[] Integers(Random random, int length) => Fill(length, _ => random.Next(-1_000_000, 1_000_000));

    private static double[] Outliers(Random random, int length)
    {
        int field = random.Next(300, 1500);
        double[] x = Fill(length, _ => Bits(random, field, field + 3));
        for (int k = 0; k <= length / 100 && length > 0; k++)
        {
            x[random.Next(length)] = Bits(random, field - (250 * random.Next(2)), field + 5 + (495 * random.Next(2)));
        }

        return x;
    }

    private static double[] Decimals(Random random, int length) =>
        Fill(length, _ => Math.Round(random.NextDouble() * 5000, random.Next(4)));

    private static double[] Drifting(Random random, int length)
    {
        int field = random.Next(200, 1000);
        return Fill(length, _ =>
        {
            field = random.Next(50) == 0 ? Math.Clamp(field + random.Next(-60, 61), 1, 2046) : field;
            return Bits(random, field, field);
        });
    }

    private static double[] Narrow(Random random, int length)
    {
        int field = random.Next(1, 2046);
        int width = random.Next(60);
        return Fill(length, _ => Bits(random, field - width, field));
    }

    /// <summary>
    /// Drives grids and digits to their bounds: the first groups of a kernel run set low grids, all others lie just below what these
    /// accept.
    /// </summary>
    private static double[] Saturating(Random random, int length)
    {
        int period = random.Next(2) == 0 ? 8192 : random.Next(64, 9000);
        double largest = Math.BitDecrement(Math.ScaleB(1, random.Next(-720, 680)));
        double small = Math.ScaleB(largest, -random.Next(3, 5));
        int signs = random.Next(3);
        return Fill(length, i =>
        {
            double value = i % period < 64 ? small : random.Next(50) == 0 ? Math.BitDecrement(largest) : largest;
            return signs == 0 || (signs == 1 && i / 500 % 2 == 0) ? -value : value;
        });
    }
}
