using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace TVer.Methodologies.Tests.ArchitectureRules;

/// <summary>The core calls nothing that could make two runs differ: no clock, chance, culture, environment, file, network or console.</summary>
public class PurityTests
{
    /// <summary>Types of which no member may be used.</summary>
    private static readonly HashSet<string> Types =
    [
        "System.Random", "System.Console", "System.TimeProvider", "System.Diagnostics.Stopwatch", "System.Diagnostics.Process",
        "System.IO.File", "System.IO.FileInfo", "System.IO.FileStream", "System.IO.Directory", "System.IO.DirectoryInfo", "System.IO.Path",
        "System.Net.Http.HttpClient", "System.Net.Sockets.Socket", "System.Threading.Timer", "System.AppContext",
        "System.Security.Cryptography.RandomNumberGenerator", "System.TimeZoneInfo",
    ];

    private static readonly HashSet<string> Members =
    [
        "System.DateTime.get_Now", "System.DateTime.get_UtcNow", "System.DateTime.get_Today",
        "System.DateTimeOffset.get_Now", "System.DateTimeOffset.get_UtcNow",
        "System.Globalization.CultureInfo.get_CurrentCulture", "System.Globalization.CultureInfo.get_CurrentUICulture",
        "System.Globalization.NumberFormatInfo.get_CurrentInfo", "System.Globalization.DateTimeFormatInfo.get_CurrentInfo",
        "System.StringComparer.get_CurrentCulture", "System.StringComparer.get_CurrentCultureIgnoreCase",
        "System.Guid.NewGuid", "System.Environment.get_TickCount", "System.Environment.get_TickCount64", "System.Environment.GetEnvironmentVariable",
        "System.Environment.get_NewLine", "System.Environment.get_MachineName", "System.Environment.get_UserName", "System.Environment.get_CurrentDirectory",
        "System.Text.StringBuilder.AppendLine",
    ];

    [Fact]
    public void The_core_uses_no_clock_chance_culture_environment_file_or_network()
    {
        string[] used = [.. References(typeof(IMethodology).Assembly.Location)];

        Assert.Contains("System.Math.Sqrt", used);
        Core.AssertNone(used.Where(name => Members.Contains(name) || Types.Contains(name[..name.LastIndexOf('.')])));
    }

    [Fact]
    public void The_scan_sees_what_it_forbids() =>
        Assert.Contains("System.IO.File.ReadAllText", References(typeof(PurityTests).Assembly.Location));

    private static List<string> References(string path)
    {
        using var file = new PEReader(File.OpenRead(path));
        MetadataReader metadata = file.GetMetadataReader();
        var names = new List<string>();
        foreach (MemberReferenceHandle handle in metadata.MemberReferences)
        {
            MemberReference member = metadata.GetMemberReference(handle);
            if (member.Parent.Kind == HandleKind.TypeReference)
            {
                TypeReference type = metadata.GetTypeReference((TypeReferenceHandle)member.Parent);
                string name = metadata.GetString(member.Name);
                names.Add($"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}.{(name.StartsWith('.') ? name[1..] : name)}");
            }
        }

        return names;
    }
}
