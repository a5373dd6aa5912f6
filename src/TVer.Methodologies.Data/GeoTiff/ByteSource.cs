using Microsoft.Win32.SafeHandles;

namespace TVer.Methodologies.Data.GeoTiff;

/// <summary>Bytes of a file at any position, for several threads at a time.</summary>
internal abstract class ByteSource(string name, long length) : IDisposable
{
    public string Name { get; } = name;

    public long Length { get; } = length;

    public static ByteSource OfFile(string path)
    {
        SafeFileHandle handle = File.OpenHandle(path);
        try
        {
            return new FileSource(path, handle, RandomAccess.GetLength(handle));
        }
        catch
        {
            handle.Dispose();
            throw;
        }
    }

    public static ByteSource OfStream(Stream stream, string name, bool leaveOpen) => new StreamSource(stream, name, leaveOpen);

    /// <summary>Reads up to a number of bytes; fewer only at the end of the file.</summary>
    public abstract int ReadAt(long offset, Span<byte> destination);

    /// <summary>Reads exactly the bytes asked for, of a named part of the file.</summary>
    public void ReadExactly(long offset, Span<byte> destination, string part)
    {
        if (offset < 0 || offset > Length - destination.Length || ReadAt(offset, destination) != destination.Length)
        {
            throw Fault(part, $"{destination.Length} bytes at offset {offset}", $"a part within the {Length} bytes of the file");
        }
    }

    public RasterFormatException Fault(string tag, string value, string expected, Exception? cause = null) => new(Name, tag, value, expected, cause);

    public abstract void Dispose();

    private sealed class FileSource(string name, SafeFileHandle handle, long length) : ByteSource(name, length)
    {
        public override int ReadAt(long offset, Span<byte> destination)
        {
            int done = 0;
            while (done < destination.Length)
            {
                int read = RandomAccess.Read(handle, destination[done..], offset + done);
                if (read == 0)
                {
                    break;
                }

                done += read;
            }

            return done;
        }

        public override void Dispose() => handle.Dispose();
    }

    private sealed class StreamSource(Stream stream, string name, bool leaveOpen) : ByteSource(name, stream.Length)
    {
        private readonly Lock _gate = new();

        public override int ReadAt(long offset, Span<byte> destination)
        {
            lock (_gate)
            {
                stream.Position = offset;
                return stream.ReadAtLeast(destination, destination.Length, throwOnEndOfStream: false);
            }
        }

        public override void Dispose()
        {
            if (!leaveOpen)
            {
                stream.Dispose();
            }
        }
    }
}
