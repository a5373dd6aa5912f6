using System.Diagnostics;

namespace TVer.Methodologies.Data.Tests.GeoTiff;

/// <summary>Runs GDAL's own programs, an independent implementation, in a directory of its own. Tests that need them are skipped where they are missing.</summary>
internal sealed class Gdal : IDisposable
{
    private static readonly Lazy<bool> Present = new(() =>
    {
        try
        {
            using Process process = Process.Start(new ProcessStartInfo("gdalinfo", "--version") { RedirectStandardOutput = true })!;
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    });

    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("tver-geotiff-");

    public Gdal()
    {
        Assert.SkipUnless(Present.Value, "GDAL's programs (Debian package gdal-bin) are not installed.");
    }

    public string PathOf(string name) => Path.Combine(_directory.FullName, name);

    public string Save(string name, byte[] bytes)
    {
        File.WriteAllBytes(PathOf(name), bytes);
        return PathOf(name);
    }

    public string Run(string program, params string[] arguments)
    {
        using Process process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = _directory.FullName,
        })!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"{program} {string.Join(' ', arguments)} failed: {errors.Result}");
        return output;
    }

    public void Dispose() => _directory.Delete(recursive: true);
}
