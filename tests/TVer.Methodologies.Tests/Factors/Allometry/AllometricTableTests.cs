using System.Reflection;
using TVer.Methodologies.Calculation;
using TVer.Methodologies.Factors.Allometry;

namespace TVer.Methodologies.Tests.Factors.Allometry;

/// <summary>The table of equations as data: complete, cited, without duplicates; and what a user may add to it.</summary>
public sealed class AllometricTableTests
{
    private const string Header = "code,group_en,group_th,diameter,total,unit,root_ratio,document,version,place,source";

    [Fact]
    public void Every_row_is_cited_and_says_how_it_was_read()
    {
        Assert.All(AllometricCatalogue.Published.Equations, equation =>
        {
            Assert.NotEmpty(equation.Definition.Place);
            Assert.True(equation.Definition.Source.Length > 20, equation.Code);
            Assert.NotEqual(equation.Group.English, equation.Group.Thai);
            Assert.Equal(equation.Definition.DoubtEnglish is null, equation.Definition.DoubtThai is null);
        });
        Assert.Equal(29, AllometricCatalogue.Published.Equations.Count);
        Assert.Equal(29, AllometricCatalogue.Published.Equations.Select(equation => equation.Code).Distinct().Count());
    }

    [Fact]
    public void Both_editions_of_Ogawa_stand_side_by_side()
    {
        Assert.Equal("T-VER-S-TOOL-01-01 v02", AllometricCatalogue.Published["ogawa-deciduous-v02"].Document.ToString());
        Assert.Equal("T-VER-S-TOOL-01-01 v01", AllometricCatalogue.Published["ogawa-deciduous-v01"].Document.ToString());
    }

    [Theory]
    [InlineData("ogawa-deciduous-v02", 0.27, 0.47)]
    [InlineData("ogawa-deciduous-v01", 0.27, 0.47)]
    [InlineData("ogawa-rain-v02", 0.27, 0.47)]
    [InlineData("tsutsumi-evergreen-v02", 0.27, 0.47)]
    [InlineData("pine-three-needle-v02", 0.27, 0.47)]
    [InlineData("pine-two-needle-v02", 0.27, 0.47)]
    [InlineData("mangrove-rhizophora-v02", 0.48, 0.4715)]
    [InlineData("mangrove-other-v02", 0.27, 0.47)]
    [InlineData("palm-v02", 0.41, 0.413)]
    [InlineData("bamboo-1-v02", 0.27, 0.47)]
    [InlineData("bamboo-4-v02", 0.27, 0.47)]
    [InlineData("liana-v02", 0.27, 0.47)]
    [InlineData("durian-v02", 0.27, 0.47)]
    [InlineData("oil-palm-khasanah-2015", 0.41, 0.413)]
    public void Root_ratio_and_carbon_fraction_of_each_group(string code, double root, double carbon)
    {
        Assert.Equal(root, AllometricCatalogue.Published[code].RootRatio!.Value);
        Assert.Equal(carbon, AllometricCatalogue.Published[code].CarbonFraction!.Value);
    }

    [Fact]
    public void The_doubtful_rows_are_marked() =>
        Assert.Equal(
            ["acacia-mangium-volume", "palm-ipst", "palm-v02", "pine-two-needle-dnp", "pine-two-needle-v02", "teak-volume"],
            AllometricCatalogue.Published.Equations.Where(equation => equation.Doubt is not null).Select(equation => equation.Code).Order(StringComparer.Ordinal));

    [Fact]
    public void Trees_begin_at_the_measuring_threshold()
    {
        Assert.Equal(4.5, AllometricCatalogue.Published["ogawa-deciduous-v02"].Definition.SmallestDiameter);
        Assert.Null(AllometricCatalogue.Published["bamboo-1-v02"].Definition.SmallestDiameter);
        Assert.Equal(DiameterPoint.AbovePropRoots, AllometricCatalogue.Published["mangrove-rhizophora-v02"].DiameterPoint);
        Assert.Equal(DiameterPoint.GroundLevel, AllometricCatalogue.Published["durian-v02"].DiameterPoint);
        Assert.Equal(DiameterPoint.None, AllometricCatalogue.Published["palm-v02"].DiameterPoint);
    }

