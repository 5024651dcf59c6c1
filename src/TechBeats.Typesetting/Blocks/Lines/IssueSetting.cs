using TechBeats.Model;
using TechBeats.Typesetting.Blocks.CodeBlocks;
using TechBeats.Typesetting.Blocks.Figures;
using TechBeats.Typesetting.Blocks.Lists;
using TechBeats.Typesetting.Blocks.Slabs;
using TechBeats.Typesetting.Blocks.Tables;
using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Paragraphs;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Blocks.Lines;

/// <summary>One issue while it is set: what all its blocks share, and what is gathered on the way.</summary>
internal sealed class IssueSetting
{
    private readonly List<SetHeading> headings = [];
    private readonly List<SetLink> links = [];
    private readonly List<SetLostFigure> lostFigures = [];
    private readonly HashSet<string> lostInLine = new(StringComparer.Ordinal);
    private readonly HashSet<Note> notesSet = new(ReferenceEqualityComparer.Instance);
    private readonly MissingGlyphs missingGlyphs = new();
    private int markers;
    private string? subject;

    public IssueSetting(BlockSetter door, Issue issue, double measure, double columnHeight, Element article)
    {
        Sections = new SectionTree(article);
        (Issue, Measure, ColumnHeight) = (issue, measure, columnHeight);
        (Paragraphs, Styles, Words) = (door.Paragraphs, door.Styles, door.Words);
        Script = ScriptOf(issue);
        LastHeading = issue.Title;
    }

    public Issue Issue { get; }

    public CancellationToken Cancellation { get; init; }

    /// <summary>Which way an issue's texts run: by its language, else by most of their letters.</summary>
    public static WritingDirection ScriptOf(Issue issue) => issue.Language is not null
        ? WritingDirection.OfLanguage(issue.Language)
        : WritingDirection.OfMost(issue.Blocks.Select(block => PlainText.OfFirst([block])));

    /// <summary>Width of the page's column: that of notes, wherever their marks stand.</summary>
    public double Measure { get; }

    public double ColumnHeight { get; }

    public ParagraphSetter Paragraphs { get; }

    public StyleSheet Styles { get; }

    public Wording Words { get; }

    /// <summary>Tells which way texts of this issue run.</summary>
    public WritingDirection Script { get; }

    public SectionTree Sections { get; }

    /// <summary>Plain words of the last heading, at first the issue's title.</summary>
    public string LastHeading { get; private set; }

    /// <summary>Sets blocks one under the other.</summary>
    public Flow Set(IReadOnlyList<Block> blocks, Column column)
    {
        var flow = new Flow();
        for (var i = 0; i < blocks.Count; i++)
        {
            var next = i + 1 < blocks.Count ? blocks[i + 1] : null;
            switch (blocks[i])
            {
                case Paragraph paragraph: TextSetter.Set(paragraph, next, flow, column, this); break;
                case Heading heading: column = HeadingSetter.Set(heading, flow, column, this); break;
                case ItemList list: ListSetter.Set(list, flow, column, this); break;
                case DefinitionList list: DefinitionSetter.Set(list, flow, column, this); break;
                case Quote quote: QuoteSetter.Set(quote, flow, column, this); break;
                case Aside aside: AsideSetter.Set(aside, flow, column, this); break;
                case CodeBlock code: CodeSetter.Set(code, flow, column, this); break;
                case Table table: TableSetter.Set(table, flow, column, this); break;
                case FigureBlock figures: FigureSetter.Set(figures, flow, column, this); break;
                case Embed embed: CardSetter.Set(embed, flow, column, this); break;
                case Divider: DividerSetter.Set(next, flow, column, this); break;
                default: throw new InvalidOperationException($"A block without a setter: {blocks[i].GetType().Name}");
            }

            // A figure may move to another page; the paragraphs around it then follow each other.
            flow.EndsInParagraph = blocks[i] is Paragraph || (flow.EndsInParagraph && flow.EndsInFloat);
        }

        return flow.Finish();
    }

    /// <summary>What was set and gathered.</summary>
    public SetBlocks Finish(Flow flow) =>
        new(flow.Slabs, headings, links, lostFigures, missingGlyphs.Problems(Issue.Source));

    /// <summary>A style in the issue's language, for texts that run the given way.</summary>
    public ParagraphStyle In(ParagraphStyle style, Direction direction) =>
        style with { Direction = direction, Text = style.Text with { Language = Issue.Language } };

    /// <summary>The full name of a place in this issue.</summary>
    public string NameOf(string key) => $"{Issue.Key}/{key}";

    public void Add(SetHeading heading)
    {
        headings.Add(heading);
        LastHeading = heading.Title;
        subject = heading.Level > 2 ? heading.Title : null;
    }

    /// <summary>Notes a web link and returns the name of its marker, to be carried by its slab.</summary>
    public string AddLink(string address, string text)
    {
        var marker = Marker.Of(Issue.Key, ++markers);
        links.Add(new SetLink(address, text, marker, subject));
        return marker;
    }

    /// <summary>Notes a lost figure and returns the name of its marker, to be carried by its card.</summary>
    public string AddLostFigure(string address, string title, string reason)
    {
        var marker = Marker.Of(Issue.Key, ++markers);
        lostFigures.Add(new SetLostFigure(address, title, reason, marker));
        return marker;
    }

    /// <summary>Whether a figure in a line is met for the first time.</summary>
    public bool IsNewInLine(string address) => lostInLine.Add(address);

    /// <summary>Notes what a paragraph could not show.</summary>
    public void AddMissing(IReadOnlyList<string> clusters, int line) => missingGlyphs.Add(clusters, line);

    /// <summary>True for the first mark of a note: there its text is wanted.</summary>
    public bool IsFirstMark(Note note) => notesSet.Add(note);
}
