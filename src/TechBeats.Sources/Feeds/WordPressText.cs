using System.Text;
using System.Text.RegularExpressions;
using TechBeats.Sources.Sites;

namespace TechBeats.Sources.Feeds;

/// <summary>
/// Converts the text of a WordPress post to HTML, as WordPress does when it shows the post: blank lines separate paragraphs, single line
/// ends break lines. Texts of the block editor have their tags already. Line numbers stay the same.
/// </summary>
internal sealed partial class WordPressText
{
    /// <summary>Elements between which no paragraph can stand.</summary>
    private static readonly HashSet<string> Structures = new(StringComparer.OrdinalIgnoreCase)
    {
        "table",
        "thead",
        "tbody",
        "tfoot",
        "tr",
        "colgroup",
        "ul",
        "ol",
        "dl",
        "select",
        "object",
        "video",
        "audio",
        "map",
        "svg",
        "math",
    };

    /// <summary>Elements that are a paragraph themselves, or have a single line of text.</summary>
    private static readonly HashSet<string> Lines = new(StringComparer.OrdinalIgnoreCase)
    {
        "p",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "dt",
        "summary",
        "figcaption",
        "caption",
        "legend",
        "address",
        "figure",
    };

    /// <summary>Elements of which a single paragraph needs no tag.</summary>
    private static readonly HashSet<string> Cells = new(StringComparer.OrdinalIgnoreCase) { "li", "td", "th", "dd" };

    private static readonly string[] EmbedHosts =
    [
        "youtube.com",
        "youtu.be",
        "vimeo.com",
        "dailymotion.com",
        "twitter.com",
        "x.com",
        "instagram.com",
        "soundcloud.com",
        "spotify.com",
        "ted.com",
        "tiktok.com",
        "reddit.com",
    ];

    /// <summary>Elements whose content stays as it is.</summary>
    private static readonly HashSet<string> Kept = new(StringComparer.OrdinalIgnoreCase) { "pre", "script", "style", "textarea", "xmp" };

    /// <summary>Other elements around which paragraphs end.</summary>
    private static readonly HashSet<string> Blocks = new(StringComparer.OrdinalIgnoreCase)
    {
        "div",
        "form",
        "area",
        "blockquote",
        "hr",
        "fieldset",
        "section",
        "article",
        "aside",
        "hgroup",
        "header",
        "footer",
        "nav",
        "details",
        "menu",
        "center",
        "main",
    };

    /// <summary>Maximum number of open elements in which an end tag looks for its start.</summary>
    private const int MaximumSearchDepth = 64;

    /// <summary>Maximum length of a tag, in characters.</summary>
    private const int MaximumTagLength = 4000;

    private const int MaximumNameLength = 20;

    private readonly string text;
    private readonly StringBuilder html;
    private readonly List<string> open = [];
    private readonly HashSet<string> unclosed = new(StringComparer.OrdinalIgnoreCase);
    private int copied;

    private WordPressText(string text)
    {
        this.text = text;
        html = new StringBuilder(text.Length + 256);
    }

    public static string ToHtml(string content)
    {
        var text = content.ReplaceLineEndings("\n");
        return text.Contains("<!-- wp:", StringComparison.Ordinal)
            ? BlockEmbed().Replace(text, "$1<iframe src=\"$2\"></iframe>$3")
            : new WordPressText(text).Convert();
    }

    private string Convert()
    {
        var at = 0;
        while (at < text.Length && text.AsSpan(at).IndexOfAny('<', '[') is >= 0 and var next)
        {
            at += next;
            at = text[at] == '<' ? ReadTag(at) : ReadShortcode(at);
        }

        AppendRun(text.Length);
        return html.ToString();
    }

    /// <summary>Reads a tag. Returns the index after it, or after the bracket.</summary>
    private int ReadTag(int start)
    {
        var isEnd = start + 1 < text.Length && text[start + 1] == '/';
        var name = NameAt(start + (isEnd ? 2 : 1));
        var isKept = !isEnd && Kept.Contains(name);
        if (!isKept && !Blocks.Contains(name) && !Structures.Contains(name) && !Lines.Contains(name) && !Cells.Contains(name))
        {
            return start + 1;
        }

        var end = isKept ? EndOf($"</{name}", start) : start;
        end = end < 0 ? -1 : text.IndexOf('>', end, Math.Min(MaximumTagLength, text.Length - end));
        if (end < 0)
        {
            return start + 1;
        }

        AppendRun(start);
        html.Append(text, start, end + 1 - start);
        copied = end + 1;
        if (!isKept && text[end - 1] != '/' && !name.Equals("hr", StringComparison.OrdinalIgnoreCase))
        {
            Track(name, isEnd);
        }

        return copied;
    }

