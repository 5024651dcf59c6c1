using System.Globalization;
using System.Text.RegularExpressions;

namespace TechBeats.Archive.Reading.Metadata;

/// <summary>The number of an issue, as its title or file name gives it.</summary>
internal static partial class NumberReader
{
    /// <summary>
    /// A number that is called one (<c>#12</c>, <c>No. 12</c>, <c>Issue 12</c>, <c>第12期</c>), or that ends a name as numbers of issues do
    /// (<c>Tech Beats-6</c>, <c>this-week-in-rust-78</c>), or that a file is named with (<c>12.md</c>, <c>007-title.md</c>). Null for other numbers: "Top 10 tools", "A look back at 2023".
    /// </summary>
    /// <param name="title">The title; not its length matters but its end.</param>
    /// <param name="slug">The file's name without date and ending.</param>
    public static int? Read(string title, string slug) =>
        Parse(Called().Match(title)) ?? Parse(Called().Match(slug)) ?? Parse(Joined().Match(title))
        ?? (Parse(Trailing().Match(title)) is { } number && Parse(Trailing().Match(slug)) == number ? number : (int?)null)
        ?? Parse(TrailingInSlug().Match(slug))
        ?? Parse(Bare().Match(slug));

    private static int? Parse(Match match) =>
        match.Success
        && int.TryParse(match.Groups["n"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number is not (>= 1900 and <= 2100)
            ? number
            : null;

    [GeneratedRegex(
        """(#|№|\b(issue|no|nr|num|number|episode|edition|vol|volume|ausgabe|número|numéro|n°|выпуск|week-issue)\b[\s._:#-]*|第\s*|제\s*)(?<n>[0-9]{1,5})(?![0-9.%])""",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Called();

    [GeneratedRegex("""[\p{L}][\s]*[-–—_](?<n>[0-9]{1,4})$""", RegexOptions.CultureInvariant)]
    private static partial Regex Joined();

    [GeneratedRegex("""[^0-9.](?<n>[0-9]{1,4})$""", RegexOptions.CultureInvariant)]
    private static partial Regex Trailing();

    [GeneratedRegex("""^[\p{L}]+([-_][\p{L}]+){0,4}[-_](?<n>[0-9]{1,4})$""", RegexOptions.CultureInvariant)]
    private static partial Regex TrailingInSlug();

    [GeneratedRegex("""^(?<n>[0-9]{1,4})$|^(?<n>0[0-9]{1,3})[-_. ]""", RegexOptions.CultureInvariant)]
    private static partial Regex Bare();
}
