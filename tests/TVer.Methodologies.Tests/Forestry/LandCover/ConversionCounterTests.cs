using TVer.Methodologies.Forestry.LandCover;

namespace TVer.Methodologies.Tests.Forestry.LandCover;

/// <summary>Areas of conversion against a plain count of each pixel, on every path of the counter, and the rules of clause 5.1.5.</summary>
public class ConversionCounterTests
{
    private static readonly LandCoverLegend Legend = LandCoverLegend.Empty.WithClass("dense", 1).WithClass("sparse", 2).WithClass("cleared", 3).WithCloud(4).WithNoData(0);

    private static readonly RasterGrid SmallGrid = RasterGrid.Projected(4, 2, GridTransform.NorthUp(0, 0, 40, 40));

    /// <summary>Eight pixels of 1 rai, counted by hand.</summary>
    [Fact]
    public void A_map_of_eight_pixels_gives_the_areas_counted_by_hand()
    {
        LandCoverHistory history = Count(
            SmallGrid,
            [new(2005, Legend), new(2012, Legend), new(2020, Legend)],
            null,
            [1, 1, 1, 1, 2, 2, 3, 4],
            [1, 2, 2, 0, 2, 3, 1, 1],
            [1, 2, 3, 1, 4, 3, 1, 4]);

        Assert.Equal(8, history.Region.Rai);
        Assert.Equal(5, history.Analysed.Rai);
        Assert.Equal(
            ["dense → dense → dense", "dense → sparse → sparse", "dense → sparse → cleared", "sparse → cleared → cleared", "cleared → dense → dense"],
            history.Paths.Select(path => path.ToString()));
        Assert.All(history.Paths, path => Assert.Equal(1, path.Area.Rai));
        ConversionMatrix first = history.Between(2005, 2012);
        Assert.Equal((2005, 2012, 7), (first.FromYear, first.ToYear, first.Years));
        Assert.Equal(2, first["dense", "sparse"].Rai);
        Assert.Equal(1, first["dense", "dense"].Rai);
        Assert.Equal(3, first.From("dense").Rai);
        Assert.Equal(2, first.To("dense").Rai);
        Assert.Equal(0, first["sparse", "dense"].Rai);
        Assert.Equal(1, history.Between(2012, 2020)["sparse", "cleared"].Rai);
        Assert.Equal(1, history.WholePeriod()["dense", "cleared"].Rai);
        Assert.Equal(5, history.WholePeriod().Total.Rai);
        // Clouds: one pixel in 2005, none in 2012, two in 2020; the one that is clouded twice counts twice.
        Assert.Equal([1, 0, 2], history.Years.Select(year => history.Cloud(year).Rai));
        Assert.Equal([0.125, 0, 0.25], history.Years.Select(history.CloudShare));
        Assert.Equal(0.375, history.TotalCloudShare);
        Assert.Equal([0, 1, 0], history.Years.Select(year => history.NoData(year).Rai));
    }

    [Theory]
    [InlineData(2, 13, false, false)]
    [InlineData(2, 13, true, false)]
    [InlineData(2, 13, false, true)]
    [InlineData(2, 13, true, true)]
    [InlineData(3, 4, false, false)]
    [InlineData(3, 4, true, true)]
    [InlineData(5, 6, false, true)]
    [InlineData(4, 30, true, false)]
    [InlineData(2, 200, false, true)]
    public void Every_path_of_the_counter_counts_like_a_plain_loop(int dates, int classes, bool isGeographic, bool hasRegion)
    {
        foreach (int firstCode in new[] { 1, 20 })
        {
            Compare(dates, classes, firstCode, isGeographic, hasRegion, seed: 1);
        }
    }

