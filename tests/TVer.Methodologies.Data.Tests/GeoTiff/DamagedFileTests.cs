using TVer.Methodologies.Data.GeoTiff;

namespace TVer.Methodologies.Data.Tests.GeoTiff;

/// <summary>Wrong files, one fault at a time: each gives an error that names the fault, without hanging and without large allocations.</summary>
public class DamagedFileTests
{
    private const int Short = TiffWriter.Short, Long = TiffWriter.Long, Double = TiffWriter.Double, Ascii = TiffWriter.Ascii;

    [Fact]
    public void The_file_without_a_fault_is_read()
    {
        Assert.Equal(48, ReadAll(Good().Write()).Length);
    }

    [Theory]
    [InlineData(256, Long, 0, "ImageWidth")]
    [InlineData(256, Long, 4294967295, "ImageWidth")]
    [InlineData(257, Long, 0, "ImageLength")]
    [InlineData(257, Long, 4294967295, "ImageLength")]
    [InlineData(257, Long, 1000000, "StripOffsets")]
    [InlineData(258, Short, 4, "BitsPerSample")]
    [InlineData(258, Short, 32, "BitsPerSample")]
    [InlineData(259, Short, 7, "Compression")]
    [InlineData(259, Short, 50000, "Compression")]
    [InlineData(262, Short, 2, "PhotometricInterpretation")]
    [InlineData(266, Short, 2, "FillOrder")]
    [InlineData(274, Short, 4, "Orientation")]
    [InlineData(277, Short, 3, "SamplesPerPixel")]
    [InlineData(278, Long, 0, "RowsPerStrip")]
    [InlineData(278, Long, 1, "StripOffsets")]
    [InlineData(278, Ascii, 1, "RowsPerStrip")]
    [InlineData(317, Short, 3, "Predictor")]
    [InlineData(339, Short, 2, "SampleFormat")]
    [InlineData(339, Short, 3, "SampleFormat")]
    [InlineData(322, Long, 0, "TileWidth")]
    [InlineData(33550, Long, 30, "ModelPixelScale")]
    [InlineData(33922, Double, 0, "ModelTiepoint")]
    [InlineData(34735, Short, 1, "GeoKeyDirectory")]
    [InlineData(42113, Ascii, 'x', "GdalNoData")]
    public void A_wrong_value_is_named(int tag, int type, long value, string named)
    {
        TiffWriter writer = Good();
        writer.Overrides[tag] = (type, [value]);

        RasterFormatException error = Assert.Throws<RasterFormatException>(() => ReadAll(writer.Write()));

        Assert.StartsWith(named, error.Tag, StringComparison.Ordinal);
        Assert.Equal("bad.tif", error.File);
        Assert.Equal($"bad.tif: {error.Tag} is {error.Value}; expected {error.Expected}.", error.Message);
    }

    [Theory]
    [InlineData(256)]
    [InlineData(257)]
    [InlineData(273)]
    [InlineData(279)]
    [InlineData(33550)]
    [InlineData(33922)]
    public void A_missing_tag_is_named(int tag)
    {
        TiffWriter writer = Good(8);
        writer.Overrides[tag] = (Short, null);

        RasterFormatException error = Assert.Throws<RasterFormatException>(() => ReadAll(writer.Write()));

        Assert.Equal("absent", error.Value);
    }

    [Theory]
    [InlineData(0.0, 30.0)]
    [InlineData(-30.0, 30.0)]
    [InlineData(30.0, double.NaN)]
    [InlineData(double.PositiveInfinity, 30.0)]
    [InlineData(1e200, 1e200)]
    [InlineData(1e-9, 1e-9)]
    public void A_pixel_size_that_is_none_is_refused(double width, double height)
    {
        TiffWriter writer = Good();
        writer.Overrides[33550] = (Double, [width, height, 0]);

        Assert.Throws<RasterFormatException>(() => ReadAll(writer.Write()));
    }

