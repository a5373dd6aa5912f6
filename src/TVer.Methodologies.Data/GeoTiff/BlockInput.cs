namespace TVer.Methodologies.Data.GeoTiff;

/// <summary>The stored bytes of one block, read in pieces of bounded size.</summary>
internal sealed class BlockInput : Stream
{
    private const int PieceSize = 64 * 1024;

    private readonly ByteSource _source;
    private byte[] _buffer = [];
    private int _used;
    private int _filled;
    private long _offset;
    private long _left;

    public BlockInput(ByteSource source) => _source = source;

    /// <summary>Starts at another block.</summary>
    public void Open(long offset, long length)
    {
        int size = (int)Math.Min(length, PieceSize);
        if (_buffer.Length < size)
        {
            _buffer = new byte[size];
        }

        (_offset, _left, _used, _filled) = (offset, length, 0, 0);
    }

    /// <summary>The next byte, or -1 at the end of the block.</summary>
    public int Next() => _used < _filled || Fill() ? _buffer[_used++] : -1;

    public override int Read(Span<byte> buffer)
    {
        if (_used == _filled && !Fill())
        {
            return 0;
        }

        int count = Math.Min(buffer.Length, _filled - _used);
        _buffer.AsSpan(_used, count).CopyTo(buffer);
        _used += count;
        return count;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private bool Fill()
    {
        int size = (int)Math.Min(_left, _buffer.Length);
        if (size == 0)
        {
            return false;
        }

        _source.ReadExactly(_offset, _buffer.AsSpan(0, size), "a block");
        (_used, _filled) = (0, size);
        _offset += size;
        _left -= size;
        return true;
    }
}
