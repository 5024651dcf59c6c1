using TechBeats.Archive.Reading.Inlines;
using TechBeats.Model;

namespace TechBeats.Archive.Reading.Passes;

/// <summary>Finds the links that are marks of notes, and the paragraphs and list items that are their texts.</summary>
internal sealed class NoteSurvey
{
    /// <summary>Maximum number of links of one text that may lead back to marks.</summary>
    private const int MaximumLinks = 100;

    private readonly List<LinkedMark> marks = [];
    private readonly Dictionary<string, NoteText> texts = new(StringComparer.Ordinal);
    private readonly Dictionary<Link, NoteText> noteOfMark = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<object> owners = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<NoteText, object> ownerOf = [];
    private readonly HashSet<Note> visited = new(ReferenceEqualityComparer.Instance);
    private readonly IReadOnlySet<string> declared;
    private int order;

    private NoteSurvey(IReadOnlySet<string> declared) => this.declared = declared;

    /// <summary>True if there are no notes.</summary>
    public bool IsEmpty => noteOfMark.Count == 0;

    /// <summary>Finds the notes of a text.</summary>
    /// <param name="blocks">The text.</param>
    /// <param name="declared">The fragments of links that are declared as marks.</param>
    public static NoteSurvey Of(IReadOnlyList<Block> blocks, IReadOnlySet<string> declared)
    {
        var survey = new NoteSurvey(declared);
        survey.Visit(blocks, null, acceptsTexts: true);
        survey.Decide();
        return survey;
    }

    /// <summary>The note of a mark, or null if the link is no mark.</summary>
    public NoteText? NoteOf(Link link) => noteOfMark.GetValueOrDefault(link);

    /// <summary>True for a paragraph or a list item that is the text of a note.</summary>
    public bool IsNoteText(object block) => owners.Contains(block);

    /// <summary>The fragment of a link into the issue, or null for any other target. Only a name of a note may follow an address.</summary>
    public static string? FragmentOf(LinkTarget target)
    {
        var address = target switch
        {
            UnresolvedTarget unresolved => unresolved.Address,
            WebTarget web => web.Address,
            _ => "",
        };
        var hash = address.IndexOf('#', StringComparison.Ordinal);
        return hash < 0 || hash == address.Length - 1 ? null
            : Uri.UnescapeDataString(address[(hash + 1)..]) is var fragment && (hash == 0 || NoteLabel.IsNoteName(fragment)) ? fragment
            : null;
    }

    private void Visit(IReadOnlyList<Block> blocks, NoteText? within, bool acceptsTexts)
    {
        foreach (var block in blocks)
        {
            Visit(block, within, acceptsTexts);
        }
    }

    private void Visit(Block block, NoteText? within, bool acceptsTexts)
    {
        switch (block)
        {
            case Paragraph paragraph:
                var own = within is null && acceptsTexts
                    ? AddText(paragraph, [paragraph], LabelOf([paragraph]))
                    : null;
                VisitLine(paragraph.Inlines, own ?? within);
                break;
            case Heading heading:
                VisitLine(heading.Inlines, within);
                break;
            case ItemList list:
                var numbers = list.CountItems();
                for (var index = 0; index < list.Items.Count; index++)
                {
                    var item = list.Items[index];
                    var itemText = within is null && acceptsTexts
                        ? AddText(item, item.Blocks, list.Start is null ? LabelOf(item.Blocks) : $"{numbers[index]}")
                        : null;
                    Visit(item.Blocks, itemText ?? within, acceptsTexts);
                }

                break;
            case Quote quote:
                Visit(quote.Blocks, within, acceptsTexts);
                VisitLine(quote.Attribution ?? [], within);
                break;
            case Aside aside:
                VisitLine(aside.Title ?? [], within);
                Visit(aside.Blocks, within, acceptsTexts);
                break;
            case DefinitionList list:
                foreach (var definition in list.Definitions)
                {
                    foreach (var term in definition.Terms)
                    {
                        VisitLine(term, within);
                    }

                    Visit(definition.Blocks, within, acceptsTexts);
                }

                break;
            case Table table:
                foreach (var cell in table.Head.Concat(table.Body).SelectMany(row => row.Cells))
                {
                    Visit(cell.Blocks, within, acceptsTexts: false);
                }

                VisitLine(table.Caption ?? [], within);
                break;
            case FigureBlock { Caption: { } caption }:
                VisitLine(caption, within);
                break;
        }
    }

