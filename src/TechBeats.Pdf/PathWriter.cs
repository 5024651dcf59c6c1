using TechBeats.Pdf.Objects;
using TechBeats.Typesetting.Frames;

namespace TechBeats.Pdf;

/// <summary>Paths in a content stream (ISO 32000-1, 8.5).</summary>
internal static class PathWriter
{
    /// <summary>Draws the path.</summary>
    public static void Draw(ContentBuilder content, Point at, PathMark mark)
    {
        if (mark.Stroke is { } stroke)
        {
            content.SetStrokeColor(stroke.Red, stroke.Green, stroke.Blue);
            content.SetLineWidth(mark.StrokeWidth);
            content.SetDashes(mark.Dashes);
        }

        if (mark.Fill is { } fill)
        {
            content.SetFillColor(fill.Red, fill.Green, fill.Blue);
        }

        if (mark.Fill is null && mark.Stroke is null)
        {
            return;
        }

        Append(content, at, mark.Outline);
        if (mark.Stroke is null)
        {
            content.Fill(mark.IsEvenOdd);
        }
        else if (mark.Fill is null)
        {
            content.Stroke();
        }
        else
        {
            content.FillAndStroke(mark.IsEvenOdd);
        }
    }

    /// <summary>Appends the path without painting it.</summary>
    public static void Append(ContentBuilder content, Point at, Outline outline)
    {
        foreach (var step in outline.Steps)
        {
            switch (step)
            {
                case MoveTo(var x, var y):
                    content.MoveTo(at.X + x, at.Y + y);
                    break;
                case LineTo(var x, var y):
                    content.LineTo(at.X + x, at.Y + y);
                    break;
                case CurveTo(var x1, var y1, var x2, var y2, var x, var y):
                    content.CurveTo(at.X + x1, at.Y + y1, at.X + x2, at.Y + y2, at.X + x, at.Y + y);
                    break;
                case Close:
                    content.ClosePath();
                    break;
                default:
                    throw new ArgumentException($"No way to draw {step.GetType().Name}.", nameof(outline));
            }
        }
    }

    /// <summary>A box that holds the path, half of its line's width around it.</summary>
    public static Rectangle BoxOf(PathMark mark, Point at)
    {
        var (left, top, right, bottom) = (double.MaxValue, double.MaxValue, double.MinValue, double.MinValue);
        foreach (var step in mark.Outline.Steps)
        {
            switch (step)
            {
                case MoveTo(var x, var y):
                    Hold(x, y);
                    break;
                case LineTo(var x, var y):
                    Hold(x, y);
                    break;
                case CurveTo(var x1, var y1, var x2, var y2, var x, var y):
                    Hold(x1, y1);
                    Hold(x2, y2);
                    Hold(x, y);
                    break;
            }
        }

        if (left > right)
        {
            return new Rectangle(at.X, at.Y, 0, 0);
        }

        var margin = mark.Stroke is null ? 0 : mark.StrokeWidth / 2;
        return new Rectangle(at.X + left - margin, at.Y + top - margin, right - left + (2 * margin), bottom - top + (2 * margin));

        void Hold(double x, double y)
        {
            (left, right) = (Math.Min(left, x), Math.Max(right, x));
            (top, bottom) = (Math.Min(top, y), Math.Max(bottom, y));
        }
    }
}
