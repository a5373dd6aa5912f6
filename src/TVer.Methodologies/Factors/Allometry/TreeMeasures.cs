using TVer.Methodologies.Calculation;

namespace TVer.Methodologies.Factors.Allometry;

/// <summary>What an allometric equation is evaluated on: the measures of one tree.</summary>
/// <typeparam name="N">The value.</typeparam>
/// <param name="Diameter">D, cm, where the equation wants it measured (see <see cref="AllometricEquation.DiameterPoint"/>); may be left out where it uses none.</param>
/// <param name="Height">H, m; may be left out where the equation does not use it.</param>
/// <param name="WoodDensity">ρ, g/cm3; may be left out where the equation does not use it.</param>
public readonly record struct TreeMeasures<N>(N? Diameter = default, N? Height = default, N? WoodDensity = default)
    where N : IValue<N>;
