using System.Text;

namespace TechBeats.Model;

/// <summary>The words of inlines, without anything else.</summary>
public static class PlainText
{
    /// <summary>Text, code and keys as one string. A line break is a space, a figure its alternative text, a mark of a note nothing.</summary>
    public static string From(IReadOnlyList<Inline> inlines)
    {
        ArgumentNullException.ThrowIfNull(inlines);
        var text = new StringBuilder();
        Append(inlines, text);
        return text.ToString();
    }

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
