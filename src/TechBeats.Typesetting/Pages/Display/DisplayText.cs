using TechBeats.Model;
using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Paragraphs;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Pages.Display;

/// <summary>Sets short texts outside the issues' flow: titles, running heads, leader lines.</summary>
/// <param name="paragraphs">Sets paragraphs.</param>
/// <param name="writingDirection">Writing direction of the surrounding text.</param>
/// <param name="addMissing">Receives the clusters of each text that no font has; null to ignore them.</param>
internal sealed class DisplayText(
    ParagraphSetter paragraphs, WritingDirection writingDirection, Action<IReadOnlyList<string>>? addMissing = null)
{
    /// <summary>True if reading starts at the right.</summary>
    public bool IsMirrored => writingDirection.Base == Direction.RightToLeft;

    /// <summary>Shapes a text. It is aligned to the side where reading starts, whatever its own direction.</summary>
    public PreparedParagraph Prepare(string text, ParagraphStyle style, Element? element)
    {
        var own = style.Direction ?? writingDirection.DirectionOf(text);
        var facing = own == writingDirection.Base ? style.Alignment : style.Alignment switch
        {
            Alignment.Center => Alignment.Center,
            Alignment.End => Alignment.Start,
            _ => Alignment.End,
        };
        var prepared = paragraphs.Prepare([new Text(text)], style with { Direction = own, Alignment = facing }, element);
        addMissing?.Invoke(prepared.MissingClusters);
        return prepared;
    }

    /// <summary>Converts a position from the side where reading starts to a left edge.</summary>
    /// <param name="start">Distance from the side where reading starts.</param>
    /// <param name="width">Width of the object.</param>
    /// <param name="measure">Width of the column.</param>
    public double Left(double start, double width, double measure) => IsMirrored ? measure - start - width : start;

    /// <summary>Sets a text in a frame of the given width, as high as its lines.</summary>
    public Frame Set(string text, ParagraphStyle style, double width, Element? element) =>
        Stack(Prepare(text, style, element).Break(width), width);

    /// <summary>Sets an artifact on one line, such as a running head. Text that does not fit is cut after a word.</summary>
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

    /// <summary>Stacks lines in one frame.</summary>
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

    /// <summary>Distance from the side where reading starts to the far edge of the text.</summary>
    public double InkReach(Frame frame) => IsMirrored ? frame.Width - InkLeft(frame) : InkRight(frame);

    private static double InkLeft(Frame frame)
    {
        var left = frame.Width;
        foreach (var (at, item) in frame.Items)
        {
            left = Math.Min(left, item switch
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
        foreach (var (at, item) in frame.Items)
        {
            right = Math.Max(right, at.X + item switch
            {
                TextItem text => text.Width,
                GroupItem group => InkRight(group.Content),
                _ => 0,
            });
        }

        return right;
    }
}
