using System.Buffers.Binary;
using System.Security.Cryptography;
using Calc = TVer.Methodologies.Statistics.DeterministicMath;

namespace TVer.Methodologies.Tests.Statistics;

/// <summary>
/// Bits written down once, to be equal on every machine, processor and run-time setting. The single values are those that field
/// allometry asks for; their expected bits come from decimal arithmetic of 120 digits in another language, correctly rounded.
/// </summary>
public class DeterministicMathGoldenTests
{
    [Theory]
    [InlineData(1.0, 0x4005BF0A8B145769)]
    [InlineData(-1.085, 0x3FD5A02ECFEB60DB)]
    [InlineData(0.1, 0x3FF1AEC7B35A00D4)]
    [InlineData(-20.0, 0x3E21B48655F37267)]
    [InlineData(700.0, 0x7F0D945DF4F8EC8E)]
    [InlineData(-740.0, 0x0000000000000055)]
    public void Exp_has_these_bits(double x, ulong bits) => AssertBits(bits, Calc.Exp(x));

    [Theory]
    [InlineData(2.0, 0x3FE62E42FEFA39EF)]
    [InlineData(10.0, 0x40026BB1BBB55516)]
    [InlineData(100.0, 0x40126BB1BBB55516)]
    [InlineData(0.999, 0xBF5064670D979B73)]
    [InlineData(1.0000001, 0x3E7AD7F2847B6492)]
    [InlineData(1e-320, 0xC087069E3078E52D)]
    public void Log_has_these_bits(double x, ulong bits) => AssertBits(bits, Calc.Log(x));

    [Theory]
    [InlineData(18000.0, 0.933, 0x40C23C172016FAB6)]
    [InlineData(18000.0, 1.03, 0x40D795B034D17F24)]
    [InlineData(2700.0, 0.945, 0x409B51912FF756BE)]
    [InlineData(15.5, 2.3548, 0x4083DA91064EA237)]
    [InlineData(0.5, 3.3102, 0x3FB9CF17E1E1DB00)]
    [InlineData(1.0000000000000002, 3e18, 0x7C00502174A9BEF1)]
    [InlineData(1e-300, 1.07, 0x00000000000000CA)]
    public void Pow_has_these_bits(double x, double y, ulong bits) => AssertBits(bits, Calc.Pow(x, y));

    /// <summary>A digest over 20,000 results of each function and over columns, from arguments of all sizes.</summary>
    [Fact]
    public void Many_results_have_the_same_bits_as_ever()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> bytes = stackalloc byte[8];
        ulong state = 0;
        double[] bases = new double[1000];
        double[] powers = new double[1000];
        for (int i = 0; i < 20000; i++)
        {
            double positive = BitConverter.UInt64BitsToDouble(Next(ref state) % 0x7FF0_0000_0000_0000);
            double moderate = 1 + ((Next(ref state) >> 11) / 4503599627370496.0);
            double exponent = ((long)Next(ref state) >> 11) / 4503599627370496.0 * 745;
            bases[i % 1000] = i % 3 == 0 ? positive : moderate * (i % 777);
            Append(Calc.Exp(exponent), bytes);
            Append(Calc.Log(positive), bytes);
            Append(Calc.Log(moderate / 1.5), bytes);
            Append(Calc.Pow(positive, exponent / 745), bytes);
            Append(Calc.Pow(moderate, exponent), bytes);
            if (i % 1000 == 999)
            {
                Calc.Pow(bases, exponent / 200, powers);
                foreach (double power in powers)
                {
                    Append(power, bytes);
                }
            }
        }

        Assert.Equal("4F403B2F0BEF2D85D8CCB02565BBB54D0293F435B15116828DC561CCF7612069", Convert.ToHexString(hash.GetHashAndReset()));

        void Append(double value, Span<byte> buffer)
        {
            BinaryPrimitives.WriteDoubleLittleEndian(buffer, value);
            hash.AppendData(buffer);
        }
    }

    /// <summary>A counter whose bits are mixed: the same arguments on every machine, without a library's generator.</summary>
    private static ulong Next(ref ulong state)
    {
        state += 0x9E37_79B9_7F4A_7C15;
        ulong mixed = (state ^ (state >> 30)) * 0xBF58_476D_1CE4_E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D0_49BB_1331_11EB;
        return mixed ^ (mixed >> 31);
    }

    private static void AssertBits(ulong expected, double actual) =>
        Assert.Equal($"{expected:X16}", $"{BitConverter.DoubleToUInt64Bits(actual):X16}");
}
