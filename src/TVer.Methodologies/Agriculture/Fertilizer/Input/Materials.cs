using System.Text.Json.Serialization;
using TVer.Methodologies.Json;
using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Agriculture.Fertilizer;

/// <summary>In which form a chemical fertiliser has its nitrogen: decides what volatilises in the 2019 Refinement, and whether it is urea.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<NitrogenForm>))]
public enum NitrogenForm
{
    /// <summary>A mixture, or not known: the value for all synthetic fertilisers together.</summary>
    Mixed,

    /// <summary>Urea.</summary>
    Urea,

    /// <summary>Ammonium, such as 21-0-0.</summary>
    Ammonium,

    /// <summary>Nitrate.</summary>
    Nitrate,

    /// <summary>Ammonium nitrate.</summary>
    AmmoniumNitrate,
}

/// <summary>A chemical fertiliser. Its nitrogen is given in one of three ways: by grade, by content, or by a row of the library's set.</summary>
public sealed record ChemicalFertilizer
{
    /// <summary>The grade on the bag, such as <c>15-15-15</c>.</summary>
    public FertilizerGrade? Grade { get; init; }

    /// <summary>The nitrogen content, from a label or a laboratory; needs <see cref="Source"/>.</summary>
    public Ratio? Nitrogen { get; init; }

    /// <summary>A row of the set <c>nitrogen-content</c>, such as <c>ammonium sulphate</c>.</summary>
    public string? Row { get; init; }

    /// <summary>In which form the nitrogen is.</summary>
    public required NitrogenForm Form { get; init; }

    /// <summary>The share of urea in a fertiliser that is not urea itself, by mass; null for none.</summary>
    public Ratio? UreaShare { get; init; }

    /// <summary>Where the content comes from.</summary>
    public string? Source { get; init; }
}

/// <summary>An organic material. Its nitrogen is given by content or by a row of the library's set.</summary>
public sealed record OrganicMaterial
{
    /// <summary>The nitrogen content by mass as applied, from a label or a laboratory; needs <see cref="Source"/>.</summary>
    public Ratio? Nitrogen { get; init; }

    /// <summary>A row of the set <c>nitrogen-content</c>, such as <c>beef cattle manure</c>.</summary>
    public string? Row { get; init; }

    /// <summary>Where the content comes from.</summary>
    public string? Source { get; init; }
}

/// <summary>What a soil amendment is.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<AmendmentKind>))]
public enum AmendmentKind
{
    /// <summary>Limestone, calcium carbonate.</summary>
    Limestone,

    /// <summary>Dolomite, calcium magnesium carbonate.</summary>
    Dolomite,

    /// <summary>An amendment without carbonate, such as gypsum: its amount is kept, and it emits nothing.</summary>
    WithoutCarbonate,
}

/// <summary>A soil amendment.</summary>
public sealed record SoilAmendment
{
    /// <summary>What it is.</summary>
    public required AmendmentKind Kind { get; init; }

    /// <summary>The share of carbonate in the product; needed for limestone and dolomite.</summary>
    public Ratio? Purity { get; init; }

    /// <summary>Where the purity comes from.</summary>
    public string? Source { get; init; }
}
