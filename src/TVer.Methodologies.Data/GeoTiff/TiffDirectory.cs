using System.Text;

namespace TVer.Methodologies.Data.GeoTiff;

/// <summary>One image file directory: the tags of an image. Values are read when asked for, never more than the file holds.</summary>
internal sealed class TiffDirectory
{
    /// <summary>No image needs more entries than a classic directory can have.</summary>
    private const int MostEntries = ushort.MaxValue;

    private readonly ByteSource _source;
    private readonly TiffHeader _header;
    private readonly Dictionary<TiffTag, Entry> _entries = [];

    public TiffDirectory(ByteSource source, TiffHeader header, long offset)
    {
        _source = source;
        _header = header;
        int countSize = header.IsBig ? 8 : 2, entrySize = header.IsBig ? 20 : 12;
        Span<byte> word = stackalloc byte[8];
        source.ReadExactly(offset, word[..countSize], "the directory");
        ulong count = header.IsBig ? header.U64(word) : (ulong)header.U16(word);
        if (count is 0 or > MostEntries)
        {
            throw source.Fault("the number of directory entries", $"{count}", $"1 to {MostEntries}");
        }

        var table = new byte[((int)count * entrySize) + header.OffsetSize];
        source.ReadExactly(offset + countSize, table, "the directory");
        for (int i = 0; i < (int)count; i++)
        {
            ReadOnlySpan<byte> entry = table.AsSpan(i * entrySize, entrySize);
            var tag = (TiffTag)header.U16(entry);
            ulong values = header.IsBig ? header.U64(entry[4..]) : header.U32(entry[4..]);
            long valueOffset = offset + countSize + (i * entrySize) + entrySize - header.OffsetSize;
            if (!_entries.TryAdd(tag, new Entry(header.U16(entry[2..]), values, valueOffset, header.Offset(entry[^header.OffsetSize..]))))
            {
                throw source.Fault($"{tag}", "given twice", "one entry a tag");
            }
        }

        ulong next = header.Offset(table.AsSpan((int)count * entrySize));
        NextOffset = next <= (ulong)source.Length ? (long)next : throw source.Fault("the offset of the next directory", $"{next}", $"an offset within the {source.Length} bytes of the file");
    }

    /// <summary>Where the next directory lies; 0 for none.</summary>
    public long NextOffset { get; }

    public bool Has(TiffTag tag) => _entries.ContainsKey(tag);

    /// <summary>One unsigned value, or a default where the tag is absent (null: it is required).</summary>
    public long Single(TiffTag tag, long? absent, long smallest, long largest)
    {
        if (!_entries.ContainsKey(tag))
        {
            return absent ?? throw _source.Fault($"{tag}", "absent", $"a value from {smallest} to {largest}");
        }

        long[] values = Unsigned(tag, 1, 1);
        return values[0] >= smallest && values[0] <= largest
            ? values[0]
            : throw _source.Fault($"{tag}", $"{(ulong)values[0]}", smallest == largest ? $"{smallest}" : $"a value from {smallest} to {largest}");
    }

    /// <summary>Unsigned values; no more than wanted are read.</summary>
    public long[] Unsigned(TiffTag tag, long atLeast, long wanted)
    {
        Entry entry = Required(tag);
        int size = entry.Type switch
        {
            1 => 1,
            3 => 2,
            4 or 13 => 4,
            16 or 18 => 8,
            _ => throw _source.Fault($"{tag}", $"of type {entry.Type}", "an unsigned integer type (1, 3, 4, 13, 16 or 18)"),
        };
        byte[] bytes = Read(tag, entry, size, atLeast, wanted);
        var values = new long[bytes.Length / size];
        for (int i = 0; i < values.Length; i++)
        {
            ReadOnlySpan<byte> at = bytes.AsSpan(i * size);
            values[i] = size switch { 1 => at[0], 2 => _header.U16(at), 4 => _header.U32(at), _ => (long)_header.U64(at) };
        }

        return values;
    }

    /// <summary>Doubles, all of them finite.</summary>
    public double[] Doubles(TiffTag tag, long atLeast, long wanted)
    {
        Entry entry = Required(tag);
        if (entry.Type != 12)
        {
            throw _source.Fault($"{tag}", $"of type {entry.Type}", "type 12 (double)");
        }

        byte[] bytes = Read(tag, entry, 8, atLeast, wanted);
        var values = new double[bytes.Length / 8];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = BitConverter.UInt64BitsToDouble(_header.U64(bytes.AsSpan(i * 8)));
            if (!double.IsFinite(values[i]))
            {
                throw _source.Fault($"{tag}[{i}]", "not a finite number", "a finite number");
            }
        }

        return values;
    }

    /// <summary>Number of values of a tag; 0 where it is absent.</summary>
    public ulong CountOf(TiffTag tag) => _entries.TryGetValue(tag, out Entry entry) ? entry.Count : 0;

    /// <summary>Text of a limited number of characters, without the terminating zero.</summary>
    public string Text(TiffTag tag, int most = 256)
    {
        Entry entry = Required(tag);
        if (entry.Type != 2 || entry.Count > (ulong)most)
        {
            throw _source.Fault($"{tag}", $"{entry.Count} values of type {entry.Type}", $"at most {most} characters of type 2 (ASCII)");
        }

        return Encoding.Latin1.GetString(Read(tag, entry, 1, 1, most)).TrimEnd('\0').Trim();
    }

    private Entry Required(TiffTag tag) => _entries.TryGetValue(tag, out Entry entry) ? entry : throw _source.Fault($"{tag}", "absent", "present");

    private byte[] Read(TiffTag tag, Entry entry, int size, long atLeast, long wanted)
    {
        if (entry.Count < (ulong)atLeast)
        {
            throw _source.Fault($"{tag}", $"{entry.Count} values", $"{atLeast} or more");
        }

        ulong total = entry.Count > (ulong)_source.Length ? ulong.MaxValue : entry.Count * (ulong)size;
        ulong offset = total <= (ulong)_header.OffsetSize ? (ulong)entry.InlineOffset : entry.Offset;
        if (total > (ulong)_source.Length || offset > (ulong)_source.Length - total)
        {
            throw _source.Fault($"{tag}", $"{entry.Count} values at offset {offset}", $"values within the {_source.Length} bytes of the file");
        }

        long bytesWanted = (long)Math.Min(entry.Count, (ulong)wanted) * size;
        if (bytesWanted > Array.MaxLength)
        {
            throw _source.Fault($"{tag}", $"{entry.Count} values", "fewer values");
        }

        var bytes = new byte[bytesWanted];
        _source.ReadExactly((long)offset, bytes, $"{tag}");
        return bytes;
    }

    private readonly record struct Entry(int Type, ulong Count, long InlineOffset, ulong Offset);
}
