using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace TVer.Methodologies.Tests.PublicApi;

/// <summary>
/// Renders the public interface of an assembly as text: every public type and member with its signature, in ordinal order, so that a change
/// shows in review. What the compiler adds to a record (equality, printing, deconstruction) follows from its declaration and is left out.
/// </summary>
internal static class PublicApiText
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static string Of(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (Type type in assembly.GetExportedTypes().Where(type => !IsCompilerMade(type)).OrderBy(TypeName, StringComparer.Ordinal))
        {
            text.Append(Header(type)).Append('\n');
            foreach (string member in Members(type).Order(StringComparer.Ordinal))
            {
                text.Append("    ").Append(member).Append('\n');
            }

            text.Append('\n');
        }

        return text.ToString();
    }

    private static bool IsCompilerMade(Type? type) => type is not null && (type.Name.Contains('<', StringComparison.Ordinal) || IsCompilerMade(type.DeclaringType));

    private static string Header(Type type)
    {
        string kind = type.IsEnum ? "enum"
            : type.IsInterface ? "interface"
            : type.IsValueType ? (type.IsDefined(typeof(IsReadOnlyAttribute)) ? "readonly struct" : "struct")
            : typeof(Delegate).IsAssignableFrom(type) ? "delegate"
            : type.IsAbstract && type.IsSealed ? "static class"
            : type.IsAbstract ? "abstract class"
            : type.IsSealed ? "sealed class" : "class";
        IEnumerable<Type> bases = type.IsEnum
            ? [Enum.GetUnderlyingType(type)]
            : (type.BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType) ? [parent] : Array.Empty<Type>())
                .Concat(type.GetInterfaces().Where(one => one.IsVisible).OrderBy(TypeName, StringComparer.Ordinal));
        string list = string.Join(", ", bases.Select(TypeName));
        return $"{kind} {TypeName(type)}{(list.Length == 0 ? "" : $" : {list}")}{Constraints(type.GetGenericArguments())}";
    }

    private static IEnumerable<string> Members(Type type)
    {
        if (type.IsEnum)
        {
            return type.GetFields(BindingFlags.Public | BindingFlags.Static)
                .Select(field => $"{field.Name} = {Convert.ToString(field.GetRawConstantValue(), CultureInfo.InvariantCulture)}");
        }

        var nullability = new NullabilityInfoContext();
        return type.GetConstructors(Declared).Where(IsVisible).Select(one => $"{Access(one)}{SimpleName(type)}({Parameters(one, nullability)})")
            .Concat(type.GetFields(Declared).Where(one => one.IsPublic || one.IsFamily).Select(one => Field(one, nullability)))
            .Concat(type.GetProperties(Declared).Where(one => one.GetAccessors(true).Any(IsVisible)).Select(one => Property(one, nullability)))
            .Concat(type.GetMethods(Declared).Where(IsListed).Select(one => Method(one, nullability)));
    }

    private static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static bool IsListed(MethodInfo method) =>
        IsVisible(method)
        && !method.Name.Contains('<', StringComparison.Ordinal)
        && !method.IsDefined(typeof(CompilerGeneratedAttribute))
        && (!method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal));

    private static string Field(FieldInfo field, NullabilityInfoContext nullability)
    {
        string kind = field.IsLiteral ? "const " : field.IsStatic ? field.IsInitOnly ? "static readonly " : "static " : field.IsInitOnly ? "readonly " : "";
        string value = field.IsLiteral ? $" = {Literal(field.GetRawConstantValue())}" : "";
        return $"{kind}{Annotated(field.FieldType, nullability.Create(field))} {field.Name}{value}";
    }

    private static string Property(PropertyInfo property, NullabilityInfoContext nullability)
    {
        MethodInfo any = property.GetAccessors(true).First(IsVisible);
        string accessors = string.Concat(
            property.GetMethod is { } get && IsVisible(get) ? "get; " : "",
            property.SetMethod is { } set && IsVisible(set) ? IsInit(set) ? "init; " : "set; " : "");
        string required = property.IsDefined(typeof(RequiredMemberAttribute)) ? "required " : "";
        ParameterInfo[] index = property.GetIndexParameters();
        string name = index.Length == 0 ? property.Name : $"this[{string.Join(", ", index.Select(one => Parameter(one, nullability)))}]";
        return $"{Access(any)}{required}{Annotated(property.PropertyType, nullability.Create(property))} {name} {{ {accessors}}}";
    }

    public static bool IsInit(MethodInfo setter) => setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static string Method(MethodInfo method, NullabilityInfoContext nullability)
    {
        string generic = method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(one => one.Name))}>" : "";
        string constraints = method.IsGenericMethod ? Constraints(method.GetGenericArguments()) : "";
        string result = Annotated(method.ReturnType, nullability.Create(method.ReturnParameter));
        return $"{Access(method)}{result} {method.Name}{generic}({Parameters(method, nullability)}){constraints}";
    }

    private static string Access(MethodBase method)
    {
        string access = method.IsPublic ? "" : "protected ";
        string form = method.IsStatic ? method.IsAbstract ? "static abstract " : "static "
            : method.DeclaringType!.IsInterface ? ""
            : method.IsAbstract ? "abstract "
            : method is MethodInfo info && info.GetBaseDefinition() != info ? "override "
            : method is { IsVirtual: true, IsFinal: false } ? "virtual " : "";
        return access + form;
    }

    private static string Parameters(MethodBase method, NullabilityInfoContext nullability) =>
        (method.IsDefined(typeof(ExtensionAttribute)) ? "this " : "")
        + string.Join(", ", method.GetParameters().Select(one => Parameter(one, nullability)));

    private static string Parameter(ParameterInfo parameter, NullabilityInfoContext nullability)
    {
        string by = !parameter.ParameterType.IsByRef ? "" : parameter.IsOut ? "out " : parameter.IsIn ? "in " : "ref ";
        string list = parameter.IsDefined(typeof(ParamArrayAttribute)) || parameter.IsDefined(typeof(ParamCollectionAttribute)) ? "params " : "";
        string otherwise = parameter.HasDefaultValue ? $" = {Literal(parameter.RawDefaultValue)}" : "";
        return $"{list}{by}{Annotated(parameter.ParameterType, nullability.Create(parameter))} {parameter.Name}{otherwise}";
    }

    private static string Literal(object? value) => value switch
    {
        null => "default",
        string text => $"\"{text}\"",
        bool flag => flag ? "true" : "false",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static string Constraints(Type[] parameters) => string.Concat(parameters.Where(one => one.IsGenericParameter).Select(Constraint));

    private static string Constraint(Type parameter)
    {
        GenericParameterAttributes attributes = parameter.GenericParameterAttributes;
        bool isStruct = attributes.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint);
        IEnumerable<string> names = new[]
        {
            isStruct ? "struct" : "",
            attributes.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint) ? "class" : "",
            attributes.HasFlag(GenericParameterAttributes.DefaultConstructorConstraint) && !isStruct ? "new()" : "",
        }.Concat(parameter.GetGenericParameterConstraints().Where(one => one != typeof(ValueType)).Select(TypeName).Order(StringComparer.Ordinal))
            .Where(one => one.Length > 0);
        string list = string.Join(", ", names);
        return list.Length == 0 ? "" : $" where {parameter.Name} : {list}";
    }

    private static string SimpleName(Type type) => type.Name.Split('`')[0];

    private static string Annotated(Type type, NullabilityInfo info)
    {
        if (type.IsByRef)
        {
            return Annotated(type.GetElementType()!, info);
        }

        if (Nullable.GetUnderlyingType(type) is { } value)
        {
            return $"{TypeName(value)}?";
        }

        string mark = !type.IsValueType && info.ReadState == NullabilityState.Nullable ? "?" : "";
        if (type.IsArray)
        {
            return $"{(info.ElementType is { } element ? Annotated(type.GetElementType()!, element) : TypeName(type.GetElementType()!))}[]{mark}";
        }

        return type.IsGenericType && info.GenericTypeArguments.Length == type.GetGenericArguments().Length
            ? $"{OpenName(type)}<{string.Join(", ", type.GetGenericArguments().Zip(info.GenericTypeArguments, Annotated))}>{mark}"
            : TypeName(type) + mark;
    }

    private static string TypeName(Type type) =>
        type.IsByRef ? TypeName(type.GetElementType()!)
        : type.IsArray ? $"{TypeName(type.GetElementType()!)}[]"
        : type.IsGenericParameter ? type.Name
        : Nullable.GetUnderlyingType(type) is { } value ? $"{TypeName(value)}?"
        : type.IsGenericType ? $"{OpenName(type)}<{string.Join(", ", type.GetGenericArguments().Select(TypeName))}>"
        : OpenName(type);

    private static string OpenName(Type type) => Keyword(type) ?? (type.DeclaringType is { } outer && !type.IsGenericParameter
        ? $"{OpenName(outer)}.{SimpleName(type)}"
        : $"{type.Namespace}.{SimpleName(type)}");

    private static string? Keyword(Type type) =>
        type == typeof(void) ? "void"
        : type == typeof(object) ? "object"
        : type == typeof(string) ? "string"
        : type == typeof(bool) ? "bool"
        : type == typeof(int) ? "int"
        : type == typeof(long) ? "long"
        : type == typeof(byte) ? "byte"
        : type == typeof(double) ? "double"
        : null;
}
