using TechBeats.Model;
using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Paragraphs.Drawings;

/// <summary>
/// Shapes to ink. All maps are worked into the paths, so that lengths are points of the drawing's frame; what can't be (a
/// line that is stretched one way, turned words) stands in a group with a map. For one drawing.
/// </summary>
internal sealed class DrawingSetter
{
    /// <summary>Points in a CSS pixel, 1/96 inch.</summary>
    private const double Pixel = 0.75;

    // Sides of the frame in points: large enough for thousandths to be fine, small enough for any viewer. How large it stands is the mark's affair.
    private const double SmallestSide = 100;
    private const double LargestSide = 2000;

    /// <summary>What is farther off than this many points is seen by nobody, and by some viewers not read.</summary>
    private const double Farthest = 30_000;

    private readonly DrawingText text;

    // Many paths are painted with the same tiles.
    private readonly Dictionary<(IReadOnlyList<Shape> Shapes, double Scale), Frame> tiles = [];

    private DrawingSetter(ParagraphSetter paragraphs) => text = new DrawingText(paragraphs);

    /// <summary>Sets a drawing, its words in the book's own fonts.</summary>
    /// <exception cref="IOException">The drawing has gone from the store.</exception>
    public static TypesetDrawing Set(DrawingPicture picture, ParagraphSetter paragraphs)
    {
        var drawing = picture.Open();
        var largest = Math.Max(drawing.Width, drawing.Height) * Pixel;
        var scale = Pixel * Math.Clamp(largest, SmallestSide, LargestSide) / largest;
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
                default: throw new InvalidOperationException($"A shape that can't be set: {shape.GetType().Name}");
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

        var mark = new GroupItem(content) { Opacity = group.Opacity, Blend = group.Blend };
        if (group.Mask is { } mask)
        {
            var shade = new Frame(frame.Size);
            Draw(mask.Shapes, inner, shade);
            mark = mark with { Mask = new GroupMask(shade, mask.IsByOpacity) };
        }

        foreach (var clip in group.Clips)
        {
            var around = mark.Clip is null ? mark : new GroupItem(FrameOf(mark, frame.Size));
            mark = around with { Clip = OutlineOf(clip.Steps, inner), IsClipEvenOdd = clip.IsEvenOdd };
        }

        frame.Add(Point.Zero, mark);
    }

    private void DrawPath(PathShape path, Transform map, Frame frame)
    {
        var scale = ScaleOf(map);
        if (!(scale > 0))
        {
            return;
        }

        // The width of a line that grows more one way than the other must be drawn under the map itself.
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
        var mark = new PathItem(OutlineOf(path.Steps, inner), path.Fill is { } fill ? PaintOf(fill, inner) : null, stroke)
        {
            IsEvenOdd = path.IsEvenOdd,
        };
        frame.Add(Point.Zero, isStretched ? new GroupItem(FrameOf(mark, frame.Size)) { Transform = Shrunk(map, scale) } : mark);
    }

    private static void DrawPicture(PictureShape picture, Transform map, Frame frame)
    {
        var scale = ScaleOf(map);
        if (!(scale > 0))
        {
            return;
        }

        var mark = new PictureItem(picture.Picture, new Size(picture.Width * scale, picture.Height * scale));
        var at = map.Map(new Point(picture.X, picture.Y));
        if (IsUpright(map))
        {
            frame.Add(at, mark);
        }
        else
        {
            frame.Add(Point.Zero, new GroupItem(FrameOf(mark, mark.Size)) { Transform = Shrunk(map, scale) with { E = at.X, F = at.Y } });
        }
    }

    /// <summary>By how much lengths grow; not a number above 0 where nothing is seen any more.</summary>
    public static double ScaleOf(Transform map) =>
        Math.Sqrt(Math.Abs((map.A * map.D) - (map.B * map.C))) is > 1e-9 and < 1e9 and var scale ? scale : 0;

    /// <summary>True where everything grows alike and nothing is turned.</summary>
    public static bool IsUpright(Transform map) =>
        map.A > 0 && Math.Abs(map.A - map.D) < 1e-6 * map.A && Math.Abs(map.B) + Math.Abs(map.C) < 1e-6 * map.A;

    /// <summary>The map for what is already drawn larger.</summary>
    public static Transform Shrunk(Transform map, double scale) =>
        map with
        {
            A = map.A / scale,
            B = map.B / scale,
            C = map.C / scale,
            D = map.D / scale,
        };

    /// <summary>A frame with one mark.</summary>
    public static Frame FrameOf(FrameItem mark, Size size)
    {
        var frame = new Frame(size);
        frame.Add(Point.Zero, mark);
        return frame;
    }

    // Turned, moved, mirrored, grown: but circles stay circles.
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

        static double Near(double value) => double.IsNaN(value) ? 0 : Math.Clamp(value, -Farthest, Farthest);
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
        _ => throw new InvalidOperationException($"A paint that can't be set: {paint.GetType().Name}"),
    };

    private Paint Tiled(TilePaint paint, Transform map)
    {
        var scale = ScaleOf(map);
        var at = map.Map(new Point(paint.X, paint.Y));
        var (width, height) = (Math.Min(paint.Width * scale, 2 * Farthest), Math.Min(paint.Height * scale, 2 * Farthest));
        if (!(Math.Min(width, height) > 1e-3 && Math.Max(Math.Abs(at.X), Math.Abs(at.Y)) < 1e6))
        {
            return new ColorPaint(Color.Black) { Opacity = 0 }; // nobody sees it
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
