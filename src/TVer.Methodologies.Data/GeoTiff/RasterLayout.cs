namespace TVer.Methodologies.Data.GeoTiff;

/// <summary>How the pixels of a raster file are stored. Of interest for diagnostics only; reading hides it.</summary>
/// <param name="IsBigTiff">Whether offsets have 64 bits.</param>
/// <param name="IsLittleEndian">Whether the low byte comes first.</param>
/// <param name="Compression">How blocks are compressed.</param>
/// <param name="HasPredictor">Whether pixels are stored as differences to their left neighbour.</param>
/// <param name="IsTiled">Whether blocks are tiles; otherwise strips of the whole width.</param>
/// <param name="BlockWidth">Columns of a block.</param>
/// <param name="BlockHeight">Rows of a block; the last strip may have fewer.</param>
/// <param name="BitsPerPixel">8 or 16.</param>
public sealed record RasterLayout(
    bool IsBigTiff,
    bool IsLittleEndian,
    RasterCompression Compression,
    bool HasPredictor,
    bool IsTiled,
    int BlockWidth,
    int BlockHeight,
    int BitsPerPixel);
