using System.Globalization;

namespace TVer.Methodologies.Calculation;

/// <summary>
/// The index of a quantity: which stratum, transition, plot, tree or fuel, and which time. The names are the caller's own
/// strings; making an index builds none.
/// </summary>
/// <param name="First">The first name: a stratum, a plot, a fuel; null for none.</param>
/// <param name="Second">The second name: the stratum changed to, the tree of a plot; null for none.</param>
/// <param name="Time">The year or period; 0 for none.</param>
/// <param name="Series">Where several series of data have the same times, which of them, from 2; 0 for the first or only one.</param>
public readonly record struct At(string? First = null, string? Second = null, int Time = 0, int Series = 0)
{
    /// <summary>An index that is a time only.</summary>
    /// <param name="time">The year or period.</param>
    public static At Year(int time) => new(null, null, time);

    /// <summary>Whether there is no index.</summary>
    public bool IsNone => First is null && Second is null && Time == 0 && Series == 0;

    /// <summary>The index as printed, such as <c>dense→cleared, 2027</c>, in a second series <c>dense→cleared, 2027 (2)</c>; empty for none.</summary>
    public override string ToString()
    {
        string name = Second is null ? First ?? "" : $"{First}→{Second}";
        string time = Time == 0 ? "" : Time.ToString(CultureInfo.InvariantCulture);
        string index = name.Length == 0 || time.Length == 0 ? name + time : $"{name}, {time}";
        return Series == 0 ? index : string.Create(CultureInfo.InvariantCulture, $"{index} ({Series})").TrimStart();
    }
}
