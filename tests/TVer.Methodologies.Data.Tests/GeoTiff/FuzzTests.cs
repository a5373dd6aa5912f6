using System.Diagnostics;
using System.Globalization;
using TVer.Methodologies.Data.GeoTiff;
using TVer.Methodologies.Data.Regions;
using TVer.Methodologies.Forestry.LandCover;

namespace TVer.Methodologies.Data.Tests.GeoTiff;

/// <summary>
/// Valid files with random damage: reading, an analysis, and a mask succeed or give a RasterFormatException, and nothing else, in bounded
/// time and memory.
/// TVER_TIFF_FUZZ_CASES sets the number of files, TVER_TIFF_FUZZ_SEED the first seed; a failure names its own.
/// </summary>
public class FuzzTests(ITestOutputHelper output)
{
    [Fact]
    public void Damaged_files_are_read_or_refused()
    {
        int cases = Setting("TVER_TIFF_FUZZ_CASES", 4000), firstSeed = Setting("TVER_TIFF_FUZZ_SEED", 1);
        byte[][] good = [.. GoodFiles()];
        int read = 0, refused = 0, analysed = 0, every = Math.Max(16, cases / 4000);
        for (int seed = firstSeed; seed < firstSeed + cases; seed++)
        {
            var random = new Random(seed);
            byte[] file = Damage([.. good[random.Next(good.Length)]], random);
            var watch = Stopwatch.StartNew();
            long before = GC.GetAllocatedBytesForCurrentThread();
            try
            {
                Read(file);
                read++;
                if (seed % every == 0)
                {
                    Analyse(file, seed / every);
                    analysed++;
                }
            }
            catch (RasterFormatException)
            {
                refused++;
            }
            catch (Exception e)
            {
                Assert.Fail($"Seed {seed}: {e}");
            }

            Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 64 << 20, $"Seed {seed}: {GC.GetAllocatedBytesForCurrentThread() - before} bytes allocated.");
            Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"Seed {seed}: took {watch.Elapsed}.");
        }

        output.WriteLine($"{cases} cases, {read} read, {refused} refused, {analysed} analysed.");

        // Both must happen, or the damage is too slight or too heavy to test anything.
        Assert.True(read > cases / 50 && refused > cases / 50, $"{read} files read, {refused} refused.");
        Assert.True(cases < 1000 || analysed > 3, $"{analysed} files analysed.");
    }

    private static readonly LandCoverLegend Legend = LandCoverLegend.Empty
        .WithClass("dense", [.. Enumerable.Range(0, 128)]).WithClass("cleared", [.. Enumerable.Range(128, 127)]).WithCloud(255);

    private static readonly LandCoverDate[] Dates = [new(2010, Legend), new(2020, Legend)];

    /// <summary>Analyses of all kinds, or the mask, of a file that can be opened; the tables of codes make an analysis slower than reading.</summary>
    private static void Analyse(byte[] file, int kind)
    {
        var options = new RasterReadOptions { MaxThreads = 1, MaxWorkingBytes = 8 << 20 };
        using ClassifiedRaster raster = ClassifiedRaster.Open(new MemoryStream(file), "fuzz.tif", options);
        if (raster.Grid.PixelCount > 1 << 20 || raster.Grid.Kind == CoordinateSystemKind.Unknown)
        {
            return;
        }

        switch (kind % 3)
        {
            case 0:
                LandCoverMaps.Analyse([raster, raster], Dates, options: options);
                break;
            case 1:
                LandCoverMaps.AnalyseChangeMap(raster, Dates, options: options);
                break;
            default:
                RegionReader.FromMap(raster);
                break;
        }
    }

    private static void Read(byte[] file)
    {
        var options = new RasterReadOptions { MaxThreads = 1, MaxWorkingBytes = 8 << 20 };
        using ClassifiedRaster raster = ClassifiedRaster.Open(new MemoryStream(file), "fuzz.tif", options);
        var line = new ushort[raster.Grid.Width];
        for (int row = 0; row < Math.Min(raster.Grid.Height, 64); row++)
        {
            raster.ReadRows(row, line);
        }
    }

    private static byte[] Damage(byte[] file, Random random)
    {
        int kind = random.Next(10);
        if (kind == 0)
        {
            return file[..random.Next(file.Length)];
        }

        for (int i = random.Next(1, 6); i > 0; i--)
        {
            // The directory lies at the end: most damage is to go where it tells.
            int at = random.Next(2) == 0 ? random.Next(file.Length) : file.Length - 1 - random.Next(Math.Min(file.Length, 480));
            file[at] = random.Next(4) switch
            {
                0 => (byte)(file[at] ^ (1 << random.Next(8))),
                1 => 0xFF,
                2 => 0,
                _ => (byte)random.Next(256),
            };
        }

        return file;
    }

    private static IEnumerable<byte[]> GoodFiles()
    {
        foreach (int compression in new[] { 1, 5, 8, 32773 })
        {
            for (int kind = 0; kind < 4; kind++)
            {
                yield return new TiffWriter
                {
                    Codes = LayoutTests.Codes(kind >= 2 ? 16 : 8, 40 * 20),
                    Width = 40,
                    Bits = kind >= 2 ? 16 : 8,
                    Compression = compression,
                    Predictor = compression is 5 or 8 && kind % 2 == 1,
                    TileWidth = kind % 2 == 0 ? 16 : 0,
                    BlockHeight = 8,
                    IsBigTiff = kind == 3,
                    IsBigEndian = kind is 1 or 3,
                }.Write();
            }
        }
    }

    private static int Setting(string name, int absent) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } text ? int.Parse(text, CultureInfo.InvariantCulture) : absent;
}
