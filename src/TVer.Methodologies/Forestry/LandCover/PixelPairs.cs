namespace TVer.Methodologies.Forestry.LandCover;

/// <summary>Counts pairs of codes of two maps of 8 bits a pixel held in memory: the kernel of a conversion matrix, without areas.</summary>
public static class PixelPairs
{
    /// <summary>How many pixels have each pair of codes.</summary>
    /// <param name="earlier">Codes of the earlier map, 0 to <paramref name="classCount"/> − 1.</param>
    /// <param name="later">Codes of the later map, pixel for pixel.</param>
    /// <param name="classCount">Number of codes, 1 to 256; up to 16 take the fast path.</param>
    /// <returns>Counts at index earlier · <paramref name="classCount"/> + later; the same on every processor. They add up to the number of pixels.</returns>
    /// <exception cref="ArgumentException">The maps differ in length, or a code is not below <paramref name="classCount"/>.</exception>
    public static long[] Count(ReadOnlySpan<byte> earlier, ReadOnlySpan<byte> later, int classCount)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(classCount, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(classCount, 256);
        if (earlier.Length != later.Length)
        {
            throw new ArgumentException($"The maps have {earlier.Length} and {later.Length} pixels.", nameof(later));
        }

        int stride;
        var all = new long[classCount <= 16 ? 256 : 65536];
        bool inRange = true;
        if (classCount <= 16)
        {
            stride = 16;
            var histogram = new ByteHistogram();
            var pairs = new PairIndex(earlier, later);
            histogram.Add(ref pairs);
            histogram.MoveTo(all);
            inRange = pairs.IsValid;
        }
        else
        {
            stride = 256;
            for (int i = 0; i < earlier.Length; i++)
            {
                all[(earlier[i] << 8) | later[i]]++;
            }
        }

        var counts = new long[classCount * classCount];
        long counted = 0;
        for (int i = 0; i < classCount; i++)
        {
            for (int j = 0; j < classCount; j++)
            {
                long n = all[(i * stride) + j];
                counts[(i * classCount) + j] = n;
                counted += n;
            }
        }

        if (inRange && counted == earlier.Length)
        {
            return counts;
        }

        int at = Math.Min(earlier.IndexOfAnyExceptInRange((byte)0, (byte)(classCount - 1)) & int.MaxValue, later.IndexOfAnyExceptInRange((byte)0, (byte)(classCount - 1)) & int.MaxValue);
        throw new ArgumentException($"Pixel {at} has the codes {earlier[at]} and {later[at]}; codes are 0 to {classCount - 1}.", nameof(classCount));
    }
}
