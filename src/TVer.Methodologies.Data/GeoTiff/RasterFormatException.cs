namespace TVer.Methodologies.Data.GeoTiff;

/// <summary>A raster file is damaged, hostile, or of a kind that is not supported. The message names the file, the tag, its value and what was expected.</summary>
public sealed class RasterFormatException : Exception
{
    internal RasterFormatException(string file, string tag, string value, string expected, Exception? cause = null)
        : base($"{file}: {tag} is {value}; expected {expected}.", cause)
    {
        File = file;
        Tag = tag;
        Value = value;
        Expected = expected;
    }

    /// <summary>Name of the file, as it was opened.</summary>
    public string File { get; }

    /// <summary>The tag or part of the file that is at fault, such as <c>StripOffsets[3]</c>.</summary>
    public string Tag { get; }

    /// <summary>What the file has there.</summary>
    public string Value { get; }

    /// <summary>What would be right.</summary>
    public string Expected { get; }
}
