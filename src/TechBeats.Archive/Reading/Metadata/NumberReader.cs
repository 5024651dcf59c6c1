using System.Globalization;
using System.Text.RegularExpressions;

namespace TechBeats.Archive.Reading.Metadata;

/// <summary>Reads the number of an issue from its title or file name.</summary>
internal static partial class NumberReader
{
    /// <summary>
    /// The number, or null if there is none. A number is marked as one (<c>#12</c>, <c>No. 12</c>, <c>Issue 12</c>, <c>第12期</c>), ends a
    /// name (<c>Tech Beats-6</c>, <c>this-week-in-rust-78</c>), or begins a file name (<c>12.md</c>, <c>007-title.md</c>). Other numbers
    /// are ignored: "Top 10 tools", "A look back at 2023".
    /// </summary>
    /// <param name="title">The title of the issue.</param>
    /// <param name="slug">The file name without date and extension.</param>
    public static int? Read(string title, string slug) =>
        Parse(Marked().Match(title)) ?? Parse(Marked().Match(slug)) ?? Parse(Joined().Match(title))
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
        """(#|№|\b(issue|no|nr|num|number|episode|edition|vol|volume|ausgabe|número|numéro|n°|выпуск|week-issue)\b[\s._:#-]*|第\s*"""
            + """|제\s*)(?<n>[0-9]{1,5})(?![0-9.%])""",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Marked();

    [GeneratedRegex("""[\p{L}][\s]*[-–—_](?<n>[0-9]{1,4})$""", RegexOptions.CultureInvariant)]
    private static partial Regex Joined();

    [GeneratedRegex("""[^0-9.](?<n>[0-9]{1,4})$""", RegexOptions.CultureInvariant)]
    private static partial Regex Trailing();

    [GeneratedRegex("""^[\p{L}]+([-_][\p{L}]+){0,4}[-_](?<n>[0-9]{1,4})$""", RegexOptions.CultureInvariant)]
    private static partial Regex TrailingInSlug();

    [GeneratedRegex("""^(?<n>[0-9]{1,4})$|^(?<n>0[0-9]{1,3})[-_. ]""", RegexOptions.CultureInvariant)]
    private static partial Regex Bare();
}
