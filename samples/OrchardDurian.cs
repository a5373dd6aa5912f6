#:project ../src/TVer.Methodologies/TVer.Methodologies.csproj
#:property PublishAot=false
// 60 rai of durian under T-VER-S-METH-13-06: fertiliser by soil test, trees by counting. Run: dotnet run samples/OrchardDurian.cs
// The figures and where they come from stand in samples/projects/durian.json; what is invented says so.
using TVer.Methodologies;
using TVer.Methodologies.Agriculture.PerennialCrops;
using TVer.Methodologies.Calculation;

string folder = (string)AppContext.GetData("EntryPointFileDirectoryPath")!;
PerennialProject project = PerennialMethodology.Version02.Read(File.ReadAllText(Path.Combine(folder, "projects", "durian.json")));
Statement statement = PerennialMethodology.Version02.Calculate(project);

Console.WriteLine(string.Join(Environment.NewLine, statement.Findings));
foreach (PeriodResult period in statement.Periods)
{
    Console.WriteLine($"Years {period.Period}: {string.Join(" | ", period.Parts)}");
    Console.WriteLine($"  {period.Net} -> {period.Issuable.Value} tonnes");
}

foreach (InterpretationUse use in statement.Interpretations)
{
    Console.WriteLine($"{use}: {string.Join(", ", use.Others.Select(other => $"{other.Reading.Code} {other.Difference:+0.000;-0.000;0}"))}");
}

Console.WriteLine($"receipt {statement.Receipt}");
