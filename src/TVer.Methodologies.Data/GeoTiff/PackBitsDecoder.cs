namespace TVer.Methodologies.Data.GeoTiff;

/// <summary>PackBits (TIFF 6.0, section 9): a header n, then n + 1 bytes as they are, or one byte 1 − n times for a negative n; −128 is nothing.</summary>
internal sealed class PackBitsDecoder(BlockInput input) : BlockDecoder(input)
{
    private int _literals;
    private int _repeats;
    private byte _repeated;

    public override void Begin() => _literals = _repeats = 0;

    public override int Decode(Span<byte> destination)
    {
        int done = 0;
        while (done < destination.Length)
        {
            if (_repeats > 0)
            {
                int count = Math.Min(_repeats, destination.Length - done);
                destination.Slice(done, count).Fill(_repeated);
                _repeats -= count;
                done += count;
            }
            else if (_literals > 0)
            {
                int count = Input.Read(destination.Slice(done, Math.Min(_literals, destination.Length - done)));
                if (count == 0)
                {
                    throw new InvalidDataException("the block ends within a run of bytes");
                }

                _literals -= count;
                done += count;
            }
            else if (!NextHeader())
            {
                break;
            }
        }

        return done;
    }

    private bool NextHeader()
    {
        int header = Input.Next();
        if (header < 128)
        {
            _literals = header + 1;
            return header >= 0;
        }

        if (header > 128)
        {
            int repeated = Input.Next();
            _repeated = repeated >= 0 ? (byte)repeated : throw new InvalidDataException("the block ends within a repetition");
            _repeats = 257 - header;
        }

        return true;
    }
}
