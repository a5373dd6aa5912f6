using TVer.Methodologies.Factors.Allometry;

namespace TVer.Methodologies.Tests.Factors.Allometry;

/// <summary>Equations as a user would define them.</summary>
internal static class OwnEquations
{
    public static AllometricDefinition Minimal { get; } = new()
    {
        Code = "own",
        GroupEnglish = "Test tree",
        GroupThai = "ไม้ทดสอบ",
        Total = "2*D",
        Document = "A paper",
        Version = "2020",
        Place = "table 1",
        Source = "A paper in a journal",
    };
}
