using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace TVer.Methodologies.Forestry.LandCover;

/// <summary>A histogram of pairs of codes below 16, at index earlier · 16 + later.</summary>
internal sealed class PairHistogram
{
    private const int Tables = 8;

    private readonly uint[] _counts = new uint[Tables * 256];
    private long _pending;

    /// <summary>Counts pairs of pixels; false where a code is 16 or more, after which the histogram is to be thrown away.</summary>
    public bool TryAdd(ReadOnlySpan<byte> earlier, ReadOnlySpan<byte> later)
    {
        if (_pending + earlier.Length > uint.MaxValue)
        {
            throw new InvalidOperationException("The histogram must be moved before it holds 2^32 pixels.");
        }

        _pending += earlier.Length;
        uint high = 0;
        for (int i = 0; i < earlier.Length; i++)
        {
            high |= (uint)(earlier[i] | later[i]);
            _counts[((earlier[i] & 15) << 4) | (later[i] & 15)]++;
        }

        return high < 16;
    }

    /// <summary>Adds the counts to 256 others and starts again from zero.</summary>
    public void MoveTo(Span<long> totals)
    {
        for (int i = 0; i < _counts.Length; i++)
        {
            totals[i & 255] += _counts[i];
        }

        Array.Clear(_counts);
        _pending = 0;
    }
}
