using System.Text.Json.Serialization;
using TVer.Methodologies.Json;

namespace TVer.Methodologies.Programme;

/// <summary>Whose edges of the scale classes apply: the documents differ at exactly 1,000 tCO2e/yr.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<ScaleEdges>))]
public enum ScaleEdges
{
    /// <summary>Table 2 of the programme: micro up to 1,000 tCO2e/yr, that number included.</summary>
    Programme,

    /// <summary>T-VER-P-METH-13-03: micro below 1,000 tCO2e/yr, so that exactly 1,000 is small.</summary>
    PReddPlus,
}