    [Fact]
    public void A_map_of_changes_gives_what_its_expansion_gives()
    {
        LandCoverDate[] dates =
        [
            new(2000, LandCoverLegend.Empty.WithClass("forest", 1, 2, 3).WithNoData(0).WithCloud(9)),
            new(2010, LandCoverLegend.Empty.WithClass("forest", 2, 3).WithClass("cleared", 1).WithNoData(0, 9)),
            new(2020, LandCoverLegend.Empty.WithClass("forest", 3).WithClass("cleared", 1, 2).WithNoData(0, 9)),
        ];
        byte[] codes = PixelPairsTests.Map(4, 4000, 5, 1);
        codes[17] = codes[1000] = 9;
        RasterGrid grid = RasterGrid.Projected(100, 40, GridTransform.NorthUp(0, 0, 30, 30));
        ConversionCounter counter = ConversionCounter.ForChangeMap(grid, dates);
        Assert.Equal(1, counter.MapCount);
        counter.AddRows(0, codes.AsMemory());

        LandCoverHistory history = counter.Complete();

        AssertSame(Count(grid, dates, null, codes, codes, codes), history);
        Assert.Equal(codes.LongCount(code => code == 2), history.Between(2010, 2020)["forest", "cleared"].Pixels);
        Assert.Equal(2, history.Cloud(2000).Pixels);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Order_of_rows_and_partition_over_counters_do_not_change_a_bit(bool isGeographic)
    {
        const int Width = 33, Height = 60;
        RasterGrid grid = Grid(Width, Height, isGeographic);
        LandCoverDate[] dates = [new(2005, Legend), new(2020, Legend)];
        byte[] a = PixelPairsTests.Map(5, Width * Height, 4, 1), b = PixelPairsTests.Map(5, Width * Height, 4, 2);
        LandCoverHistory expected = Count(grid, dates, null, a, b);
        for (int seed = 0; seed < 20; seed++)
        {
            var random = new Random(seed);
            ConversionCounter whole = ConversionCounter.ForMaps(grid, dates);
            ConversionCounter[] parts = [whole, whole.Fork(), whole.Fork()];
            int[] rows = [.. Enumerable.Range(0, Height)];
            random.Shuffle(rows);
            foreach (int row in rows)
            {
                parts[random.Next(3)].AddRows(row, a.AsMemory(row * Width, Width), b.AsMemory(row * Width, Width));
            }

            whole.Merge(parts[2]);
            whole.Merge(parts[1]);
            AssertSame(expected, whole.Complete());
        }
    }

    [Fact]
    public void Areas_of_all_courses_and_all_cells_add_up()
    {
        RasterGrid grid = Grid(50, 40, true);
        byte[][] maps = [.. Enumerable.Range(1, 3).Select(seed => PixelPairsTests.Map(5, 2000, 3, seed))];
        LandCoverHistory history = Count(grid, [new(2005, Legend), new(2012, Legend), new(2020, Legend)], null, maps);

        Assert.Equal(history.Analysed.Pixels, history.Paths.Sum(path => path.Area.Pixels));
        Assert.Equal(history.Analysed.SquareMetres, history.Paths.Sum(path => path.Area.SquareMetres), 1e-5);
        foreach (ConversionMatrix matrix in history.Intervals().Append(history.WholePeriod()))
        {
            Assert.Equal(history.Analysed, matrix.Total);
            Assert.Equal(history.Analysed.Pixels, matrix.ClassNames.Sum(name => matrix.From(name).Pixels));
            Assert.Equal(history.Analysed.Pixels, matrix.ClassNames.Sum(name => matrix.To(name).Pixels));
        }

        // What a date gives to the next is what the next has.
        Assert.All(history.ClassNames, name => Assert.Equal(history.Intervals()[0].To(name), history.Intervals()[1].From(name)));
    }

    [Fact]
    public void Without_a_region_land_that_no_map_shows_does_not_dilute_the_clouds()
    {
        LandCoverDate[] dates = [new(2005, Legend), new(2020, Legend)];
        byte[] a = [0, 0, 0, 0, 1, 4, 1, 0], b = [0, 0, 0, 0, 1, 1, 1, 1];
        LandCoverHistory open = Count(SmallGrid, dates, null, a, b);
        LandCoverHistory given = Count(SmallGrid, dates, RegionMask.FromCodes(SmallGrid, [0, 0, 1, 1, 1, 1, 1, 1]), a, b);

        Assert.Equal((4, 0.25), (open.Region.Pixels, open.TotalCloudShare));
        Assert.Equal((6, 1 / 6.0), (given.Region.Pixels, given.TotalCloudShare));
        Assert.Equal((2, 2), (open.Analysed.Pixels, given.Analysed.Pixels));
        Assert.Equal((1, 3), (open.NoData(2005).Pixels, given.NoData(2005).Pixels));
    }

    [Fact]
    public void Legends_may_differ_between_dates_and_merge_classes_by_name()
    {
        LandCoverLegend later = LandCoverLegend.Empty.WithClass("cleared", 10).WithClass("dense", 11, 12).WithClass("sparse", 13).WithClass("dense", 14);
        LandCoverHistory history = Count(
            SmallGrid, [new(2005, Legend), new(2020, later)], null, [1, 1, 1, 1, 2, 2, 3, 3], [11, 12, 14, 10, 13, 10, 10, 10]);

        Assert.Equal(["dense", "sparse", "cleared"], history.ClassNames);
        Assert.Equal(3, history.WholePeriod()["dense", "dense"].Pixels);
        Assert.Equal(1, history.WholePeriod()["sparse", "cleared"].Pixels);
        Assert.Equal(["cleared", "dense", "sparse"], later.ClassNames);
    }

    [Theory]
    [InlineData(0, 5, false)]
    [InlineData(1, 16, false)]
    [InlineData(1, 200, true)]
    public void A_code_without_meaning_is_named_with_its_place_and_ends_the_count(int map, byte code, bool isGeographic)
    {
        RasterGrid grid = Grid(7, 6, isGeographic);
        byte[][] maps = [new byte[42], new byte[42]];
        maps[0].AsSpan().Fill(1);
        maps[1].AsSpan().Fill(1);
        maps[map][(4 * 7) + 3] = code;
        ConversionCounter counter = ConversionCounter.ForMaps(grid, [new(2005, Legend), new(2020, Legend)]);
        counter.AddRows(0, maps[0].AsMemory(0, 14), maps[1].AsMemory(0, 14));

        LandCoverMapException error = Assert.Throws<LandCoverMapException>(() => counter.AddRows(2, maps[0].AsMemory(14), maps[1].AsMemory(14)));

        Assert.Equal((map, map == 0 ? 2005 : 2020, (int)code, 3, 4), (error.Map, error.Year, error.Code, error.Column, error.Row));
        Assert.Throws<InvalidOperationException>(counter.Complete);
        Assert.Throws<InvalidOperationException>(() => counter.Fork().Merge(counter));
        // Outside the region nobody looks.
        var region = new byte[42];
        region[0] = 1;
        Assert.Equal(1, Count(grid, [new(2005, Legend), new(2020, Legend)], RegionMask.FromCodes(grid, region), maps).Analysed.Pixels);
    }

    [Fact]
    public void A_map_of_changes_names_the_date_whose_legend_lacks_the_code()
    {
        LandCoverDate[] dates = [new(2005, Legend), new(2020, LandCoverLegend.Empty.WithClass("dense", 1))];
        ConversionCounter counter = ConversionCounter.ForChangeMap(SmallGrid, dates);

        Assert.Equal(2020, Assert.Throws<LandCoverMapException>(() => counter.AddRows(0, new byte[] { 1, 1, 2, 1 }.AsMemory())).Year);
    }

    [Fact]
    public void Mistakes_of_the_caller_are_refused()
    {
        LandCoverDate[] dates = [new(2005, Legend), new(2020, Legend)];
        ReadOnlyMemory<byte> row = new byte[4], half = new byte[2];
        ConversionCounter counter = ConversionCounter.ForMaps(SmallGrid, dates);
        Assert.Throws<ArgumentException>(() => counter.AddRows(0, row));
        Assert.Throws<ArgumentException>(() => counter.AddRows(0, row, row, row));
        Assert.Throws<ArgumentException>(() => counter.AddRows(0, row, half));
        Assert.Throws<ArgumentException>(() => counter.AddRows(0, half, half));
        Assert.Throws<ArgumentException>(() => counter.AddRows(-1, row, row));
        Assert.Throws<ArgumentException>(() => counter.AddRows(2, row, row));
        counter.AddRows(1, row, row);
        Assert.Throws<ArgumentException>(() => counter.AddRows(1, row, row));
        Assert.Throws<InvalidOperationException>(counter.Complete);
        ConversionCounter other = counter.Fork();
        other.AddRows(1, row, row);
        Assert.Throws<ArgumentException>(() => counter.Merge(other));
        Assert.Throws<ArgumentException>(() => counter.Merge(counter));
        Assert.Throws<ArgumentException>(() => counter.Merge(ConversionCounter.ForMaps(SmallGrid, dates)));
        counter.AddRows(0, row, row);
        Assert.Contains("No pixel", Assert.Throws<InvalidOperationException>(counter.Complete).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => ConversionCounter.ForMaps(SmallGrid, dates[..1]));
        Assert.Throws<ArgumentException>(() => ConversionCounter.ForMaps(SmallGrid, [dates[1], dates[0]]));
        Assert.Throws<ArgumentException>(() => ConversionCounter.ForMaps(SmallGrid, [dates[0], dates[0]]));
        Assert.Throws<ArgumentException>(() => ConversionCounter.ForMaps(SmallGrid, dates, RegionMask.FromCodes(SmallGrid, new byte[8])));
        Assert.Throws<ArgumentException>(() => ConversionCounter.ForMaps(Grid(3, 3, false), dates, RegionMask.FromCodes(SmallGrid, [1, 1, 1, 1, 1, 1, 1, 1])));
        Assert.Throws<InvalidOperationException>(() => ConversionCounter.ForMaps(RasterGrid.WithoutCoordinateSystem(4, 2, SmallGrid.Transform), dates));
        Assert.Throws<ArgumentException>(() => ConversionCounter.ForMaps(SmallGrid, [.. Enumerable.Range(1990, 40).Select(year => new LandCoverDate(year, Legend))]));
        LandCoverHistory history = Count(SmallGrid, dates, null, [1, 1, 1, 1, 1, 1, 1, 1], [1, 1, 1, 1, 1, 1, 1, 1]);
        Assert.Throws<ArgumentException>(() => history.Between(2005, 2012));
        Assert.Throws<ArgumentException>(() => history.Between(2020, 2005));
        Assert.Throws<ArgumentException>(() => history.Between(2005, 2005));
        Assert.Throws<ArgumentException>(() => history.WholePeriod()["dense", "Dense"]);
        Assert.Throws<ArgumentOutOfRangeException>(() => history.WholePeriod()[0, 3]);
        Assert.Throws<ArgumentOutOfRangeException>(() => history.WholePeriod()[-1, 0]);
    }

    [Fact]
    public void Legends_refuse_codes_named_twice_and_years_of_the_Buddhist_Era()
    {
        Assert.Contains("already means class 'dense'", Assert.Throws<ArgumentException>(() => Legend.WithClass("x", 1)).Message, StringComparison.Ordinal);
        Assert.Contains("already means cloud", Assert.Throws<ArgumentException>(() => Legend.WithNoData(4)).Message, StringComparison.Ordinal);
        Assert.Contains("already means no data", Assert.Throws<ArgumentException>(() => Legend.WithCloud(0)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Legend.WithClass("x", 7, 7));
        Assert.Throws<ArgumentException>(() => Legend.WithClass(" ", 7));
        Assert.Throws<ArgumentException>(() => Legend.WithClass("x"));
        Assert.Throws<ArgumentOutOfRangeException>(() => Legend.WithClass("x", -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Legend.WithClass("x", 65536));
        Assert.True(Legend.WithClass("x", 65535).Names(65535));
        Assert.Throws<ArgumentOutOfRangeException>(() => new LandCoverDate(2543, Legend));
        Assert.Throws<ArgumentOutOfRangeException>(() => new LandCoverDate(1899, Legend));
        Assert.Throws<ArgumentException>(() => new LandCoverDate(2000, LandCoverLegend.Empty.WithCloud(1)));
        Assert.Equal([0, 1, 2, 3, 4], Legend.Codes);
    }

    private static void Compare(int dates, int classes, int firstCode, bool isGeographic, bool hasRegion, int seed)
    {
        const int Width = 61, Height = 40;
        RasterGrid grid = Grid(Width, Height, isGeographic);
        LandCoverLegend legend = LandCoverLegend.Empty.WithNoData(firstCode - 1).WithCloud(firstCode + classes);
        for (int i = 0; i < classes; i++)
        {
            legend = legend.WithClass($"class {i}", firstCode + i);
        }

        LandCoverDate[] when = [.. Enumerable.Range(0, dates).Select(i => new LandCoverDate(2000 + (4 * i), legend))];
        byte[][] maps = [.. when.Select((_, i) => Array.ConvertAll(PixelPairsTests.Map(classes + 2, Width * Height, 3, seed + i), code => (byte)(code + firstCode - 1)))];
        byte[]? inside = hasRegion ? PixelPairsTests.Map(2, Width * Height, 9, 77) : null;
        LandCoverHistory history = Count(grid, when, inside is null ? null : RegionMask.FromCodes(grid, inside), maps);
        var expected = new Dictionary<string, (long Pixels, decimal Area)>();
        long cloudDates = 0, analysed = 0;
        for (int pixel = 0; pixel < Width * Height; pixel++)
        {
            int[] codes = [.. maps.Select(map => map[pixel] - firstCode)];
            if (inside?[pixel] == 0)
            {
                continue;
            }

            cloudDates += codes.Count(code => code == classes);
            if (codes.All(code => code >= 0 && code < classes))
            {
                string path = string.Join(" → ", codes.Select(code => $"class {code}"));
                (long pixels, decimal area) = expected.GetValueOrDefault(path);
                expected[path] = (pixels + 1, area + (decimal)grid.PixelSquareMetres(pixel / Width));
                analysed++;
            }
        }

        Assert.Equal(analysed, history.Analysed.Pixels);
        Assert.Equal(cloudDates, when.Sum(date => history.Cloud(date.Year).Pixels));
        Assert.Equal(expected.Count, history.Paths.Count);
        foreach (ConversionPath path in history.Paths)
        {
            Assert.Equal(expected[path.ToString()].Pixels, path.Area.Pixels);
            Assert.Equal((double)expected[path.ToString()].Area, path.Area.SquareMetres, 1e-6);
        }

        ConversionCounter words = ConversionCounter.ForMaps(grid, when, inside is null ? null : RegionMask.FromCodes(grid, inside));
        words.AddRows(0, [.. maps.Select(map => (ReadOnlyMemory<ushort>)Array.ConvertAll(map, code => (ushort)code))]);
        AssertSame(history, words.Complete());
    }

    private static LandCoverHistory Count(RasterGrid grid, LandCoverDate[] dates, RegionMask? region, params byte[][] maps)
    {
        ConversionCounter counter = ConversionCounter.ForMaps(grid, dates, region);
        counter.AddRows(0, [.. maps.Select(map => (ReadOnlyMemory<byte>)map)]);
        return counter.Complete();
    }

    private static void AssertSame(LandCoverHistory expected, LandCoverHistory actual)
    {
        Assert.Equal(expected.Region, actual.Region);
        Assert.Equal(expected.Analysed, actual.Analysed);
        Assert.Equal(expected.TotalCloudShare, actual.TotalCloudShare);
        Assert.Equal(expected.Paths.Select(path => (path.ToString(), path.Area)), actual.Paths.Select(path => (path.ToString(), path.Area)));
    }

    private static RasterGrid Grid(int width, int height, bool isGeographic) => isGeographic
        ? RasterGrid.Geographic(width, height, GridTransform.NorthUp(100, 15.5, 0.00025, 0.00025), 4326)
        : RasterGrid.Projected(width, height, GridTransform.NorthUp(500_000, 1_700_000, 30, 30), 32647);
}
