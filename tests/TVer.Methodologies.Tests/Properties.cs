using System.Collections;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Collections;
using Microsoft.FSharp.Core;
using TestResult = FsCheck.TestResult;

namespace TVer.Methodologies.Tests;

/// <summary>
/// Runs a property over FsCheck's own runner: one property, one line, shrinking on, the same cases in every run.
/// <code>Properties.Hold(Cases.Doubles(0, 1), Cases.Integers(1, 9), (share, count) =&gt; share * count &lt;= count);</code>
/// <para>
/// A property returns a bool, or nothing and asserts. A failing one throws with the shrunk counterexample and the seed to replay.
/// <c>TVER_PROPERTY_SEED</c> sets another seed and <c>TVER_PROPERTY_CASES</c> another number of cases for every property
/// (a long run before a release, or the replay of one).
/// </para>
/// </summary>
internal static class Properties
{
    public const string SeedVariable = "TVER_PROPERTY_SEED";
    public const string CasesVariable = "TVER_PROPERTY_CASES";

    /// <summary>Any fixed number would do: the date of the methodology T-VER-P-METH-13-03 v02.</summary>
    public const ulong DefaultSeed = 20230829;

    public const int DefaultCases = 100;

    public static void Hold<T>(Arbitrary<T> values, Func<T, bool> property, int cases = DefaultCases, [CallerMemberName] string name = "") =>
        Check(Prop.ForAll(values, property), cases, name);

    public static void Hold<T>(Arbitrary<T> values, Action<T> property, int cases = DefaultCases, [CallerMemberName] string name = "") =>
        Check(Prop.ForAll(values, property), cases, name);

    public static void Hold<T1, T2>(
        Arbitrary<T1> first, Arbitrary<T2> second, Func<T1, T2, bool> property,
        int cases = DefaultCases, [CallerMemberName] string name = "") =>
        Check(Prop.ForAll(first, second, property), cases, name);

    public static void Hold<T1, T2>(
        Arbitrary<T1> first, Arbitrary<T2> second, Action<T1, T2> property,
        int cases = DefaultCases, [CallerMemberName] string name = "") =>
        Check(Prop.ForAll(first, second, property), cases, name);

    public static void Hold<T1, T2, T3>(
        Arbitrary<T1> first, Arbitrary<T2> second, Arbitrary<T3> third, Func<T1, T2, T3, bool> property,
        int cases = DefaultCases, [CallerMemberName] string name = "") =>
        Check(Prop.ForAll(first, second, third, property), cases, name);

    public static void Hold<T1, T2, T3>(
        Arbitrary<T1> first, Arbitrary<T2> second, Arbitrary<T3> third, Action<T1, T2, T3> property,
        int cases = DefaultCases, [CallerMemberName] string name = "") =>
        Check(Prop.ForAll(first, second, third, property), cases, name);

    /// <summary>For a property that FsCheck's combinators built (labels, implications, more than three values).</summary>
    public static void Hold(Property property, int cases = DefaultCases, [CallerMemberName] string name = "") =>
        Check(property, cases, name);

    private static void Check(Property property, int cases, string name)
    {
        ulong seed = FromEnvironment(SeedVariable, DefaultSeed);
        int count = (int)FromEnvironment(CasesVariable, (ulong)cases);
        Config config = Config.Quick
            .WithMaxTest(count)
            .WithReplay(FSharpOption<Replay>.Some(new Replay(new Rnd(seed), FSharpOption<int>.None)))
            .WithRunner(new ThrowingRunner(seed, count));
        FsCheck.Check.One(name, config, property);
    }

    private static ulong FromEnvironment(string variable, ulong otherwise)
    {
        string? text = Environment.GetEnvironmentVariable(variable);
        if (string.IsNullOrEmpty(text))
        {
            return otherwise;
        }

        return ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out ulong value) && value is > 0 and <= int.MaxValue
            ? value
            : throw new InvalidOperationException($"{variable} is '{text}'; it must be a whole number from 1 to {int.MaxValue}.");
    }

    /// <summary>Writes values so that the exact value can be read back: doubles in the shortest form that round-trips.</summary>
    internal static string Show(object? value) => value switch
    {
        null => "null",
        string text => $"\"{text}\"",
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        ITuple tuple => $"({string.Join(", ", Enumerable.Range(0, tuple.Length).Select(i => Show(tuple[i])))})",
        IEnumerable items => $"[{string.Join(", ", items.Cast<object?>().Select(Show))}]",
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    private sealed class ThrowingRunner(ulong seed, int cases) : IRunner
    {
        public void OnStartFixture(Type t)
        {
        }

        public void OnArguments(int ntest, FSharpList<object> args, FSharpFunc<int, FSharpFunc<FSharpList<object>, string>> every)
        {
        }

        public void OnShrink(FSharpList<object> args, FSharpFunc<FSharpList<object>, string> everyShrink)
        {
        }

        public void OnFinished(string name, TestResult testResult)
        {
            switch (testResult)
            {
                case TestResult.Failed failed:
                    throw new PropertyFailedException(Describe(name, failed), (failed.Item4 as Outcome.Failed)?.Item);
                case TestResult.Exhausted exhausted:
                    throw new PropertyFailedException(
                        $"{name}: only {exhausted.Item.NumberOfTests} of {cases} cases met the condition; generate cases that do.", null);
            }
        }

        private string Describe(string name, TestResult.Failed failed)
        {
            var text = new StringBuilder();
            text.AppendLine(CultureInfo.InvariantCulture, $"{name} does not hold (case {failed.Item1.NumberOfTests} of {cases}).");
            text.AppendLine(CultureInfo.InvariantCulture, $"  counterexample: {string.Join("; ", failed.Item3.Select(Show))}");
            text.AppendLine(CultureInfo.InvariantCulture,
                $"  found as: {string.Join("; ", failed.Item2.Select(Show))} (shrunk {failed.Item1.NumberOfShrinks} times)");
            text.AppendLine(CultureInfo.InvariantCulture, $"  replay with: {SeedVariable}={seed} {CasesVariable}={cases}");
            if (failed.Item4 is Outcome.Failed { Item: { } thrown })
            {
                text.AppendLine(CultureInfo.InvariantCulture, $"  {thrown.GetType().Name}: {thrown.Message}");
            }

            return text.ToString();
        }
    }
}

/// <summary>A property that does not hold; the message has the shrunk counterexample and the seed.</summary>
internal sealed class PropertyFailedException(string message, Exception? thrown) : Exception(message, thrown);
