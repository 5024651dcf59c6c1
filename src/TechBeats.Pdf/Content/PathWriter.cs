using TechBeats.Model;
using TechBeats.Pdf.Objects;
using TechBeats.Typesetting.Frames;

namespace TechBeats.Pdf.Content;

/// <summary>Writes paths to a content stream (ISO 32000-1, 8.5).</summary>
internal sealed class PathWriter(ContentStream content, PageResources resources, ContentTables tables)
{
    /// <summary>Paints a path.</summary>
    /// <param name="at">Its position.</param>
    /// <param name="item">The path.</param>
    /// <param name="toStream">Maps the current coordinates to those at the start of the content stream.</param>
    public void Draw(Point at, PathItem item, Transform toStream)
    {
        if (item.Fill is null && item.Stroke is null)
        {
            return;
        }

        // A transparent stroke must overlap the whole fill. A single operator would knock the fill out (11.7.4.4).
        var isTransparent = IsTransparent(item.Fill) || IsTransparent(item.Stroke?.Paint);
        if (!isTransparent)
        {
            SetFill(at, item.Fill, toStream);
            SetStroke(at, item.Stroke, toStream);
            Paint(at, item, item.Fill is not null, item.Stroke is not null);
            return;
        }

        if (item.Fill is { } fill)
        {
            content.Save();
            SetOpacity(fill, at, item);
            SetFill(at, fill, toStream);
            Paint(at, item, isFilled: true, isStroked: false);
            content.Restore();
        }

        if (item.Stroke is { } stroke)
        {
            content.Save();
            SetOpacity(stroke.Paint, at, item);
            SetStroke(at, stroke, toStream);
            Paint(at, item, isFilled: false, isStroked: true);
            content.Restore();
        }
    }

    /// <summary>Appends a path without painting it.</summary>
    public static void Append(ContentStream content, Point at, Outline outline)
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

    /// <summary>Returns a bounding box of the path, with half of the line width around it.</summary>
    public static Rectangle BoundingBox(PathItem item, Point at)
    {
        var (left, top, right, bottom) = (double.MaxValue, double.MaxValue, double.MinValue, double.MinValue);
        foreach (var step in item.Outline.Steps)
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

        var margin = item.Stroke is { } stroke ? stroke.Width / 2 : 0;
        return new Rectangle(at.X + left - margin, at.Y + top - margin, right - left + (2 * margin), bottom - top + (2 * margin));

        void Hold(double x, double y)
        {
            (left, right) = (Math.Min(left, x), Math.Max(right, x));
            (top, bottom) = (Math.Min(top, y), Math.Max(bottom, y));
        }
    }

    /// <summary>Returns a bounding box of the painted path. Miters may extend by their limit, square caps by their diagonal.</summary>
    public static Rectangle InkBounds(PathItem item, Point at)
    {
        var box = BoundingBox(item, at);
        var reach = item.Stroke is { } stroke
            ? stroke.Width * (Math.Max(Math.Sqrt(2), stroke.Join == LineJoin.Miter ? stroke.MiterLimit : 1) - 1) / 2
            : 0;
        return new Rectangle(box.X - reach, box.Y - reach, box.Width + (2 * reach), box.Height + (2 * reach));
    }

    private void Paint(Point at, PathItem item, bool isFilled, bool isStroked)
    {
        Append(content, at, item.Outline);
        if (!isStroked)
        {
            content.Fill(item.IsEvenOdd);
        }
        else if (!isFilled)
        {
            content.Stroke();
        }
        else
        {
            content.FillAndStroke(item.IsEvenOdd);
        }
    }

    private void SetFill(Point at, Paint? paint, Transform toStream)
    {
        switch (paint)
        {
            case ColorPaint { Color: var color }:
                content.SetFillColor(color.Red, color.Green, color.Blue);
                break;
            case not null:
                content.SetFillPattern(PatternOf(paint, at, toStream));
                break;
        }
    }

    private void SetStroke(Point at, Stroke? stroke, Transform toStream)
    {
        switch (stroke?.Paint)
        {
            case null:
                return;
            case ColorPaint { Color: var color }:
                content.SetStrokeColor(color.Red, color.Green, color.Blue);
                break;
            case { } paint:
                content.SetStrokePattern(PatternOf(paint, at, toStream));
                break;
        }

        content.SetLineWidth(stroke.Width);
        content.SetLineCap((int)stroke.Cap);
        content.SetLineJoin((int)stroke.Join);
        if (stroke.Join == LineJoin.Miter)
        {
            content.SetMiterLimit(stroke.MiterLimit);
        }

        content.SetDashes(stroke.Dashes, stroke.DashOffset);
    }

    private string PatternOf(Paint paint, Point at, Transform toStream)
    {
        var map = Moved(at).Then(toStream);
        var (name, number) = paint switch
        {
            ShadedPaint shaded => tables.Shadings.UsePattern(shaded, map),
            TiledPaint tiled => tables.Forms.UsePattern(tiled, map, resources),
            _ => throw new ArgumentException($"No way to paint with {paint.GetType().Name}.", nameof(paint)),
        };
        resources.AddPattern(name, number);
        return name;
    }

    private void SetOpacity(Paint paint, Point at, PathItem item)
    {
        if (paint.Opacity < 1)
        {
            var (name, number) = tables.States.Use(paint.Opacity);
            resources.AddState(name, number);
            content.SetParameters(name);
        }

        if (paint is ShadedPaint shaded && shaded.Stops.Any(stop => stop.Opacity < 1))
        {
            var (name, number) = tables.Shadings.UseMask(shaded, Moved(at), InkBounds(item, at));
            resources.AddState(name, number);
            content.SetParameters(name);
        }
    }

    private static Transform Moved(Point at) => new(1, 0, 0, 1, at.X, at.Y);

    private static bool IsTransparent(Paint? paint) =>
        paint is { Opacity: < 1 } || (paint is ShadedPaint shaded && shaded.Stops.Any(stop => stop.Opacity < 1));
}
