using System.Diagnostics;
using System.Reflection;
using TVer.Methodologies.Calculation;
using TVer.Methodologies.Factors.Allometry;
using TVer.Methodologies.Tests.Forestry.Tools.Trees;

namespace TVer.Methodologies.Tests.Factors.Allometry;

/// <summary>Columns of trees: the bits of the single tree, whatever the batch, without allocating.</summary>
public sealed class ColumnTests
{
    public static TheoryData<string> Codes => [.. AllometricCatalogue.Published.Equations.Select(equation => equation.Code)];

    [Theory, MemberData(nameof(Codes))]
    public void A_column_gives_the_bits_of_each_tree(string code)
    {
        AllometricEquation equation = AllometricCatalogue.Published[code];
        (double[] diameters, double[] heights, double[] densities) = Trees();
        var masses = new double[diameters.Length];

        equation.AboveGround(diameters, heights, masses, densities);

        for (int k = 0; k < masses.Length; k++)
        {
            double single = equation.AboveGround(new TreeMeasures<Plain>(new Plain(diameters[k]), new Plain(heights[k]), new Plain(densities[k]))).Value;
            Assert.Equal(BitConverter.DoubleToInt64Bits(single), BitConverter.DoubleToInt64Bits(masses[k]));
        }
    }

    [Fact]
    public void A_tree_does_not_depend_on_its_batch()
    {
        AllometricEquation equation = AllometricCatalogue.Published["ogawa-rain-v02"];
        (double[] diameters, double[] heights, _) = Trees();
        var whole = new double[diameters.Length];
        equation.AboveGround(diameters, heights, whole);

        Properties.Hold(Cases.Integers(0, diameters.Length - 1), Cases.Integers(1, diameters.Length), (start, length) =>
        {
            length = Math.Min(length, diameters.Length - start);
            var part = new double[length];
            equation.AboveGround(diameters.AsSpan(start, length), heights.AsSpan(start, length), part);
            return part.AsSpan().SequenceEqual(whole.AsSpan(start, length));
        });
    }

    /// <summary>Asked of the optimised build only: without the optimiser, powers read their constant tables through runtime objects.</summary>
    [Fact]
    public void Nothing_is_allocated()
    {
        Assert.SkipUnless(
            typeof(AllometricEquation).Assembly.GetCustomAttribute<DebuggableAttribute>()?.IsJITOptimizerDisabled != true, "Needs the Release configuration.");
        AllometricEquation equation = AllometricCatalogue.Published["ogawa-rain-v02"];
        (double[] diameters, double[] heights, _) = Trees();
        var masses = new double[diameters.Length];
        equation.AboveGround(diameters, heights, masses);
        long before = GC.GetAllocatedBytesForCurrentThread();

        for (int k = 0; k < 10; k++)
        {
            equation.AboveGround(diameters, heights, masses);
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void Columns_must_fit()
    {
        AllometricEquation equation = AllometricCatalogue.Published["ogawa-rain-v02"];
        Assert.Throws<ArgumentException>(() => equation.AboveGround([1, 2], [1], new double[2]));
        Assert.Throws<ArgumentException>(() => equation.AboveGround([1, 2], [], new double[2]));
        Assert.Throws<ArgumentException>(() => equation.AboveGround([1, 2], [1, 2], new double[1]));
        Assert.Throws<ArgumentException>(() => AllometricCatalogue.Published["chave-2014"].AboveGround([1, 2], [1, 2], new double[2]));
        Assert.Throws<ArgumentException>(() => AllometricCatalogue.Published["chave-2014"].AboveGround([1, 2], [1, 2], new double[2], [0.5]));
        AllometricCatalogue.Published["liana-v02"].AboveGround([1, 2], [], new double[2]);
        AllometricCatalogue.Published["palm-v02"].AboveGround([], [4, 5], new double[2]);
        equation.AboveGround([], [], []);
    }

    /// <summary>The real trees, cut so that the last group of lanes and the last chunk are not full.</summary>
    private static (double[] Diameters, double[] Heights, double[] Densities) Trees()
    {
        (double Diameter, double Height)[] trees = [.. NouraguesInventory.Trees()];
        Assert.Equal(542, trees.Length);
        return ([.. trees.Select(tree => tree.Diameter)], [.. trees.Select(tree => tree.Height)], [.. trees.Select((_, k) => 0.3 + (0.001 * k))]);
    }
}
