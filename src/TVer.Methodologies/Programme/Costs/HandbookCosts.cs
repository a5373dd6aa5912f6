using TVer.Methodologies.Calculation;

namespace TVer.Methodologies.Programme;

/// <summary>The figures of the handbook's estimate, as data: used by no calculation unless a caller passes them.</summary>
public static class HandbookCosts
{
    /// <summary>Writing of the design document, or of a monitoring report, by a consultant: 50,000 THB at the least.</summary>
    public static readonly Factor WritingLow = Baht(50_000);

    /// <summary>Writing of the design document, or of a monitoring report, by a consultant: 100,000 THB at the most.</summary>
    public static readonly Factor WritingHigh = Baht(100_000);

    /// <summary>Rate of a man-day of validation or verification: 15,000 THB.</summary>
    public static readonly Factor ManDayRate = Baht(15_000);

    /// <summary>Validation, or verification: 45,000 THB at the least, which is 3 man-days.</summary>
    public static readonly Factor AssessmentLow = Baht(45_000);

    /// <summary>Validation, or verification: 60,000 THB at the most, which is 4 man-days although the page says 6.</summary>
    public static readonly Factor AssessmentHigh = Baht(60_000);

    /// <summary>Price of a credit: 172 THB/tCO2e, the average of forestry projects, for want of a market in agriculture.</summary>
    public static readonly Factor CreditPrice = new(172, 1, "THB/tCO2e", CostSymbols.Price);

    /// <summary>The most man-days that the printed amounts of validation and verification allow: 4.</summary>
    public const double LargestConsistentManDays = 4;

    private static Factor Baht(double amount) => new(amount, 1, "THB", CostSymbols.Table);
}
