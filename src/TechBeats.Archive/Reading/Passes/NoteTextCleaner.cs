using TechBeats.Archive.Reading.Inlines;
using TechBeats.Model;

namespace TechBeats.Archive.Reading.Passes;

/// <summary>Removes the label and the links back to the marks from the text of a note.</summary>
internal sealed class NoteTextCleaner : BlockRewriter
{
    private readonly HashSet<string> returns;

    private NoteTextCleaner(NoteText text) => returns = [.. text.Marks.SelectMany(mark => mark.Neighbors)];

    public static IReadOnlyList<Block> Clean(NoteText text)
    {
        var blocks = WithoutLabel(text);
        var cleaned = new NoteTextCleaner(text).Rewrite(blocks).Select(Normalize).OfType<Block>();
        return AnchorBlocks.Merge([.. cleaned]);
    }

    /// <summary>The inlines without their first letters. Anchors stay.</summary>
    public static IReadOnlyList<Inline> WithoutFirst(IReadOnlyList<Inline> inlines, int letters) => Drop(inlines, ref letters);

    protected override IReadOnlyList<Inline> Change(Link link) =>
        NoteSurvey.FragmentOf(link.Target) is { } fragment
        && (returns.Contains(fragment) || NoteLabel.IsReturn(PlainText.From(link.Inlines).Trim()))
            ? RunReader.AnchorsOf(link.Inlines)
            : [link];

    private static IReadOnlyList<Block> WithoutLabel(NoteText text)
    {
        if (text.Blocks is not [Paragraph first, ..]
            || NoteLabel.Leading(PlainText.From(first.Inlines)) is not { } label
            || !text.Marks.Exists(mark => mark.Label == NoteLabel.Core(label)))
        {
            return text.Blocks;
        }

        return [first with { Inlines = WithoutFirst(first.Inlines, label.Length) }, .. text.Blocks.Skip(1)];
    }

    private static List<Inline> Drop(IReadOnlyList<Inline> inlines, ref int letters)
    {
        var result = new List<Inline>(inlines.Count);
        foreach (var inline in inlines)
        {
            if (letters <= 0 || inline is Anchor)
            {
                result.Add(inline);
            }
            else if (inline is Text text)
            {
                var dropped = Math.Min(letters, text.Value.Length);
                letters -= dropped;
                result.Add(new Text(text.Value[dropped..]));
            }
            else if (inline is InlineGroup group)
            {
                var inner = Drop(group.Inlines, ref letters);
                result.AddRange(inner.TrueForAll(part => part is Anchor or Text { Value: "" }) ? inner : [group with { Inlines = inner }]);
            }
            else
            {
                letters = 0;
                result.Add(inline);
            }
        }

        return result;
    }

    /// <summary>The block without the space that removed links leave, or null for an empty paragraph.</summary>
    private static Block? Normalize(Block block)
    {
        if (block is not Paragraph paragraph)
        {
            return block;
        }

        var inlines = InlineNormalizer.Normalize(paragraph.Inlines);
        return inlines.Count == 0 ? null : paragraph with { Inlines = inlines };
    }
}
