namespace TVer.Methodologies.Quantities;

/// <summary>The digits ๐ to ๙, as they stand in official Thai documents.</summary>
internal static class ThaiDigits
{
    /// <summary>A text with Arabic digits in their place.</summary>
    public static string ToArabic(string text) =>
        text.AsSpan().ContainsAnyInRange('๐', '๙') ? string.Concat(text.Select(c => c is >= '๐' and <= '๙' ? (char)(c - '๐' + '0') : c)) : text;
}
