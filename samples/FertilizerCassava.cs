#:project ../src/TVer.Methodologies/TVer.Methodologies.csproj
#:property PublishAot=false
// 300 rai of cassava under T-VER-S-METH-13-05: less nitrogen than the farmers' practice. Run: dotnet run samples/FertilizerCassava.cs
// The figures and where they come from stand in samples/projects/cassava.json; what is invented says so.
using TVer.Methodologies;
using TVer.Methodologies.Calculation;
using TVer.Methodologies.Factors;

string folder = (string)AppContext.GetData("EntryPointFileDirectoryPath")!;
string project = File.ReadAllText(Path.Combine(folder, "projects", args.Length > 0 ? args[0] : "cassava.json"));
Statement statement = MethodologyCatalogue.Find("T-VER-S-METH-13-05").CalculateJson(project);

Console.WriteLine(string.Join(Environment.NewLine, statement.Findings));
Console.WriteLine($"{statement.NetTotal:F3} tCO2e in 7 years, {statement.IssuedTotal} whole tonnes; receipt {statement.Receipt[..12]}");
foreach (UsedFactor factor in statement.FactorSets.SelectMany(set => set.Factors))
{
    Console.WriteLine($"  {factor}");
}

Console.WriteLine(Trail.Explain(statement.Trail.Find("E_p", "field").Single(), depth: 4, thai: true));
