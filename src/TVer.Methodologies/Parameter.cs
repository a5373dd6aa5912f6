using TVer.Methodologies.Calculation;

namespace TVer.Methodologies;

/// <summary>A parameter of a methodology, as its document lists it.</summary>
/// <param name="Symbol">The symbol, with unit and meaning.</param>
/// <param name="IsMonitored">Whether it is monitored, or fixed beforehand.</param>
/// <param name="Source">Where its value comes from.</param>
/// <param name="Method">How it is measured; empty where the document says nothing.</param>
/// <param name="Frequency">How often it is monitored; empty where it is fixed.</param>
public sealed record Parameter(Symbol Symbol, bool IsMonitored, Bilingual Source, Bilingual Method, Bilingual Frequency);
