using Markdig.Extensions.Footnotes;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace TechBeats.Archive.Reading.Markdown;

/// <summary>
/// Parses definitions of notes, <c>[^label]: Text</c>, anywhere: in items, quotations and definitions, and right below other blocks. Of two
/// definitions with the same label the first is the note. Indented lines belong to it.
/// </summary>
internal sealed class NoteParser : BlockParser
{
    /// <summary>Maximum length of a label, in characters.</summary>
    public const int MaximumLabelLength = 200;

    private const int ContentIndent = 4;

    private static readonly object Key = new();

    public NoteParser() => OpeningCharacters = ['['];

    /// <summary>The definitions of a document, in order.</summary>
    public static IReadOnlyList<Footnote> Get(MarkdownDocument document) => DefinitionsOf(document).InOrder;

    /// <summary>The note of a label, or null if no definition has it.</summary>
    public static Footnote? Find(MarkdownDocument document, string label) =>
        DefinitionsOf(document).ByLabel.GetValueOrDefault(label);

    /// <summary>The label of the definition that a line begins, with its caret, or null if it begins none.</summary>
    public static string? LabelOf(ReadOnlySpan<char> line)
    {
        var close = line.StartsWith("[^") ? line.IndexOf(']') : -1;
        return close is > 2 and < MaximumLabelLength && close + 1 < line.Length && line[close + 1] == ':' && !line[2..close].Contains('[')
            ? line[1..close].ToString()
            : null;
    }

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent || LabelOf(processor.Line.AsSpan()) is not { } label)
        {
            return BlockState.None;
        }

        var note = new Footnote(this)
        {
            Label = label,
            Column = processor.Column,
            Line = processor.LineIndex,
            Span = new SourceSpan(processor.Start, processor.Line.End),
        };
        var definitions = DefinitionsOf(processor.Document);
        definitions.InOrder.Add(note);
        definitions.ByLabel.TryAdd(label, note);
        processor.GoToColumn(processor.Column + label.Length + 3);
        while (processor.CurrentChar.IsSpaceOrTab())
        {
            processor.NextColumn();
        }

        processor.NewBlocks.Push(note);
        return BlockState.Continue;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        var note = (Footnote)block;
        if (processor.IsBlankLine)
        {
            return BlockState.ContinueDiscard;
        }

        var indent = processor.Column - note.Column;
        if (indent < 2)
        {
            return BlockState.None;
        }

        if (indent > ContentIndent)
        {
            processor.GoToColumn(note.Column + ContentIndent);
        }

        note.Span.End = processor.Line.End;
        return BlockState.Continue;
    }

    private static Definitions DefinitionsOf(MarkdownDocument document)
    {
        if (document.GetData(Key) is not Definitions all)
        {
            all = new Definitions([], new Dictionary<string, Footnote>(StringComparer.OrdinalIgnoreCase));
            document.SetData(Key, all);
        }

        return all;
    }

    private sealed record Definitions(List<Footnote> InOrder, Dictionary<string, Footnote> ByLabel);
}
