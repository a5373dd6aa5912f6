using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace TVer.Methodologies.Data.GeoTiff;

/// <summary>Undoes the horizontal predictor (TIFF 6.0, section 14): each pixel is stored as the difference to its left neighbour, modulo its size.</summary>
internal static class Differences
{
    /// <summary>Running sums of bytes, in place.</summary>
    public static void AddUp(Span<byte> row)
    {
        byte sum = 0;
        int i = 0;
        if (Vector128.IsHardwareAccelerated)
        {
            ref byte start = ref MemoryMarshal.GetReference(row);
            Vector128<byte> before = default;
            for (; i <= row.Length - Vector128<byte>.Count; i += Vector128<byte>.Count)
            {
                // Sums over 2, 4, 8 and 16 pixels; an index beyond 15 shifts in zeros.
                Vector128<byte> sums = Vector128.LoadUnsafe(ref start, (nuint)i);
                sums += Vector128.Shuffle(sums, Vector128.Create((byte)255, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14));
                sums += Vector128.Shuffle(sums, Vector128.Create((byte)255, 255, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13));
                sums += Vector128.Shuffle(sums, Vector128.Create((byte)255, 255, 255, 255, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11));
                sums += Vector128.Shuffle(sums, Vector128.Create((byte)255, 255, 255, 255, 255, 255, 255, 255, 0, 1, 2, 3, 4, 5, 6, 7));
                sums += before;
                sums.StoreUnsafe(ref start, (nuint)i);
                before = Vector128.Shuffle(sums, Vector128.Create((byte)15));
            }

            sum = before.ToScalar();
        }

        for (; i < row.Length; i++)
        {
            sum += row[i];
            row[i] = sum;
        }
    }

    /// <summary>Running sums of 16-bit pixels, in place.</summary>
    public static void AddUp(Span<ushort> row)
    {
        ushort sum = 0;
        for (int i = 0; i < row.Length; i++)
        {
            sum += row[i];
            row[i] = sum;
        }
    }
}
