using System.Runtime.InteropServices;
using TVer.Methodologies.Statistics;

namespace TVer.Methodologies.Tests.Statistics.ExactSummation;

/// <summary>
/// Native code may leave the processor in another rounding mode or flushing subnormals. Sums notice, and stay exact.
/// </summary>
public class FloatingPointModeTests
{
    private const uint Downward = 0x2000;
    private const uint Upward = 0x4000;
    private const uint TowardsZero = 0x6000;
    private const uint FlushToZero = 0x8000;
    private const uint DenormalsAreZero = 0x0040;
    private const int MxcsrOffset = 28; // in fenv_t of the x86-64 System V ABI, which has 32 bytes

    [Fact]
    public void Processor_is_in_its_standard_mode() => Assert.True(FloatingPointMode.IsStandard);

    [Theory]
    [InlineData(Downward)]
    [InlineData(Upward)]
    [InlineData(TowardsZero)]
    [InlineData(FlushToZero)]
    [InlineData(DenormalsAreZero)]
    [InlineData(FlushToZero | DenormalsAreZero)]
    [InlineData(Upward | FlushToZero | DenormalsAreZero)]
    public void Sums_are_exact_in_any_mode(uint mode)
    {
        Assert.SkipUnless(
            OperatingSystem.IsLinux() && RuntimeInformation.ProcessArchitecture == Architecture.X64,
            "The mode is set through the C library of x86-64 Linux.");
        Random random = new(3);
        double[] x = [.. Enumerable.Range(0, 1000).Select(_ => (random.NextDouble() - 0.4) * 1e-307)];
        double[] y = [.. Enumerable.Range(0, 1000).Select(_ => random.NextDouble())];
        double[] z = [.. Enumerable.Range(0, 1000).Select(_ => HardData.Bits(random, 0, 3))];
        (bool Standard, double Sum, double Subnormal, double Dot, double Strata, double Tie) All() => (
            FloatingPointMode.IsStandard,
            ExactSum.Sum(x),
            ExactSum.Sum(z),
            ExactSum.Dot(x, y),
            ExactSum.Strata(x, z, y),
            ExactSum.Sum([9007199254740992.0, 1.0]));

        var expected = All();
        Assert.True(expected.Standard);
        byte[] standard = new byte[32];
        Assert.Equal(0, GetEnvironment(standard));
        byte[] changed = [.. standard];
        BitConverter.TryWriteBytes(changed.AsSpan(MxcsrOffset), BitConverter.ToUInt32(standard, MxcsrOffset) | mode);

        Assert.Equal(0, SetEnvironment(changed));
        var actual = All();
        Assert.Equal(0, SetEnvironment(standard));

        Assert.False(actual.Standard);
        Assert.Equal(expected with { Standard = false }, actual);
    }

    [DllImport("libm.so.6", EntryPoint = "fegetenv")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int GetEnvironment(byte[] environment);

    [DllImport("libm.so.6", EntryPoint = "fesetenv")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int SetEnvironment(byte[] environment);
}
