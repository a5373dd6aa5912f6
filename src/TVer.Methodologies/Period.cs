using System.Globalization;

namespace TVer.Methodologies;

/// <summary>A span of whole project years for which a result is stated: a monitoring round, or a year of an estimate.</summary>
/// <param name="Number">The period's number, from 1.</param>
/// <param name="FirstYear">The first project year, from 1.</param>
/// <param name="LastYear">The last project year, inclusive.</param>
public readonly record struct Period(int Number, int FirstYear, int LastYear)
{
    /// <summary>How many years the period has.</summary>
    public int Years => LastYear - FirstYear + 1;

    /// <summary>The years, such as <c>1</c> or <c>2–4</c>.</summary>
    public override string ToString() => FirstYear == LastYear
        ? FirstYear.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{FirstYear}–{LastYear}");
}
