using System.Buffers;
using System.Globalization;
using System.Text;

namespace TVer.Methodologies.Data.FieldSheets;

/// <summary>Names of plots and trees as a person sees them: two that look alike are mostly one that was typed in two ways.</summary>
internal static class SheetNames
{
    private static readonly SearchValues<char> Plain = SearchValues.Create("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-_./");

    /// <summary>
    /// A name without what the eye does not tell apart: invisible characters, kinds and lengths of spaces, capitals, the digits of other scripts, and letters
    /// that are put together in different ways.
    /// </summary>
    public static string AsSeen(string name)
    {
        if (!name.AsSpan().ContainsAnyExcept(Plain))
        {
            return name;
        }

        var seen = new StringBuilder(name.Length);
        foreach (char c in name.Normalize(NormalizationForm.FormKC))
        {
            if (char.IsWhiteSpace(c))
            {
                seen.Append(seen.Length > 0 && seen[^1] != ' ' ? " " : "");
            }
            else if (CharUnicodeInfo.GetDecimalDigitValue(c) is >= 0 and var digit)
            {
                seen.Append((char)('0' + digit));
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(c) is not (UnicodeCategory.Format or UnicodeCategory.Control))
            {
                seen.Append(char.ToUpperInvariant(c));
            }
        }

        return seen.ToString().TrimEnd();
    }
}
