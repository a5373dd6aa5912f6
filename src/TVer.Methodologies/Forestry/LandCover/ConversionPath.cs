namespace TVer.Methodologies.Forestry.LandCover;

/// <summary>A course of land through all dates of the analysis, such as dense → sparse → cleared, and the land that took it.</summary>
public sealed class ConversionPath
{
    internal ConversionPath(string[] classes, MappedArea area)
    {
        Classes = classes.AsReadOnly();
        Area = area;
    }

    /// <summary>The class at each date, earliest first.</summary>
    public IReadOnlyList<string> Classes { get; }

    /// <summary>The land that took this course; at least one pixel.</summary>
    public MappedArea Area { get; }

    /// <summary>The classes joined by arrows.</summary>
    /// <returns>For example <c>dense → sparse → cleared</c>.</returns>
    public override string ToString() => string.Join(" → ", Classes);
}
