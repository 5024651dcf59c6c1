using System.Text.RegularExpressions;
using TechBeats.Archive.Reading.Reporting;
using TechBeats.Model;

namespace TechBeats.Archive.Reading.Markdown;

/// <summary>
/// A picture within its own address that was cut off with its line: no bracket closes it, and pages of letters and figures
/// would be printed. It is closed, so that it is a figure that could not be had.
/// </summary>
internal static partial class UnclosedDataFigures
{
    /// <summary>The same text, with as many lines.</summary>
    /// <param name="firstLine">The line of the original file on which it begins.</param>
    public static string Mend(string text, int firstLine, ProblemLog log) =>
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
                        "A picture within its own address ends with its line and not with a bracket",
                        "It was cut off; put the picture in a file of its own"
                    );
                    return match.Value + ")";
                });

    [GeneratedRegex(@"!\[[^\]\n]*\]\(data:image/[^)\s""']+$", RegexOptions.Multiline | RegexOptions.NonBacktracking)]
    private static partial Regex Unclosed();
}
