using System.Text.Json.Serialization;

namespace TVer.Methodologies.Json;

/// <summary>Reads and writes a choice by its name in camel case; a number is refused, because it could name no choice at all.</summary>
/// <typeparam name="TEnum">The enumeration.</typeparam>
internal sealed class EnumNameJsonConverter<TEnum>() : JsonStringEnumConverter<TEnum>(System.Text.Json.JsonNamingPolicy.CamelCase, allowIntegerValues: false)
    where TEnum : struct, Enum;
