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
Options? options = Options.Read(args, out string problem);
if (options is null)
{
    Console.Error.WriteLine($"{problem} {Options.Usage}");
    return 2;
}

Language language = options.Thai ? Language.Thai : Language.English;
string data = Path.Combine(AppContext.BaseDirectory, "data");
MapAnalysis map = MapAnalysis.Read(Path.Combine(data, "forest-cover-change-guadeloupe-2000-2010-2020.tif"));
PReddPlusProject project = ExampleProject.From(map, FieldSheet.Read(Path.Combine(data, "tree-inventory-nouragues-nb1.csv")));
IMethodology<PReddPlusProject> methodology = PReddPlusMethodology.Version02;
if (options.Json)
{
    Console.WriteLine(methodology.Write(project));
    return 0;
}

Statement statement = methodology.Calculate(project);
if (options.Symbols)
{
    foreach (IGrouping<Symbol, Quantity> group in statement.Trail.Steps.GroupBy(step => step.Symbol!))
    {
        Console.WriteLine($"{group.Key.Text,-28} {group.Count(),5}  {group.Key.Title.English}");
    }

    return 0;
}

if (options.Trail is { } symbol)
{
    return Explain(statement, symbol, options.Index, language);
}

Console.WriteLine("""
    Map: forest of Guadeloupe at 2000, 2010 and 2020. Trees: 542 of one hectare in French Guiana, as 25 plots.
    One hectare cannot stand for a stratum: the uncertainty below is a lower bound. Where the project needs a statement or a
    figure that neither gives, it is an illustration and says so in its source.

    """);
Console.WriteLine(map.Describe());
Console.WriteLine(StatementText.Write(statement, language, compareReadings: options.Readings));
return statement.HasErrors ? 1 : 0;

static int Explain(Statement statement, string symbol, string? index, Language language)
{
    Quantity[] all = [.. statement.Trail.Find(symbol)];
    if (all.Length == 0)
    {
        Console.Error.WriteLine($"The trail has no '{symbol}'; --symbols lists the symbols.");
        return 2;
    }

    Quantity[] found = index is null ? all : [.. statement.Trail.Find(symbol, index)];
    if (found.Length == 0)
    {
        Console.Error.WriteLine($"'{symbol}' has no index '{index}'; it has {string.Join("; ", all.Select(quantity => quantity.At).Take(12))}{(all.Length > 12 ? "; …" : "")}.");
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
