namespace TVer.Methodologies.Data.GeoTiff;

/// <summary>How the blocks of a raster file are compressed.</summary>
public enum RasterCompression
{
    /// <summary>Not compressed (tag value 1).</summary>
    None = 0,

    /// <summary>LZW, high bits first (tag value 5).</summary>
    Lzw = 1,

    /// <summary>DEFLATE in a zlib wrapper (tag values 8 and 32946).</summary>
    Deflate = 2,

    /// <summary>PackBits run lengths (tag value 32773).</summary>
    PackBits = 3,
}
