using TVer.Methodologies.Calculation;
using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Programme;

/// <summary>The edges of the scale classes for one group of activities.</summary>
/// <remarks>A size is rounded to 6 decimals before it meets an edge, so that the last bit of a calculation does not change the class.</remarks>
public sealed class ScaleTable
{
    internal ScaleTable(string code, Clause clause, string unit, Bilingual title, double microLimit, bool isMicroLimitMicro, double smallLimit)
    {
        Code = code;
        Clause = clause;
        Unit = unit;
        Title = title;
        MicroLimit = microLimit;
        IsMicroLimitMicro = isMicroLimitMicro;
        SmallLimit = smallLimit;
    }

    /// <summary>A stable code, such as <c>forestry-and-agriculture</c>.</summary>
    public string Code { get; }

    /// <summary>Where the edges are printed.</summary>
    public Clause Clause { get; }

    /// <summary>The unit of the size: MW, GWh/yr or tCO2e/yr.</summary>
    public string Unit { get; }

    /// <summary>What is measured.</summary>
    public Bilingual Title { get; }

    /// <summary>The edge between micro and small, in <see cref="Unit"/>.</summary>
    public double MicroLimit { get; }

    /// <summary>Whether a project of exactly <see cref="MicroLimit"/> is micro; if not, it is small.</summary>
    public bool IsMicroLimitMicro { get; }

    /// <summary>The largest size of a small project, in <see cref="Unit"/>; anything above it is large.</summary>
    public double SmallLimit { get; }

    /// <summary>The class of a size.</summary>
    /// <param name="size">A finite number of <see cref="Unit"/>; a negative size is micro.</param>
    /// <exception cref="ArgumentOutOfRangeException">The size is NaN or infinite.</exception>
    public ProjectScale Classify(double size)
    {
        double snapped = Arithmetic.Snap(MeasureOperators.Finite(size), SnapGrid.Tonnes);
        return snapped < MicroLimit || (IsMicroLimitMicro && snapped == MicroLimit)
            ? ProjectScale.Micro
            : snapped <= SmallLimit ? ProjectScale.Small : ProjectScale.Large;
    }

    /// <summary>The code.</summary>
    public override string ToString() => Code;
}
