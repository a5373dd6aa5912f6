using TVer.Methodologies.Forestry.LandCover;

namespace TVer.Methodologies.Tests.Forestry.LandCover;

/// <summary>Accuracies of classification.</summary>
public class ErrorMatrixTests
{
    private static readonly string[] Classes = ["deciduous", "conifer", "agriculture", "shrub"];

    /// <summary>
    /// The example of R. G. Congalton, A review of assessing the accuracy of classifications of remotely sensed data, Remote Sensing of
    /// Environment 37 (1991), table 1: overall 321/434 = 74 %; producer's 87, 79, 74, 64 %; user's 57, 81, 74, 87 %; kappa 0.65.
    /// </summary>
    [Fact]
    public void Congaltons_example_has_the_accuracies_that_he_prints()
    {
        ErrorMatrix matrix = ErrorMatrix.FromCounts(Classes, new long[,] { { 65, 4, 22, 24 }, { 6, 81, 5, 8 }, { 0, 11, 85, 19 }, { 4, 7, 3, 90 } });

        Assert.Equal(434, matrix.Points);
        Assert.Equal(0.7396313364055299, matrix.OverallAccuracy, 1e-15);
        Assert.Equal([115, 100, 115, 104], Classes.Select(matrix.MappedPoints));
        Assert.Equal([75, 103, 115, 141], Classes.Select(matrix.ObservedPoints));
        Assert.Equal([87, 79, 74, 64], Classes.Select(name => Math.Round(100 * matrix.ProducersAccuracy(name))));
        Assert.Equal([57, 81, 74, 87], Classes.Select(name => Math.Round(100 * matrix.UsersAccuracy(name))));
        Assert.Equal(0.65, Math.Round(matrix.Kappa, 2));
    }

    [Fact]
    public void Check_points_are_counted_and_merge_to_level_1()
    {
        string[] names = ["evergreen dense", "evergreen sparse", "deciduous dense", "cropland"];
        CheckPoint[] points =
        [
            .. Enumerable.Repeat(new CheckPoint("evergreen dense", "evergreen dense"), 20),
            .. Enumerable.Repeat(new CheckPoint("evergreen dense", "evergreen sparse"), 5),
            .. Enumerable.Repeat(new CheckPoint("evergreen sparse", "evergreen sparse"), 15),
            .. Enumerable.Repeat(new CheckPoint("cropland", "evergreen sparse"), 5),
            .. Enumerable.Repeat(new CheckPoint("deciduous dense", "deciduous dense"), 30),
            .. Enumerable.Repeat(new CheckPoint("cropland", "cropland"), 25),
        ];
        static string Parent(string name) => name.Split(' ')[0];

        ErrorMatrix level2 = ErrorMatrix.FromCheckPoints(names, points), level1 = level2.Merge(Parent);

        Assert.Equal((5, 0), (level2["evergreen dense", "evergreen sparse"], level2["evergreen sparse", "evergreen dense"]));
        Assert.Equal(0.9, level2.OverallAccuracy);
        Assert.Equal(["evergreen", "deciduous", "cropland"], level1.ClassNames);
        Assert.Equal(0.95, level1.OverallAccuracy);
        Assert.Equal(100, level1.Points);
        Assert.Equal((40, 45), (level1.MappedPoints("evergreen"), level1.ObservedPoints("evergreen")));
        // 35 of the 45 evergreen points have the right density; the other forests hide it in the overall accuracy.
        Assert.Equal(35.0 / 45, level2.AccuracyWithin("evergreen", Parent));
        Assert.Equal(1, level2.AccuracyWithin("deciduous", Parent));
    }

    [Fact]
    public void Shares_of_no_points_are_no_numbers()
    {
        ErrorMatrix empty = ErrorMatrix.FromCheckPoints(Classes, []);

        Assert.True(double.IsNaN(empty.OverallAccuracy) && double.IsNaN(empty.Kappa));
        Assert.True(double.IsNaN(empty.UsersAccuracy("shrub")) && double.IsNaN(empty.ProducersAccuracy("shrub")));
        Assert.True(double.IsNaN(ErrorMatrix.FromCheckPoints(Classes, [new("shrub", "shrub")]).Kappa));
    }

    [Fact]
    public void What_is_no_matrix_is_refused()
    {
        Assert.Throws<ArgumentException>(() => ErrorMatrix.FromCheckPoints([], []));
        Assert.Throws<ArgumentException>(() => ErrorMatrix.FromCheckPoints(["a", "a"], []));
        Assert.Throws<ArgumentException>(() => ErrorMatrix.FromCheckPoints(["a", " "], []));
        Assert.Throws<ArgumentException>(() => ErrorMatrix.FromCheckPoints(["a"], [new("a", "b")]));
        Assert.Throws<ArgumentException>(() => ErrorMatrix.FromCounts(["a"], new long[1, 2]));
        Assert.Throws<ArgumentException>(() => ErrorMatrix.FromCounts(["a"], new long[,] { { -1 } }));
        Assert.Throws<ArgumentException>(() => ErrorMatrix.FromCounts(["a"], new long[,] { { 1 } })["b", "a"]);
        Assert.Throws<ArgumentException>(() => ErrorMatrix.FromCounts(["a"], new long[,] { { 1 } }).AccuracyWithin("x", name => name));
    }
}
