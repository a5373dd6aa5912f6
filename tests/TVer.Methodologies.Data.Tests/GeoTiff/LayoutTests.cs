using TVer.Methodologies.Data.GeoTiff;

namespace TVer.Methodologies.Data.Tests.GeoTiff;

/// <summary>Every layout that is supported, from bytes made here, and decoders against the examples of their specifications.</summary>
public class LayoutTests
{
    private const int Width = 37, Height = 23;

    public static TheoryData<int, bool, bool, bool, int, bool> Layouts()
    {
        var data = new TheoryData<int, bool, bool, bool, int, bool>();
        foreach (int compression in new[] { 1, 5, 8, 32946, 32773 })
        {
            foreach (bool predictor in compression is 1 or 32773 ? [false] : new[] { false, true })
            {
                foreach (bool isBigTiff in new[] { false, true })
                {
                    foreach (bool isBigEndian in new[] { false, true })
                    {
                        foreach (int bits in new[] { 8, 16 })
                        {
                            foreach (bool isTiled in new[] { false, true })
                            {
                                data.Add(compression, predictor, isBigTiff, isBigEndian, bits, isTiled);
                            }
                        }
                    }
                }
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Layouts))]
    public void Reads_what_was_written(int compression, bool predictor, bool isBigTiff, bool isBigEndian, int bits, bool isTiled)
    {
        ushort[] codes = Codes(bits, Width * Height);
        byte[] file = new TiffWriter
        {
            Codes = codes,
            Width = Width,
            Bits = bits,
            Compression = compression,
            Predictor = predictor,
            IsBigTiff = isBigTiff,
            IsBigEndian = isBigEndian,
            TileWidth = isTiled ? 16 : 0,
            BlockHeight = isTiled ? 16 : 5,
        }.Write();
        using ClassifiedRaster raster = ClassifiedRaster.Open(new MemoryStream(file), "made.tif");

        Assert.Equal((isBigTiff, !isBigEndian, predictor, isTiled, bits), (
            raster.Layout.IsBigTiff, raster.Layout.IsLittleEndian, raster.Layout.HasPredictor, raster.Layout.IsTiled, raster.Layout.BitsPerPixel));
        Assert.Equal(codes, raster.ReadAll(cancellation: TestContext.Current.CancellationToken));
        if (bits == 8)
        {
            Assert.Equal(codes, raster.ReadAllBytes(cancellation: TestContext.Current.CancellationToken).Select(b => (ushort)b));
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(16)]
    public void Rows_come_in_any_order(int tileWidth)
    {
        ushort[] codes = Codes(16, Width * Height);
        byte[] file = new TiffWriter { Codes = codes, Width = Width, Bits = 16, Compression = 8, TileWidth = tileWidth, BlockHeight = 8 }.Write();
        using ClassifiedRaster raster = ClassifiedRaster.Open(new MemoryStream(file), "made.tif");
        var line = new ushort[Width];

        foreach (int row in Enumerable.Range(0, Height).Reverse().Concat([3, 3, 22, 0, 9, 10, 8]))
        {
            raster.ReadRows(row, line);
            Assert.Equal(codes[(row * Width)..((row + 1) * Width)], line);
        }
    }

    [Fact]
    public void Blocks_never_written_hold_the_no_data_code()
    {
        byte[] file = Sparse("9");
        using ClassifiedRaster raster = ClassifiedRaster.Open(new MemoryStream(file), "sparse.tif");
        Assert.Equal(9, raster.NoData);
        Assert.Equal([1, 1, 1, 1, 9, 9, 9, 9, 1, 1, 1, 1], raster.ReadAll(cancellation: TestContext.Current.CancellationToken).Select(c => (int)c));

        using ClassifiedRaster plain = ClassifiedRaster.Open(new MemoryStream(Sparse("-9999")), "sparse.tif");
        Assert.Null(plain.NoData);
        Assert.Equal(0, plain.ReadAll(cancellation: TestContext.Current.CancellationToken)[4]);

        static byte[] Sparse(string noData) => new TiffWriter
        {
            Codes = [.. Enumerable.Repeat((ushort)1, 12)],
            Width = 2,
            BlockHeight = 2,
            IsSparse = block => block == 1,
            Overrides = { [42113] = (TiffWriter.Ascii, [.. noData.Select(c => (double)c), 0]) },
        }.Write();
    }

    /// <summary>The example of TIFF 6.0, page 61: 7 7 7 8 8 7 7 6 6 gives the 9-bit codes 256 7 258 8 8 258 6 6 257.</summary>
    [Fact]
    public void Lzw_decodes_the_example_of_the_specification()
    {
        // 100000000 000000111 100000010 000001000 000001000 100000010 000000110 000000110 100000001
        byte[] stored = [0x80, 0x01, 0xE0, 0x40, 0x80, 0x44, 0x08, 0x0C, 0x06, 0x80, 0x80];

        Assert.Equal([7, 7, 7, 8, 8, 7, 7, 6, 6], Decode(5, stored, 9, 1));
    }

    /// <summary>The example of Apple Technical Note TN1023, which TIFF 6.0 takes PackBits from.</summary>
    [Fact]
    public void PackBits_decodes_the_example_of_its_authors()
    {
        byte[] stored = [0xFE, 0xAA, 0x02, 0x80, 0x00, 0x2A, 0xFD, 0xAA, 0x03, 0x80, 0x00, 0x2A, 0x22, 0xF7, 0xAA];
        int[] expected = [0xAA, 0xAA, 0xAA, 0x80, 0x00, 0x2A, 0xAA, 0xAA, 0xAA, 0xAA, 0x80, 0x00, 0x2A, 0x22, .. Enumerable.Repeat(0xAA, 10)];

        Assert.Equal(expected, Decode(32773, stored, 24, 1));
        // Rows that end within runs.
        Assert.Equal(expected, Decode(32773, stored, 4, 6));
    }

    [Theory]
    [InlineData(5)]
    [InlineData(8)]
    [InlineData(32773)]
    public void Long_blocks_decode_across_all_widths_of_codes_and_pieces_of_input(int compression)
    {
        // Random codes fill the LZW table many times over; a long run makes its longest strings.
        var random = new Random(5);
        var codes = new ushort[700 * 400];
        for (int i = 0; i < codes.Length; i++)
        {
            codes[i] = (ushort)(i < codes.Length / 2 ? random.Next(256) : i % 7001 == 0 ? 1 : 2);
        }

        byte[] file = new TiffWriter { Codes = codes, Width = 700, Compression = compression, BlockHeight = 400 }.Write();
        using ClassifiedRaster raster = ClassifiedRaster.Open(new MemoryStream(file), "long.tif");

        Assert.Equal(codes, raster.ReadAll(cancellation: TestContext.Current.CancellationToken));
    }

    internal static ushort[] Codes(int bits, int count)
    {
        var random = new Random(count + bits);
        var codes = new ushort[count];
        ushort code = 3;
        for (int i = 0; i < count; i++)
        {
            code = random.Next(4) == 0 ? (ushort)random.Next(1 << bits) : code;
            codes[i] = code;
        }

        return codes;
    }

    private static int[] Decode(int compression, byte[] stored, int width, int height)
    {
        byte[] file = new TiffWriter
        {
            Codes = new ushort[width * height],
            Width = width,
            Compression = compression,
            BlockHeight = height,
            Damage = (_, _) => stored,
        }.Write();
        using ClassifiedRaster raster = ClassifiedRaster.Open(new MemoryStream(file), "example.tif");
        return [.. raster.ReadAll().Select(c => (int)c)];
    }
}