    private static string? LabelOf(IReadOnlyList<Block> blocks) =>
        blocks is [Paragraph first, ..] && NoteLabel.Leading(PlainText.From(first.Inlines)) is { } label ? NoteLabel.Core(label) : null;

    private NoteText? AddText(object owner, IReadOnlyList<Block> blocks, string? label)
    {
        if (blocks is not [Paragraph first, ..])
        {
            return null;
        }

        var names = new List<string>();
        CollectLeadingAnchors(first.Inlines, names);
        if (names.Count == 0)
        {
            return null;
        }

        var text = new NoteText(blocks, ++order, label);
        ownerOf[text] = owner;
        foreach (var name in names)
        {
            texts.TryAdd(name, text);
        }

        return text;
    }

    /// <summary>Collects the anchors before the first text other than a bracket or a label. Returns false at that text.</summary>
    private static bool CollectLeadingAnchors(IReadOnlyList<Inline> inlines, List<string> names)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case Anchor anchor:
                    names.Add(anchor.Key);
                    break;
                case Text text when text.Value.AsSpan().Trim(" [(\u00A0").Length == 0 || NoteLabel.IsLabel(text.Value):
                    break;
                case InlineGroup group when CollectLeadingAnchors(group.Inlines, names):
                    break;
                default:
                    return false;
            }
        }

        return true;
    }

    private void VisitLine(IReadOnlyList<Inline> inlines, NoteText? within)
    {
        var neighbors = new HashSet<string>(StringComparer.Ordinal);
        Visit(inlines, within, isRaised: false, neighbors);
    }

    private void Visit(IReadOnlyList<Inline> inlines, NoteText? within, bool isRaised, HashSet<string> neighbors)
    {
        for (var index = 0; index < inlines.Count; index++)
        {
            switch (inlines[index])
            {
                case Anchor anchor:
                    neighbors.Add(anchor.Key);
                    break;
                case Link link when FragmentOf(link.Target) is { } fragment:
                    AddLink(link, fragment, within, isRaised || IsInBrackets(inlines, index), neighbors);
                    Visit(link.Inlines, within, isRaised, neighbors);
                    break;
                case InlineGroup group:
                    Visit(group.Inlines, within, isRaised || group is Styled { Style: InlineStyle.Superscript }, neighbors);
                    break;
                case NoteMark mark when visited.Add(mark.Note):
                    order++;
                    Visit(mark.Note.Blocks, within, acceptsTexts: false);
                    break;
            }
        }
    }

    private void AddLink(Link link, string fragment, NoteText? within, bool isSetOff, IReadOnlySet<string> neighbors)
    {
        var words = PlainText.From(link.Inlines).Trim();
        if (within is { Links.Count: < MaximumLinks })
        {
            within.Links.Add((fragment, words));
        }

        if (NoteLabel.IsLabel(words))
        {
            var isRaised = isSetOff || words[0] is '[' or '(' || link.Inlines is [Styled { Style: InlineStyle.Superscript }];
            marks.Add(new LinkedMark(link, fragment, NoteLabel.Core(words), ++order, isRaised, neighbors));
        }
    }

    private static bool IsInBrackets(IReadOnlyList<Inline> inlines, int index) =>
        index > 0
        && index < inlines.Count - 1
        && PlainText.From([inlines[index - 1]]).TrimEnd() is [.., '[' or '(' or '【']
        && PlainText.From([inlines[index + 1]]).TrimStart() is [']' or ')' or '】', ..];

    private void Decide()
    {
        foreach (var mark in marks)
        {
            if (texts.TryGetValue(mark.Fragment, out var text) && text.Order > mark.Order && IsNote(mark, text))
            {
                noteOfMark[mark.Link] = text;
                owners.Add(ownerOf[text]);
                text.Marks.Add(mark);
            }
        }
    }

    /// <summary>
    /// True if the text links back to the mark, or has the name of a note, or the label of a mark that is set off, or if the mark is
    /// declared as one.
    /// </summary>
    private bool IsNote(LinkedMark mark, NoteText text) =>
        text.Links.Exists(link => mark.Neighbors.Contains(link.Fragment) || (link.Words.Length > 0 && NoteLabel.IsReturn(link.Words)
            && link.Words.Any(character => !char.IsAsciiDigit(character))))
        || NoteLabel.IsNoteName(mark.Fragment)
        || declared.Contains(mark.Fragment)
        || (mark.IsSetOff && text.Label == mark.Label);
}
