using TechBeats.Model;
using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Paragraphs.Drawings;

/// <summary>
/// Converts the shapes of a drawing to frame items. Transforms are applied to the paths, so that lengths are points of the frame.
/// Anisotropic strokes and rotated text need a group with a transform. For one drawing.
/// </summary>
internal sealed class DrawingSetter
{
    /// <summary>A CSS pixel, 1/96 inch, in points.</summary>
    private const double Pixel = 0.75;

    // Limits of the frame's longer side in points: large enough for coordinates in thousandths, small enough for any viewer. The item
    // scales the frame to its printed size.
    private const double MinimumSide = 100;
    private const double MaximumSide = 2000;

    /// <summary>
    /// Maximum distance of a coordinate from the origin in points. Farther points are invisible, and some viewers reject them.
    /// </summary>
    private const double MaximumCoordinate = 30_000;

    private readonly DrawingText text;

    // Several paths may share a tile.
    private readonly Dictionary<(IReadOnlyList<Shape> Shapes, double Scale), Frame> tiles = [];

    private DrawingSetter(ParagraphSetter paragraphs) => text = new DrawingText(paragraphs);

    /// <summary>Typesets a drawing, its text in the book's fonts.</summary>
    /// <exception cref="IOException">The store no longer contains the drawing.</exception>
    public static TypesetDrawing Set(DrawingPicture picture, ParagraphSetter paragraphs)
    {
        var drawing = picture.Open();
        var largest = Math.Max(drawing.Width, drawing.Height) * Pixel;
        var scale = Pixel * Math.Clamp(largest, MinimumSide, MaximumSide) / largest;
        var frame = new Frame(drawing.Width * scale, drawing.Height * scale);
        var setter = new DrawingSetter(paragraphs);
        setter.Draw(drawing.Shapes, new Transform(scale, 0, 0, scale, 0, 0), frame);
        return new TypesetDrawing(picture.Hash, frame, setter.text.MissingClusters);
    }

    private void Draw(IReadOnlyList<Shape> shapes, Transform map, Frame frame)
    {
        foreach (var shape in shapes)
        {
            switch (shape)
            {
                case ShapeGroup group: DrawGroup(group, map, frame); break;
                case PathShape path: DrawPath(path, map, frame); break;
                case TextShape words: text.Draw(words, map, frame); break;
                case TextBoxShape box: text.Draw(box, map, frame); break;
                case PictureShape picture: DrawPicture(picture, map, frame); break;
                default: throw new InvalidOperationException($"No way to typeset {shape.GetType().Name}.");
            }
        }
    }

    private void DrawGroup(ShapeGroup group, Transform map, Frame frame)
    {
        var inner = group.Transform.Then(map);
        if (group is { Clips.Count: 0, Opacity: >= 1, Mask: null, Blend: BlendMode.Normal })
        {
            Draw(group.Shapes, inner, frame);
            return;
        }

        var content = new Frame(frame.Size);
        Draw(group.Shapes, inner, content);
        if (content.Items.Count == 0)
        {
            return;
        }

        var item = new GroupItem(content) { Opacity = group.Opacity, Blend = group.Blend };
        if (group.Mask is { } mask)
        {
            var shade = new Frame(frame.Size);
            Draw(mask.Shapes, inner, shade);
            item = item with { Mask = new GroupMask(shade, mask.IsByOpacity) };
        }

        foreach (var clip in group.Clips)
        {
            var around = item.Clip is null ? item : new GroupItem(FrameOf(item, frame.Size));
            item = around with { Clip = OutlineOf(clip.Steps, inner), IsClipEvenOdd = clip.IsEvenOdd };
        }

        frame.Add(Point.Zero, item);
    }

    private void DrawPath(PathShape path, Transform map, Frame frame)
    {
        var scale = ScaleOf(map);
        if (!(scale > 0))
        {
            return;
        }

        // A stroke under an anisotropic transform must be drawn under that transform.
        var isStretched = path.Stroke is not null && !IsSimilarity(map);
        var inner = isStretched ? new Transform(scale, 0, 0, scale, 0, 0) : map;
        var stroke = path.Stroke is not { } line
            ? null
            : new Stroke(PaintOf(line.Paint, inner), line.Width * scale)
            {
                Cap = line.Cap,
                Join = line.Join,
                MiterLimit = line.MiterLimit,
                Dashes = [.. line.Dashes.Select(length => length * scale)],
                DashOffset = line.DashOffset * scale,
            };
        var item = new PathItem(OutlineOf(path.Steps, inner), path.Fill is { } fill ? PaintOf(fill, inner) : null, stroke)
        {
            IsEvenOdd = path.IsEvenOdd,
        };
        frame.Add(Point.Zero, isStretched ? new GroupItem(FrameOf(item, frame.Size)) { Transform = Shrunk(map, scale) } : item);
    }

    private static void DrawPicture(PictureShape picture, Transform map, Frame frame)
    {
        var scale = ScaleOf(map);
        if (!(scale > 0))
        {
            return;
        }

        var item = new PictureItem(picture.Picture, new Size(picture.Width * scale, picture.Height * scale));
        var at = map.Map(new Point(picture.X, picture.Y));
        if (IsUpright(map))
        {
            frame.Add(at, item);
        }
        else
        {
            frame.Add(Point.Zero, new GroupItem(FrameOf(item, item.Size)) { Transform = Shrunk(map, scale) with { E = at.X, F = at.Y } });
        }
    }

