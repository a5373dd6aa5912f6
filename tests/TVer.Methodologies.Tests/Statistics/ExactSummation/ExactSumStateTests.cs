using System.Buffers.Binary;
using TVer.Methodologies.Statistics;

namespace TVer.Methodologies.Tests.Statistics.ExactSummation;

/// <summary>The bytes of the canonical state: fixed for ever by literals, and refused where they are not canonical.</summary>
/// <remarks>The literals were computed with Python's fractions from the definition in the remarks of the type, not by this
/// library.</remarks>
public class ExactSumStateTests
{
    [Theory]
    [InlineData(new double[0], "01000000")]
    [InlineData(new[] { -0.0 }, "01000000")]
    [InlineData(new[] { 1.0 }, "0100440101000000")]
    [InlineData(new[] { 3.0, -4.0 }, "01004401FFFFFFFF")]
    [InlineData(new[] { 2147483648.0 }, "010044020000008001000000")]
    [InlineData(new[] { -2147483648.0 }, "0100440100000080")]
    [InlineData(new[] { 0.1 }, "01004202009A99999A999919")]
    [InlineData(new[] { 0.2, 0.1 }, "0100420200CECCCCCDCCCC4C")]
    [InlineData(new[] { double.Epsilon }, "0100220100400000")]
    [InlineData(new[] { double.MaxValue }, "0100620300F8FFFF0000000001000000")]
    [InlineData(new[] { 1e100, 1.0 }, "0100440B01000000000000000000000000000000000000000000000000000000000000000000007DC39425AD4A120000")]
    [InlineData(new[] { double.NaN, 1.0 }, "01010000")]
    [InlineData(new[] { 1.0, double.PositiveInfinity, 5.0 }, "01020000")]
    [InlineData(new[] { double.NegativeInfinity }, "01040000")]
    [InlineData(new[] { double.NegativeInfinity, double.PositiveInfinity }, "01010000")]
    public void Sum_has_these_bytes(double[] values, string expected)
    {
        ExactSum sum = default;
        sum.Add(values);
        AssertState(expected, sum);
    }

    [Fact]
    public void Products_have_these_bytes()
    {
        ExactSum smallest = default;
        smallest.AddProduct(double.Epsilon, double.Epsilon);
        AssertState("0100000100000010", smallest);

        ExactSum largest = default;
        largest.AddProduct(double.MaxValue, double.MaxValue);
        AssertState("01008005000040000000000000F0FFFF0000000001000000", largest);

        ExactSum stratum = default;
        stratum.AddStratum(0.3, 0.1, 0.7);
        AssertState("010040040000608FC3F5285C8FD5A3703D0AD723", stratum);
    }

    [Fact]
    public void Widest_state_takes_no_more_than_540_bytes()
    {
        ExactSum sum = default;
        sum.AddProduct(double.MaxValue, double.MaxValue);
        sum.AddProduct(double.Epsilon, double.Epsilon);
        Assert.Equal(536, sum.ToCanonical().Length);
        Assert.Equal(540, ExactSum.MaxCanonicalLength);

        byte[] full = new byte[540];
        full.AsSpan().Fill(0x7F);
        full[..4].AsSpan().Clear();
        new byte[] { 1, 0, 0, 134 }.CopyTo(full, 0);
        Assert.Equal(full, ExactSum.ReadCanonical(full).ToCanonical());
    }

    /// <summary>Terms can be added a little beyond the capacity; such a sum has no bytes, but it reads and compares.</summary>
    [Fact]
    public void Sum_beyond_capacity_has_no_state_and_still_reads_and_compares()
    {
        ExactSum sum = ExactSum.ReadCanonical(Largest()), other = ExactSum.ReadCanonical(Largest());
        for (int i = 0; i < 2; i++)
        {
            sum.AddProduct(double.MaxValue, double.MaxValue);
            other.AddProduct(double.MaxValue, double.MaxValue);
        }

        Assert.Throws<OverflowException>(() => sum.ToCanonical());
        Assert.Equal(double.PositiveInfinity, sum.ToDouble());
        Assert.True(sum == other);
        Assert.Equal(sum.GetHashCode(), other.GetHashCode());
        other.Add(double.Epsilon);
        Assert.True(sum != other);
        Assert.False(sum.Equals(default));
    }

    [Fact]
    public void Merging_beyond_capacity_is_refused_and_changes_nothing()
    {
        ExactSum sum = default;
        sum.AddProduct(double.MaxValue, double.MaxValue);
        int doublings = 0;
        byte[] before = [];
        OverflowException? refused = null;
        while (refused is null && doublings < 200)
        {
            before = sum.ToCanonical();
            try
            {
                sum.Merge(in sum);
                doublings++;
            }
            catch (OverflowException e)
            {
                refused = e;
            }
        }

        // 2^2048 doubled 62 times is 2^2110, within the capacity; digit 133 ends at 2^2111.
        Assert.InRange(doublings, 62, 63);
        Assert.Contains("nothing was merged", refused!.Message, StringComparison.Ordinal);
        Assert.Equal(before, sum.ToCanonical());
        ExactSum infinite = sum;
        infinite.Add(double.PositiveInfinity);
        Assert.Throws<OverflowException>(() => sum.Merge(in infinite));
        Assert.Equal(before, sum.ToCanonical());
        ExactSum minus = default;
        minus.AddProduct(double.MinValue, double.MaxValue);
        sum.Merge(in minus);
        Assert.Equal(1, sum.Sign);
    }

