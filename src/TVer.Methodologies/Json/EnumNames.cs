using System.Text.Json;

namespace TVer.Methodologies.Json;

/// <summary>The name that a choice has in the input.</summary>
internal static class EnumNames
{
    /// <summary>In camel case, such as <c>soilPlan</c>.</summary>
    public static string InInput(this Enum value) => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