    [Fact]
    public void A_user_adds_equations_from_a_table_and_in_code()
    {
        AllometricCatalogue own = AllometricCatalogue.Read($"{Header}\nmy-tree,\"Tree, mine\",ไม้ของฉัน,breast height,0.1*D^2.5,kg d.m.,0.3,A paper,2021,table 2,A paper in a journal\n");
        AllometricCatalogue all = AllometricCatalogue.Published.With(own).With(AllometricEquation.Define(OwnEquations.Minimal));

        Assert.Equal(31, all.Equations.Count);
        Assert.Equal("Tree, mine", all["my-tree"].Group.English);
        Assert.Equal("A paper v2021, table 2", all["my-tree"].Clause.ToString());
        Assert.Equal(0.1 * Math.Pow(10, 2.5), all["my-tree"].AboveGround(new TreeMeasures<Plain>(new Plain(10))).Value, 1e-12);
        Assert.Equal(29, AllometricCatalogue.Published.Equations.Count);
    }

    [Theory]
    [InlineData("my-tree,T,ท,breast height,0.1*D^2.5,kg d.m.,x,A,1,p,s", "Line 2, root_ratio: 'x'")]
    [InlineData("my-tree,T,ท,breast height,0.1*D^2.5,kg d.m.,\"0,3\",A,1,p,s", "Line 2, root_ratio: '0,3'")]
    [InlineData("my-tree,T,ท,breast height,0.1*D^2.5,kg d.m.,NaN,A,1,p,s", "Line 2, root_ratio: 'NaN'")]
    [InlineData("my-tree,T,ท,breast height,0.1*D^2.5,kg d.m.,-1,A,1,p,s", "RootRatio of -1")]
    [InlineData("my-tree,T,ท,breast height,0.1*D^2.5,kg d.m.,0.3,A,1,p", "Line 2 has 10 fields; the header has 11")]
    [InlineData("my-tree,T,ท,breast height,0.1*D^2.5,lb,0.3,A,1,p,s", "Line 2: Equation 'my-tree' gives 'lb'")]
    [InlineData("my-tree,T,ท,knee,0.1*D^2.5,kg d.m.,0.3,A,1,p,s", "Line 2, diameter: 'knee'")]
    [InlineData("my-tree,T,ท,breast height,,kg d.m.,0.3,A,1,p,s", "neither a total nor a component")]
    [InlineData("my-tree,T,ท,breast height,0.1*D^2.5,kg d.m.,0.3,A,1,p,", "has no Source")]
    [InlineData(",T,ท,breast height,0.1*D^2.5,kg d.m.,0.3,A,1,p,s", "has no Code")]
    [InlineData("my-tree,T,ท,breast height,0.1*D^2.5,kg d.m.,0.3,\"A,1,p,s", "Line 2: a quotation mark is not closed")]
    [InlineData("my-tree,T,ท,breast height,0.1*D^2.5,kg d.m.,0.3,A,1,p,s\nmy-tree,T,ท,breast height,0.1*D^2.5,kg d.m.,0.3,A,1,p,s", "Line 3, code: There are two equations with the code 'my-tree'")]
    [InlineData("a,T,ท,breast height,D,kg d.m.,,A,1,p,s\n\nb,T,ท,breast height,D,kg d.m.,,A,1,p,s\na,T,ท,breast height,D,kg d.m.,,A,1,p,s", "Line 5, code: There are two equations with the code 'a'")]
    public void A_bad_row_is_refused_with_its_line(string row, string expected)
    {
        var exception = Assert.Throws<FormatException>(() => AllometricCatalogue.Read($"{Header}\n{row}\n"));
        Assert.Contains(expected, exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("4.5", 4.5, false)]
    [InlineData("<4.5", 4.5, true)]
    [InlineData("", null, false)]
    public void The_largest_diameter_may_be_excluded(string column, double? largest, bool isBelow)
    {
        AllometricDefinition definition = AllometricCatalogue.Read(
            $"{Header},max_d_cm\na,T,ท,breast height,D,kg d.m.,,A,1,p,s,{column}").Equations[0].Definition;
        Assert.Equal((largest, isBelow), (definition.LargestDiameter, definition.IsBelowLargestDiameter));
    }

    [Theory]
    [InlineData("<", "Line 2, max_d_cm: ''")]
    [InlineData("<x", "Line 2, max_d_cm: 'x'")]
    [InlineData(">4.5", "Line 2, max_d_cm: '>4.5'")]
    public void A_bad_largest_diameter_is_refused_with_its_line_and_column(string column, string expected)
    {
        var exception = Assert.Throws<FormatException>(() => AllometricCatalogue.Read($"{Header},max_d_cm\na,T,ท,breast height,D,kg d.m.,,A,1,p,s,{column}"));
        Assert.Contains(expected, exception.Message, StringComparison.Ordinal);
        Assert.Throws<FormatException>(() => AllometricEquation.Define(OwnEquations.Minimal with { IsBelowLargestDiameter = true }));
    }

    [Theory]
    [InlineData("", "is empty")]
    [InlineData("code,mystery", "'mystery' is unknown or repeated")]
    [InlineData("code,code", "'code' is unknown or repeated")]
    public void A_bad_header_is_refused(string csv, string expected)
    {
        var exception = Assert.Throws<FormatException>(() => AllometricCatalogue.Read(csv));
        Assert.Contains(expected, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_code_is_answered_with_the_known_ones()
    {
        Assert.Contains("ogawa-rain-v02", Assert.Throws<KeyNotFoundException>(() => AllometricCatalogue.Published["ogawa"]).Message, StringComparison.Ordinal);
        Assert.False(AllometricCatalogue.Published.TryFind(null, out _));
        Assert.Throws<FormatException>(() => AllometricCatalogue.Published.With(AllometricCatalogue.Published));
    }

    [Theory]
    [InlineData("0.1*D^", "an exponent must be a number")]
    [InlineData("0.1*D^H", "an exponent must be a number")]
    [InlineData("0.1*D)", "an operator or the end was expected")]
    [InlineData("(0.1*D", "a closing bracket is missing")]
    [InlineData("ln D", "needs its argument in brackets")]
    [InlineData("ln(D", "a closing bracket is missing")]
    [InlineData("0.1*DBH", "'DBH' is not a variable")]
    [InlineData("WS+1", "'WS' is not computed before this formula")]
    [InlineData("0.1*", "a number, a variable or a bracket was expected")]
    [InlineData("0.1 D", "an operator or the end was expected")]
    public void A_formula_that_cannot_be_read_says_where(string formula, string expected)
    {
        var exception = Assert.Throws<FormatException>(() => AllometricEquation.Define(OwnEquations.Minimal with { Total = formula }));
        Assert.Contains(expected, exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1+2*3", 7)]
    [InlineData("(1+2)*3", 9)]
    [InlineData("2-3-4", -5)]
    [InlineData("24/4/3", 2)]
    [InlineData("2*3^2", 18)]
    [InlineData("4^0.5", 2)]
    [InlineData("2^-1", 0.5)]
    [InlineData("1e-2*100", 1)]
    [InlineData("exp(ln(5))", 5)]
    [InlineData("sqrt(D*H)/rho", 12)]
    [InlineData("-2+D", 4)]
    [InlineData("D × 2 − H", 6)]
    public void Formulas_mean_what_they_mean_on_paper(string formula, double expected)
    {
        AllometricEquation equation = AllometricEquation.Define(OwnEquations.Minimal with { Total = formula });
        var masses = new double[1];

        equation.AboveGround([6], [6], masses, [0.5]);

        Assert.Equal(expected, masses[0], 1e-14);
        Assert.Equal(masses[0], equation.AboveGround(new TreeMeasures<Plain>(new Plain(6), new Plain(6), new Plain(0.5))).Value);
    }

    [Fact]
    public void Deep_nesting_is_refused_rather_than_overflowing_the_stack()
    {
        string brackets = new string('(', 5000) + "D" + new string(')', 5000);
        Assert.Throws<FormatException>(() => AllometricEquation.Define(OwnEquations.Minimal with { Total = brackets }));
        string nested = string.Concat(Enumerable.Range(0, 20).Select(_ => "D/(H+")) + "D" + new string(')', 20);
        Assert.Contains("nested too deeply", Assert.Throws<FormatException>(() => AllometricEquation.Define(OwnEquations.Minimal with { Total = nested })).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_table_is_embedded_as_a_data_file() =>
        Assert.Contains("TVer.Methodologies.Factors.Allometry.equations.csv", typeof(AllometricCatalogue).Assembly.GetManifestResourceNames());
}
