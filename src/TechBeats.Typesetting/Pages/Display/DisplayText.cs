using TechBeats.Model;
using TechBeats.Typesetting.Blocks.Lines;
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
    /// <summary>
    /// Maximum length of a text in UTF-16 code units. A title of two paragraphs is a mistake, and longer ones would take time and pages.
    /// </summary>
    public const int MaximumLength = 1000;

    /// <summary>True if reading starts at the right.</summary>
    public bool IsMirrored => writingDirection.Base == Direction.RightToLeft;

    /// <summary>
    /// Shapes a text of at most <see cref="MaximumLength"/>; a longer one is cut. It is aligned to the side where reading starts, whatever
    /// its own direction.
    /// </summary>
    public PreparedParagraph Prepare(string text, ParagraphStyle style, Element? element) =>
        PrepareWhole(LinkText.Cut(text, MaximumLength), style, element);

    /// <summary>Shapes a text of any length.</summary>
    public PreparedParagraph PrepareWhole(string text, ParagraphStyle style, Element? element)
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

    /// <summary>Direction of the surrounding text.</summary>
    public Direction Direction => writingDirection.Base;

    /// <summary>Shapes a running text.</summary>
    public PreparedParagraph Prepare(RunningText text, ParagraphStyle style)
    {
        var prepared = paragraphs.Prepare(text.Collected, style with { Direction = writingDirection.Base });
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
        var shown = Fitting(text, cut => Prepare(cut, style, null).NaturalWidth <= width);
        return new GroupItem(Set(shown, style, width, null)) { IsArtifact = true };
    }

    /// <summary>Sets a text in a room. A text that is too large shrinks. If it still does not fit, it is cut after a word.</summary>
    public FittedText SetWithin(string text, ParagraphStyle style, Size room, Shrinking shrinking, Element? element)
    {
        while (style.Text.Size > shrinking.MinimumSize && !(Prepare(text, style, null) is var prepared
            && prepared.MinimumWidth <= room.Width && IsWithin(prepared, room)))
        {
            style = style with
            {
                Text = style.Text with { Size = style.Text.Size * shrinking.Factor },
                Leading = style.Leading * shrinking.Factor,
            };
        }

        var shown = Fitting(text, cut => IsWithin(Prepare(cut, style, null), room));
        return new FittedText(Set(shown, style, room.Width, element), shown != text);
    }

    private static bool IsWithin(PreparedParagraph text, Size room) => text.Break(room.Width).Sum(line => line.Frame.Height) <= room.Height;

    /// <summary>Returns the text, or the longest beginning with an ellipsis that fits.</summary>
    private static string Fitting(string text, Predicate<string> fits)
    {
        if (text.Length <= MaximumLength && fits(text))
        {
            return text;
        }

        var (low, high) = (0, Math.Min(text.Length - 1, MaximumLength));
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = fits(LinkText.Cut(text, middle)) ? (middle, high) : (low, middle - 1);
        }

        return LinkText.Cut(text, low);
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
}
