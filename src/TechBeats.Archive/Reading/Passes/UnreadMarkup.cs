using System.Text;
using System.Text.RegularExpressions;
using TechBeats.Archive.Reading.Html;
using TechBeats.Archive.Reading.Inlines;
using TechBeats.Archive.Reading.Reporting;
using TechBeats.Model;

namespace TechBeats.Archive.Reading.Passes;

/// <summary>
/// Reports markup that no reader understood and that a book would print as text: once for each kind, at its first place. Code, formulas and
/// escaped signs (<see cref="EscapedSigns"/>) are text that the author wants. So are signs in prose, such as <c>List&lt;T&gt;</c>.
/// </summary>
internal sealed partial class UnreadMarkup : BlockVisitor
{
    /// <summary>Maximum length of a shown piece of text, in characters.</summary>
    private const int MaximumShownLength = 40;

    /// <summary>Stands for code, formulas, figures and notes within a line.</summary>
    private const char Object = '\uFFFC';

    private static readonly (string Name, Regex Form, string Hint)[] Kinds =
    [
        ("A figure", FigureForm(), "Check the brackets and the address. An address with spaces stands between < and >"),
        ("A link", LinkForm(), "Check the brackets and the address. An address with spaces stands between < and >"),
        ("A link with a label", LabelForm(), "Define the label, such as [label]: https://example.com"),
        ("A template tag", TagForm(), "Close the tag, or put it into code"),
        ("A shortcode", ShortcodeForm(), "Close the shortcode, or put it into code"),
        ("A template value", ValueForm(), "Close the tag, or put it into code"),
        ("A shortcode between brackets", BracketForm(), "Write the content as Markdown"),
        ("A container", ContainerForm(), "Put the colons on a line of their own"),
        ("A formula", FormulaForm(), "Close the formula with $$"),
        ("A note", NoteForm(), "Define the note, such as [^1]: Text"),
        ("An HTML tag", ElementForm(), "Check the quotes of the tag's attributes, or escape its < as &lt;"),
    ];

    private readonly ProblemLog log;
    private readonly string[] source;
    private readonly int firstLine;
    private readonly HashSet<string> reported = new(StringComparer.Ordinal);
    private readonly HashSet<int> starts = [];
    private int line;

    private UnreadMarkup(string text, int firstLine, ProblemLog log)
    {
        source = text.Split('\n');
        this.firstLine = firstLine;
        this.log = log;
    }

    /// <summary>Reports the unread markup of a file and returns its blocks without marks of escaped signs.</summary>
    /// <param name="blocks">The blocks of the file.</param>
    /// <param name="title">The title in the front matter, or null.</param>
    /// <param name="text">The text that was read.</param>
    /// <param name="firstLine">First line of the text in the original file.</param>
    /// <param name="log">Receives the problems.</param>
    public static IReadOnlyList<Block> Report(IReadOnlyList<Block> blocks, string? title, string text, int firstLine, ProblemLog log)
    {
        var search = new UnreadMarkup(text, firstLine, log);
        search.Check(title ?? "");
        search.Visit(blocks);
        return new EscapeMarkRemover().Rewrite(blocks);
    }

    protected override void Visit(Block block)
    {
        line = block.Line > 0 ? block.Line : line;
        base.Visit(block);
    }

    protected override void VisitLine(IReadOnlyList<Inline> inlines)
    {
        var words = new StringBuilder();
        starts.Clear();
        Append(inlines, words);
        Check(words.ToString());
        base.VisitLine(inlines);
    }

