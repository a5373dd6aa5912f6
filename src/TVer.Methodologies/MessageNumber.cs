using System.Globalization;

namespace TVer.Methodologies;

/// <summary>Writes a number inside a message, where a reader compares it with a limit and fifteen digits would hide it.</summary>
internal static class MessageNumber
{
    private const int Digits = 6;

    /// <summary>Six significant digits at most; all digits before the point; no negative zero.</summary>
    public static string Of(double number)
    {
        if (!double.IsFinite(number) || number == 0)
        {
            return (number + 0.0).ToString(CultureInfo.InvariantCulture);
        }

        int before = (int)Math.Floor(Math.Log10(Math.Abs(number))) + 1;
        int decimals = Math.Clamp(Digits - before, 0, 15);
        double rounded = Math.Round(number, decimals);
        return Math.Abs(number) < 1e15 && rounded != 0
            ? rounded.ToString("0." + new string('#', decimals), CultureInfo.InvariantCulture)
            : number.ToString("G6", CultureInfo.InvariantCulture);
    }
}
