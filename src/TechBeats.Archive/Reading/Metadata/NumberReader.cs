using System.Globalization;
using System.Text.RegularExpressions;

namespace TechBeats.Archive.Reading.Metadata;

/// <summary>Reads the number of an issue from its title or file name.</summary>
internal static partial class NumberReader
{
    private const string HanDigits = "〇一二三四五六七八九";

    /// <summary>
    /// The number, or null if there is none. A number is marked as one (<c>#12</c>, <c>No. 12</c>, <c>Issue 12</c>, <c>第12期</c>), ends a
    /// name (<c>Tech Beats-6</c>, <c>this-week-in-rust-78</c>), or begins a file name (<c>12.md</c>, <c>007-title.md</c>). Other numbers
    /// are ignored: "Top 10 tools", "A look back at 2023".
    /// </summary>
    /// <param name="title">The title of the issue.</param>
    /// <param name="slug">The file name without date and extension.</param>
    public static int? Read(string title, string slug) => FromTitle(title) ?? FromName(title, slug)?.Number;

    /// <summary>The number that a title marks as one, or null if there is none.</summary>
    public static int? FromTitle(string title) => Parse(Marked().Match(title));

    /// <summary>The number in a name that may be the or not, such as <c>rule-40</c>, or null if there is none.</summary>
    public static NumberInName? FromName(string title, string slug) =>
        Find(Marked(), slug)
        ?? Find(Joined(), title)
        ?? (Parse(Trailing().Match(title)) is { } number && Parse(Trailing().Match(slug)) == number ? Find(Trailing(), title) : null)
        ?? Find(TrailingInSlug(), slug)
        ?? Find(Bare(), slug);

    /// <summary>The index of the sign or word that marks a number in a title, or of the number itself; -1 for none.</summary>
    public static int MarkIn(string title) => Marked().Match(title) is { Success: true } match ? match.Index : -1;

    private static NumberInName? Find(Regex form, string name) =>
        form.Match(name) is { Success: true } match && Parse(match) is { } number
            ? new NumberInName(number, string.Concat(name[..match.Groups["n"].Index].Where(char.IsLetter)).ToLowerInvariant())
            : null;

    private static int? Parse(Match match) =>
        match.Success
        && (match.Groups["han"].Success ? ParseHan(match.Groups["han"].Value) : ParseDigits(match.Groups["n"].Value)) is { } number
        && number is not (>= 1900 and <= 2100)
            ? number
            : null;

    /// <summary>Parses decimal digits of any script.</summary>
    private static int? ParseDigits(string digits)
    {
        var number = 0;
        foreach (var digit in digits)
        {
            number = (10 * number) + CharUnicodeInfo.GetDecimalDigitValue(digit);
        }

        return number;
    }

    /// <summary>Parses a number below 10,000 in Chinese numerals: 十二, 一百零五, 二〇. Null for any other text.</summary>
    private static int? ParseHan(string numerals)
    {
        var (number, digit, isPositional) = (0, 0, true);
        foreach (var numeral in numerals)
        {
            var unit = numeral switch { '十' => 10, '百' => 100, '千' => 1000, _ => 0 };
            if (unit > 0)
            {
                number += unit * Math.Max(1, digit);
                (digit, isPositional) = (0, false);
            }
            else
            {
                var value = Math.Max(0, HanDigits.IndexOf(numeral, StringComparison.Ordinal));
                digit = isPositional ? (10 * digit) + value : value;
            }
        }

        return number + digit is > 0 and < 10_000 and var result ? result : null;
    }

    [GeneratedRegex(
        """((?<![\p{L}\p{N}])#|№|\b(issue|no|nr|num|number|numero|episode|edition|vol|volume|ausgabe|folge|nummer|número|edición|edição"""
            + """|edizione|numéro|épisode|n°|numer|wydanie|выпуск|випуск|номер|sayı|τεύχος|week-issue|العدد|عدد|גיליון|גליון)\b[\s._:#-]*"""
            + """|(العدد|выпуск|第|제)\s*)(?<n>\p{Nd}{1,5})(?!\p{Nd}|[.,]\p{Nd}|%)"""
            + """|第\s*(?<han>(?<n>[〇零一二三四五六七八九十百千]{1,8}))\s*[期號号回辑輯弹弾話话卷巻册冊集]"""
            + """|(?<![\p{Nd}.,])(?<n>\p{Nd}{1,5})\s*(期|号|號|호(?!\p{L}))""",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Marked();

    [GeneratedRegex("""[\p{L}][\s]*[-–—_](?<n>[0-9]{1,4})$""", RegexOptions.CultureInvariant)]
    private static partial Regex Joined();

    /// <summary>A number at the end, unless it is a week (<c>2024-W03</c>) or the day of a date (<c>2024-01-03</c>).</summary>
    [GeneratedRegex(
        """(?<![0-9][-_. ]?[Ww])(?<![0-9]{4}[-_. ][0-9]{1,2}[-_. ])(?<=[^0-9.])(?<n>[0-9]{1,4})$""",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Trailing();

    [GeneratedRegex("""^[\p{L}]+([-_][\p{L}]+){0,4}[-_](?<n>[0-9]{1,4})$""", RegexOptions.CultureInvariant)]
    private static partial Regex TrailingInSlug();

    [GeneratedRegex("""^(?<n>[0-9]{1,4})$|^(?<n>0[0-9]{1,3})[-_. ]""", RegexOptions.CultureInvariant)]
    private static partial Regex Bare();
}
