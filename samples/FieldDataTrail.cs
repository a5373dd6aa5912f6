#:project ../src/TVer.Methodologies/TVer.Methodologies.csproj
#:property PublishAot=false
// From the tonnes of a project to the diameter of one of its trees. Run with: dotnet run samples/FieldDataTrail.cs
// Every pool and amount of the project is field data; all its numbers are made up.
using TVer.Methodologies;
using TVer.Methodologies.Calculation;

Statement statement = MethodologyCatalogue.Find("T-VER-P-METH-13-03").CalculateJson(File.ReadAllText("samples/data/p-redd-plus-field-data.json"));
Console.WriteLine(StatementText.Write(statement));

const string Diameter = "fieldData.trees.plots 2025.strata.dense.plots.d1.trees.t1.diameter";
Quantity? step = statement.Periods[0].Net;
while (step is not null)
{
    Console.WriteLine(Trail.Describe(step));
    step = Trail.NamedOperands(step).FirstOrDefault(operand => new Trail([operand]).Steps.Any(one => one.Datum?.Path == Diameter));
}
