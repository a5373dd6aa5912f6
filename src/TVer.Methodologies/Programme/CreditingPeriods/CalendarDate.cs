using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using TVer.Methodologies.Quantities;

namespace TVer.Methodologies.Programme;

/// <summary>
/// Reads calendar days as people of the programme write them: with years of the common era or of the Buddhist era, whose number is
/// 543 larger. The two ranges accepted do not overlap, so no day can be read two ways.
/// </summary>
/// <remarks>
/// Days from 1941, when the Thai year began to start on 1 January, to 2157. Forms: <c>2023-08-29</c>, <c>2566-08-29</c>,
/// <c>29/8/2566</c>, <c>29 สิงหาคม พ.ศ. 2566</c>, <c>29 ส.ค. 2566</c>; Thai digits too.
/// </remarks>
public static class CalendarDate
{
    /// <summary>What the number of a Buddhist year is larger by: 543.</summary>
    public const int BuddhistEraOffset = 543;

    private const int FirstYear = 1941;
    private const int LastYear = 2157;

    private static readonly string[] Months =
    [
        "มกราคม", "กุมภาพันธ์", "มีนาคม", "เมษายน", "พฤษภาคม", "มิถุนายน",
        "กรกฎาคม", "สิงหาคม", "กันยายน", "ตุลาคม", "พฤศจิกายน", "ธันวาคม",
    ];

    private static readonly string[] ShortMonths =
        ["ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.", "ธ.ค."];

    /// <summary>The day of a date of the Buddhist era.</summary>
    /// <param name="year">The year B.E., 2484 to 2700.</param>
    /// <param name="month">The month, 1 to 12.</param>
    /// <param name="day">The day of the month.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day, or the year is out of range.</exception>
    public static DateOnly FromBuddhistEra(int year, int month, int day)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, FirstYear + BuddhistEraOffset);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, LastYear + BuddhistEraOffset);
        return new DateOnly(year - BuddhistEraOffset, month, day);
    }

    /// <summary>The number of a day's year in the Buddhist era.</summary>
    /// <param name="day">The day.</param>
    public static int BuddhistYear(DateOnly day) => day.Year + BuddhistEraOffset;

    /// <summary>Reads a day.</summary>
    /// <param name="text">Year-month-day with hyphens, or day, month and year with slashes or with a Thai month name.</param>
    /// <exception cref="FormatException">The text is not a day, or its year is in neither range.</exception>
    public static DateOnly Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out DateOnly day)
            ? day
            : throw new FormatException(
                $"'{text}' is not a day: write 2023-08-29, 2566-08-29, 29/8/2566 or 29 สิงหาคม 2566, with a year of the common era from {FirstYear} to {LastYear} or of the Buddhist era from {FirstYear + BuddhistEraOffset} to {LastYear + BuddhistEraOffset}.");
    }

    /// <summary>Reads a day; false where <see cref="Parse"/> would throw.</summary>
    /// <param name="text">As in <see cref="Parse"/>.</param>
    /// <param name="day">The day read.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, out DateOnly day)
    {
        day = default;
        if (text is null)
        {
            return false;
        }

        string plain = ThaiDigits.ToArabic(text.Trim());
        bool isMarkedBuddhist = plain.Contains("พ.ศ.", StringComparison.Ordinal);
        plain = plain.Replace("พ.ศ.", " ", StringComparison.Ordinal);
        return Split(plain) is var (yearText, monthNumber, dayText)
            && TryNumber(yearText, 4, out int year)
            && TryNumber(dayText, 2, out int dayOfMonth)
            && TryMake(year, monthNumber, dayOfMonth, isMarkedBuddhist, out day);
    }

    /// <summary>The day as year-month-day of the common era, such as <c>2023-08-29</c>.</summary>
    /// <param name="day">The day.</param>
    public static string Format(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The day in Thai, such as <c>29 สิงหาคม 2566</c>.</summary>
    /// <param name="day">The day.</param>
    public static string FormatThai(DateOnly day) =>
        string.Create(CultureInfo.InvariantCulture, $"{day.Day} {Months[day.Month - 1]} {BuddhistYear(day)}");

    private static (string Year, int Month, string Day)? Split(string text)
    {
        string[] parts = text.Split('-');
        if (parts.Length == 3)
        {
            return TryNumber(parts[1], 2, out int month) ? (parts[0], month, parts[2]) : null;
        }

        parts = text.Split('/');
        if (parts.Length == 3)
        {
            return TryNumber(parts[1], 2, out int month) ? (parts[2], month, parts[0]) : null;
        }

        parts = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return parts.Length == 3 ? (parts[2], 1 + Math.Max(Array.IndexOf(Months, parts[1]), Array.IndexOf(ShortMonths, parts[1])), parts[0]) : null;
    }

    private static bool TryNumber(string text, int digits, out int number)
    {
        number = 0;
        text = text.Trim();
        return text.Length <= digits && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }

    private static bool TryMake(int year, int month, int day, bool isMarkedBuddhist, out DateOnly result)
    {
        result = default;
        int common = year >= FirstYear + BuddhistEraOffset || isMarkedBuddhist ? year - BuddhistEraOffset : year;
        if (common is < FirstYear or > LastYear || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(common, month))
        {
            return false;
        }

        result = new DateOnly(common, month, day);
        return true;
    }
}
