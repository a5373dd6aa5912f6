using System.Globalization;

namespace TVer.Methodologies.Calculation;

/// <summary>
/// The index of a quantity: which stratum, transition, plot, tree or fuel, and which time. The names are the caller's own
/// strings; making an index builds none.
/// </summary>
/// <param name="First">The first name: a stratum, a plot, a fuel; null for none.</param>
/// <param name="Second">The second name: the stratum changed to, the tree of a plot; null for none.</param>
/// <param name="Time">The year or period; 0 for none.</param>
public readonly record struct At(string? First = null, string? Second = null, int Time = 0)
{
    /// <summary>An index that is a time only.</summary>
    /// <param name="time">The year or period.</param>
    public static At Year(int time) => new(null, null, time);

    /// <summary>Whether there is no index.</summary>
    public bool IsNone => First is null && Second is null && Time == 0;

    /// <summary>The index as printed, such as <c>dense→cleared, 2027</c>; empty for none.</summary>
    public override string ToString()
    {
        string name = Second is null ? First ?? "" : $"{First}→{Second}";
        return Time == 0 ? name : name.Length == 0
            ? Time.ToString(CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{name}, {Time}");
    }
}
