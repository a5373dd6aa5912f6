using System.Text.Json.Serialization;
using TVer.Methodologies.Json;

namespace TVer.Methodologies.Forestry;

/// <summary>A pool that a project may count or leave out (tables 3 and 4, with their note on significance).</summary>
[JsonConverter(typeof(EnumNameJsonConverter<OptionalPool>))]
public enum OptionalPool
{
    /// <summary>Saplings.</summary>
    Sapling,

    /// <summary>Dead wood.</summary>
    DeadWood,

    /// <summary>Litter.</summary>
    Litter,

    /// <summary>Soil organic carbon.</summary>
    Soil,
}