    /// <summary>Reads a shortcode of code, which stays as it is. Returns the index after it, or after the bracket.</summary>
    private int ReadShortcode(int start)
    {
        var name = NameAt(start + 1);
        var end = CodeShortcodes.Contains(name) ? EndOf($"[/{name}]", start) : -1;
        if (end < 0)
        {
            return start + 1;
        }

        end += name.Length + "[/]".Length;
        if (text.AsSpan(start, end - start).Contains('\n'))
        {
            AppendRun(start);
            html.Append(text, start, end - start);
            copied = end;
        }

        return end;
    }

    private string NameAt(int start)
    {
        var end = start;
        while (end < text.Length && end - start < MaximumNameLength && char.IsAsciiLetterOrDigit(text[end]))
        {
            end++;
        }

        return text[start..end];
    }

    /// <summary>The index of an end tag, or -1. A missing one is searched once.</summary>
    private int EndOf(string tag, int start)
    {
        var end = unclosed.Contains(tag) ? -1 : text.IndexOf(tag, start, StringComparison.OrdinalIgnoreCase);
        if (end < 0)
        {
            unclosed.Add(tag);
        }

        return end;
    }

    /// <summary>Keeps the open block elements. An end tag closes the elements inside its own.</summary>
    private void Track(string name, bool isEnd)
    {
        if (!isEnd)
        {
            open.Add(name);
            return;
        }

        for (var index = open.Count - 1; index >= Math.Max(0, open.Count - MaximumSearchDepth); index--)
        {
            if (open[index].Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                open.RemoveRange(index, open.Count - index);
                return;
            }
        }
    }

    /// <summary>Appends the text before a block tag, in paragraphs where its place allows them.</summary>
    private void AppendRun(int end)
    {
        var run = text[copied..end];
        copied = end;
        var around = open.Count > 0 ? open[^1] : "";
        if (string.IsNullOrWhiteSpace(run) || Structures.Contains(around))
        {
            html.Append(run);
            return;
        }

        // Pieces alternate with the blank lines between them.
        var pieces = BlankLines().Split(run);
        var isLine = Lines.Contains(around);
        var isBare = isLine || (Cells.Contains(around) && pieces.Where((_, index) => index % 2 == 0).Count(HasWords) < 2);
        for (var index = 0; index < pieces.Length; index++)
        {
            var piece = pieces[index];
            var words = piece.Trim();
            var start = piece.Length - piece.TrimStart().Length;
            html.Append(index % 2 == 1 && isLine ? "<br><br>" : "")
                .Append(piece, 0, start)
                .Append(Paragraph(words, isBare))
                .Append(piece.AsSpan(start + words.Length));
        }
    }

    private static bool HasWords(string piece) => !string.IsNullOrWhiteSpace(piece);

    private static string Paragraph(string words, bool isBare)
    {
        if (words.Length == 0 || IsComments(words))
        {
            return words;
        }

        if (IsEmbed(words))
        {
            return $"<iframe src=\"{words}\"></iframe>";
        }

        var lines = LineEnd().Replace(words, "<br>\n");
        return isBare ? lines : $"<p>{lines}</p>";
    }

    private static bool IsComments(string words) =>
        words.StartsWith("<!--", StringComparison.Ordinal)
        && words.EndsWith("-->", StringComparison.Ordinal)
        && words.IndexOf("-->", StringComparison.Ordinal) == words.Length - 3;

    /// <summary>Whether a paragraph is the address of a page that WordPress embeds.</summary>
    private static bool IsEmbed(string words) =>
        words.StartsWith("http", StringComparison.Ordinal)
        && !words.AsSpan().ContainsAny(" \n<>\"")
        && Uri.TryCreate(words, UriKind.Absolute, out var address)
        && address.AbsolutePath.Length > 1
        && Array.Exists(EmbedHosts, host => address.Host == host || address.Host.EndsWith($".{host}", StringComparison.Ordinal));

    [GeneratedRegex("""(\n[ \t]*\n\s*)""", RegexOptions.CultureInvariant)]
    private static partial Regex BlankLines();

    /// <summary>The end of a line that has no break of its own.</summary>
    [GeneratedRegex("""(?<!<br ?/?>[ \t]{0,4})\n""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LineEnd();

    /// <summary>The address in a block that embeds a page.</summary>
    [GeneratedRegex(
        """(<div class="wp-block-embed__wrapper">\s*)(https?://[^\s<>"]+)(\s*</div>)""",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex BlockEmbed();
}
