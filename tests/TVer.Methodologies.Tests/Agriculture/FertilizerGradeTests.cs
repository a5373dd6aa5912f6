using TVer.Methodologies.Agriculture.Fertilizer;

namespace TVer.Methodologies.Tests.Agriculture;

public class FertilizerGradeTests
{
    [Theory]
    [InlineData("15-15-15", 15, 15, 15)]
    [InlineData("46-0-0", 46, 0, 0)]
    [InlineData("13-13-21", 13, 13, 21)]
    [InlineData("16-20-0", 16, 20, 0)]
    [InlineData("15.5-0-0", 15.5, 0, 0)]
    public void A_grade_is_read_and_printed_back(string text, double nitrogen, double phosphate, double potash)
    {
        FertilizerGrade grade = FertilizerGrade.Parse(text);

        Assert.Equal((nitrogen, phosphate, potash), (grade.Nitrogen, grade.Phosphate, grade.Potash));
        Assert.Equal(text, grade.ToString());
        Assert.Equal(FertilizerGrade.Of(nitrogen, phosphate, potash), grade);
    }

    [Theory]
    [InlineData("15-15-15", 0.15)]
    [InlineData("46-0-0", 0.46)]
    public void The_first_figure_is_per_cent_of_nitrogen(string text, double share) => Assert.Equal(share, FertilizerGrade.Parse(text).NitrogenShare.Fraction);

    [Fact]
    public void Spaces_around_the_figures_do_not_matter() => Assert.Equal("15-7-18", FertilizerGrade.Parse(" 15 - 7 - 18 ").ToString());

    [Theory]
    [InlineData("")]
    [InlineData("46")]
    [InlineData("15-15")]
    [InlineData("15-15-15-2")]
    [InlineData("15--15")]
    [InlineData("-5-0-0")]
    [InlineData("50-30-21")]
    [InlineData("15,5-0-0")]
    [InlineData("urea")]
    [InlineData("NaN-0-0")]
    [InlineData("1e1-0-0")]
    public void What_is_no_grade_is_refused(string text)
    {
        Assert.False(FertilizerGrade.TryParse(text, out FertilizerGrade grade));
        Assert.Equal(default, grade);
        Assert.Contains("15-15-15", Assert.Throws<FormatException>(() => FertilizerGrade.Parse(text)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(-1, 0, 0)]
    [InlineData(100, 1, 0)]
    [InlineData(double.NaN, 0, 0)]
    [InlineData(0, double.PositiveInfinity, 0)]
    public void Figures_out_of_range_are_refused(double nitrogen, double phosphate, double potash) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => FertilizerGrade.Of(nitrogen, phosphate, potash));

    [Fact]
    public void All_nitrogen_is_the_edge() => Assert.Equal(1, FertilizerGrade.Of(100, 0, 0).NitrogenShare.Fraction);
}
