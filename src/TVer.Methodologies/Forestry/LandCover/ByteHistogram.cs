using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace TVer.Methodologies.Forestry.LandCover;

/// <summary>A histogram of 256 counters. The counts do not depend on the path taken.</summary>
/// <remarks>
/// Counting is bound by the additions to memory, one a pixel. Three ways save them: 32 pixels alike, the usual thing within a patch of
/// forest, are one addition; long inputs count two neighbours at a time, in a table of 2¹⁶; short ones spread over eight tables, so that
/// equal neighbours do not wait for each other's addition. Vectors of 256 bits only make the numbers of the counters.
/// </remarks>
internal sealed class ByteHistogram
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

    /// <summary>Counts pixels.</summary>
    /// <param name="source">The pixels; it knows afterwards whether all of them had a meaning.</param>
    public void Add<TSource>(ref TSource source)
        where TSource : struct, IIndexSource, allows ref struct
    {
        _pending += source.Length;
        if (_pending > uint.MaxValue)
        {
            throw new InvalidOperationException("The histogram must be moved before it holds 2^32 pixels.");
        }

        int done = !TSource.HasVectors ? 0 : source.Length >= LongInput ? AddNeighbours(ref source) : AddSingles(ref source);
        AddOneByOne(ref source, done);
    }

    /// <summary>Adds the counts to 256 others and starts again from zero.</summary>
    public void MoveTo(Span<long> totals)
    {
        if (_pending == 0)
        {
            return;
        }

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

    /// <summary>The path without vectors, from a pixel to the last.</summary>
    internal void AddOneByOne<TSource>(ref TSource source, int from)
        where TSource : struct, IIndexSource, allows ref struct
    {
        _pending = Math.Max(_pending, 1);
        for (int i = from; i < source.Length; i++)
        {
            _singles[((i & (Tables - 1)) << 8) | source.Single(i)]++;
        }
    }

    private int AddSingles<TSource>(ref TSource source)
        where TSource : struct, IIndexSource, allows ref struct =>
        AddVectors<TSource, SinglePixels>(ref source, ref MemoryMarshal.GetArrayDataReference(_singles));

    private int AddNeighbours<TSource>(ref TSource source)
        where TSource : struct, IIndexSource, allows ref struct
    {
        if (_neighbours.Length == 0)
        {
            _neighbours = new uint[65536];
        }

        _hasNeighbours = true;
        return AddVectors<TSource, Neighbours>(ref source, ref MemoryMarshal.GetArrayDataReference(_neighbours));
    }

    /// <summary>Counts whole vectors: one of equal pixels in one addition, any other by its words in the table.</summary>
    /// <returns>How many pixels were counted.</returns>
    private int AddVectors<TSource, TCounting>(ref TSource source, ref uint table)
        where TSource : struct, IIndexSource, allows ref struct
        where TCounting : struct, ICounting
    {
        ref uint singles = ref MemoryMarshal.GetArrayDataReference(_singles);
        int i = 0;
        for (; i <= source.Length - Vector256<byte>.Count; i += Vector256<byte>.Count)
        {
            Vector256<byte> index = source.Vector(i);
            byte first = index.GetElement(0);
            if (index == Vector256.Create(first))
            {
                Unsafe.Add(ref singles, (int)first) += (uint)Vector256<byte>.Count;
                continue;
            }

            Vector256<ulong> words = index.AsUInt64();
            TCounting.Count(ref table, words.GetElement(0));
            TCounting.Count(ref table, words.GetElement(1));
            TCounting.Count(ref table, words.GetElement(2));
            TCounting.Count(ref table, words.GetElement(3));
        }

        return i;
    }

    /// <summary>How the eight pixels of a word are counted in a table.</summary>
    private interface ICounting
    {
        static abstract void Count(ref uint table, ulong indices);
    }

    /// <summary>Each pixel in a table of its own: a number has 8 bits, so that it cannot leave its table of 256.</summary>
    private readonly struct SinglePixels : ICounting
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static void Count(ref uint table, ulong indices)
        {
            Unsafe.Add(ref table, (nuint)(byte)indices)++;
            Unsafe.Add(ref table, (nuint)(byte)(indices >> 8) + 256)++;
            Unsafe.Add(ref table, (nuint)(byte)(indices >> 16) + 512)++;
            Unsafe.Add(ref table, (nuint)(byte)(indices >> 24) + 768)++;
            Unsafe.Add(ref table, (nuint)(byte)(indices >> 32) + 1024)++;
            Unsafe.Add(ref table, (nuint)(byte)(indices >> 40) + 1280)++;
            Unsafe.Add(ref table, (nuint)(byte)(indices >> 48) + 1536)++;
            Unsafe.Add(ref table, (nuint)(indices >> 56) + 1792)++;
        }
    }

    /// <summary>Two neighbours together: they have 16 bits, so that they cannot leave the table of 65536.</summary>
    private readonly struct Neighbours : ICounting
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static void Count(ref uint table, ulong indices)
        {
            Unsafe.Add(ref table, (nuint)(ushort)indices)++;
            Unsafe.Add(ref table, (nuint)(ushort)(indices >> 16))++;
            Unsafe.Add(ref table, (nuint)(ushort)(indices >> 32))++;
            Unsafe.Add(ref table, (nuint)(indices >> 48))++;
        }
    }
}
