namespace TVer.Methodologies.Data.GeoTiff;

/// <summary>The validated description of the one image of a file: size, layout and where each block lies.</summary>
internal sealed class TiffImage
{
    /// <summary>Directories of overviews that a file may have; a chain that is longer is a loop or a file of another kind.</summary>
    private const int MostDirectories = 256;

    private readonly ByteSource _source;
    private readonly long[] _offsets;
    private readonly long[] _byteCounts;

    private TiffImage(ByteSource source, TiffDirectory directory, TiffHeader header)
    {
        _source = source;
        Directory = directory;
        Width = (int)directory.Single(TiffTag.ImageWidth, null, 1, int.MaxValue / 4);
        Height = (int)directory.Single(TiffTag.ImageLength, null, 1, int.MaxValue - 1);
        directory.Single(TiffTag.SamplesPerPixel, 1, 1, 1);
        directory.Single(TiffTag.SampleFormat, 1, 1, 1);
        directory.Single(TiffTag.FillOrder, 1, 1, 1);
        directory.Single(TiffTag.Orientation, 1, 1, 1);
        int bits = (int)directory.Single(TiffTag.BitsPerSample, 1, 1, 64);
        if (bits is not (8 or 16))
        {
            throw source.Fault($"{TiffTag.BitsPerSample}", $"{bits}", "8 or 16 bits a pixel, unsigned codes of classes");
        }

        if (directory.Single(TiffTag.PhotometricInterpretation, 1, 0, ushort.MaxValue) is var photometric and not (0 or 1 or 3))
        {
            throw source.Fault($"{TiffTag.PhotometricInterpretation}", $"{photometric}", "1 (grey), 3 (palette) or 0, one code a pixel");
        }

        RasterCompression compression = directory.Single(TiffTag.Compression, 1, 0, ushort.MaxValue) switch
        {
            1 => RasterCompression.None,
            5 => RasterCompression.Lzw,
            8 or 32946 => RasterCompression.Deflate,
            32773 => RasterCompression.PackBits,
            var other => throw source.Fault($"{TiffTag.Compression}", $"{other}", "1 (none), 5 (LZW), 8 or 32946 (DEFLATE), or 32773 (PackBits)"),
        };
        long predictor = directory.Single(TiffTag.Predictor, 1, 0, ushort.MaxValue);
        if (predictor is not (1 or 2))
        {
            throw source.Fault($"{TiffTag.Predictor}", $"{predictor}", "1 (none) or 2 (horizontal differences)");
        }

        if (predictor == 2 && compression is not (RasterCompression.Lzw or RasterCompression.Deflate))
        {
            throw source.Fault($"{TiffTag.Predictor}", $"2 with compression {compression}", "a predictor only with LZW or DEFLATE, for which it is defined");
        }

        bool isTiled = directory.Has(TiffTag.TileOffsets) || directory.Has(TiffTag.TileWidth);
        int blockWidth = isTiled ? (int)directory.Single(TiffTag.TileWidth, null, 1, int.MaxValue / 4) : Width;
        // RowsPerStrip absent or 2^32-1 means one strip.
        int blockHeight = isTiled
            ? (int)directory.Single(TiffTag.TileLength, null, 1, int.MaxValue / 4)
            : (int)Math.Min(directory.Single(TiffTag.RowsPerStrip, uint.MaxValue, 1, uint.MaxValue), Height);
        Layout = new RasterLayout(header.IsBig, header.IsLittleEndian, compression, predictor == 2, isTiled, blockWidth, blockHeight, bits);
        BlocksAcross = ((Width - 1) / blockWidth) + 1;
        BlocksDown = ((Height - 1) / blockHeight) + 1;
        long blocks = (long)BlocksAcross * BlocksDown;
        OffsetsTag = isTiled ? TiffTag.TileOffsets : TiffTag.StripOffsets;
        _offsets = directory.Unsigned(OffsetsTag, blocks, blocks);
        _byteCounts = ByteCounts(isTiled ? TiffTag.TileByteCounts : TiffTag.StripByteCounts, blocks);
    }

    public TiffDirectory Directory { get; }

    public int Width { get; }

    public int Height { get; }

    public RasterLayout Layout { get; }

    public int BlocksAcross { get; }

    public int BlocksDown { get; }

    public TiffTag OffsetsTag { get; }

    public int BytesPerPixel => Layout.BitsPerPixel / 8;

    /// <summary>Decoded bytes of one row.</summary>
    public int RowBytes => Width * BytesPerPixel;

    public static TiffImage Read(ByteSource source)
    {
        TiffHeader header = TiffHeader.Read(source);
        var directory = new TiffDirectory(source, header, header.FirstDirectory);
        CheckFollowing(source, header, directory);
        return new TiffImage(source, directory, header);
    }

    /// <summary>Where a block lies; a length of 0 is a block that was never written.</summary>
    public (long Offset, long Length) Block(long index)
    {
        long offset = _offsets[index], length = _byteCounts[index];
        if (length == 0)
        {
            return (0, 0);
        }

        return offset > 0 && length > 0 && offset <= _source.Length - length
            ? (offset, length)
            : throw _source.Fault($"{OffsetsTag}[{index}]", $"{(ulong)length} bytes at offset {(ulong)offset}", $"a block within the {_source.Length} bytes of the file");
    }

    /// <summary>Later directories may hold overviews of the image, not further images: taking the first of several maps in silence would be a guess.</summary>
    private static void CheckFollowing(ByteSource source, TiffHeader header, TiffDirectory first)
    {
        var seen = new HashSet<long> { header.FirstDirectory };
        for (long next = first.NextOffset; next != 0;)
        {
            if (!seen.Add(next))
            {
                throw source.Fault("the offset of the next directory", $"{next}, a directory met before", "a chain of directories that ends");
            }

            if (seen.Count > MostDirectories)
            {
                throw source.Fault("the number of directories", $"more than {MostDirectories}", $"at most {MostDirectories}");
            }

            var directory = new TiffDirectory(source, header, next);
            long type = directory.Single(TiffTag.NewSubfileType, 0, 0, uint.MaxValue);
            if ((type & 1) == 0)
            {
                throw source.Fault($"{TiffTag.NewSubfileType} of directory {seen.Count}", $"{type}", "overviews (reduced images) after the first image; a file holds one map, without a mask of its own");
            }

            next = directory.NextOffset;
        }
    }

    private long[] ByteCounts(TiffTag tag, long blocks)
    {
        if (Directory.Has(tag) || Layout.Compression != RasterCompression.None || Layout.IsTiled)
        {
            return Directory.Unsigned(tag, blocks, blocks);
        }

        // Old writers leave the lengths of uncompressed strips to the reader.
        var counts = new long[blocks];
        for (int i = 0; i < counts.Length; i++)
        {
            counts[i] = Math.Min(Layout.BlockHeight, Height - ((long)i * Layout.BlockHeight)) * RowBytes;
        }

        return counts;
    }
}
