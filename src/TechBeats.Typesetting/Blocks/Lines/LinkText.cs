using System.Buffers;
using System.Globalization;
using System.Text;
using TechBeats.Typesetting.Styles;
using TechBeats.Unicode;

namespace TechBeats.Typesetting.Blocks.Lines;

/// <summary>Judges and shortens the texts of links, which indexes print as titles.</summary>
internal static class LinkText
{
    /// <summary>Maximum length of the end of a cut text that is no whole word, in UTF-16 code units.</summary>
    private const int MaximumWordLength = 24;

    private const int MinimumLetters = 2;

    private static readonly char[] EndsBeforeEllipsis = [' ', '…', ',', ':', ';', '-', '–', '—', '(', '&', '/'];

    private static readonly char[] AddressMarks = ['/', '@'];
    private static readonly string[] PictureNames = [".png", ".jpg", ".jpeg", ".gif", ".webp", ".svg"];

    /// <summary>
    /// True if the text says what the link leads to. A number, an address, the name of a picture and generic words such as <c>here</c>
    /// or <c>Paper</c>, in any language of the book's words, do not.
    /// </summary>
    public static bool IsInformative(string text)
    {
        var letters = Letters(text);
        if (letters.Count(char.IsLetter) < MinimumLetters || Wording.IsGenericLinkText(letters))
        {
            return false;
        }

        var trimmed = text.Trim();
        var isAddress = !trimmed.Contains(' ', StringComparison.Ordinal)
            && (trimmed.IndexOfAny(AddressMarks) >= 0
                || PictureNames.Any(name => trimmed.EndsWith(name, StringComparison.OrdinalIgnoreCase)));
        return !isAddress && !letters.Split(' ').All(word => !word.Any(char.IsLetter) || Wording.IsGenericLinkText(word));
    }

    /// <summary>True if the text of a link says what it leads to, and more than the host of its address.</summary>
    public static bool IsInformative(string text, string address) =>
        IsInformative(text) && Letters(text) != Letters(AddressText.Host(address));

    /// <summary>
    /// Returns the letters and digits in lower case with single spaces between words. Emoji, arrows and punctuation do not count.
    /// </summary>
    public static string Letters(string text)
    {
        var letters = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || IsMark(rune))
            {
                letters.Append(Rune.ToLowerInvariant(rune));
            }
            else if (rune.Value is not ('\'' or '’') && letters.Length > 0 && letters[^1] != ' ')
            {
                letters.Append(' ');
            }
        }

        return letters.ToString().TrimEnd();
    }

    /// <summary>Returns a key that sorts titles by their letters. Marks on letters and case do not count.</summary>
    public static string SortKey(string text)
    {
        var key = new StringBuilder(text.Length);
        foreach (var rune in UnicodeText.Decompose(Letters(text)).EnumerateRunes())
        {
            if (!IsMark(rune))
            {
                key.Append(rune);
            }
        }

        return key.ToString();
    }

    /// <summary>Returns the text with single spaces, without emoji and arrows at its ends.</summary>
    public static string Clean(string text)
    {
        var words = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var (start, end) = (0, words.Length);
        while (start < end && Rune.TryGetRuneAt(words, start, out var first) && IsOrnament(first))
        {
            start += first.Utf16SequenceLength;
        }

        while (end > start
            && Rune.DecodeLastFromUtf16(words.AsSpan(start, end - start), out var last, out var length) == OperationStatus.Done
            && IsOrnament(last))
        {
            end -= length;
        }

        return start < end ? words[start..end].TrimEnd(':', ',', ';') : words;
    }

    /// <summary>
    /// Returns at most so many UTF-16 code units of a text. A longer text is cut after a word and ends in an ellipsis.
    /// </summary>
    public static string Cut(string text, int length)
    {
        if (text.Length <= length)
        {
            return text;
        }

        var end = 0;
        for (var next = 0; next <= length; next = GraphemeClusters.Next(text, next))
        {
            end = next;
        }

        var space = text.LastIndexOf(' ', end);
        end = space > 0 && end - space <= MaximumWordLength ? space : end;
        return text[..end].TrimEnd(EndsBeforeEllipsis) + "…";
    }

    private static bool IsMark(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsOrnament(Rune rune) =>
        rune.Value is ' ' or 0xFE0F or 0x200D || Rune.GetUnicodeCategory(rune) is
            UnicodeCategory.OtherSymbol or UnicodeCategory.MathSymbol or UnicodeCategory.ModifierSymbol or UnicodeCategory.DashPunctuation;
}
