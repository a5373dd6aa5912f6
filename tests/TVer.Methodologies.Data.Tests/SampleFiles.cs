using System.Runtime.CompilerServices;

namespace TVer.Methodologies.Data.Tests;

/// <summary>Files of samples/data, found from where this source file lies.</summary>
internal static class SampleFiles
{
    public static string Guadeloupe => PathOf("forest-cover-change-guadeloupe-2000-2010-2020.tif");

    private static string PathOf(string name, [CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "samples", "data", name));
}
