using System.IO.Compression;

namespace TVer.Methodologies.Data.GeoTiff;

/// <summary>Decodes the bytes of one block after another, in pieces of the caller's choice: memory does not depend on the size of a block.</summary>
internal abstract class BlockDecoder(BlockInput input) : IDisposable
{
    protected BlockInput Input { get; } = input;

    public static BlockDecoder For(RasterCompression compression, BlockInput input) => compression switch
    {
        RasterCompression.None => new Stored(input),
        RasterCompression.Deflate => new Deflated(input),
        RasterCompression.Lzw => new LzwDecoder(input),
        _ => new PackBitsDecoder(input),
    };

    /// <summary>Begins the block that the input was opened at.</summary>
    public abstract void Begin();

    /// <summary>Decodes up to the length of the destination; less only where the block ends.</summary>
    /// <exception cref="InvalidDataException">The block is damaged.</exception>
    public abstract int Decode(Span<byte> destination);

    public virtual void Dispose()
    {
    }

    private sealed class Stored(BlockInput input) : BlockDecoder(input)
    {
        public override void Begin()
        {
        }

        public override int Decode(Span<byte> destination) => Input.ReadAtLeast(destination, destination.Length, throwOnEndOfStream: false);
    }

    private sealed class Deflated(BlockInput input) : BlockDecoder(input)
    {
        private ZLibStream? _stream;

        public override void Begin()
        {
            _stream?.Dispose();
            _stream = new ZLibStream(Input, CompressionMode.Decompress, leaveOpen: true);
        }

        public override int Decode(Span<byte> destination)
        {
            try
            {
                return _stream!.ReadAtLeast(destination, destination.Length, throwOnEndOfStream: false);
            }
            catch (IOException e) when (e.GetType().Assembly == typeof(ZLibStream).Assembly)
            {
                // A block that asks for a preset dictionary gives an exception whose type is not public. Those of the file come from elsewhere.
                throw new InvalidDataException(e.Message, e);
            }
        }

        public override void Dispose()
        {
            _stream?.Dispose();
            base.Dispose();
        }
    }
}
