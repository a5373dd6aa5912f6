using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace TVer.Methodologies.Forestry.LandCover;

/// <summary>For codes below 16 of up to four maps: what each adds to the number of a course, and whether it lacks a meaning (255, else 0).</summary>
internal sealed class CourseTable
{
    public readonly Maps Added;
    public readonly Maps Unknown;

    /// <param name="tables">Per map what each code adds, -1 where it lacks a meaning.</param>
    public CourseTable(long[][] tables)
    {
        Span<byte> added = stackalloc byte[32], unknown = stackalloc byte[32];
        for (int map = 0; map < tables.Length; map++)
        {
            for (int i = 0; i < 32; i++)
            {
                // Both halves of a vector are looked up on their own.
                long part = tables[map][i & 15];
                added[i] = part < 0 ? (byte)0 : checked((byte)part);
                unknown[i] = part < 0 ? byte.MaxValue : (byte)0;
            }

            Added[map] = Vector256.Create<byte>(added);
            Unknown[map] = Vector256.Create<byte>(unknown);
        }
    }

    [InlineArray(CourseIndex.MostMaps)]
    public struct Maps
    {
        private Vector256<byte> _first;
    }
}
