using System.Collections.ObjectModel;
using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Agriculture.Fertilizer;

/// <summary>What was put on a plot in one year. Amounts are of the whole plot, or rates per area, as recorded: <c>"500 kg"</c> or <c>"25 kg/rai"</c>.</summary>
public sealed record FieldRecord
{
    /// <summary>Chemical fertilisers by name: product mass.</summary>
    public IReadOnlyDictionary<string, Measurement> Fertilizers { get => field ?? ReadOnlyDictionary<string, Measurement>.Empty; init; }

    /// <summary>Organic materials by name: mass as applied.</summary>
    public IReadOnlyDictionary<string, Measurement> Organics { get => field ?? ReadOnlyDictionary<string, Measurement>.Empty; init; }

    /// <summary>Soil amendments by name: product mass.</summary>
    public IReadOnlyDictionary<string, Measurement> Amendments { get => field ?? ReadOnlyDictionary<string, Measurement>.Empty; init; }

    /// <summary>Fuel burned to spread fertiliser and organic material, by name: amount of the whole plot, such as <c>"12 L"</c>.</summary>
    public IReadOnlyDictionary<string, Measurement> Fuels { get => field ?? ReadOnlyDictionary<string, Measurement>.Empty; init; }

    /// <summary>Where the record comes from: receipts, a farm book.</summary>
    public string? Source { get; init; }
}

/// <summary>One plot of one crop.</summary>
public sealed record FieldPlot
{
    /// <summary>The crop, such as <c>cassava</c>.</summary>
    public required string Crop { get; init; }

    /// <summary>The area.</summary>
    public required Area Area { get; init; }

    /// <summary>Records of the years before the project, by year: three or more, or official reference data.</summary>
    public required IReadOnlyDictionary<string, FieldRecord> Baseline { get; init; }

    /// <summary>Whether the baseline is reference data of a government agency because the farm has no records, with the source; null for farm records.</summary>
    public Declaration? OfficialReference { get; init; }

    /// <summary>Records of the years of the project, by year: every year of every round.</summary>
    public required IReadOnlyDictionary<string, FieldRecord> Years { get; init; }
}
