using TechBeats.Model;
using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Paragraphs;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Pages;

/// <summary>Sets the short texts around the issues: titles, running heads, lines of the contents.</summary>
internal sealed class SmallMatter(ParagraphSetter paragraphs)
{
    /// <summary>Shapes a text.</summary>
    public PreparedParagraph Prepare(string text, ParagraphStyle style, Element? element) =>
        paragraphs.Prepare([new Text(text)], style, element);

    /// <summary>Sets a text in a frame of the width, as high as its lines.</summary>
    public Frame Set(string text, ParagraphStyle style, double width, Element? element) =>
        Stack(Prepare(text, style, element).Break(width), width);

    /// <summary>Ink without meaning on one line, a running head or a folio: what does not fit is left out at a word's end.</summary>
    public GroupMark SetArtifact(string text, ParagraphStyle style, double width)
    {
        var shown = text;
        while (Prepare(shown, style, null).NaturalWidth > width && shown.LastIndexOf(' ') is > 0 and var end)
        {
            shown = text[..end].TrimEnd(' ', '…') + "…";
            text = text[..end];
        }

        return new GroupMark(Set(shown, style, width, null)) { IsArtifact = true };
    }

    /// <summary>Lines one below the other.</summary>
    public static Frame Stack(IReadOnlyList<Line> lines, double width)
    {
        var frame = new Frame(width, lines.Sum(line => line.Frame.Height));
        var y = 0.0;
        foreach (var line in lines)
        {
            frame.Add(0, y, line.Frame);
            y += line.Frame.Height;
        }

        return frame;
    }

    /// <summary>The right edge of a frame's text: how far its ink reaches.</summary>
    public static double InkRight(Frame frame)
    {
        var right = 0.0;
        foreach (var (at, mark) in frame.Marks)
        {
            right = Math.Max(right, at.X + mark switch
            {
                TextMark text => text.Width,
                GroupMark group => InkRight(group.Content),
                _ => 0,
            });
        }

        return right;
    }
}
