using System.Text.RegularExpressions;
using TechBeats.Archive.Reading.Reporting;
using TechBeats.Model;

namespace TechBeats.Archive.Reading.Markdown;

/// <summary>
/// Closes <c>data:</c> pictures that were cut off at a line end without a closing bracket. Otherwise their address would be printed as
/// pages of text.
/// </summary>
internal static partial class UnclosedDataUris
{
    /// <summary>Repairs the pictures of a text. The number of lines does not change.</summary>
    /// <param name="firstLine">First line of the text in the original file.</param>
    public static string Repair(string text, int firstLine, ProblemLog log) =>
        !text.Contains("](data:image/", StringComparison.Ordinal) ? text
        : Unclosed().Replace(text, match =>
        {
            if (UnclosedHtml.IsInCode(text, match.Index))
            {
                return match.Value;
            }

            log.Warn(
                ProblemSlugs.UnsupportedMarkup,
                firstLine + text.AsSpan(0, match.Index).Count('\n'),
                "The data: address of a picture is cut off at the end of its line",
                "Store the picture in a file of its own"
            );
            return match.Value + ")";
        });

    [GeneratedRegex(@"!\[[^\]\n]*\]\(data:image/[^)\s""']+$", RegexOptions.Multiline | RegexOptions.NonBacktracking)]
    private static partial Regex Unclosed();
}
