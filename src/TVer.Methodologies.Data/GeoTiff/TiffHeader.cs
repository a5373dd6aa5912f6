using System.Buffers.Binary;

namespace TVer.Methodologies.Data.GeoTiff;

/// <summary>The first bytes of a TIFF: byte order, classic or BigTIFF, and where the first directory lies.</summary>
internal sealed class TiffHeader
{
    private TiffHeader(bool isLittleEndian, bool isBig, long firstDirectory)
    {
        IsLittleEndian = isLittleEndian;
        IsBig = isBig;
        FirstDirectory = firstDirectory;
    }

    public bool IsLittleEndian { get; }

    public bool IsBig { get; }

    public long FirstDirectory { get; }

    /// <summary>Bytes of an offset.</summary>
    public int OffsetSize => IsBig ? 8 : 4;

    public static TiffHeader Read(ByteSource source)
    {
        Span<byte> bytes = stackalloc byte[16];
        source.ReadExactly(0, bytes[..8], "the header");
        bool isLittle = bytes[0] == 'I';
        if ((bytes[0] != 'I' && bytes[0] != 'M') || bytes[1] != bytes[0])
        {
            throw source.Fault("the byte order mark", $"0x{bytes[0]:X2}{bytes[1]:X2}", "II or MM, as every TIFF begins");
        }

        var order = new TiffHeader(isLittle, false, 0);
        int version = order.U16(bytes[2..]);
        if (version is not (42 or 43))
        {
            throw source.Fault("the version number", $"{version}", "42 (TIFF) or 43 (BigTIFF)");
        }

        bool isBig = version == 43;
        if (isBig)
        {
            source.ReadExactly(0, bytes, "the header");
            if (order.U16(bytes[4..]) != 8 || order.U16(bytes[6..]) != 0)
            {
                throw source.Fault("the size of offsets", $"{order.U16(bytes[4..])}", "8 bytes, as in every BigTIFF");
            }
        }

        ulong first = isBig ? order.U64(bytes[8..]) : order.U32(bytes[4..]);
        return first >= 8 && first < (ulong)source.Length
            ? new TiffHeader(isLittle, isBig, (long)first)
            : throw source.Fault("the offset of the first directory", $"{first}", $"an offset from 8 to below {source.Length}, the size of the file");
    }

    public int U16(ReadOnlySpan<byte> bytes) => IsLittleEndian ? BinaryPrimitives.ReadUInt16LittleEndian(bytes) : BinaryPrimitives.ReadUInt16BigEndian(bytes);

    public uint U32(ReadOnlySpan<byte> bytes) => IsLittleEndian ? BinaryPrimitives.ReadUInt32LittleEndian(bytes) : BinaryPrimitives.ReadUInt32BigEndian(bytes);

    public ulong U64(ReadOnlySpan<byte> bytes) => IsLittleEndian ? BinaryPrimitives.ReadUInt64LittleEndian(bytes) : BinaryPrimitives.ReadUInt64BigEndian(bytes);

    public ulong Offset(ReadOnlySpan<byte> bytes) => IsBig ? U64(bytes) : U32(bytes);
}
