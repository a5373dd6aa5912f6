namespace PReddPlus.Guadeloupe;

/// <summary>What the command line asks for.</summary>
internal sealed record Options
{
    public const string Usage = "Options: --trail SYMBOL [INDEX], --symbols, --readings, --json, --thai.";

    public string? Trail { get; private set; }

    public string? Index { get; private set; }

    public bool Symbols { get; private set; }

    public bool Readings { get; private set; }

    public bool Json { get; private set; }

    public bool Thai { get; private set; }

    /// <summary>Reads the arguments; null with the problem where one is not understood.</summary>
    public static Options? Read(string[] args, out string problem)
    {
        var options = new Options();
        problem = "";
        for (int k = 0; k < args.Length; k++)
        {
            switch (args[k])
            {
                case "--trail" when Value(args, k + 1) is { } symbol:
                    options.Trail = symbol;
                    options.Index = Value(args, k + 2);
                    k += options.Index is null ? 1 : 2;
                    break;
                case "--trail":
                    problem = "--trail needs a symbol; --symbols lists them.";
                    return null;
                case "--symbols":
                    options.Symbols = true;
                    break;
                case "--readings":
                    options.Readings = true;
                    break;
                case "--json":
                    options.Json = true;
                    break;
                case "--thai":
                    options.Thai = true;
                    break;
                default:
                    problem = $"'{args[k]}' is not understood.";
                    return null;
            }
        }

        return options;
    }

    private static string? Value(string[] args, int k) => k < args.Length && !args[k].StartsWith("--", StringComparison.Ordinal) ? args[k] : null;
}
