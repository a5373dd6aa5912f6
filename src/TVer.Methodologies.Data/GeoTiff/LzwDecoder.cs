namespace TVer.Methodologies.Data.GeoTiff;

/// <summary>LZW as TIFF 6.0, section 13, has it: codes of 9 to 12 bits, high bits first, the width growing one code early.</summary>
internal sealed class LzwDecoder(BlockInput input) : BlockDecoder(input)
{
    private const int Clear = 256, End = 257, FirstFree = 258, TableSize = 4096;

    private readonly ushort[] _prefix = new ushort[TableSize];
    private readonly byte[] _last = new byte[TableSize];
    private readonly byte[] _first = new byte[TableSize];
    private readonly ushort[] _length = new ushort[TableSize];
    private readonly byte[] _rest = new byte[TableSize];

    private uint _bits;
    private int _bitCount;
    private int _width;
    private int _free;
    private int _previous;
    private int _restAt;
    private int _restCount;
    private bool _ended;

    public override void Begin()
    {
        for (int code = 0; code < 256; code++)
        {
            _last[code] = _first[code] = (byte)code;
            _length[code] = 1;
        }

        _bits = 0;
        _bitCount = _restAt = _restCount = 0;
        _ended = false;
        Reset();
    }

    public override int Decode(Span<byte> destination)
    {
        int done = 0;
        while (true)
        {
            int count = Math.Min(_restCount, destination.Length - done);
            _rest.AsSpan(_restAt, count).CopyTo(destination[done..]);
            _restAt += count;
            _restCount -= count;
            done += count;
            if (done == destination.Length || _ended)
            {
                return done;
            }

            int code = NextCode();
            if (code == Clear)
            {
                Reset();
            }
            else if (code is End or < 0)
            {
                // A block may end without the end code; too few bytes are the caller's to notice.
                _ended = true;
            }
            else
            {
                done += Write(code, destination[done..]);
            }
        }
    }

    private void Reset()
    {
        _width = 9;
        _free = FirstFree;
        _previous = -1;
    }

    private int NextCode()
    {
        while (_bitCount < _width)
        {
            int next = Input.Next();
            if (next < 0)
            {
                return -1;
            }

            _bits = (_bits << 8) | (uint)next;
            _bitCount += 8;
        }

        _bitCount -= _width;
        return (int)(_bits >> _bitCount) & ((1 << _width) - 1);
    }

    /// <summary>Writes the string of a code, what does not fit going to the rest, and adds the next string to the table.</summary>
    private int Write(int code, Span<byte> destination)
    {
        if (_previous < 0 ? code >= 256 : code > _free || (code == _free && _free == TableSize))
        {
            throw new InvalidDataException($"LZW code {code} comes before its string");
        }

        if (_previous >= 0 && _free < TableSize)
        {
            // The string that is added is the previous one and the first byte of this one, which may be itself: its first byte is set before.
            _prefix[_free] = (ushort)_previous;
            _first[_free] = _first[_previous];
            _last[_free] = _first[code];
            _length[_free] = (ushort)(_length[_previous] + 1);
            _free++;
            if (_free + 1 >= 1 << _width && _width < 12)
            {
                _width++;
            }
        }

        _previous = code;
        int length = _length[code];
        bool fits = length <= destination.Length;
        Span<byte> target = fits ? destination[..length] : _rest.AsSpan(0, length);
        for (int i = length - 1; i >= 0; i--)
        {
            target[i] = _last[code];
            code = _prefix[code];
        }

        if (!fits)
        {
            (_restAt, _restCount) = (0, length);
            return 0;
        }

        return length;
    }
}
