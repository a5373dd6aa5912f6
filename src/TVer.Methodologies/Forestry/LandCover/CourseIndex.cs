using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace TVer.Methodologies.Forestry.LandCover;

/// <summary>
/// Courses of pixels through up to four maps of codes below 16, where there are no more than 256 courses: the sum of what each map's
/// code adds to the number of the course.
/// </summary>
internal ref struct CourseIndex : IIndexSource
{
    public const int MostMaps = 4, MostCourses = 256;

    private readonly ReadOnlySpan<byte> _first;
    private readonly ReadOnlySpan<byte> _second;
    private readonly ReadOnlySpan<byte> _third;
    private readonly ReadOnlySpan<byte> _fourth;
    private readonly CourseTable _table;
    private Vector256<byte> _unknown;
    private byte _singleUnknown;

    /// <param name="maps">One to four maps.</param>
    /// <param name="start">The first pixel.</param>
    /// <param name="count">Number of pixels.</param>
    /// <param name="table">What the codes of each map add.</param>
    public CourseIndex(ReadOnlySpan<ReadOnlyMemory<byte>> maps, int start, int count, CourseTable table)
    {
        // Maps that are not there are the first one again, whose codes then add nothing.
        _first = maps[0].Span.Slice(start, count);
        _second = maps.Length > 1 ? maps[1].Span.Slice(start, count) : _first;
        _third = maps.Length > 2 ? maps[2].Span.Slice(start, count) : _first;
        _fourth = maps.Length > 3 ? maps[3].Span.Slice(start, count) : _first;
        _table = table;
    }

    public static bool HasVectors => Avx2.IsSupported;

    public readonly int Length => _first.Length;

    public readonly bool IsValid => _singleUnknown == 0 && _unknown == default;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector256<byte> Vector(int at)
    {
        Vector256<byte> first = Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(_first), (nuint)at);
        Vector256<byte> second = Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(_second), (nuint)at);
        Vector256<byte> third = Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(_third), (nuint)at);
        Vector256<byte> fourth = Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(_fourth), (nuint)at);
        // The shuffle looks at four bits of a code, and gives 0 for codes of 128 and more: codes above 15 are found by their high bits.
        _unknown |= Avx2.Shuffle(_table.Unknown[0], first) | Avx2.Shuffle(_table.Unknown[1], second)
            | Avx2.Shuffle(_table.Unknown[2], third) | Avx2.Shuffle(_table.Unknown[3], fourth)
            | ((first | second | third | fourth) & Vector256.Create((byte)0xF0));
        return Avx2.Shuffle(_table.Added[0], first) + Avx2.Shuffle(_table.Added[1], second)
            + Avx2.Shuffle(_table.Added[2], third) + Avx2.Shuffle(_table.Added[3], fourth);
    }

    public byte Single(int at)
    {
        byte first = _first[at], second = _second[at], third = _third[at], fourth = _fourth[at];
        _singleUnknown |= (byte)(_table.Unknown[0][first & 15] | _table.Unknown[1][second & 15] | _table.Unknown[2][third & 15]
            | _table.Unknown[3][fourth & 15] | ((first | second | third | fourth) & 0xF0));
        return (byte)(_table.Added[0][first & 15] + _table.Added[1][second & 15] + _table.Added[2][third & 15] + _table.Added[3][fourth & 15]);
    }
}