    /// <summary>Returns the scale of lengths, or 0 if the transform makes everything invisible.</summary>
    public static double ScaleOf(Transform map) =>
        Math.Sqrt(Math.Abs((map.A * map.D) - (map.B * map.C))) is > 1e-9 and < 1e9 and var scale ? scale : 0;

    /// <summary>True for a uniform scale without rotation or reflection.</summary>
    public static bool IsUpright(Transform map) =>
        map.A > 0 && Math.Abs(map.A - map.D) < 1e-6 * map.A && Math.Abs(map.B) + Math.Abs(map.C) < 1e-6 * map.A;

    /// <summary>Returns the transform for content that is already scaled.</summary>
    public static Transform Shrunk(Transform map, double scale) =>
        map with
        {
            A = map.A / scale,
            B = map.B / scale,
            C = map.C / scale,
            D = map.D / scale,
        };

    /// <summary>Returns a frame with one item.</summary>
    public static Frame FrameOf(FrameItem item, Size size)
    {
        var frame = new Frame(size);
        frame.Add(Point.Zero, item);
        return frame;
    }

    // A similarity maps circles to circles: rotation, translation, reflection, uniform scale.
    private static bool IsSimilarity(Transform map)
    {
        var size = Math.Abs(map.A) + Math.Abs(map.B);
        return (Math.Abs(map.A - map.D) < 1e-4 * size && Math.Abs(map.B + map.C) < 1e-4 * size)
            || (Math.Abs(map.A + map.D) < 1e-4 * size && Math.Abs(map.B - map.C) < 1e-4 * size);
    }


    private static Outline OutlineOf(IReadOnlyList<PathStep> steps, Transform map)
    {
        var outline = new OutlineStep[steps.Count];
        for (var i = 0; i < outline.Length; i++)
        {
            var step = steps[i];
            var end = Near(map, step.X, step.Y);
            outline[i] = step.Kind switch
            {
                PathStepKind.Move => new MoveTo(end.X, end.Y),
                PathStepKind.Line => new LineTo(end.X, end.Y),
                PathStepKind.Curve when Near(map, step.X1, step.Y1) is var first && Near(map, step.X2, step.Y2) is var second =>
                    new CurveTo(first.X, first.Y, second.X, second.Y, end.X, end.Y),
                _ => new Close(),
            };
        }

        return new Outline(outline);
    }

    private static Point Near(Transform map, double x, double y)
    {
        var at = map.Map(new Point(x, y));
        return new Point(Near(at.X), Near(at.Y));

        static double Near(double value) => double.IsNaN(value) ? 0 : Math.Clamp(value, -MaximumCoordinate, MaximumCoordinate);
    }

    private Paint PaintOf(ShapePaint paint, Transform map) => paint switch
    {
        SolidPaint solid => new ColorPaint(new Color(solid.Red, solid.Green, solid.Blue)) { Opacity = solid.Opacity },
        LinearGradient linear => new LinearPaint(new Point(linear.X1, linear.Y1), new Point(linear.X2, linear.Y2), StopsOf(linear))
        {
            Transform = linear.Transform.Then(map),
            Opacity = linear.Opacity,
        },
        RadialGradient radial => new RadialPaint(
            new Point(radial.FocusX, radial.FocusY), radial.FocusRadius, new Point(radial.X, radial.Y), radial.Radius, StopsOf(radial))
        {
            Transform = radial.Transform.Then(map),
            Opacity = radial.Opacity,
        },
        TilePaint tiles => Tiled(tiles, tiles.Transform.Then(map)),
        _ => throw new InvalidOperationException($"No way to paint with {paint.GetType().Name}."),
    };

    private Paint Tiled(TilePaint paint, Transform map)
    {
        var scale = ScaleOf(map);
        var at = map.Map(new Point(paint.X, paint.Y));
        var (width, height) = (Math.Min(paint.Width * scale, 2 * MaximumCoordinate), Math.Min(paint.Height * scale, 2 * MaximumCoordinate));
        if (!(Math.Min(width, height) > 1e-3 && Math.Max(Math.Abs(at.X), Math.Abs(at.Y)) < 1e6))
        {
            return new ColorPaint(Color.Black) { Opacity = 0 }; // invisible
        }

        if (!tiles.TryGetValue((paint.Shapes, scale), out var tile))
        {
            tile = new Frame(width, height);
            Draw(paint.Shapes, new Transform(scale, 0, 0, scale, -paint.X * scale, -paint.Y * scale), tile);
            tiles.Add((paint.Shapes, scale), tile);
        }

        return new TiledPaint(tile) { Transform = Shrunk(map, scale) with { E = at.X, F = at.Y }, Opacity = paint.Opacity };
    }

    private static PaintStop[] StopsOf(GradientPaint paint) =>
        [.. paint.Stops.Select(stop => new PaintStop(stop.Offset, new Color(stop.Red, stop.Green, stop.Blue), stop.Opacity))];
}
