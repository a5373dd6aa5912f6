using System.Globalization;
using System.Text;
using PReddPlus.Guadeloupe;
using TVer.Methodologies;
using TVer.Methodologies.Calculation;
using TVer.Methodologies.Forestry.PReddPlus;

// From a map and a field sheet to creditable tonnes: dotnet run --project samples/PReddPlus.Guadeloupe [-- options]
//   --trail SYMBOL [INDEX]   print how a number came about, such as: --trail "ΔC_REDD,BSL,t" 3
//   --symbols                list the symbols of the trail
//   --readings               also calculate what the other readings of the text would give
//   --json                   print the project as JSON
//   --thai                   titles and messages in Thai
Console.OutputEncoding = Encoding.UTF8;
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
string? unknown = args.FirstOrDefault(argument =>
    argument.StartsWith("--", StringComparison.Ordinal) && argument is not ("--trail" or "--symbols" or "--readings" or "--json" or "--thai"));
if (unknown is not null)
{
    Console.Error.WriteLine($"Unknown option {unknown}. Options: --trail SYMBOL [INDEX], --symbols, --readings, --json, --thai.");
    return 2;
}

Language language = args.Contains("--thai") ? Language.Thai : Language.English;
string data = Path.Combine(AppContext.BaseDirectory, "data");
MapAnalysis map = MapAnalysis.Read(Path.Combine(data, "forest-cover-change-guadeloupe-2000-2010-2020.tif"));
PReddPlusProject project = ExampleProject.From(map, FieldSheet.Read(Path.Combine(data, "tree-inventory-nouragues-nb1.csv")));
IMethodology<PReddPlusProject> methodology = PReddPlusMethodology.Version02;
if (args.Contains("--json"))
{
    Console.WriteLine(methodology.Write(project));
    return 0;
}

Statement statement = methodology.Calculate(project);
if (args.Contains("--symbols"))
{
    foreach (IGrouping<Symbol, Quantity> symbol in statement.Trail.Steps.GroupBy(step => step.Symbol!))
    {
        Console.WriteLine($"{symbol.Key.Text,-28} {symbol.Count(),5}  {symbol.Key.Title.English}");
    }

    return 0;
}

int at = Array.IndexOf(args, "--trail");
if (at >= 0)
{
    return Explain(statement, args[(at + 1)..], language);
}

Console.WriteLine("""
    Map: forest of Guadeloupe at 2000, 2010 and 2020. Trees: 542 of one hectare in French Guiana, as 25 plots.
    One hectare cannot stand for a stratum: the uncertainty below is a lower bound. Where the project needs a statement or a
    figure that neither gives, it is an illustration and says so in its source.

    """);
Console.WriteLine(map.Describe());
Console.WriteLine(StatementText.Write(statement, language, compareReadings: args.Contains("--readings")));
return statement.HasErrors ? 1 : 0;

static int Explain(Statement statement, string[] wanted, Language language)
{
    if (wanted.Length == 0)
    {
        Console.Error.WriteLine("--trail needs a symbol; --symbols lists them.");
        return 2;
    }

    Quantity[] found = [.. statement.Trail.Find(wanted[0], wanted.Length > 1 ? wanted[1] : null)];
    if (found.Length == 0)
    {
        Console.Error.WriteLine($"The trail has no '{string.Join("' at '", wanted)}'; --symbols lists the symbols.");
        return 2;
    }

    foreach (Quantity quantity in found.Take(3))
    {
        Console.WriteLine(Trail.Explain(quantity, depth: 4, thai: language == Language.Thai));
    }

    if (found.Length > 3)
    {
        Console.WriteLine($"... and {found.Length - 3} more: {string.Join("; ", found.Skip(3).Take(8).Select(quantity => quantity.At))}");
    }

    return 0;
}
