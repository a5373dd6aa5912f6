#:project ../src/TVer.Methodologies/TVer.Methodologies.csproj
#:property PublishAot=false
using TVer.Methodologies;
using TVer.Methodologies.Calculation;

IMethodology methodology = MethodologyCatalogue.Find("T-VER-P-METH-13-03");
Statement statement = methodology.CalculateJson(File.ReadAllText("samples/data/p-redd-plus-example.json"));
Console.WriteLine(StatementText.Write(statement));
foreach (Quantity step in statement.Trail.Find("ΔC_REDD,BSL,t"))
{
    Console.WriteLine(Trail.Explain(step, depth: 2));
}
