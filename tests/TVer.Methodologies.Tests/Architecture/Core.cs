using System.Reflection;
using TVer.Methodologies.Programme;

namespace TVer.Methodologies.Tests.ArchitectureRules;

/// <summary>The assembly under inspection, and the parts of it that several tests look at.</summary>
internal static class Core
{
    public static Assembly Assembly { get; } = typeof(IMethodology).Assembly;

    /// <summary>Every type that a programmer wrote.</summary>
    public static IReadOnlyList<Type> Written { get; } = [.. Assembly.GetTypes().Where(type => !IsGenerated(type))];

    public static IReadOnlyList<Type> Public { get; } = [.. Assembly.GetExportedTypes().Where(type => !IsGenerated(type))];

    /// <summary>The input types of all methodologies and services.</summary>
    public static IReadOnlyList<Type> Inputs { get; } =
    [
        .. MethodologyCatalogue.All.Select(one => Argument(one, typeof(IMethodology<>))),
        .. ProgrammeCatalogue.All.Select(one => Argument(one, typeof(ICalculationService<,>))),
    ];

    /// <summary>The static objects of a type, wherever they stand, public or not.</summary>
    public static IEnumerable<(string Name, T Value)> Statics<T>()
        where T : class
    {
        const BindingFlags AnyStatic = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
        foreach (Type type in Written.Where(type => !type.ContainsGenericParameters))
        {
            foreach (FieldInfo field in type.GetFields(AnyStatic).Where(field => typeof(T).IsAssignableFrom(field.FieldType)))
            {
                if (field.GetValue(null) is T value)
                {
                    yield return ($"{type.FullName}.{field.Name}", value);
                }
            }
        }
    }

    /// <summary>Fails with every name that is there.</summary>
    public static void AssertNone(IEnumerable<string> faults)
    {
        string[] all = [.. faults];
        Assert.True(all.Length == 0, $"{all.Length} faults:\n{string.Join('\n', all)}");
    }

    /// <summary>Every type that can occur in an input, found through its properties.</summary>
    public static IReadOnlyCollection<Type> ReachableFrom(IEnumerable<Type> roots)
    {
        var reached = new HashSet<Type>();
        var open = new Stack<Type>(roots);
        while (open.TryPop(out Type? type))
        {
            if (type.IsGenericParameter || !reached.Add(type))
            {
                continue;
            }

            foreach (Type argument in type.GetGenericArguments())
            {
                open.Push(argument);
            }

            if (type.Assembly == Assembly && !type.IsEnum)
            {
                foreach (PropertyInfo property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
                {
                    open.Push(property.PropertyType);
                }
            }
        }

        return reached;
    }

    private static Type Argument(object service, Type definition) =>
        service.GetType().GetInterfaces().Single(one => one.IsGenericType && one.GetGenericTypeDefinition() == definition).GetGenericArguments()[0];

    private static bool IsGenerated(Type? type) =>
        type is not null
        && (type.Name.Contains('<', StringComparison.Ordinal)
            || typeof(System.Text.Json.Serialization.JsonSerializerContext).IsAssignableFrom(type)
            || type.Namespace?.StartsWith("TVer", StringComparison.Ordinal) != true
            || IsGenerated(type.DeclaringType));
}
