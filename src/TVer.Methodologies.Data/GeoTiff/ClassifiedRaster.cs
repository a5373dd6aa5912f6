using System.Globalization;
using System.Runtime.InteropServices;
using TVer.Methodologies.Forestry.LandCover;

namespace TVer.Methodologies.Data.GeoTiff;

/// <summary>
/// A classified map in a GeoTIFF file: one band of 8 or 16 bits, the code of a class in each pixel. TIFF and BigTIFF in either byte
/// order, strips or tiles, uncompressed, DEFLATE, LZW or PackBits, with or without horizontal differences.
/// </summary>
/// <remarks>
/// Opening reads the description only. Pixels are decoded when asked for, in memory bounded by <see cref="RasterReadOptions"/> whatever
/// the file claims. Blocks that the writer left out hold the no-data code, or 0 where there is none. A damaged or unsupported file gives
/// <see cref="RasterFormatException"/>; other exceptions are those of the file system. <see cref="ReadRows(int, Span{byte})"/> is not
/// for several threads at a time; open the file once per thread.
/// </remarks>
public sealed class ClassifiedRaster : IDisposable
{
    /// <summary>What a mask and a polygon on the grid of a map hold for each row: an edge, a run and their numbers.</summary>
    private const int BytesPerRow = 16;

    private readonly ByteSource _source;
    private readonly TiffImage _image;
    private readonly RasterReadOptions _options;
    private ThreadReader? _reader;

    private ClassifiedRaster(ByteSource source, RasterReadOptions options)
    {
        _source = source;
        _options = options;
        _image = TiffImage.Read(source);
        Grid = GeoReference.GridOf(_image, source, options.AreaErrorIsAccepted);
        NoData = ReadNoData();
        long mostRows = options.MaxWorkingBytes / BytesPerRow;
        if (_image.Height > mostRows)
        {
            throw source.Fault($"{TiffTag.ImageLength}", $"{_image.Height}", $"at most {mostRows} rows, for which {options.MaxWorkingBytes} bytes of working memory suffice");
        }

        long working = RowReader.WorkingBytes(_image);
        if (working > Math.Min(options.MaxWorkingBytes, Array.MaxLength))
        {
            throw source.Fault(
                _image.Layout.IsTiled ? $"{TiffTag.TileLength}" : $"{TiffTag.ImageWidth}",
                $"{_image.Layout.BlockHeight} rows of {_image.Width} pixels",
                $"rows that need at most {options.MaxWorkingBytes} bytes of working memory");
        }
    }

    /// <summary>Name of the file, as given.</summary>
    public string Name => _source.Name;

    /// <summary>Size, position and coordinate system of the map.</summary>
    public RasterGrid Grid { get; }

    /// <summary>The code that the file declares to mean no data (GDAL_NODATA); null where it declares none, or one that no pixel can have.</summary>
    public int? NoData { get; }

    /// <summary>How the pixels are stored.</summary>
    public RasterLayout Layout => _image.Layout;

    /// <summary>Opens a file.</summary>
    /// <param name="path">Path of the file; it names the file in errors.</param>
    /// <param name="options">Limits; null for the default.</param>
    /// <returns>The raster, to be disposed.</returns>
    /// <exception cref="RasterFormatException">The file is damaged or of an unsupported kind.</exception>
    /// <exception cref="IOException">The file cannot be opened or read.</exception>
    public static ClassifiedRaster Open(string path, RasterReadOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return Open(ByteSource.OfFile(path), options);
    }

    /// <summary>Opens a stream.</summary>
    /// <param name="stream">A stream that can seek. Nothing else may move it while the raster is in use.</param>
    /// <param name="name">Name of the source in errors.</param>
    /// <param name="options">Limits; null for the default.</param>
    /// <param name="leaveOpen">Whether disposing the raster leaves the stream open.</param>
    /// <returns>The raster, to be disposed.</returns>
    /// <exception cref="ArgumentException">The stream cannot seek or read.</exception>
    /// <exception cref="RasterFormatException">The content is damaged or of an unsupported kind.</exception>
    public static ClassifiedRaster Open(Stream stream, string name, RasterReadOptions? options = null, bool leaveOpen = false)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(name);
        if (!stream.CanSeek || !stream.CanRead)
        {
            throw new ArgumentException("A raster is read from a stream that can seek and read.", nameof(stream));
        }

