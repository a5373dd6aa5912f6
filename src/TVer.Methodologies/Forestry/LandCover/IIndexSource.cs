using System.Runtime.Intrinsics;

namespace TVer.Methodologies.Forestry.LandCover;

/// <summary>Pixels, each as the number of the counter that it belongs to, 0 to 255. Also collects whether every code had a meaning.</summary>
internal interface IIndexSource
{
    /// <summary>Whether <see cref="Vector"/> can be asked for on this processor.</summary>
    static abstract bool HasVectors { get; }

    /// <summary>Number of pixels.</summary>
    int Length { get; }

    /// <summary>False once a code without meaning was met; the counts are then of no use.</summary>
    bool IsValid { get; }

    /// <summary>Numbers of 32 pixels; the last of them lies within the length.</summary>
    Vector256<byte> Vector(int at);

    /// <summary>Number of one pixel.</summary>
    byte Single(int at);
}
