using System.Text;

namespace TechBeats.Model;

/// <summary>Converts inlines to plain text.</summary>
public static class PlainText
{
    /// <summary>
    /// Text, code, formulas and keystrokes as one string. A line break becomes a space, a figure its alternative text; note marks are left
    /// out.
    /// </summary>
    public static string From(IReadOnlyList<Inline> inlines)
    {
        ArgumentNullException.ThrowIfNull(inlines);
        var text = new StringBuilder();
        Append(inlines, text);
        return text.ToString();
    }

    /// <summary>As <see cref="From"/>, without white space at both ends.</summary>
    public static string Trimmed(IReadOnlyList<Inline> inlines) => From(inlines).Trim();

    /// <summary>Trimmed text of the first block that has text, or an empty string. Tables, code and figures count as empty.</summary>
    public static string FirstIn(IReadOnlyList<Block> blocks)
    {
        ArgumentNullException.ThrowIfNull(blocks);
        return blocks.Select(FirstIn).FirstOrDefault(words => words.Length > 0) ?? "";
    }

    private static string FirstIn(Block block) => block switch
    {
        Paragraph paragraph => Trimmed(paragraph.Inlines),
        Heading heading => Trimmed(heading.Inlines),
        ItemList { Items: [var first, ..] } => FirstIn(first.Blocks),
        DefinitionList { Definitions: [{ Terms: [var term, ..] }, ..] } => Trimmed(term),
        Quote quote => FirstIn(quote.Blocks),
        Aside { Title: { } title } => Trimmed(title),
        Aside aside => FirstIn(aside.Blocks),
        _ => "",
    };

    private static void Append(IReadOnlyList<Inline> inlines, StringBuilder text)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case Text plain:
                    text.Append(plain.Value);
                    break;
                case Code code:
                    text.Append(code.Value);
                    break;
                case Formula formula:
                    text.Append(formula.Source);
                    break;
                case Keystroke key:
                    text.Append(key.Value);
                    break;
                case LineBreak:
                    text.Append(' ');
                    break;
                case InlineFigure figure:
                    text.Append(figure.Figure.Alt);
                    break;
                case InlineGroup group:
                    Append(group.Inlines, text);
                    break;
            }
        }
    }
}
