using System.Text;
using UnicodeText = TechBeats.Unicode.UnicodeText;

namespace TechBeats.Archive.Reading.Passes;

/// <summary>Creates slugs from text, in the forms of several generators.</summary>
internal static class Slug
{
    /// <summary>
    /// GitHub's form for headings, in lower case. Letters, digits, dashes and underscores stay, spaces become dashes, other characters are
    /// removed.
    /// </summary>
    public static string ForGitHub(string words)
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

    /// <summary>kramdown's form: GitHub's form in ASCII, from the first letter.</summary>
    public static string ForKramdown(string words)
    {
        var slug = string.Concat(ForGitHub(words).Where(character => character < 128 && character != '_'));
        var letter = slug.AsSpan().IndexOfAnyInRange('a', 'z');
        return letter < 0 ? "section" : slug[letter..];
    }

    /// <summary>
    /// MkDocs's form (Python-Markdown's <c>slugify</c>). All but ASCII letters, digits and underscores is removed. A run of spaces and
    /// dashes becomes one dash.
    /// </summary>
    public static string ForPythonMarkdown(string words)
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

    /// <summary>Zola's form. Accents are removed. Each run of characters other than letters and digits becomes one dash.</summary>
    public static string ForZola(string words) =>
        ForKey(
            string.Concat(
                UnicodeText
                    .Decompose(words)
                    .Where(character => char.GetUnicodeCategory(character) != System.Globalization.UnicodeCategory.NonSpacingMark)
            )
        );

    /// <summary>A key of <c>a-z 0-9 -</c>, without consecutive dashes or dashes at the ends. May be empty.</summary>
    public static string ForKey(string words)
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
