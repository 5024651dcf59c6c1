using System.Text;
using TechBeats.Model;
using TechBeats.Tests.Support;
using TechBeats.Typesetting.Blocks;
using TechBeats.Typesetting.Blocks.Lines;
using TechBeats.Typesetting.Blocks.Slabs;
using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Paragraphs;
using TechBeats.Typesetting.Shaping;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Tests.Typesetting.Blocks;

/// <summary>
/// Blocks set in a column of 200 by 400 points with a face whose every glyph is half an em wide: running text of size 10
/// on 14 holds 40 characters on a line.
/// </summary>
internal sealed class IssueFixture
{
    public const double Measure = 200;
    public const double Height = 400;

    private static readonly PageStyle Paper = new(Measure, Height, 0, 0, 0, 0);

    private static readonly PageStyle WithSide = new(Measure + 90, Height, 0, 90, 0, 0) { Side = new SideColumn(80, 10) };

    private static readonly BookStyles Sheet = Plain();

    private IssueFixture(Issue issue)
        : this(issue, Paper, Sheet)
    {
    }

    private IssueFixture(Issue issue, PageStyle paper, BookStyles styles)
    {
        var paragraphs = new ParagraphSetter(new Shaper(TestFonts.FixedWidth()), styles.Inline);
        Article = new Element(ElementKind.Article);
        Result = new BlockSetter(paragraphs, styles, Wording.English).Set(issue, paper, Article, CancellationToken.None);
    }

    public TypesetBlocks Result { get; }

    public Element Article { get; }

    public IReadOnlyList<Slab> Slabs => Result.Slabs;

    public static IssueFixture Of(params Block[] blocks) => Of(new Dictionary<string, FigureResult>(), blocks);

    public static IssueFixture Of(Dictionary<string, FigureResult> figures, params Block[] blocks) =>
        new(IssueOf(blocks) with { Figures = figures });

    /// <summary>Blocks whose links are numbered, with a side column of 80 points or without one.</summary>
    public static IssueFixture WithLinkNotes(bool hasSide, params Block[] blocks) =>
        new(IssueOf(blocks), hasSide ? WithSide : Paper, Sheet with { Links = LinkForm.Notes });

    /// <summary>Blocks beside a side column of 80 points.</summary>
    public static IssueFixture BesideColumn(Dictionary<string, FigureResult> figures, params Block[] blocks) =>
        new(IssueOf(blocks) with { Figures = figures }, WithSide, Sheet);

    public static IssueFixture In(string? language, params Block[] blocks) => new(IssueOf(blocks) with { Language = language });

    public static IssueFixture In(string? language, Dictionary<string, FigureResult> figures, params Block[] blocks) =>
        new(IssueOf(blocks) with { Language = language, Figures = figures });

    public static Paragraph Text(string text) => new([new Text(text)]) { Line = 7 };

    /// <summary>So many words of four letters: ten fill a line of 40 characters but for its last space.</summary>
    public static Paragraph Words(int count) => Text(string.Join(' ', Enumerable.Repeat("word", count)));

    /// <summary>The text of a frame in the order of drawing.</summary>
    public static string TextOf(Frame frame)
    {
        var text = new StringBuilder();
        foreach (var (_, item) in Drawn(frame))
        {
            if (item is TextItem drawn)
            {
                text.Append(drawn.Text.Replace('\u00A0', ' '));
            }
        }

        return text.ToString();
    }

    /// <summary>Every item that is not a group, with its position in the frame.</summary>
    public static IEnumerable<(Point At, FrameItem Item)> Drawn(Frame frame)
    {
        foreach (var (at, item) in frame.Items)
        {
            if (item is GroupItem group)
            {
                foreach (var (inner, drawn) in Drawn(group.Content))
                {
                    yield return (at + inner, drawn);
                }
            }
            else
            {
                yield return (at, item);
            }
        }
    }

    /// <summary>Where the first text with these characters begins.</summary>
    public Point PlaceOf(string text)
    {
        foreach (var slab in Slabs)
        {
            foreach (var (at, item) in Drawn(slab.Content))
            {
                if (item is TextItem drawn && drawn.Text.Replace('\u00A0', ' ').StartsWith(text, StringComparison.Ordinal))
                {
                    return at;
                }
            }
        }

        throw new InvalidOperationException($"Nothing begins with “{text}”.");
    }

    /// <summary>The tree under the issue as a line: kinds with their children in parentheses.</summary>
    public string Tree() => Describe(Article);

    public IEnumerable<string> Texts() => Slabs.Select(slab => TextOf(slab.Content));

    public IEnumerable<double> Costs() => Slabs.Select(slab => slab.BreakCost);

    public IEnumerable<bool> MayEnd() => Slabs.Select(slab => slab.BreakCost < BreakCosts.Forbidden);

    private static string Describe(Element element) =>
        element.Children.Count == 0 ? $"{element.Kind}" : $"{element.Kind}({string.Join(' ', element.Children.Select(Describe))})";

    private static Issue IssueOf(Block[] blocks) => new() { Key = "seven", Title = "Seven", Source = "seven.md", Blocks = blocks };

    private static BookStyles Plain()
    {
        var sheet = new BookStyles();
        return sheet with
        {
            Body = sheet.Body with
            {
                Text = sheet.Body.Text with { Size = 10 },
                Leading = 14,
                Alignment = Alignment.Start,
                HangsPunctuation = false,
            },
            Code = sheet.Code with { Text = sheet.Code.Text with { Size = 8 }, Leading = 10 },
            TableCell = sheet.TableCell with { Text = sheet.TableCell.Text with { Size = 8 }, Leading = 12 },
            TableHead = sheet.TableHead with { Text = sheet.TableHead.Text with { Size = 8 }, Leading = 12 },
            Caption = sheet.Caption with { Text = sheet.Caption.Text with { Size = 8 }, Leading = 10 },
        };
    }
}
