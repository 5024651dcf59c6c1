using System.Text.RegularExpressions;
using TechBeats.Model;

namespace TechBeats.Tests.Reading;

/// <summary>
/// Looks for markup among the words of issues: what a reader would see of a page's machinery. Code is left alone, and so is what
/// people write: "CHECK FOR NULL!!!".
/// </summary>
internal static partial class LeakFinder
{
    private const char CodeStands = '\uFFFC';

    private static readonly (string Name, Regex Form)[] Kinds =
    [
        ("liquid", LiquidForm()),
        ("attributes", AttributesForm()),
        ("fence", FenceForm()),
        ("admonition", AdmonitionForm()),
        ("tag", TagForm()),
        ("comment", CommentForm()),
        ("entity", EntityForm()),
        ("contents mark", ContentsForm()),
        ("header", HeaderForm()),
        ("snippet", SnippetForm()),
        ("link", LinkForm()),
        ("note", NoteForm()),
        ("icon", IconForm()),
        ("key", KeyForm()),
        ("critic", CriticForm()),
    ];

    /// <summary>Every leak of an issue: its kind and some words around it.</summary>
    public static IEnumerable<(string Kind, string Words)> In(Issue issue)
    {
        var lines = new List<string> { issue.Title, issue.Description ?? "", issue.Author ?? "" };
        AddLines(issue.Blocks, lines, new HashSet<Note>(ReferenceEqualityComparer.Instance));
        foreach (var line in lines)
        {
            foreach ((var name, var form) in Kinds)
            {
                if (form.Match(line) is { Success: true } match)
                {
                    var from = Math.Max(0, match.Index - 30);
                    yield return (name, line[from..Math.Min(line.Length, match.Index + match.Length + 50)]);
                }
            }
        }
    }

    private static void AddLines(IReadOnlyList<Block> blocks, List<string> lines, HashSet<Note> notes)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case Paragraph paragraph:
                    Add(paragraph.Inlines);
                    break;
                case Heading heading:
                    Add(heading.Inlines);
                    break;
                case ItemList list:
                    AddLines([.. list.Items.SelectMany(item => item.Blocks)], lines, notes);
                    break;
                case DefinitionList list:
                    foreach (var definition in list.Definitions)
                    {
                        foreach (var term in definition.Terms)
                        {
                            Add(term);
                        }

                        AddLines(definition.Blocks, lines, notes);
                    }

                    break;
                case Quote quote:
                    AddLines(quote.Blocks, lines, notes);
                    Add(quote.Attribution ?? []);
                    break;
                case Aside aside:
                    Add(aside.Title ?? []);
                    AddLines(aside.Blocks, lines, notes);
                    break;
                case Table table:
                    Add(table.Caption ?? []);
                    AddLines([.. table.Head.Concat(table.Body).SelectMany(row => row.Cells).SelectMany(cell => cell.Blocks)], lines, notes);
                    break;
                case FigureBlock figures:
                    Add(figures.Caption ?? []);
                    lines.AddRange(figures.Figures.Select(figure => figure.Alt ?? ""));
                    break;
                case Embed embed:
                    lines.Add(embed.Title ?? "");
                    lines.Add(embed.Address ?? "");
                    break;
            }
        }

        void Add(IReadOnlyList<Inline> inlines)
        {
            var line = new System.Text.StringBuilder();
            Append(inlines, line, lines, notes);
            lines.AddRange(line.ToString().Split('\n'));
        }
    }

    private static void Append(IReadOnlyList<Inline> inlines, System.Text.StringBuilder line, List<string> lines, HashSet<Note> notes)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case Text text:
                    line.Append(text.Value);
                    break;
                case Styled styled:
                    Append(styled.Inlines, line, lines, notes);
                    break;
                case Link link:
                    Append(link.Inlines, line, lines, notes);
                    break;
                case Span span:
                    Append(span.Inlines, line, lines, notes);
                    break;
                case Abbreviation abbreviation:
                    Append(abbreviation.Inlines, line, lines, notes);
                    break;
                case LineBreak:
                    line.Append('\n');
                    break;
                case NoteMark mark:
                    if (notes.Add(mark.Note))
                    {
                        AddLines(mark.Note.Blocks, lines, notes);
                    }

                    break;
                case Anchor:
                    break;
                default:
                    line.Append(CodeStands);
                    break;
            }
        }
    }

    [GeneratedRegex("""\{%|%\}|\{\{[^{}$\\]*\}\}|\{\{[<%]|[>%]\}\}""")]
    private static partial Regex LiquidForm();

    [GeneratedRegex("""\{::?[\s.#:a-z/]|\{[.#][\w-]+|\{(width|height|target|class|rel|loading|style)=""")]
    private static partial Regex AttributesForm();

    [GeneratedRegex("""^:::|```|^~~~""")]
    private static partial Regex FenceForm();

    [GeneratedRegex("""^(!!!|\?\?\?\+?|///|===)\s+["\p{Ll}]""")]
    private static partial Regex AdmonitionForm();

    [GeneratedRegex(
        """</?(script|style|div|span|p|a|img|br|figure|figcaption|"""
        + """iframe|table|t[rdh]|ul|ol|li|h[1-6]|b|i|em|strong|center|font|details|summary|blockquote|video|audio|"""
        + """source|sup|sub|kbd|small|u|hr|section|article)(\s[^<>]*)?/?>|<script|<div""",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex TagForm();

    [GeneratedRegex("""<!-|^-->|<!\[CDATA""")]
    private static partial Regex CommentForm();

    [GeneratedRegex("""&(nbsp|amp|lt|gt|quot|[lr][sd]quo|mdash|ndash|hellip|eacute|#\d+|#x[0-9a-f]+);""", RegexOptions.IgnoreCase)]
    private static partial Regex EntityForm();

    [GeneratedRegex("""^\[(TOC|\[_?TOC_?\])\]""", RegexOptions.IgnoreCase)]
    private static partial Regex ContentsForm();

    [GeneratedRegex("""^(title|layout|date|tags|categories|permalink|author|slug|draft|published): """)]
    private static partial Regex HeaderForm();

    [GeneratedRegex("""-+8<-+""")]
    private static partial Regex SnippetForm();

    [GeneratedRegex("""(?<!#)!\[|\]\((https?:|/|\.|#)|\]\[[\w-]*[a-z][\w-]*\]|(?<![\p{L}*])\*\*(?!\*)""")]
    private static partial Regex LinkForm();

    [GeneratedRegex("""\[\^[\w-]+\]""")]
    private static partial Regex NoteForm();

    [GeneratedRegex("""(?<![\p{L}\p{N}:/]):[a-z][a-z0-9_+]*(-[a-z0-9_+]+)*:(?![\p{L}\p{N}:/])""")]
    private static partial Regex IconForm();

    [GeneratedRegex("""\+\+(ctrl|alt|shift|tab|enter|esc|delete|cmd|[a-z])(\+\w+)*\+\+""")]
    private static partial Regex KeyForm();

    [GeneratedRegex("""\{--|--\}|\{\+\+|\+\+\}|\{~~|~~\}|\{>>|<<\}|\{==|==\}""")]
    private static partial Regex CriticForm();
}
