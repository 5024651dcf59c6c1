using System.Text;
using TechBeats.Archive.Parsing.FromMarkdown;
using TechBeats.Archive.Parsing.Reporting;

namespace TechBeats.Archive.Parsing.SiteMarkup;

/// <summary>
/// The tags and values that a site's generator would have filled in (<c>{% %}</c>, <c>{{ }}</c>), resolved before the Markdown is read,
/// as the generator does: never within code. What isn't known is left out and reported. Every line stays where it was.
/// </summary>
internal sealed class LiquidTags
{
    /// <summary>A tag that doesn't end within so many characters is none.</summary>
    private const int LongestTag = 4000;

    private readonly string text;
    private readonly int firstLine;
    private readonly ProblemLog log;
    private readonly StringBuilder result;
    private bool isRaw;

    private LiquidTags(string text, int firstLine, ProblemLog log)
    {
        this.text = text;
        this.firstLine = firstLine;
        this.log = log;
        result = new StringBuilder(text.Length);
    }

    /// <param name="firstLine">The line of the original file on which the text begins.</param>
    public static string Resolve(string text, int firstLine, ProblemLog log) =>
        text.Contains("{%", StringComparison.Ordinal) || text.Contains("{{", StringComparison.Ordinal)
            ? new LiquidTags(text, firstLine, log).Resolve()
            : text;

    private string Resolve()
    {
        var fence = new FenceTracker();
        int line = firstLine;
        int index = 0;
        while (index < text.Length)
        {
            int end = text.IndexOf('\n', index);
            end = end < 0 ? text.Length : end + 1;
            ReadOnlySpan<char> content = text.AsSpan(index, end - index);
            if (fence.Pass(content.TrimEnd('\n')) || content.IndexOf('{') < 0)
            {
                result.Append(content);
                index = end;
            }
            else
            {
                index = ReadLine(index, end, line);
            }

            line = firstLine + text.AsSpan(0, index).Count('\n');
        }

        return result.ToString();
    }

    /// <summary>Resolves the tags that begin on a line; gives the index behind the last of them or of the line.</summary>
    private int ReadLine(int start, int end, int line)
    {
        int index = start;
        while (index < end)
        {
            char character = text[index];
            if (character == '`')
            {
                index = CopyCodeSpan(index, end);
            }
            else if (character == '{' && index + 1 < end && text[index + 1] is '%' or '{' && EndOfTag(index) is > 0 and var close)
            {
                string tag = text[index..close];
                result.Append(Replacement(tag, ref close, line));
                index = close;
                if (index > end)
                {
                    return index;
                }
            }
            else
            {
                result.Append(character);
                index++;
            }
        }

        return index;
    }

    /// <summary>Copies a code span of this line, else the backticks alone.</summary>
    private int CopyCodeSpan(int start, int end)
    {
        int run = text.AsSpan(start, end - start).IndexOfAnyExcept('`');
        run = run < 0 ? end - start : run;
        int from = start + run;
        while (from < end)
        {
            int next = text.IndexOf('`', from, end - from);
            if (next < 0)
            {
                break;
            }

            int length = text.AsSpan(next, end - next).IndexOfAnyExcept('`');
            length = length < 0 ? end - next : length;
            if (length == run)
            {
                result.Append(text, start, next + length - start);
                return next + length;
            }

            from = next + length;
        }

        result.Append('`', run);
        return start + run;
    }

    private int EndOfTag(int start)
    {
        string close = text[start + 1] == '%' ? "%}" : "}}";
        int end = text.IndexOf(close, start + 2, Math.Min(LongestTag, text.Length - start - 2), StringComparison.Ordinal);
        return end < 0 || text.AsSpan(start, end - start).Contains("\n\n", StringComparison.Ordinal) ? -1 : end + 2;
    }

    /// <summary>What takes a tag's place; as many line ends as it had.</summary>
    /// <param name="tag">The tag with its braces.</param>
    /// <param name="end">Index behind the tag, moved on where the tag takes more with it.</param>
    private string Replacement(string tag, ref int end, int line)
    {
        string content = tag[2..^2].Trim().Trim('-').Trim();
        string lines = new('\n', tag.Count(character => character == '\n'));
        string[] words = content.Split((char[]?)null, 2, StringSplitOptions.RemoveEmptyEntries);
        string name = words.Length > 0 ? words[0] : "";
        if (isRaw)
        {
            isRaw = tag[1] != '%' || name != "endraw";
            return isRaw ? tag : lines;
        }

        return tag[1] == '{' ? Value(content, lines, line) : Tag(name, words.Length > 1 ? words[1] : "", lines, ref end, line);
    }

    private string Tag(string name, string rest, string lines, ref int end, int line)
    {
        switch (name)
        {
            case "raw":
                isRaw = true;
                return lines;
            case "comment":
                int close = text.IndexOf("endcomment", end, StringComparison.Ordinal);
                int behind = close < 0 ? -1 : text.IndexOf("%}", close, StringComparison.Ordinal);
                if (behind >= 0)
                {
                    lines += new string('\n', text.AsSpan(end, behind + 2 - end).Count('\n'));
                    end = behind + 2;
                }

                return lines;
            case "highlight":
                return "~~~~~~~~" + rest.Split(' ')[0] + lines;
            case "endhighlight":
                return "~~~~~~~~" + lines;
            default:
                log.WarnOfMarkup($"{{% {name} %}}", line, "it is left out");
                return lines;
        }
    }

    /// <summary>A literal is its text, the site's own address is nothing (what follows it is a path of the site); anything else is unknown.</summary>
    private string Value(string content, string lines, int line)
    {
        string value = content.Split('|')[0].Trim();
        if (value.Length > 1 && value[0] is '"' or '\'' && value[^1] == value[0])
        {
            return value[1..^1] + lines;
        }

        if (value is not ("site.baseurl" or "site.url" or "site.github.url" or "site.base_url"))
        {
            log.WarnOfMarkup($"{{{{ {(value.Length > 40 ? value[..40] : value)} }}}}", line, "it is left out");
        }

        return lines;
    }
}
