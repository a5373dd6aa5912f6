using System.Buffers.Binary;
using System.IO.Compression;

namespace TVer.Methodologies.Data.Tests.GeoTiff;

/// <summary>
/// Writes a GeoTIFF from scratch in any layout, and wrong ones on purpose: every tag can be replaced, added or left out before writing.
/// It shares nothing with the reader.
/// </summary>
internal sealed class TiffWriter
{
    public const int Short = 3, Long = 4, Double = 12, Ascii = 2, Long8 = 16;

    private readonly SortedDictionary<int, (int Type, double[] Values)> _tags = [];

    public required ushort[] Codes { get; init; }

    public required int Width { get; init; }

    public int Height => Codes.Length / Width;

    public int Bits { get; init; } = 8;

    public bool IsBigEndian { get; init; }

    public bool IsBigTiff { get; init; }

    /// <summary>1, 5, 8, 32946 or 32773.</summary>
    public int Compression { get; init; } = 1;

    public bool Predictor { get; init; }

    /// <summary>0 for strips.</summary>
    public int TileWidth { get; init; }

    public int BlockHeight { get; init; } = 4;

    /// <summary>Blocks that are left out: offset and length 0.</summary>
    public Func<int, bool> IsSparse { get; init; } = _ => false;

    /// <summary>A tag to replace or to add; null values leave it out.</summary>
    public Dictionary<int, (int Type, double[]? Values)> Overrides { get; } = [];

    /// <summary>Offset of a further directory; -1 for that of the first, a loop.</summary>
    public long NextDirectory { get; init; }

    /// <summary>Changes the stored bytes of a block.</summary>
    public Func<int, byte[], byte[]> Damage { get; init; } = (_, bytes) => bytes;

    public static double[] UtmKeys(int epsg = 32647) => [1, 1, 0, 4, 1024, 0, 1, 1, 1025, 0, 1, 1, 3072, 0, 1, epsg, 3076, 0, 1, 9001];

    public static double[] GeographicKeys() => [1, 1, 0, 4, 1024, 0, 1, 2, 1025, 0, 1, 1, 2048, 0, 1, 4326, 2054, 0, 1, 9102];

    public byte[] Write()
    {
        var file = new MemoryStream();
        file.Write(Encode(0, IsBigTiff ? 16 : 8));
        int blockWidth = TileWidth > 0 ? TileWidth : Width;
        int across = (Width + blockWidth - 1) / blockWidth, down = (Height + BlockHeight - 1) / BlockHeight;
        var offsets = new double[across * down];
        var lengths = new double[across * down];
        for (int block = 0; block < offsets.Length; block++)
        {
            if (IsSparse(block))
            {
                continue;
            }

            byte[] stored = Damage(block, Compress(BlockBytes(block / across * BlockHeight, block % across * blockWidth, blockWidth)));
            offsets[block] = file.Position;
            lengths[block] = stored.Length;
            file.Write(stored);
        }

        Fill(offsets, lengths, blockWidth);
        file.Position += file.Position & 1;
        long directory = file.Position;
        WriteDirectory(file, directory);
        byte[] bytes = file.ToArray();
        bytes[0] = bytes[1] = (byte)(IsBigEndian ? 'M' : 'I');
        Encode(IsBigTiff ? 43 : 42, 2).CopyTo(bytes, 2);
        if (IsBigTiff)
        {
            Encode(8, 2).CopyTo(bytes, 4);
            Encode(directory, 8).CopyTo(bytes, 8);
        }
        else
        {
            Encode(directory, 4).CopyTo(bytes, 4);
        }

        return bytes;
    }

    private void Fill(double[] offsets, double[] lengths, int blockWidth)
    {
        _tags.Clear();
        int wide = IsBigTiff ? Long8 : Long;
        _tags[256] = (Long, [Width]);
        _tags[257] = (Long, [Height]);
        _tags[258] = (Short, [Bits]);
        _tags[259] = (Short, [Compression]);
        _tags[262] = (Short, [1]);
        _tags[277] = (Short, [1]);
        _tags[317] = (Short, [Predictor ? 2 : 1]);
        _tags[339] = (Short, [1]);
        if (TileWidth > 0)
        {
            _tags[322] = (Long, [blockWidth]);
            _tags[323] = (Long, [BlockHeight]);
            _tags[324] = (wide, offsets);
            _tags[325] = (wide, lengths);
        }
        else
        {
            _tags[273] = (wide, offsets);
            _tags[278] = (Long, [BlockHeight]);
            _tags[279] = (wide, lengths);
        }

        _tags[33550] = (Double, [30, 30, 0]);
        _tags[33922] = (Double, [0, 0, 0, 500_000, 1_700_000, 0]);
        _tags[34735] = (Short, UtmKeys());
        foreach ((int tag, (int type, double[]? values)) in Overrides)
        {
            _tags.Remove(tag);
            if (values is not null)
            {
                _tags[tag] = (type, values);
            }
        }
    }

