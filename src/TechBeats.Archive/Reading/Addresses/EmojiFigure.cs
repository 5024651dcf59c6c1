using System.Globalization;
using System.Text.RegularExpressions;

namespace TechBeats.Archive.Reading.Addresses;

/// <summary>Pictures that stand for a character: smileys of WordPress, emoji of GitHub, Twitter and others.</summary>
internal static partial class EmojiFigure
{
    /// <summary>Longer words are no smiley.</summary>
    private const int MaximumWordsLength = 24;

    /// <summary>The characters that the picture stands for; null when it is another picture, or nobody says which.</summary>
    /// <param name="address">Its address.</param>
    /// <param name="alt">Its alternative text; null when not given.</param>
    public static string? WordsOf(string address, string? alt)
    {
        if (!Sources().IsMatch(address))
        {
            return null;
        }

        if (alt?.Trim() is { Length: > 0 and <= MaximumWordsLength } words && !words.StartsWith(':'))
        {
            return words;
        }

        return CodePoints().Match(address) is { Success: true } match ? Characters(match.Groups[1].Value) ?? Smiley(alt) : Smiley(alt);
    }

    private static string? Smiley(string? alt) => alt?.Trim() is { Length: > 0 and <= MaximumWordsLength } words ? words : null;

    /// <summary>What the name of the file spells: <c>1f1e9-1f1ea</c>.</summary>
    private static string? Characters(string name)
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
        """/wp-includes/images/smilies/|://s\.w\.org/images/core/emoji/|githubassets\.com/images/icons/emoji/|github\.com/images/icons/emoji/|/(?:twemoji|emoji-datasource)[^/]*/|://abs\.twimg\.com/emoji/""",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Sources();

    [GeneratedRegex(
        """/([0-9a-f]{4,6}(?:-[0-9a-f]{2,6}){0,9})\.(?:png|svg|gif|webp)(?:[?#]|$)""",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex CodePoints();
}
