using System.Globalization;
using System.Text.RegularExpressions;

namespace TechBeats.Archive.Reading.Addresses;

/// <summary>Recognizes pictures that stand for a character: smileys of WordPress, emoji of GitHub, Twitter and others.</summary>
internal static partial class EmojiFigure
{
    /// <summary>Maximum length of a smiley, in characters.</summary>
    private const int MaximumSmileyLength = 24;

    /// <summary>The characters that the picture stands for, or null if it is another picture or the characters are unknown.</summary>
    /// <param name="address">Address of the picture.</param>
    /// <param name="alt">Alternative text of the picture, or null if it has none.</param>
    public static string? CharactersOf(string address, string? alt)
    {
        if (!Sources().IsMatch(address))
        {
            return null;
        }

        if (alt?.Trim() is { Length: > 0 and <= MaximumSmileyLength } words && !words.StartsWith(':'))
        {
            return words;
        }

        return CodePoints().Match(address) is { Success: true } match
            ? DecodeFileName(match.Groups[1].Value) ?? SmileyOf(alt)
            : SmileyOf(alt);
    }

    private static string? SmileyOf(string? alt) => alt?.Trim() is { Length: > 0 and <= MaximumSmileyLength } words ? words : null;

    /// <summary>The characters that a file name such as <c>1f1e9-1f1ea</c> encodes.</summary>
    private static string? DecodeFileName(string name)
    {
        var characters = new System.Text.StringBuilder();
        foreach (var part in name.Split('-'))
        {
            if (
                !int.TryParse(part, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value)
                || !System.Text.Rune.IsValid(value)
            )
            {
                return null;
            }

            characters.Append(new System.Text.Rune(value));
        }

        return characters.ToString();
    }

    [GeneratedRegex(
        """/wp-includes/images/smilies/|://s\.w\.org/images/core/emoji/|githubassets\.com/images/icons/emoji/"""
            + """|github\.com/images/icons/emoji/|/(?:twemoji|emoji-datasource)[^/]*/|://abs\.twimg\.com/emoji/""",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Sources();

    [GeneratedRegex(
        """/([0-9a-f]{4,6}(?:-[0-9a-f]{2,6}){0,9})\.(?:png|svg|gif|webp)(?:[?#]|$)""",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex CodePoints();
}