    private void WriteDirectory(MemoryStream file, long directory)
    {
        int countSize = IsBigTiff ? 8 : 2, offsetSize = IsBigTiff ? 8 : 4, entrySize = IsBigTiff ? 20 : 12;
        long values = directory + countSize + (_tags.Count * entrySize) + offsetSize;
        file.Write(Encode(_tags.Count, countSize));
        var apart = new MemoryStream();
        foreach ((int tag, (int type, double[] numbers)) in _tags)
        {
            byte[] bytes = [.. numbers.SelectMany(n => EncodeValue(n, type))];
            file.Write(Encode(tag, 2));
            file.Write(Encode(type, 2));
            file.Write(Encode(numbers.Length, offsetSize));
            if (bytes.Length <= offsetSize)
            {
                file.Write(bytes);
                file.Write(new byte[offsetSize - bytes.Length]);
            }
            else
            {
                file.Write(Encode(values + apart.Position, offsetSize));
                apart.Write(bytes);
            }
        }

        file.Write(Encode(NextDirectory < 0 ? directory : NextDirectory, offsetSize));
        file.Write(apart.ToArray());
    }

    private byte[] EncodeValue(double value, int type) => type switch
    {
        Short => Encode((long)value, 2),
        Long => Encode((long)value, 4),
        Long8 => Encode((long)value, 8),
        Double => Encode(BitConverter.DoubleToInt64Bits(value), 8),
        _ => Encode((long)value, 1),
    };

    private byte[] Encode(long value, int size)
    {
        Span<byte> bytes = stackalloc byte[8];
        if (IsBigEndian)
        {
            BinaryPrimitives.WriteInt64BigEndian(bytes, value);
            return size > 8 ? new byte[size] : bytes[(8 - size)..].ToArray();
        }

        BinaryPrimitives.WriteInt64LittleEndian(bytes, value);
        return size > 8 ? new byte[size] : bytes[..size].ToArray();
    }

    private byte[] BlockBytes(int top, int left, int blockWidth)
    {
        // Strips end with the image; tiles are whole, padded here with 7.
        int rows = TileWidth > 0 ? BlockHeight : Math.Min(BlockHeight, Height - top);
        var bytes = new List<byte>();
        for (int row = top; row < top + rows; row++)
        {
            int before = 0;
            for (int column = left; column < left + blockWidth; column++)
            {
                int code = row < Height && column < Width ? Codes[(row * Width) + column] : 7;
                bytes.AddRange(Encode(Predictor ? code - before : code, Bits / 8));
                before = code;
            }
        }

        return [.. bytes];
    }

    private byte[] Compress(byte[] bytes) => Compression switch
    {
        8 or 32946 => Zlib(bytes),
        5 => Lzw(bytes),
        32773 => PackBits(bytes),
        _ => bytes,
    };

    private static byte[] Zlib(byte[] bytes)
    {
        using var target = new MemoryStream();
        using (var stream = new ZLibStream(target, CompressionLevel.Optimal))
        {
            stream.Write(bytes);
        }

        return target.ToArray();
    }

    private static byte[] PackBits(byte[] bytes)
    {
        var packed = new List<byte>();
        for (int i = 0; i < bytes.Length;)
        {
            int run = 1;
            while (run < 128 && i + run < bytes.Length && bytes[i + run] == bytes[i])
            {
                run++;
            }

            if (run > 1)
            {
                packed.Add((byte)(257 - run));
                packed.Add(bytes[i]);
            }
            else
            {
                // A literal of one byte, and a no-operation that readers must skip.
                packed.AddRange([128, 0, bytes[i]]);
            }

            i += run;
        }

        return [.. packed];
    }

    private static byte[] Lzw(byte[] bytes)
    {
        var packed = new List<byte>();
        uint bits = 0;
        int count = 0, width = 9;
        Dictionary<string, int> table = NewTable();
        Put(256);
        string current = "";
        foreach (byte b in bytes)
        {
            string longer = current + (char)b;
            if (table.ContainsKey(longer))
            {
                current = longer;
                continue;
            }

            Put(table[current]);
            table[longer] = table.Count + 2;
            // One code early: the width grows when 511, 1023 and 2047 are in the table.
            width = (table.Count + 2) switch { > 2047 => 12, > 1023 => 11, > 511 => 10, _ => 9 };
            if (table.Count + 2 == 4094)
            {
                Put(256);
                table = NewTable();
                width = 9;
            }

            current = ((char)b).ToString();
        }

        if (current.Length > 0)
        {
            Put(table[current]);
            // The decoder adds an entry for this code before it reads the next.
            int next = table.Count + 3;
            width = next switch { > 2047 => 12, > 1023 => 11, > 511 => 10, _ => 9 };
        }

        Put(257);
        if (count > 0)
        {
            packed.Add((byte)(bits << (8 - count)));
        }

        return [.. packed];

        void Put(int code)
        {
            bits = (bits << width) | (uint)code;
            count += width;
            while (count >= 8)
            {
                packed.Add((byte)(bits >> (count - 8)));
                count -= 8;
            }
        }

        static Dictionary<string, int> NewTable() => Enumerable.Range(0, 256).ToDictionary(i => ((char)i).ToString(), i => i);
    }
}
