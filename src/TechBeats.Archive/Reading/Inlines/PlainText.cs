using System.Text;
using TechBeats.Model;

namespace TechBeats.Archive.Reading.Inlines;

/// <summary>The words of inlines, without anything else.</summary>
internal static class PlainText
{
    /// <summary>Text, code and keys as one string; a line break is a space, a figure its alternative text, a note's mark nothing.</summary>
    public static string Of(IReadOnlyList<Inline> inlines)
    {
        var text = new StringBuilder();
        Append(inlines, text);
        return text.ToString();
    }

    private static void Append(IReadOnlyList<Inline> inlines, StringBuilder text)
    {
        foreach (Inline inline in inlines)
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
                case InlineFigure { Figure.Alt: { } alt }:
                    text.Append(alt);
                    break;
                default:
                    Append(Children.Of(inline), text);
                    break;
            }
        }
    }
}
