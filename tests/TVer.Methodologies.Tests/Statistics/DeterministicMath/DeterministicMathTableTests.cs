using System.Numerics;
using TVer.Methodologies.Statistics;
using static TVer.Methodologies.Tests.Statistics.HighPrecision;

namespace TVer.Methodologies.Tests.Statistics;

/// <summary>Computes every number of the tables anew, by the rules that the README beside them states, with the oracle's series.</summary>
public class DeterministicMathTableTests
{
    [Fact]
    public void Every_entry_of_the_logarithm_table_follows_its_rule()
    {
        Assert.Equal(256 * 4, LogarithmTable.Bits.Length);
        for (int i = 0; i < 256; i++)
        {
            double start = BitConverter.UInt64BitsToDouble(LogarithmKernel.LowestBits + ((ulong)i << 44));
            double end = BitConverter.UInt64BitsToDouble(LogarithmKernel.LowestBits + ((ulong)(i + 1) << 44));
            double factor = Factor(start, end);
            BigInteger logarithm = -(factor >= 1 ? Log(Of(factor)) : Log(Of(factor) * 2) - Ln2);
            BigInteger high = Rounded(logarithm, 42);

            Assert.Equal(factor, Entry(i, 0));
            Assert.Equal(high, Of(Entry(i, 1)));
            Assert.Equal(logarithm.IsOne || factor == 1 ? 0 : ToDouble(logarithm - high), Entry(i, 2));
            Assert.Equal(0, Entry(i, 3));
        }

        Assert.Equal(1, Entry(150, 0));
        Assert.True(1 > BitConverter.UInt64BitsToDouble(LogarithmKernel.LowestBits + (150UL << 44)));
        Assert.True(1 < BitConverter.UInt64BitsToDouble(LogarithmKernel.LowestBits + (151UL << 44)));
    }

    /// <summary>What the kernel's error bound rests on, at both ends of each interval (between them it is monotonic).</summary>
    [Fact]
    public void The_reduced_argument_is_exact_short_and_never_larger_than_the_tabled_logarithm()
    {
        for (int i = 0; i < 256; i++)
        {
            double factor = Entry(i, 0);
            foreach (ulong bits in new[] { LogarithmKernel.LowestBits + ((ulong)i << 44), LogarithmKernel.LowestBits + ((ulong)(i + 1) << 44) - 1 })
            {
                double z = BitConverter.UInt64BitsToDouble(bits);
                double r = Math.FusedMultiplyAdd(z, factor, -1);

                Assert.Equal((Of(z) * Of(factor) >> FractionBits) - One, Of(r));
                Assert.True(Math.Abs(r) < 1 / 370.0);
                Assert.True(factor == 1 || Math.Abs(Entry(i, 1)) >= Math.Abs(r));
            }
        }
    }

    [Fact]
    public void Every_entry_of_the_exponential_table_follows_its_rule()
    {
        Assert.Equal(128 * 2, ExponentialTable.Bits.Length);
        for (int j = 0; j < 128; j++)
        {
            // 2^(j/128) by seven square roots, which shares nothing with an exponential series.
            BigInteger power = One << j;
            for (int root = 0; root < 7; root++)
            {
                power = Sqrt(power);
            }

            double nearest = ToDouble(power);
            Assert.Equal(BitConverter.DoubleToUInt64Bits(nearest) - ((ulong)j << 45), ExponentialTable.Bits[(2 * j) + 1]);
            Assert.Equal(ToDouble(Divide(power - Of(nearest), Of(nearest))), BitConverter.UInt64BitsToDouble(ExponentialTable.Bits[2 * j]), Math.ScaleB(1, -150));
        }
    }

    [Fact]
    public void The_parts_of_ln_2_add_up_to_it()
    {
        Assert.Equal((Ln2 >> (FractionBits - 42)) << (FractionBits - 42), Of(LogarithmKernel.Ln2High));
        Assert.Equal(LogarithmKernel.Ln2Low, ToDouble(Ln2 - Of(LogarithmKernel.Ln2High)));
        Assert.Equal(ExponentialKernel.StepHigh, ToDouble(Ln2 / 128));
        Assert.Equal(ExponentialKernel.StepLow, ToDouble((Ln2 / 128) - Of(ExponentialKernel.StepHigh)));
    }

    private static double Entry(int index, int column) => BitConverter.UInt64BitsToDouble(LogarithmTable.Bits[(4 * index) + column]);

    private static double Factor(double start, double end)
    {
        if (start < 1 && end > 1)
        {
            return 1;
        }

        BigInteger twiceMiddle = Of(start) + Of(end);
        for (int bits = 10; ; bits--)
        {
            BigInteger factor = Rounded(Divide(2 * One, twiceMiddle), bits);
            BigInteger limit = One >> (start < 1 ? bits : bits - 1);
            if (BigInteger.Abs(Multiply(Of(start), factor) - One) <= limit && BigInteger.Abs(Multiply(Of(end), factor) - One) <= limit)
            {
                return ToDouble(factor);
            }
        }
    }

    /// <summary>The nearest multiple of 2^−bits.</summary>
    private static BigInteger Rounded(BigInteger value, int bits)
    {
        int drop = FractionBits - bits;
        return ((value + (BigInteger.One << (drop - 1))) >> drop) << drop;
    }
}
