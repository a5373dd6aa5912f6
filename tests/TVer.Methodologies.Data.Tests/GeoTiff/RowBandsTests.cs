using TVer.Methodologies.Data.GeoTiff;

namespace TVer.Methodologies.Data.Tests.GeoTiff;

/// <summary>Bands of rows on several threads.</summary>
public class RowBandsTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_upper_of_two_faults_is_reported_whichever_comes_first(bool upperComesFirst)
    {
        using var bothRun = new CountdownEvent(2);
        using var firstHasFailed = new ManualResetEventSlim();

        InvalidDataException error = Assert.Throws<InvalidDataException>(() => RowBands.InParallel(
            width: 1,
            height: 2,
            bandRows: 1,
            threads: 2,
            () => 0,
            (_, row, _) =>
            {
                bothRun.Signal();
                bothRun.Wait(TimeSpan.FromSeconds(30));
                if ((row == 0) == upperComesFirst)
                {
                    firstHasFailed.Set();
                    throw new InvalidDataException($"row {row}");
                }

                // The other band fails once the first has had the time to be noted.
                firstHasFailed.Wait(TimeSpan.FromSeconds(30));
                Thread.Sleep(200);
                throw new InvalidDataException($"row {row}");
            },
            _ => { },
            null,
            TestContext.Current.CancellationToken));

        Assert.Equal("row 0", error.Message);
    }

    [Theory]
    [InlineData(3186, 2, 2934, 328)]
    [InlineData(100, 16, 50, 50)]
    [InlineData(1 << 21, 3, 50, 3)]
    [InlineData(1, 1, 5_000_000, 1 << 20)]
    public void Bands_are_whole_blocks_of_about_a_million_pixels(int width, int blockHeight, int height, int rows)
    {
        Assert.Equal(rows, RowBands.RowsOf(width, blockHeight, height));
    }
}
