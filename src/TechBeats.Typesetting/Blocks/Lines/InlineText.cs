using System.Text;
using TechBeats.Model;

namespace TechBeats.Typesetting.Blocks.Lines;

/// <summary>The bare words of inlines: for contents, outlines and descriptions.</summary>
public static class InlineText
{
    /// <summary>The words; a line end is a space, a picture its alternative text, a note's mark nothing.</summary>
    public static string Extract(IReadOnlyList<Inline> inlines)
    {
        ArgumentNullException.ThrowIfNull(inlines);
        if (inlines is [Text only])
        {
            return only.Value.Trim();
        }

        var words = new StringBuilder();
        Append(inlines, words);
        return words.ToString().Trim();
    }

    /// <summary>The words of the first block that has any; empty when none has.</summary>
    internal static string ExtractFirst(IReadOnlyList<Block> blocks)
    {
        foreach (var block in blocks)
        {
            var words = block switch
            {
                Paragraph paragraph => Extract(paragraph.Inlines),
                Heading heading => Extract(heading.Inlines),
                ItemList list => list.Items.Count > 0 ? ExtractFirst(list.Items[0].Blocks) : "",
                DefinitionList { Definitions: [{ Terms: [var term, ..] }, ..] } => Extract(term),
                Quote quote => ExtractFirst(quote.Blocks),
                Aside aside => aside.Title is { } title ? Extract(title) : ExtractFirst(aside.Blocks),
                _ => "",
            };
            if (words.Length > 0)
            {
                return words;
            }
        }

        return "";
    }

    private static void Append(IReadOnlyList<Inline> inlines, StringBuilder words)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case Text text: words.Append(text.Value); break;
                case LineBreak: words.Append(' '); break;
                case Styled styled: Append(styled.Inlines, words); break;
                case Code code: words.Append(code.Value); break;
                case Keystroke key: words.Append(key.Value); break;
                case Abbreviation abbreviation: Append(abbreviation.Inlines, words); break;
                case Span span: Append(span.Inlines, words); break;
                case Link link: Append(link.Inlines, words); break;
                case InlineFigure figure: words.Append(figure.Figure.Alt); break;
                case Anchor or NoteMark: break;
                default: throw new InvalidOperationException($"An inline that has no words: {inline.GetType().Name}");
            }
        }
    }
}
