using TechBeats.Model;
using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Paragraphs;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Pages.Display;

/// <summary>Sets the short texts around the issues: titles, running heads, lines of the contents.</summary>
/// <param name="paragraphs">Sets paragraphs.</param>
/// <param name="script">Which way the texts run that these stand around.</param>
internal sealed class DisplayText(ParagraphSetter paragraphs, WritingDirection script)
{
    /// <summary>True where reading starts at the right.</summary>
    public bool IsMirrored => script.Own == Direction.RightToLeft;

    /// <summary>Shapes a text. It stands on the side where reading starts, whichever way it runs itself.</summary>
    public PreparedParagraph Prepare(string text, ParagraphStyle style, Element? element)
    {
        var own = style.Direction ?? script.DirectionOf(text);
        var facing = own == script.Own ? style.Alignment : style.Alignment switch
        {
            Alignment.Center => Alignment.Center,
            Alignment.End => Alignment.Start,
            _ => Alignment.End,
        };
        return paragraphs.Prepare([new Text(text)], style with { Direction = own, Alignment = facing }, element);
    }

    /// <summary>Where something stands in a column, measured from the column's left.</summary>
    /// <param name="start">From the side where reading starts.</param>
    /// <param name="width">How wide it is.</param>
    /// <param name="measure">Width of the column.</param>
    public double Left(double start, double width, double measure) => IsMirrored ? measure - start - width : start;

    /// <summary>Sets a text in a frame of the width, as high as its lines.</summary>
    public Frame Set(string text, ParagraphStyle style, double width, Element? element) =>
        Stack(Prepare(text, style, element).Break(width), width);

    /// <summary>Ink without meaning on one line, a running head or a folio: what does not fit is left out at a word's end.</summary>
    public GroupItem SetArtifact(string text, ParagraphStyle style, double width)
    {
        var shown = text;
        while (Prepare(shown, style, null).NaturalWidth > width && shown.LastIndexOf(' ') is > 0 and var end)
        {
            shown = text[..end].TrimEnd(' ', '…') + "…";
            text = text[..end];
        }

        return new GroupItem(Set(shown, style, width, null)) { IsArtifact = true };
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

    /// <summary>How far the ink of a frame reaches from the side where reading starts.</summary>
    public double InkReach(Frame frame) => IsMirrored ? frame.Width - InkLeft(frame) : InkRight(frame);

    private static double InkLeft(Frame frame)
    {
        var left = frame.Width;
        foreach (var (at, mark) in frame.Items)
        {
            left = Math.Min(left, mark switch
            {
                TextItem => at.X,
                GroupItem group => at.X + InkLeft(group.Content),
                _ => left,
            });
        }

        return left;
    }

    private static double InkRight(Frame frame)
    {
        var right = 0.0;
        foreach (var (at, mark) in frame.Items)
        {
            right = Math.Max(right, at.X + mark switch
            {
                TextItem text => text.Width,
                GroupItem group => InkRight(group.Content),
                _ => 0,
            });
        }

        return right;
    }
}