    private void Append(IReadOnlyList<Inline> inlines, StringBuilder words)
    {
        starts.Add(words.Length);
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case Text text:
                    words.Append(TypedSigns.Remove(text.Value));
                    break;
                case LineBreak:
                    words.Append('\n');
                    break;
                case Anchor:
                    break;
                case InlineGroup group:
                    Append(group.Inlines, words);
                    break;
                default:
                    words.Append(Object);
                    break;
            }
        }
    }

    private void Check(string words)
    {
        if (!words.AsSpan().ContainsAny("[{<:$"))
        {
            return;
        }

        foreach ((var name, var form, var hint) in Kinds)
        {
            if (!reported.Contains(name) && Find(form, words) is { } match)
            {
                reported.Add(name);
                log.Warn(
                    ProblemSlugs.UnreadMarkup,
                    LineOf(match.Groups["sign"] is { Success: true, Value: var sign } ? sign : match.Value),
                    $"{name} could not be read and is printed as written: {Show(words, match.Index)}",
                    hint
                );
            }
        }
    }

    private Match? Find(Regex form, string words)
    {
        for (var match = form.Match(words); match.Success; match = match.NextMatch())
        {
            if (
                (!match.Groups["element"].Success || IsElement(match, words))
                && (!match.Groups["fence"].Success || BeginsLine(match.Groups["sign"].Value))
                && (!match.Groups["label"].Success || !IsTags(match, words))
            )
            {
                return match;
            }
        }

        return null;
    }

    /// <summary>True for two words between brackets that begin a line, which tag it: <c>[series][video] A talk</c>.</summary>
    private bool IsTags(Match match, string words)
    {
        var (text, label) = (match.Groups["text"].Value, match.Groups["label"].Value);
        return (starts.Contains(match.Index) || words.IndexOf($"[{text}][", StringComparison.Ordinal) < match.Index)
            && text.All(char.IsLetter)
            && label.Length > 0
            && label.All(char.IsLetter)
            && !text.Equals(label, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>
    /// True for a tag with attributes, with a stray quote, or with its end tag. Prose names single tags. An escaped tag counts only if
    /// tags enclose the whole
    /// text, as in text that was escaped twice.
    /// </summary>
    private static bool IsElement(Match match, string words)
    {
        var name = match.Groups["element"].Value;
        var isEscaped = match.Index > 0 && words[match.Index - 1] == EscapedSigns.Mark;
        return isEscaped
            ? match.Index == 1 && match.Groups["end"].Success && words.EndsWith($"</{name}>", StringComparison.OrdinalIgnoreCase)
            : match.Groups["attribute"].Success
                || (HtmlNames.IsKnown(name.ToLowerInvariant())
                    && match.Value.StartsWith('<')
                    && words.IndexOf($"</{name}>", match.Index + 1, StringComparison.OrdinalIgnoreCase) > 0);
    }

    /// <summary>True if a source line of the current block begins with a sign, after markers of lists and quotations.</summary>
    private bool BeginsLine(string sign) =>
        line > 0
        && source
            .Skip(Math.Max(0, line - firstLine))
            .TakeWhile(written => !string.IsNullOrWhiteSpace(written))
            .Any(written => written.AsSpan().TrimStart(" \t>*-+0123456789.)").StartsWith(sign, StringComparison.Ordinal));

    private static string Show(string words, int index)
    {
        var from = index > 0 && char.IsLowSurrogate(words[index]) ? index - 1 : index;
        var length = Math.Min(MaximumShownLength, words.Length - from);
        length -= char.IsHighSurrogate(words[from + length - 1]) ? 1 : 0;
        var shown = EscapedSigns.Remove(words.Substring(from, length)).Replace('\n', ' ').Replace(Object, '…').Trim();
        return from + length < words.Length ? shown + "…" : shown;
    }

    /// <summary>The line of the first sign of markup from the current block on, or the line of the block.</summary>
    private int LineOf(string sign)
    {
        for (var index = Math.Max(0, line - firstLine); line > 0 && index < source.Length; index++)
        {
            if (source[index].Contains(sign, StringComparison.Ordinal))
            {
                return firstLine + index;
            }
        }

        return line;
    }

    [GeneratedRegex(
        """(?<sign>!\[)[^\[\]\n]{0,500}\][(\[]|(?<![\p{L}\p{N}_#\uFDD0])(?<sign>!\[)(?![\]=])""",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex FigureForm();

    [GeneratedRegex(
        """(?<![\p{L}\p{N}_\])!\uFDD0])\[(?>[^\[\]\uFDD0]{1,500})(?<sign>\]\()\s*[^\s)]"""
            + """|(?<!\uFDD0)(?<sign>\]\()\s*(https?:|mailto:|[./#])""",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex LinkForm();

    [GeneratedRegex(
        """(?<![\p{L}\p{N}_\])\uFFFC\uFDD0!])(?<!\]\s)\[(?!\^)(?=[^\[\]]*\p{L})(?<text>[^\[\]\uFDD0\n]{1,200})(?<sign>\]\[)"""
            + """(?<label>[^\[\]\uFDD0\n]{0,100})\]""",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex LabelForm();

    [GeneratedRegex("""(?<![\uFDD0{])(?<sign>\{%)""", RegexOptions.CultureInvariant)]
    private static partial Regex TagForm();

    [GeneratedRegex("""(?<!\uFDD0)(?<sign>\{\{[<%])""", RegexOptions.CultureInvariant)]
    private static partial Regex ShortcodeForm();

    [GeneratedRegex("""(?<![\uFDD0{}^_$]|\\[a-zA-Z]{1,20})(?<sign>\{\{)(?![{<%])""", RegexOptions.CultureInvariant)]
    private static partial Regex ValueForm();

    [GeneratedRegex(
        """(?<![\p{L}\p{N}_\uFDD0\])#[])(?<sign>\[[a-z][a-z0-9_-]{1,40}) +[a-zA-Z][\w-]{0,40} ?= ?["'“”‘’]""",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex BracketForm();

    [GeneratedRegex("""(^|[\s\uFFFC])(?<fence>(?<sign>:::))(:*\s*$|:*\s*[\p{L}{\[]|:*\n)""", RegexOptions.CultureInvariant)]
    private static partial Regex ContainerForm();

    [GeneratedRegex(
        """(?<![$\\\p{L}\p{N}\uFDD0])((?<sign>\$\$)(?=[^\s$.,;:!?)\]])|(?<fence>(?<sign>\$\$))(?=\s|$))"""
            + """|(?<=[\\}\])])(?<sign>\$\$)(?=\s|$)""",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex FormulaForm();

    [GeneratedRegex(
        """(?<![\uFDD0\[(])(?<sign>\[\^)(?!\w-\w)[\p{L}\p{N}_-]{1,60}\](?![+*?{\]])""",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex NoteForm();

    [GeneratedRegex(
        """(?<sign></?(?<element>[a-z][a-z0-9]*(-[a-z0-9]+)*))((?<attribute>\s+[a-z][\w:-]{0,40}\s*=\s*["'\w])"""
            + """|(?<attribute>\s+["'`“”]\s*/?>)|(?<end>(\s[^<>=]{0,200})?/?>))""",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex ElementForm();
}
