using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace TVer.Methodologies.Forestry.LandCover;

/// <summary>A histogram of pairs of codes below 16, at index earlier · 16 + later. The counts do not depend on the path taken.</summary>
/// <remarks>
/// Counting is bound by the additions to memory, one a pixel. Three ways save them: 32 pixels alike, the usual thing within a patch of
/// forest, are one addition; long inputs count two neighbours at a time, in a table of 2¹⁶; short ones spread over eight tables, so that
/// equal neighbours do not wait for each other's addition. Vectors of 256 bits only make the indices.
/// </remarks>
internal sealed class PairHistogram
{
    private const int Tables = 8;

    /// <summary>From so many pixels on, emptying the table of neighbours costs little.</summary>
    internal const int LongInput = 1 << 18;

    /// <summary>Eight tables of 256 single pixels.</summary>
    private readonly uint[] _singles = new uint[Tables * 256];

    /// <summary>Counts of two neighbours: the left one is the low byte of the index.</summary>
    private uint[] _neighbours = [];

    private bool _hasNeighbours;
    private long _pending;

    /// <summary>Counts pairs of pixels.</summary>
    /// <param name="earlier">Codes of the earlier map.</param>
    /// <param name="later">As many codes of the later map.</param>
    /// <returns>False where a code is 16 or more, after which the histogram is to be thrown away.</returns>
    public bool TryAdd(ReadOnlySpan<byte> earlier, ReadOnlySpan<byte> later)
    {
        if (earlier.Length != later.Length)
        {
            throw new ArgumentException($"The maps have {earlier.Length} and {later.Length} pixels.", nameof(later));
        }

        _pending += earlier.Length;
        if (_pending > uint.MaxValue)
        {
            throw new InvalidOperationException("The histogram must be moved before it holds 2^32 pixels.");
        }

        int done = 0;
        bool below16 = true;
        if (Vector256.IsHardwareAccelerated)
        {
            below16 = earlier.Length >= LongInput ? AddNeighbours(earlier, later, out done) : AddSingles(earlier, later, out done);
        }

        return AddOneByOne(earlier[done..], later[done..]) && below16;
    }

    /// <summary>Adds the counts to 256 others and starts again from zero.</summary>
    public void MoveTo(Span<long> totals)
    {
        for (int i = 0; i < _singles.Length; i++)
        {
            totals[i & 255] += _singles[i];
        }

        Array.Clear(_singles);
        _pending = 0;
        if (!_hasNeighbours)
        {
            return;
        }

        for (int i = 0; i < _neighbours.Length; i++)
        {
            uint count = _neighbours[i];
            if (count != 0)
            {
                totals[i & 255] += count;
                totals[i >> 8] += count;
            }
        }

        Array.Clear(_neighbours);
        _hasNeighbours = false;
    }

    /// <summary>The path without vectors.</summary>
    internal bool AddOneByOne(ReadOnlySpan<byte> earlier, ReadOnlySpan<byte> later)
    {
        int high = 0;
        for (int i = 0; i < earlier.Length; i++)
        {
            high |= earlier[i] | later[i];
            _singles[((i & (Tables - 1)) << 8) | ((earlier[i] & 15) << 4) | (later[i] & 15)]++;
        }

        return high < 16;
    }

    private bool AddSingles(ReadOnlySpan<byte> earlier, ReadOnlySpan<byte> later, out int done)
    {
        ref byte a = ref MemoryMarshal.GetReference(earlier);
        ref byte b = ref MemoryMarshal.GetReference(later);
        ref uint singles = ref MemoryMarshal.GetArrayDataReference(_singles);
        Vector256<byte> all = default;
        int i = 0;
        for (; i <= earlier.Length - Vector256<byte>.Count; i += Vector256<byte>.Count)
        {
            Vector256<byte> index = Indices(ref a, ref b, i, ref all);
            byte first = index.GetElement(0);
            if (index == Vector256.Create(first))
            {
                Unsafe.Add(ref singles, (int)first) += (uint)Vector256<byte>.Count;
                continue;
            }

            Vector256<ulong> words = index.AsUInt64();
            CountSingles(ref singles, words.GetElement(0));
            CountSingles(ref singles, words.GetElement(1));
            CountSingles(ref singles, words.GetElement(2));
            CountSingles(ref singles, words.GetElement(3));
        }

        done = i;
        return !Vector256.GreaterThanAny(all, Vector256.Create((byte)15));
    }

