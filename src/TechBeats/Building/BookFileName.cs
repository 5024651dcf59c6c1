using System.Globalization;
using System.Text;
using TechBeats.Model;

namespace TechBeats.Building;

/// <summary>The default file name of a book: <c>Title-2023.pdf</c>.</summary>
internal static class BookFileName
{
    /// <summary>Maximum length of the title in UTF-8 bytes. File systems allow 255 for the whole name.</summary>
    private const int MaximumBytes = 150;

    public static string Create(Book book)
    {
        var period = (book.From?.Year, book.To?.Year) switch
        {
            (null, _) or (_, null) => "",
            ({ } from, { } to) when from == to => string.Create(CultureInfo.InvariantCulture, $"-{from:0000}"),
            ({ } from, { } to) => string.Create(CultureInfo.InvariantCulture, $"-{from:0000}-{to:0000}"),
        };
        return Clean(book.Title) + period + ".pdf";
    }

    /// <summary>Keeps letters, digits and marks. Each run of other characters becomes one hyphen.</summary>
    private static string Clean(string title)
    {
        var clean = new StringBuilder();
        var bytes = 0;
        foreach (var rune in title.EnumerateRunes())
        {
            var isKept =
                Rune.IsLetterOrDigit(rune)
                || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
            if (bytes + rune.Utf8SequenceLength > MaximumBytes)
            {
                break;
            }

            if (isKept)
            {
                clean.Append(rune);
                bytes += rune.Utf8SequenceLength;
            }
            else if (clean.Length > 0 && clean[^1] != '-')
            {
                clean.Append('-');
                bytes++;
            }
        }

        var name = clean.ToString().Trim('-');
        return name.Length == 0 ? "digest" : name;
    }
}