    [Theory]
    [InlineData(3857, 9001, "Mercator")]
    [InlineData(32647, 9005, "ProjLinearUnitsGeoKey")]
    [InlineData(2263, 0, "ProjLinearUnitsGeoKey")]
    public void A_coordinate_system_without_areas_is_refused(int epsg, int unit, string named)
    {
        TiffWriter writer = Good();
        double[] keys = TiffWriter.UtmKeys(epsg);
        keys[^1] = unit;
        writer.Overrides[34735] = (Short, keys);

        Assert.Contains(named, Assert.Throws<RasterFormatException>(() => ReadAll(writer.Write())).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_coordinate_system_pixels_are_read_but_have_no_area()
    {
        TiffWriter writer = Good();
        writer.Overrides[34735] = (Short, null);
        using ClassifiedRaster raster = ClassifiedRaster.Open(new MemoryStream(writer.Write()), "plain.tif");

        Assert.Equal(48, raster.ReadAllBytes(cancellation: TestContext.Current.CancellationToken).Length);
        Assert.Throws<InvalidOperationException>(() => raster.Grid.PixelSquareMetres(0));
    }

    [Fact]
    public void A_rotated_grid_keeps_its_transform()
    {
        TiffWriter writer = Good();
        writer.Overrides[34264] = (Double, [24, 18, 0, 500_000, 18, -24, 0, 1_700_000, 0, 0, 0, 0, 0, 0, 0, 1]);
        using ClassifiedRaster raster = ClassifiedRaster.Open(new MemoryStream(writer.Write()), "rotated.tif");

        Assert.Equal(900, raster.Grid.PixelSquareMetres(0));
        Assert.Equal((500_000 + 24 + 18, 1_700_000 + 18 - 24), raster.Grid.Transform.ToMap(1, 1));
    }

    [Fact]
    public void Feet_make_smaller_pixels()
    {
        TiffWriter writer = Good();
        double[] keys = TiffWriter.UtmKeys(2263);
        keys[^1] = 9003;
        writer.Overrides[34735] = (Short, keys);
        using ClassifiedRaster raster = ClassifiedRaster.Open(
            new MemoryStream(writer.Write()), "feet.tif", new RasterReadOptions { AreaErrorIsAccepted = true });

        // 900 square US survey feet of 0.0929034116 m2.
        Assert.Equal(83.6130704, raster.Grid.PixelSquareMetres(0), 1e-6);
    }

    /// <summary>
    /// Tiles of 16 rows over 20 rows, and a last strip that holds 8 rows for 4: a flipped bit is found, or changes nothing (a bit that
    /// DEFLATE does not use, or one of the rows below the image with the checksum of what came out).
    /// </summary>
    [Theory]
    [InlineData(16, 16)]
    [InlineData(0, 8)]
    public void Every_flipped_bit_of_a_block_is_found_at_the_lower_edge_too(int tileWidth, int blockHeight)
    {
        ushort[] codes = LayoutTests.Codes(8, 24 * 20);
        // The writer ends strips with the image: the rows below come from codes of a higher one.
        var whole = new TiffWriter { Codes = tileWidth > 0 ? codes : [.. codes, .. codes[..(24 * 4)]], Width = 24, Compression = 8, TileWidth = tileWidth, BlockHeight = blockHeight };
        if (tileWidth == 0)
        {
            whole.Overrides[257] = (Long, [20]);
        }

        byte[] file = whole.Write();
        int end = BitConverter.ToInt32(file, 4), found = 0, unused = 0;
        Assert.Equal(codes.Select(code => (byte)code), ReadAll(file));
        for (int bit = 8 * 8; bit < 8 * end; bit++)
        {
            byte[] damaged = [.. file];
            damaged[bit / 8] ^= (byte)(1 << (bit % 8));
            try
            {
                Assert.Equal(codes.Select(code => (byte)code), ReadAll(damaged));
                unused++;
            }
            catch (RasterFormatException)
            {
                found++;
            }
        }

        // At most the bits that fill up the last byte of each block, and a byte between the last block and the directory.
        Assert.True(found > 1000 && unused <= (7 * 4) + 8, $"{found} found, {unused} without effect");
    }

    [Fact]
    public void A_directory_that_follows_itself_is_refused()
    {
        TiffWriter writer = Good(nextDirectory: -1);

        Assert.Contains("met before", Assert.Throws<RasterFormatException>(() => ReadAll(writer.Write())).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(1_000_000)]
    public void A_next_directory_elsewhere_is_refused(long offset)
    {
        TiffWriter writer = Good(nextDirectory: offset);

        Assert.Throws<RasterFormatException>(() => ReadAll(writer.Write()));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    [InlineData(8)]
    [InlineData(32773)]
    public void A_file_cut_off_anywhere_is_refused(int compression)
    {
        byte[] file = Good(compression).Write();
        for (int length = 0; length < file.Length; length++)
        {
            Assert.Throws<RasterFormatException>(() => ReadAll(file[..length]));
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    [InlineData(8)]
    [InlineData(32773)]
    public void A_block_that_is_too_short_is_refused(int compression)
    {
        TiffWriter writer = Good(compression, (block, bytes) => block == 1 ? bytes[..(bytes.Length / 2)] : bytes);

        RasterFormatException error = Assert.Throws<RasterFormatException>(() => ReadAll(writer.Write()));

        Assert.Equal("StripOffsets[1]", error.Tag);
    }

    [Fact]
    public void Of_two_damaged_blocks_the_upper_one_is_named_whichever_thread_is_first()
    {
        // Bands of a million pixels are 512 rows, 32 strips: block 31 ends the first band, block 32 begins the second.
        var writer = new TiffWriter
        {
            Codes = new ushort[2048 * 1024],
            Width = 2048,
            BlockHeight = 16,
            Compression = 8,
            Damage = (block, bytes) => block is 31 or 32 ? bytes[..^6] : bytes,
        };
        using ClassifiedRaster raster = ClassifiedRaster.Open(new MemoryStream(writer.Write()), "bad.tif", new RasterReadOptions { MaxThreads = 4 });

        for (int repeat = 0; repeat < 3; repeat++)
        {
            RasterFormatException error = Assert.Throws<RasterFormatException>(() => raster.ReadAllBytes(cancellation: TestContext.Current.CancellationToken));
            Assert.Equal("StripOffsets[31]", error.Tag);
        }
    }

    [Fact]
    public void A_wrong_checksum_is_noticed()
    {
        TiffWriter writer = Good(8, (_, bytes) => [.. bytes[..^1], (byte)(bytes[^1] ^ 1)]);

        Assert.Throws<RasterFormatException>(() => ReadAll(writer.Write()));
    }

    [Fact]
    public void A_block_that_needs_a_preset_dictionary_is_refused()
    {
        // The flag FDICT of RFC 1950 and the number of a dictionary.
        TiffWriter writer = Good(8, (_, bytes) => [0x78, 0x20, 1, 2, 3, 4, .. bytes[2..]]);

        Assert.Throws<RasterFormatException>(() => ReadAll(writer.Write()));
    }

    [Fact]
    public void A_small_file_that_decodes_to_much_is_not_unpacked()
    {
        // 64 MiB of zeros in a block of 32 pixels.
        var bomb = new MemoryStream();
        using (var stream = new System.IO.Compression.ZLibStream(bomb, System.IO.Compression.CompressionLevel.SmallestSize, leaveOpen: true))
        {
            stream.Write(new byte[64 << 20]);
        }

        byte[] file = Good(8, (_, _) => bomb.ToArray()).Write();
        long before = GC.GetAllocatedBytesForCurrentThread();

        RasterFormatException error = Assert.Throws<RasterFormatException>(() => ReadByRows(file));

        Assert.Contains("more bytes than its rows have", error.Message, StringComparison.Ordinal);
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 4 << 20);
    }

    [Fact]
    public void Tiles_that_need_more_memory_than_allowed_are_refused_before_it_is_taken()
    {
        TiffWriter writer = Good();
        writer.Overrides[322] = (Long, [1 << 28]);
        writer.Overrides[323] = (Long, [1 << 28]);
        writer.Overrides[324] = (Long, [8]);
        writer.Overrides[325] = (Long, [8]);

        RasterFormatException error = Assert.Throws<RasterFormatException>(() => ReadAll(writer.Write()));

        Assert.Equal("TileLength", error.Tag);
    }

    [Fact]
    public void An_image_larger_than_the_limit_is_not_read_into_one_array()
    {
        using ClassifiedRaster raster = ClassifiedRaster.Open(new MemoryStream(Good().Write()), "good.tif", new RasterReadOptions { MaxPixelsInMemory = 47 });

        Assert.Throws<InvalidOperationException>(() => raster.ReadAllBytes(cancellation: TestContext.Current.CancellationToken));
        Assert.Throws<InvalidOperationException>(() => raster.ReadAll(cancellation: TestContext.Current.CancellationToken));
    }

    [Fact]
    public void A_huge_image_of_one_strip_is_read_by_rows_in_little_memory()
    {
        // 40 000 x 40 000 pixels of one code in one strip: 1.6 GB that no one asked to have at once.
        const int Side = 40_000;
        var stored = new MemoryStream();
        for (int row = 0; row < 5; row++)
        {
            for (int run = 0; run < Side / 125; run++)
            {
                stored.Write([257 - 125, 6]);
            }
        }

        TiffWriter writer = Good(32773, (_, _) => stored.ToArray());
        writer.Overrides[256] = (Long, [Side]);
        writer.Overrides[257] = (Long, [Side]);
        writer.Overrides[278] = (Long, [Side]);
        using ClassifiedRaster raster = ClassifiedRaster.Open(new MemoryStream(writer.Write()), "huge.tif");
        var line = new byte[Side];
        long before = GC.GetAllocatedBytesForCurrentThread();

        for (int row = 0; row < 5; row++)
        {
            raster.ReadRows(row, line);
            Assert.Equal(-1, line.AsSpan().IndexOfAnyExcept((byte)6));
        }

        Assert.Throws<RasterFormatException>(() => raster.ReadRows(5, line));
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 1 << 20);
    }

    internal static TiffWriter Good(int compression = 1, Func<int, byte[], byte[]>? damage = null, long nextDirectory = 0) => new()
    {
        Codes = LayoutTests.Codes(8, 48),
        Width = 8,
        BlockHeight = 4,
        Compression = compression,
        Damage = damage ?? ((_, bytes) => bytes),
        NextDirectory = nextDirectory,
    };

    private static byte[] ReadAll(byte[] file)
    {
        using ClassifiedRaster raster = ClassifiedRaster.Open(new MemoryStream(file), "bad.tif", new RasterReadOptions { MaxPixelsInMemory = 1 << 20 });
        return raster.ReadAllBytes();
    }

    private static void ReadByRows(byte[] file)
    {
        using ClassifiedRaster raster = ClassifiedRaster.Open(new MemoryStream(file), "bad.tif");
        raster.ReadRows(0, new byte[48]);
    }
}