        return Open(ByteSource.OfStream(stream, name, leaveOpen), options);
    }

    /// <summary>Reads rows of a map of 8 bits a pixel.</summary>
    /// <param name="firstRow">The first row, 0 at the top.</param>
    /// <param name="destination">Receives the codes, row by row; its length is a whole number of rows.</param>
    /// <exception cref="ArgumentException">Not whole rows, or rows outside the map.</exception>
    /// <exception cref="InvalidOperationException">The map has 16 bits a pixel.</exception>
    /// <exception cref="RasterFormatException">The file is damaged.</exception>
    public void ReadRows(int firstRow, Span<byte> destination)
    {
        CheckIs8Bit();
        CheckRows(firstRow, destination.Length);
        (_reader ??= ReaderOfThread()).ReadRows(firstRow, destination);
    }

    /// <summary>Reads rows of a map of 8 or 16 bits a pixel.</summary>
    /// <param name="firstRow">The first row, 0 at the top.</param>
    /// <param name="destination">Receives the codes, row by row; its length is a whole number of rows.</param>
    /// <exception cref="ArgumentException">Not whole rows, or rows outside the map.</exception>
    /// <exception cref="RasterFormatException">The file is damaged.</exception>
    public void ReadRows(int firstRow, Span<ushort> destination)
    {
        CheckRows(firstRow, destination.Length);
        (_reader ??= ReaderOfThread()).ReadRows(firstRow, destination);
    }

    /// <summary>Reads a whole map of 8 bits a pixel, on several threads.</summary>
    /// <param name="progress">Told the fraction done, 0 to 1, from any thread; null for none.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <returns>The codes, row by row from the top.</returns>
    /// <exception cref="InvalidOperationException">The map has 16 bits a pixel, or more pixels than <see cref="RasterReadOptions.MaxPixelsInMemory"/>.</exception>
    /// <exception cref="RasterFormatException">The file is damaged.</exception>
    /// <exception cref="OperationCanceledException">Reading was stopped.</exception>
    public byte[] ReadAllBytes(IProgress<double>? progress = null, CancellationToken cancellation = default)
    {
        CheckIs8Bit();
        CheckFitsInMemory();
        var codes = GC.AllocateUninitializedArray<byte>((int)Grid.PixelCount);
        InParallel((reader, row, end) => reader.ReadRows(row, codes.AsSpan(row * _image.Width, (end - row) * _image.Width)), progress, cancellation);
        return codes;
    }

    /// <summary>Reads a whole map of 8 or 16 bits a pixel, on several threads.</summary>
    /// <param name="progress">Told the fraction done, 0 to 1, from any thread; null for none.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <returns>The codes, row by row from the top.</returns>
    /// <exception cref="InvalidOperationException">The map has more pixels than <see cref="RasterReadOptions.MaxPixelsInMemory"/>.</exception>
    /// <exception cref="RasterFormatException">The file is damaged.</exception>
    /// <exception cref="OperationCanceledException">Reading was stopped.</exception>
    public ushort[] ReadAll(IProgress<double>? progress = null, CancellationToken cancellation = default)
    {
        CheckFitsInMemory();
        var codes = GC.AllocateUninitializedArray<ushort>((int)Grid.PixelCount);
        InParallel((reader, row, end) => reader.ReadRows(row, codes.AsSpan(row * _image.Width, (end - row) * _image.Width)), progress, cancellation);
        return codes;
    }

    /// <summary>Closes the file.</summary>
    public void Dispose()
    {
        _reader?.Dispose();
        _source.Dispose();
    }

    /// <summary>Threads that may decode at a time within the working memory.</summary>
    internal int Threads => (int)Math.Clamp(_options.MaxWorkingBytes / RowReader.WorkingBytes(_image), 1, _options.MaxThreads);

    /// <summary>The bound of working memory that this raster was opened with.</summary>
    internal long MaxWorkingBytes => _options.MaxWorkingBytes;

    /// <summary>Bytes that one reader of rows holds: of 8 bits as they are, or widened to 16.</summary>
    internal long ReaderBytes(bool widens) => RowReader.WorkingBytes(_image) + (widens && _image.BytesPerPixel == 1 ? _image.Width : 0);

    /// <summary>A reader of its own for a thread.</summary>
    internal ThreadReader ReaderOfThread() => new(this);

    private static ClassifiedRaster Open(ByteSource source, RasterReadOptions? options)
    {
        try
        {
            return new ClassifiedRaster(source, options ?? RasterReadOptions.Default);
        }
        catch
        {
            source.Dispose();
            throw;
        }
    }

    private void InParallel(Action<ThreadReader, int, int> read, IProgress<double>? progress, CancellationToken cancellation) =>
        RowBands.InParallel(
            _image.Width, _image.Height, RowBands.RowsOf(_image), Threads, ReaderOfThread, read, reader => reader.Dispose(), progress, cancellation);

    private void CheckRows(int firstRow, int pixels)
    {
        int rows = Math.DivRem(pixels, _image.Width, out int rest);
        if (rest != 0 || firstRow < 0 || rows > _image.Height - firstRow)
        {
            throw new ArgumentException($"{pixels} pixels from row {firstRow} are not whole rows of a map of {_image.Width} x {_image.Height}.", nameof(pixels));
        }
    }

    private void CheckIs8Bit()
    {
        if (_image.BytesPerPixel != 1)
        {
            throw new InvalidOperationException($"{Name} has 16 bits a pixel; read it as ushort.");
        }
    }

    private void CheckFitsInMemory()
    {
        if (Grid.PixelCount > _options.MaxPixelsInMemory)
        {
            throw new InvalidOperationException($"{Name} has {Grid.PixelCount} pixels, more than the {_options.MaxPixelsInMemory} that may be read at once; read it by rows.");
        }
    }

    private int? ReadNoData()
    {
        if (!_image.Directory.Has(TiffTag.GdalNoData))
        {
            return null;
        }

        string text = _image.Directory.Text(TiffTag.GdalNoData);
        if (!double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) && !text.Contains("nan", StringComparison.OrdinalIgnoreCase))
        {
            throw _source.Fault($"{TiffTag.GdalNoData}", $"'{text}'", "a number");
        }

        return value >= 0 && value < 1 << _image.Layout.BitsPerPixel && Math.Floor(value) == value && text.Length > 0 ? (int)value : null;
    }

    /// <summary>Reads rows for one thread.</summary>
    internal sealed class ThreadReader(ClassifiedRaster raster) : IDisposable
    {
        private readonly RowReader _reader = new(raster._source, raster._image, raster.NoData ?? 0);
        private readonly int _width = raster._image.Width;
        private byte[] _line = [];

        public void ReadRows(int firstRow, Span<byte> destination)
        {
            for (int row = firstRow; !destination.IsEmpty; row++)
            {
                _reader.Read(row, destination[.._width]);
                destination = destination[_width..];
            }
        }

        public void ReadRows(int firstRow, Span<ushort> destination)
        {
            for (int row = firstRow; !destination.IsEmpty; row++)
            {
                ReadRow(row, destination[.._width]);
                destination = destination[_width..];
            }
        }

        public void Dispose() => _reader.Dispose();

        private void ReadRow(int row, Span<ushort> destination)
        {
            if (raster._image.BytesPerPixel == 2)
            {
                _reader.Read(row, MemoryMarshal.AsBytes(destination));
                return;
            }

            _line = _line.Length == 0 ? new byte[_width] : _line;
            _reader.Read(row, _line);
            for (int i = 0; i < destination.Length; i++)
            {
                destination[i] = _line[i];
            }
        }
    }
}