    private bool AddNeighbours(ReadOnlySpan<byte> earlier, ReadOnlySpan<byte> later, out int done)
    {
        if (_neighbours.Length == 0)
        {
            _neighbours = new uint[65536];
        }

        _hasNeighbours = true;
        ref byte a = ref MemoryMarshal.GetReference(earlier);
        ref byte b = ref MemoryMarshal.GetReference(later);
        ref uint singles = ref MemoryMarshal.GetArrayDataReference(_singles);
        ref uint neighbours = ref MemoryMarshal.GetArrayDataReference(_neighbours);
        Vector256<byte> all = default;
        int i = 0;
        for (; i <= earlier.Length - Vector256<byte>.Count; i += Vector256<byte>.Count)
        {
            Vector256<byte> index = Indices(ref a, ref b, i, ref all);
            byte first = index.GetElement(0);
            if (index == Vector256.Create(first))
            {
                Unsafe.Add(ref singles, (int)first) += (uint)Vector256<byte>.Count;
                continue;
            }

            Vector256<ulong> words = index.AsUInt64();
            CountNeighbours(ref neighbours, words.GetElement(0));
            CountNeighbours(ref neighbours, words.GetElement(1));
            CountNeighbours(ref neighbours, words.GetElement(2));
            CountNeighbours(ref neighbours, words.GetElement(3));
        }

        done = i;
        return !Vector256.GreaterThanAny(all, Vector256.Create((byte)15));
    }

    /// <summary>Indices of 32 pixels. A code above 15 would spill into its neighbour's index, so all codes are collected to be looked at.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> Indices(ref byte earlier, ref byte later, int at, ref Vector256<byte> all)
    {
        Vector256<byte> a = Vector256.LoadUnsafe(ref earlier, (nuint)at);
        Vector256<byte> b = Vector256.LoadUnsafe(ref later, (nuint)at);
        all |= a | b;
        return Vector256.ShiftLeft(a.AsUInt16(), 4).AsByte() | b;
    }

    /// <summary>An index has 8 bits, so that it cannot leave its table of 256.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void CountSingles(ref uint singles, ulong indices)
    {
        Unsafe.Add(ref singles, (nuint)(byte)indices)++;
        Unsafe.Add(ref singles, (nuint)(byte)(indices >> 8) + 256)++;
        Unsafe.Add(ref singles, (nuint)(byte)(indices >> 16) + 512)++;
        Unsafe.Add(ref singles, (nuint)(byte)(indices >> 24) + 768)++;
        Unsafe.Add(ref singles, (nuint)(byte)(indices >> 32) + 1024)++;
        Unsafe.Add(ref singles, (nuint)(byte)(indices >> 40) + 1280)++;
        Unsafe.Add(ref singles, (nuint)(byte)(indices >> 48) + 1536)++;
        Unsafe.Add(ref singles, (nuint)(indices >> 56) + 1792)++;
    }

    /// <summary>An index has 16 bits, so that it cannot leave its table of 65536.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void CountNeighbours(ref uint neighbours, ulong indices)
    {
        Unsafe.Add(ref neighbours, (nuint)(ushort)indices)++;
        Unsafe.Add(ref neighbours, (nuint)(ushort)(indices >> 16))++;
        Unsafe.Add(ref neighbours, (nuint)(ushort)(indices >> 32))++;
        Unsafe.Add(ref neighbours, (nuint)(indices >> 48))++;
    }
}