    [Fact]
    public void Values_that_are_equal_or_not_finite_compare_without_bytes()
    {
        ExactSum nan = default, mixed = default, plus = default, minus = default, finite = default;
        nan.Add(double.NaN);
        mixed.Add(double.PositiveInfinity);
        mixed.Add(double.NegativeInfinity);
        plus.Add(double.PositiveInfinity);
        minus.Add(double.NegativeInfinity);
        finite.Add(1);

        Assert.True(nan == mixed);
        Assert.Equal(nan.GetHashCode(), mixed.GetHashCode());
        Assert.True(plus != minus && plus != nan && plus != finite && finite != plus);
        plus.Add(3);
        ExactSum other = default;
        other.Add(double.PositiveInfinity);
        Assert.True(plus == other);
        Assert.Equal(plus.GetHashCode(), other.GetHashCode());
    }

    /// <summary>All digits as large as they can be.</summary>
    private static byte[] Largest()
    {
        byte[] largest = new byte[540];
        new byte[] { 1, 0, 0, 134 }.CopyTo(largest, 0);
        for (int digit = 0; digit < 134; digit++)
        {
            BinaryPrimitives.WriteInt32LittleEndian(largest.AsSpan(4 + (4 * digit)), int.MaxValue);
        }

        return largest;
    }

    [Theory]
    [InlineData("", "fewer than the 4")]
    [InlineData("010000", "3 bytes")]
    [InlineData("00000000", "byte 0 (version) is 0")]
    [InlineData("02000000", "byte 0 (version) is 2")]
    [InlineData("01030000", "byte 1 (kind) is 3")]
    [InlineData("01060000", "byte 1 (kind) is 6")]
    [InlineData("01080000", "byte 1 (kind) is 8")]
    [InlineData("01004400", "byte 2 (first digit) is 68")]
    [InlineData("0100440201000000", "announces 2 digits")]
    [InlineData("010044010100000000", "9 bytes")]
    [InlineData("01004401010000", "7 bytes")]
    [InlineData("0102440101000000", "not finite")]
    [InlineData("0100860101000000", "digits 134 to 134 exceed the last one, 133")]
    [InlineData("0100FF0101000000", "digits 255 to 255")]
    [InlineData("010044020000000001000000", "first digit is zero")]
    [InlineData("010044020100000000000000", "last digit is zero")]
    [InlineData("0100440100000000", "first digit is zero")]
    public void Malformed_state_is_refused_with_its_fault(string bytes, string fault)
    {
        FormatException error = Assert.Throws<FormatException>(() => ExactSum.ReadCanonical(Convert.FromHexString(bytes)));
        Assert.Contains(fault, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Short_destination_is_refused_with_the_length_needed()
    {
        ExactSum sum = default;
        sum.Add(0.1);
        ArgumentException error = Assert.Throws<ArgumentException>(() => sum.WriteCanonical(new byte[11]));
        Assert.Equal("destination", error.ParamName);
        Assert.Contains("12 bytes; there is room for 11", error.Message, StringComparison.Ordinal);
        Assert.Equal(12, sum.WriteCanonical(new byte[12]));
    }

    [Fact]
    public void Any_byte_changed_is_refused_or_another_value()
    {
        ExactSum sum = default;
        sum.Add([1e20, 0.1, -3]);
        byte[] state = sum.ToCanonical();
        for (int i = 0; i < state.Length; i++)
        {
            for (int change = 1; change < 256; change++)
            {
                byte[] changed = [.. state];
                changed[i] ^= (byte)change;
                try
                {
                    ExactSum other = ExactSum.ReadCanonical(changed);
                    Assert.NotEqual(sum, other);
                    Assert.Equal(changed, other.ToCanonical());
                }
                catch (FormatException)
                {
                }
            }
        }
    }

    [Fact]
    public void Equality_is_that_of_the_exact_values()
    {
        ExactSum left = default;
        left.Add([0.1, 0.2]);
        ExactSum right = default;
        right.Add([0.2, 1e300, 0.1, -1e300]);
        Assert.True(left == right);
        Assert.Equal(left.GetHashCode(), right.GetHashCode());
        right.Add(double.Epsilon);
        Assert.True(left != right);
        Assert.Equal(left.ToDouble(), right.ToDouble());
        Assert.False(left.Equals((object?)null));
    }

    private static void AssertState(string expected, ExactSum sum)
    {
        Assert.Equal(expected, Convert.ToHexString(sum.ToCanonical()));
        ExactSum restored = ExactSum.ReadCanonical(Convert.FromHexString(expected));
        Assert.Equal(sum.ToDouble(), restored.ToDouble());
        Assert.Equal(sum, restored);
    }
}
