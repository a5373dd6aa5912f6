using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace TVer.Methodologies.Data.GeoTiff;

/// <summary>
/// Decodes rows of an image, best in ascending order: each block is then decoded once. Holds one strip's decoder, or one row of tiles.
/// Not for several threads; each thread has its own.
/// </summary>
internal sealed class RowReader : IDisposable
{
    private readonly ByteSource _source;
    private readonly TiffImage _image;
    private readonly int _fill;
    private readonly BlockInput _input;
    private readonly BlockDecoder _decoder;
    private readonly byte[] _skipped = [];
    private readonly byte[] _tile = [];
    private readonly byte[] _tileRows = [];

    private int _strip = -1;
    private int _nextRow;
    private bool _stripIsStored;
    private int _openTileRow = -1;

    /// <param name="source">The file.</param>
    /// <param name="image">Its image.</param>
    /// <param name="fill">Code of the pixels of blocks that were never written.</param>
    public RowReader(ByteSource source, TiffImage image, int fill)
    {
        _source = source;
        _image = image;
        _fill = fill;
        _input = new BlockInput(source);
        _decoder = BlockDecoder.For(image.Layout.Compression, _input);
        if (image.Layout.IsTiled)
        {
            _tile = new byte[image.Layout.BlockWidth * image.BytesPerPixel * image.Layout.BlockHeight];
            _tileRows = new byte[image.RowBytes * image.Layout.BlockHeight];
        }
        else
        {
            _skipped = new byte[image.RowBytes];
        }
    }

    /// <summary>Bytes that one reader of an image holds; may exceed what an array can.</summary>
    public static long WorkingBytes(TiffImage image)
    {
        const long InputAndDecoder = 160 * 1024;
        RasterLayout layout = image.Layout;
        return InputAndDecoder + (layout.IsTiled
            ? checked((((long)image.Width + layout.BlockWidth) * image.BytesPerPixel * layout.BlockHeight))
            : image.RowBytes);
    }

    /// <summary>Decodes one row into bytes of pixels, in the byte order of the processor.</summary>
    public void Read(int row, Span<byte> destination)
    {
        if (_image.Layout.IsTiled)
        {
            int tileRow = row / _image.Layout.BlockHeight;
            if (tileRow != _openTileRow)
            {
                _openTileRow = -1;
                DecodeTileRow(tileRow);
                _openTileRow = tileRow;
            }

            _tileRows.AsSpan((row % _image.Layout.BlockHeight) * _image.RowBytes, _image.RowBytes).CopyTo(destination);
            return;
        }

        int strip = row / _image.Layout.BlockHeight;
        if (strip != _strip || row < _nextRow)
        {
            OpenStrip(strip);
        }

        while (_nextRow < row)
        {
            DecodeStripRow(_skipped);
        }

        DecodeStripRow(destination);
    }

    public void Dispose()
    {
        _decoder.Dispose();
        _input.Dispose();
    }

    private void OpenStrip(int strip)
    {
        _strip = -1;
        (long offset, long length) = _image.Block(strip);
        _stripIsStored = length > 0;
        if (_stripIsStored)
        {
            _input.Open(offset, length);
            _decoder.Begin();
        }

        _nextRow = strip * _image.Layout.BlockHeight;
        _strip = strip;
    }

    private void DecodeStripRow(Span<byte> destination)
    {
        int strip = _strip;
        // Until the row is decoded the strip counts as not open: after an error nothing continues in its middle.
        _strip = -1;
        if (_stripIsStored)
        {
            DecodeRow(strip, destination);
        }
        else
        {
            Fill(destination);
        }

        _nextRow++;
        bool isLastRow = _nextRow == _image.Height || _nextRow % _image.Layout.BlockHeight == 0;
        if (isLastRow && _stripIsStored)
        {
            CheckEnd(strip);
        }

        _strip = isLastRow ? -1 : strip;
    }

    private void DecodeTileRow(int tileRow)
    {
        RasterLayout layout = _image.Layout;
        int tileRowBytes = layout.BlockWidth * _image.BytesPerPixel;
        int rows = (int)Math.Min(layout.BlockHeight, _image.Height - ((long)tileRow * layout.BlockHeight));
        for (int across = 0; across < _image.BlocksAcross; across++)
        {
            int index = checked((tileRow * _image.BlocksAcross) + across);
            int left = across * tileRowBytes;
            int bytes = Math.Min(tileRowBytes, _image.RowBytes - left);
            (long offset, long length) = _image.Block(index);
            if (length == 0)
            {
                Fill(_tile);
            }
            else
            {
                _input.Open(offset, length);
                _decoder.Begin();
                // Tiles at the lower edge are stored whole, but only the rows of the image are of interest.
                for (int row = 0; row < rows; row++)
                {
                    DecodeRow(index, _tile.AsSpan(row * tileRowBytes, tileRowBytes));
                }

                // The rows below the image are padding, but the checksum behind them covers all.
                Decode(index, _tile.AsSpan(rows * tileRowBytes));
                CheckEnd(index);
            }

            for (int row = 0; row < rows; row++)
            {
                _tile.AsSpan(row * tileRowBytes, bytes).CopyTo(_tileRows.AsSpan((row * _image.RowBytes) + left));
            }
        }
    }

    private void DecodeRow(int block, Span<byte> destination)
    {
        int decoded = Decode(block, destination);
        if (decoded != destination.Length)
        {
            throw _source.Fault($"{_image.OffsetsTag}[{block}]", "a block that ends before its last row", $"as many rows as the block has");
        }

        if (_image.BytesPerPixel == 1)
        {
            if (_image.Layout.HasPredictor)
            {
                Differences.AddUp(destination);
            }

            return;
        }

        Span<ushort> pixels = MemoryMarshal.Cast<byte, ushort>(destination);
        if (_image.Layout.IsLittleEndian != BitConverter.IsLittleEndian)
        {
            BinaryPrimitives.ReverseEndianness(pixels, pixels);
        }

        if (_image.Layout.HasPredictor)
        {
            Differences.AddUp(pixels);
        }
    }

    /// <summary>A stored checksum is verified only when the end is read; bytes beyond the last row are a sign of a wrong size.</summary>
    private void CheckEnd(int block)
    {
        if (_image.Layout.Compression == RasterCompression.None)
        {
            return;
        }

        if (!_image.Layout.IsTiled)
        {
            // A short last strip may hold the rows of a whole one.
            long rest = ((long)_image.BlocksDown * _image.Layout.BlockHeight) - _image.Height;
            for (int row = 0; block == _image.BlocksDown - 1 && row < rest && Decode(block, _skipped) == _skipped.Length; row++)
            {
            }
        }

        Span<byte> beyond = stackalloc byte[1];
        if (Decode(block, beyond) > 0)
        {
            throw _source.Fault($"{_image.OffsetsTag}[{block}]", "a block with more bytes than its rows have", $"{_image.Layout.BlockWidth} x {_image.Layout.BlockHeight} pixels of {_image.BytesPerPixel} bytes");
        }
    }

    private int Decode(int block, Span<byte> destination)
    {
        try
        {
            return _decoder.Decode(destination);
        }
        catch (InvalidDataException e)
        {
            throw _source.Fault($"{_image.OffsetsTag}[{block}]", $"a damaged block ({e.Message})", $"valid {_image.Layout.Compression} data", e);
        }
    }

    private void Fill(Span<byte> destination)
    {
        if (_image.BytesPerPixel == 1)
        {
            destination.Fill((byte)_fill);
        }
        else
        {
            MemoryMarshal.Cast<byte, ushort>(destination).Fill((ushort)_fill);
        }
    }
}
