using System.Text.RegularExpressions;
using TechBeats.Archive.Reading.Markdown;

namespace TechBeats.Archive.Reading.Templates;

/// <summary>
/// Removes what MDX (mdxjs.com) adds to Markdown for programs: <c>import</c> and <c>export</c> statements, comments, and expressions in
/// attributes. Code stays, and every line keeps its number. Docusaurus reads files named <c>.md</c> as MDX too.
/// </summary>
internal sealed partial class MdxMarkup
{
    /// <summary>Maximum number of lines of one statement or comment.</summary>
    private const int MaximumLines = 200;

    private readonly string[] lines;
    private readonly Dictionary<string, string> imported = new(StringComparer.Ordinal);

    private MdxMarkup(string text) => lines = text.Split('\n');

    public static string Remove(string text) =>
        text.Contains("{/*", StringComparison.Ordinal)
        || text.Contains("={", StringComparison.Ordinal)
        || text.Contains("import ", StringComparison.Ordinal)
        || text.Contains("export ", StringComparison.Ordinal)
            ? new MdxMarkup(text).Remove()
            : text;

    private string Remove()
    {
        var fence = new FenceTracker();
        var isAfterBlank = true;
        for (var index = 0; index < lines.Length; index++)
        {
            var line = lines[index];
            if (fence.Advance(line))
            {
                isAfterBlank = false;
                continue;
            }

            if (isAfterBlank && IsIndentedCode(line))
            {
                continue;
            }

            var last = isAfterBlank ? StatementEnd(index) : -1;
            if (last >= 0)
            {
                Array.Fill(lines, "", index, last - index + 1);
                index = last;
                continue;
            }

            last = CommentEnd(index);
            if (last > index)
            {
                lines[index] = line[..line.LastIndexOf("{/*", StringComparison.Ordinal)];
                Array.Fill(lines, "", index + 1, last - index - 1);
                lines[last] = lines[last][(lines[last].IndexOf("*/}", StringComparison.Ordinal) + 3)..];
                index = last;
            }
            else if (line.Contains('{', StringComparison.Ordinal))
            {
                lines[index] = WithoutExpressions(line);
            }

            isAfterBlank = string.IsNullOrWhiteSpace(lines[index]);
        }

        return string.Join('\n', lines);
    }

    private static bool IsIndentedCode(string line) => line.StartsWith("    ", StringComparison.Ordinal) || line.StartsWith('\t');

    /// <summary>The last line of the statement that begins at a line, or -1 if none begins there.</summary>
    private int StatementEnd(int first)
    {
        if (Import().Match(lines[first]) is { Success: true } import)
        {
            if (import.Groups["name"].Success)
            {
                imported.TryAdd(import.Groups["name"].Value, import.Groups["path"].Value);
            }

            return first;
        }

        var isExport = Export().IsMatch(lines[first]);
        if (!isExport && !OpenImport().IsMatch(lines[first]))
        {
            return -1;
        }

        var depth = 0;
        for (var index = first; index < lines.Length && index - first < MaximumLines; index++)
        {
            foreach (var character in lines[index])
            {
                depth += character is '(' or '{' or '[' ? 1 : character is ')' or '}' or ']' ? -1 : 0;
            }

            if (depth <= 0)
            {
                return isExport || ImportSource().IsMatch(lines[index]) ? index : -1;
            }
        }

        return -1;
    }

    /// <summary>The line where a comment ends that begins at a line and does not end there, or -1 for none.</summary>
    private int CommentEnd(int first)
    {
        var start = lines[first].LastIndexOf("{/*", StringComparison.Ordinal);
        if (
            start < 0
            || (start > 0 && lines[first][start - 1] == '{')
            || lines[first].IndexOf("*/}", start, StringComparison.Ordinal) >= 0
            || lines[first].Contains('`', StringComparison.Ordinal)
        )
        {
            return -1;
        }

        for (var index = first + 1; index < lines.Length && index - first < MaximumLines; index++)
        {
            if (lines[index].Contains("*/}", StringComparison.Ordinal))
            {
                return index;
            }
        }

        return -1;
    }

    private string WithoutExpressions(string line)
    {
        var text = Comment().Replace(line, match => match.Value[0] == '`' ? match.Value : "");
        return !text.Contains("={", StringComparison.Ordinal) || !Tag().IsMatch(text)
            ? text
            : Attribute().Replace(
                text,
                match =>
                    match.Value[0] == '`' ? match.Value
                    : match.Groups["text"].Success ? $" {match.Groups["key"].Value}=\"{match.Groups["text"].Value}\""
                    : imported.TryGetValue(match.Groups["value"].Value, out var path) ? $" {match.Groups["key"].Value}=\"{path}\""
                    : ""
            );
    }

    [GeneratedRegex(
        """^import\s+((?<name>[A-Za-z_$][\w$]*)|[\w$*{}\s,]+)\s+from\s+(["'])(?<path>[^"'\n]+)\2\s*;?\s*$"""
            + """|^import\s+(["'])[^"'\n]+\3\s*;?\s*$""",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Import();

    [GeneratedRegex("""^import\s+([\w$]+\s*,\s*)?\{[^}'"]*$""", RegexOptions.CultureInvariant)]
    private static partial Regex OpenImport();

    [GeneratedRegex("""\}\s*from\s+["'][^"']+["']\s*;?\s*$""", RegexOptions.CultureInvariant)]
    private static partial Regex ImportSource();

    [GeneratedRegex(
        """^export\s+((const|let|var)\s+[\w${[]|(default\s+)?(async\s+)?function\b"""
            + """|default\s+[\w$({]|class\s+\w|\{[^}]*\}\s*(from\b|;?\s*$))""",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Export();

    [GeneratedRegex("""(`+)[^`]*\1|(?<!\{)\{/\*.*?\*/\}(?!\})""", RegexOptions.CultureInvariant)]
    private static partial Regex Comment();

    [GeneratedRegex("""<[A-Za-z][\w.-]*(\s|/|>)""", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    [GeneratedRegex(
        """(`+)[^`]*\1|\s(?<key>[A-Za-z][\w-]*)=\{(\s*(require|useBaseUrl)\(\s*["'](?<text>[^"'{}]*)["']\s*\)(\.default)?\s*|"""
            + """\s*["'](?<text>[^"'{}]*)["']\s*|\s*(?<text>[0-9]+(\.[0-9]+)?|true|false)\s*"""
            + """|(?<value>[A-Za-z_$][\w$]*)|\{[^{}]*\}|[^{}]*)\}""",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Attribute();
}
