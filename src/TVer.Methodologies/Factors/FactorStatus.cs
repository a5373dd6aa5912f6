using System.Text.Json.Serialization;
using TVer.Methodologies.Json;

namespace TVer.Methodologies.Factors;

/// <summary>How far a factor is known to be what its document prints.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<FactorStatus>))]
public enum FactorStatus
{
    /// <summary>Read in the document, or in a public source that quotes or implements it.</summary>
    Confirmed,

    /// <summary>Follows by arithmetic from confirmed figures, or reproduces them.</summary>
    Inferred,

    /// <summary>Recalled, or the sources conflict: used only where the caller accepts it by name.</summary>
    Unconfirmed,
}
