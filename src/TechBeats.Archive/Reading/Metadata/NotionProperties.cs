using System.Text.RegularExpressions;

namespace TechBeats.Archive.Reading.Metadata;

/// <summary>Finds the properties of a page that Notion exported: lines such as <c>Date: January 4, 2023</c> below its title.</summary>
internal static partial class NotionProperties
{
    /// <summary>
    /// Splits a text. The title stays in the body, with blank lines in place of the properties. Returns null if the text has none.
    /// </summary>
    public static FrontMatterSplit? Split(string text)
    {
        if (Head().Match(text) is not { Success: true } head)
        {
            return null;
        }

        var lines = head.Groups["lines"];
        return FrontMatterLines.AreKeys(lines.Value)
            ? new FrontMatterSplit(
                FrontMatterKind.Lines,
                lines.Value,
                text.AsSpan(0, lines.Index).Count('\n') + 1,
                text[..lines.Index] + new string('\n', lines.ValueSpan.Count('\n')) + text[(lines.Index + lines.Length)..],
                1)
            : null;
    }

    [GeneratedRegex("""^# [^\n]+\n\n(?<lines>([^\n:]{1,30}:[^\n]*\n){1,40})(\n|$)""", RegexOptions.CultureInvariant)]
    private static partial Regex Head();
}
