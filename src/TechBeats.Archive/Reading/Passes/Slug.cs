using System.Text;
using UnicodeText = TechBeats.Unicode.UnicodeText;

namespace TechBeats.Archive.Reading.Passes;

/// <summary>Names for links, made of words.</summary>
internal static class Slug
{
    /// <summary>As GitHub makes the names of headings: lower case, letters, digits, dashes and underscores kept, spaces are dashes, the rest goes.</summary>
    public static string OfHeading(string words)
    {
        var slug = new StringBuilder(words.Length);
        foreach (var rune in words.Trim().EnumerateRunes())
        {
            if (
                Rune.IsLetterOrDigit(rune)
                || rune.Value is '-' or '_'
                || Rune.GetUnicodeCategory(rune)
                    is System.Globalization.UnicodeCategory.NonSpacingMark
                        or System.Globalization.UnicodeCategory.SpacingCombiningMark
            )
            {
                slug.Append(Rune.ToLowerInvariant(rune).ToString());
            }
            else if (rune.Value == ' ')
            {
                slug.Append('-');
            }
        }

        return slug.ToString();
    }

    /// <summary>As kramdown makes them: the same, of ASCII and from the first letter on.</summary>
    public static string OfKramdownHeading(string words)
    {
        var slug = string.Concat(OfHeading(words).Where(character => character < 128 && character != '_'));
        var letter = slug.AsSpan().IndexOfAnyInRange('a', 'z');
        return letter < 0 ? "section" : slug[letter..];
    }

    /// <summary>As MkDocs makes them (Python-Markdown's <c>slugify</c>): accents go, so do all but letters, digits and underscores; spaces and dashes in a row are one dash.</summary>
    public static string OfAsciiHeading(string words)
    {
        var slug = new StringBuilder(words.Length);
        foreach (var character in UnicodeText.Decompose(words.Trim()).Where(char.IsAscii))
        {
            if (char.IsAsciiLetterOrDigit(character) || character == '_')
            {
                slug.Append(char.ToLowerInvariant(character));
            }
            else if (character is ' ' or '-' && slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        return slug.ToString().TrimEnd('-');
    }

    /// <summary>As Zola makes them: accents go, and all that is no letter or digit is a dash, never two in a row.</summary>
    public static string OfPlainHeading(string words) =>
        OfKey(
            string.Concat(
                UnicodeText
                    .Decompose(words)
                    .Where(character => char.GetUnicodeCategory(character) != System.Globalization.UnicodeCategory.NonSpacingMark)
            )
        );

    /// <summary>Of <c>a-z 0-9 -</c> alone, without dashes in a row or at the ends; may be empty.</summary>
    public static string OfKey(string words)
    {
        var slug = new StringBuilder(words.Length);
        foreach (var character in words.ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(character))
            {
                slug.Append(character);
            }
            else if (slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        return slug.ToString().Trim('-');
    }
}
