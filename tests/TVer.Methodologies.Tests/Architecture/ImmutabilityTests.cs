using System.Reflection;
using System.Runtime.CompilerServices;
using TVer.Methodologies.Calculation;
using TVer.Methodologies.Forestry.LandCover;
using TVer.Methodologies.Statistics;
using TVer.Methodologies.Tests.PublicApi;

namespace TVer.Methodologies.Tests.ArchitectureRules;

/// <summary>What a caller holds never changes, and nothing is shared that could.</summary>
public class ImmutabilityTests
{
    private const BindingFlags AllInstance = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
    private const BindingFlags AllStatic = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    /// <summary>Types that are there to be filled, each with the reason.</summary>
    private static readonly Dictionary<Type, string> Accumulators = new()
    {
        [typeof(BandTable.Builder)] = "collects bands until the table is made",
        [typeof(ConversionCounter)] = "counts pixels as they are read",
        [typeof(RegionMaskBuilder)] = "collects the runs of a region until the mask is made",
        [typeof(ExactSum)] = "an accumulator, as its name says",
    };

    /// <summary>Fields that are computed once from the rest of the object when first asked for: the same value whoever asks first.</summary>
    private static readonly HashSet<string> Remembered = ["Symbol.HalfWidth", "Symbol.Discounted", "AllometricEquation.RootRatio", "AllometricEquation.CarbonFraction"];

    [Fact]
    public void Every_instance_field_of_a_public_type_is_read_only()
    {
        IEnumerable<string> mutable =
            from type in Core.Public
            where !type.IsEnum && !type.IsInterface && !Accumulators.ContainsKey(type)
            from field in type.GetFields(AllInstance)
            where !field.IsInitOnly && !IsAssignedByInitOnly(type, field) && !IsRemembered(type, field)
            select $"{type.FullName}.{field.Name}";

        Core.AssertNone(mutable);
    }

    [Fact]
    public void No_public_property_has_a_setter_but_for_initialisation()
    {
        IEnumerable<string> settable =
            from type in Core.Public
            from property in type.GetProperties(AllInstance | AllStatic)
            where property.SetMethod is { } set && (set.IsPublic || set.IsFamily) && !PublicApiText.IsInit(set)
            select $"{type.FullName}.{property.Name}";

        Core.AssertNone(settable);
    }

    [Fact]
    public void No_static_field_can_be_assigned()
    {
        IEnumerable<string> mutable =
            from type in Core.Written
            from field in type.GetFields(AllStatic)
            where !field.IsInitOnly && !field.IsLiteral && !field.Name.Contains("CachedAnonymous", StringComparison.Ordinal)
            select $"{type.FullName}.{field.Name}";

        Core.AssertNone(mutable);
    }

    [Fact]
    public void No_public_member_hands_out_an_array_or_a_list_that_it_keeps()
    {
        IEnumerable<string> open =
            from type in Core.Public
            from member in type.GetProperties(AllInstance | AllStatic).Where(one => one.GetMethod is { IsPublic: true }).Select(one => (one.Name, Type: one.PropertyType))
                .Concat(type.GetFields(AllInstance | AllStatic).Where(one => one.IsPublic).Select(one => (one.Name, Type: one.FieldType)))
            where member.Type.IsArray || (member.Type.IsGenericType && IsMutableCollection(member.Type.GetGenericTypeDefinition()))
            select $"{type.FullName}.{member.Name}";

        Core.AssertNone(open);
    }

    [Fact]
    public void Static_lists_cannot_be_cast_back_and_changed()
    {
        IEnumerable<string> open =
            from type in Core.Public
            where !type.ContainsGenericParameters
            from property in type.GetProperties(BindingFlags.Static | BindingFlags.Public)
            where property.GetIndexParameters().Length == 0 && property.GetValue(null) is System.Collections.IList { IsReadOnly: false }
            select $"{type.FullName}.{property.Name}";

        Core.AssertNone(open);
    }

    /// <summary>
    /// A generated JSON reader assigns every member that the text leaves out its type's default, whatever the initialiser says: so the two
    /// must be the same.
    /// </summary>
    [Fact]
    public void A_member_that_is_left_out_has_the_same_value_with_and_without_initialisers()
    {
        var context = new NullabilityInfoContext();
        var faults = new List<string>();
        foreach (Type type in Core.Written.Where(type => type is { IsClass: true, IsAbstract: false, ContainsGenericParameters: false }))
        {
            if (type.GetConstructor(AllInstance, []) is not { IsPublic: true } constructor)
            {
                continue;
            }

            object bare = RuntimeHelpers.GetUninitializedObject(type);
            object made = constructor.Invoke(null);
            foreach (PropertyInfo property in type.GetProperties(BindingFlags.Instance | BindingFlags.Public))
            {
                if (property.SetMethod is not { IsPublic: true } set || !PublicApiText.IsInit(set) || property.IsDefined(typeof(RequiredMemberAttribute)))
                {
                    continue;
                }

                object? without = property.GetValue(bare);
                bool isMissing = without is null && !property.PropertyType.IsValueType && context.Create(property).ReadState == NullabilityState.NotNull;
                if (isMissing || !Same(without, property.GetValue(made)))
                {
                    faults.Add($"{type.FullName}.{property.Name} is {without ?? "null"} without its initialiser");
                }
            }
        }

        Core.AssertNone(faults);
    }

    private static bool Same(object? one, object? other) =>
        Equals(one, other) || (one is System.Collections.ICollection { Count: 0 } && other is System.Collections.ICollection { Count: 0 });

    /// <summary>The compiler does not mark the field of a property with a getter of its own, even where only initialisation assigns it.</summary>
    private static bool IsAssignedByInitOnly(Type type, FieldInfo field) =>
        PropertyOf(field) is { } name && type.GetProperty(name, AllInstance)?.SetMethod is { } set && PublicApiText.IsInit(set);

    private static bool IsRemembered(Type type, FieldInfo field) => Remembered.Contains($"{type.Name}.{PropertyOf(field)}");

    private static string? PropertyOf(FieldInfo field) => field.Name.EndsWith(">k__BackingField", StringComparison.Ordinal) ? field.Name[1..field.Name.IndexOf('>', StringComparison.Ordinal)] : null;

    private static bool IsMutableCollection(Type definition) =>
        definition == typeof(List<>) || definition == typeof(Dictionary<,>) || definition == typeof(HashSet<>)
        || definition == typeof(IList<>) || definition == typeof(IDictionary<,>) || definition == typeof(ICollection<>);
}
