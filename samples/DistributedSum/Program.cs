// Splits a sum over strata, Σ (p − b)·a, over several processes. Each adds its part and writes the canonical state of its accumulator
// (some twenty bytes) to a file; the first process merges the files. The result has the same bits as the sum in one process, which a sum
// of partial doubles has not.
//
//     dotnet run --project samples/DistributedSum                      four processes, a million strata
//     dotnet run --project samples/DistributedSum -- 7 250000          seven processes, 250,000 strata
using System.Diagnostics;
using System.Globalization;
using DistributedSum;
using TVer.Methodologies.Statistics;

if (args is ["part", string start, string length, string stateFile, string naiveFile])
{
    return AddPart(Parse(start), Parse(length), stateFile, naiveFile);
}

int processes = args.Length > 0 ? Parse(args[0]) : 4;
int count = args.Length > 1 ? Parse(args[1]) : 1_000_000;
if (processes < 1 || count < 0)
{
    Console.Error.WriteLine("Give the number of processes, 1 or more, and the number of strata, 0 or more.");
    return 2;
}

string folder = Directory.CreateTempSubdirectory("distributed-sum-").FullName;
try
{
    List<Process> children = [];
    for (int i = 0; i < processes; i++)
    {
        int first = (int)((long)count * i / processes);
        int end = (int)((long)count * (i + 1) / processes);
        children.Add(StartPart(first, end - first, Path.Combine(folder, $"{i}.state"), Path.Combine(folder, $"{i}.naive")));
    }

    ExactSum merged = default;
    double naiveOfParts = 0;
    for (int i = 0; i < processes; i++)
    {
        children[i].WaitForExit();
        if (children[i].ExitCode != 0)
        {
            Console.Error.WriteLine($"Process {i + 1} failed with exit code {children[i].ExitCode}.");
            return 1;
        }

        byte[] state = File.ReadAllBytes(Path.Combine(folder, $"{i}.state"));
        ExactSum part = ExactSum.ReadCanonical(state);
        merged.Merge(in part);
        naiveOfParts += double.Parse(File.ReadAllText(Path.Combine(folder, $"{i}.naive")), CultureInfo.InvariantCulture);
        Console.WriteLine($"process {i + 1}: {Text(part.ToDouble())}   state {Convert.ToHexString(state)}");
    }

    Strata all = new(0, count);
    ExactSum single = default;
    single.AddStrata(all.Project, all.Baseline, all.Area);
    bool equal = BitConverter.DoubleToInt64Bits(single.ToDouble()) == BitConverter.DoubleToInt64Bits(merged.ToDouble()) && single == merged;

    Console.WriteLine();
    Console.WriteLine($"{count:N0} strata      {processes} processes, merged     one process");
    Console.WriteLine($"exact sum         {Text(merged.ToDouble()),-24} {Text(single.ToDouble())}");
    Console.WriteLine($"bits              {Bits(merged.ToDouble()),-24} {Bits(single.ToDouble())}");
    Console.WriteLine($"canonical state   {(equal ? "the same bytes" : "DIFFERENT BYTES")}");
    Console.WriteLine($"naive loop        {Text(naiveOfParts),-24} {Text(all.NaiveSum())}");
    return equal ? 0 : 1;
}
finally
{
    Directory.Delete(folder, recursive: true);
}

static int AddPart(int start, int length, string stateFile, string naiveFile)
{
    Strata strata = new(start, length);
    ExactSum sum = default;
    sum.AddStrata(strata.Project, strata.Baseline, strata.Area);
    File.WriteAllBytes(stateFile, sum.ToCanonical());
    File.WriteAllText(naiveFile, Text(strata.NaiveSum()));
    return 0;
}

static Process StartPart(int start, int length, string stateFile, string naiveFile)
{
    // This program again: its own executable, or the dotnet host with its library.
    string executable = Environment.ProcessPath ?? throw new InvalidOperationException("The path of this process is unknown.");
    string[] arguments = ["part", $"{start}", $"{length}", stateFile, naiveFile];
    return Path.GetFileNameWithoutExtension(executable) == "dotnet"
        ? Process.Start(executable, [Path.Combine(AppContext.BaseDirectory, "DistributedSum.dll"), .. arguments])
        : Process.Start(executable, arguments);
}

static int Parse(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);

static string Text(double value) => value.ToString("R", CultureInfo.InvariantCulture);

static string Bits(double value) => $"0x{BitConverter.DoubleToInt64Bits(value):X16}";
