using System.Globalization;
using System.Text;
using TechBeats.Model;

namespace TechBeats.Tests.Support;

/// <summary>
/// A drawing as an indented outline: <c>group</c>, <c>path</c>, <c>text</c>, <c>box</c>, <c>picture</c>, each with its looks.
/// Paths are written as SVG writes them, in absolute lines and curves, numbers with at most two decimals.
/// </summary>
public static class DrawingOutline
{
    public static string Of(Drawing drawing)
    {
        var outline = new StringBuilder(string.Create(CultureInfo.InvariantCulture, $"drawing {N(drawing.Width)} {N(drawing.Height)}\n"));
        Write(drawing.Shapes, outline, 1);
        return outline.ToString().TrimEnd('\n');
    }

    public static string Of(IReadOnlyList<PathStep> steps) => string.Join(' ', steps.Select(step => step.Kind switch
    {
        PathStepKind.Move => $"M {N(step.X)} {N(step.Y)}",
        PathStepKind.Line => $"L {N(step.X)} {N(step.Y)}",
        PathStepKind.Curve => $"C {N(step.X1)} {N(step.Y1)} {N(step.X2)} {N(step.Y2)} {N(step.X)} {N(step.Y)}",
        _ => "Z",
    }));

    public static string Of(Transform map) => $"({N(map.A)} {N(map.B)} {N(map.C)} {N(map.D)} {N(map.E)} {N(map.F)})";

    private static void Write(IReadOnlyList<Shape> shapes, StringBuilder outline, int depth)
    {
        foreach (var shape in shapes)
        {
            outline.Append(' ', 2 * depth);
            switch (shape)
            {
                case ShapeGroup group:
                    outline.Append("group");
                    outline.Append(group.Transform == Transform.Identity ? "" : $" map {Of(group.Transform)}");
                    outline.Append(group.Opacity < 1 ? $" opacity {N(group.Opacity)}" : "");
                    outline.Append(group.Blend != BlendMode.Normal ? $" blend {group.Blend}" : "").Append('\n');
                    foreach (var clip in group.Clips)
                    {
                        outline
                            .Append(' ', 2 * (depth + 1))
                            .Append(clip.IsEvenOdd ? "clip even-odd " : "clip ")
                            .Append(Of(clip.Steps))
                            .Append('\n');
                    }

                    if (group.Mask is { } mask)
                    {
                        outline.Append(' ', 2 * (depth + 1)).Append(mask.IsByOpacity ? "mask by opacity\n" : "mask by lightness\n");
                        Write(mask.Shapes, outline, depth + 2);
                    }

                    Write(group.Shapes, outline, depth + 1);
                    break;
                case PathShape path:
                    outline.Append("path ").Append(Of(path.Steps)).Append(path.IsEvenOdd ? " even-odd" : "");
                    outline.Append(path.Fill is { } fill ? $" fill {Of(fill)}" : "");
                    outline.Append(path.Stroke is { } stroke ? $" stroke {Of(stroke)}" : "").Append('\n');
                    foreach (var tiles in new[] { path.Fill, path.Stroke?.Paint }.OfType<TilePaint>())
                    {
                        outline
                            .Append(' ', 2 * (depth + 1))
                            .Append($"tile {N(tiles.X)} {N(tiles.Y)} {N(tiles.Width)} {N(tiles.Height)} {Of(tiles.Transform)}\n");
                        Write(tiles.Shapes, outline, depth + 2);
                    }

                    break;
                case TextShape text:
                    outline.Append("text\n");
                    foreach (var chunk in text.Chunks)
                    {
                        outline
                            .Append(' ', 2 * (depth + 1))
                            .Append(CultureInfo.InvariantCulture, $"at {N(chunk.X)} {N(chunk.Y)} {chunk.Anchor}");
                        outline.Append(chunk.Length is { } length ? $" long {N(length)}" : "");
                        outline.Append(chunk.Rotation != 0 ? $" turned {N(chunk.Rotation)}" : "");
                        outline
                            .Append(
                                chunk.Path is { } path
                                    ? $" along {Of(path.Steps)} from {N(path.Start)}{(path.IsStartFraction ? " of it" : "")}"
                                    : ""
                            )
                            .Append('\n');
                        WriteRuns(chunk.Runs, outline, depth + 2);
                    }

                    break;
                case TextBoxShape box:
                    outline.Append(
                        CultureInfo.InvariantCulture,
                        $"box {N(box.X)} {N(box.Y)} {N(box.Width)} {N(box.Height)} {box.Horizontal} "
                            + $"{box.Vertical}{(box.Wraps ? " wraps" : "")}\n"
                    );
                    foreach (var line in box.Lines)
                    {
                        outline.Append(' ', 2 * (depth + 1)).Append($"line {N(line.Leading)}\n");
                        WriteRuns(line.Runs, outline, depth + 2);
                    }

                    break;
                case PictureShape picture:
                    outline.Append(
                        $"picture {picture.Picture.WidthInPixels} x {picture.Picture.HeightInPixels} at {N(picture.X)} {N(picture.Y)} "
                            + $"{N(picture.Width)} {N(picture.Height)}\n"
                    );
                    break;
            }
        }
    }

    private static void WriteRuns(IReadOnlyList<TextRun> runs, StringBuilder outline, int depth)
    {
        foreach (var run in runs)
        {
            var look = run.Look;
            outline.Append(' ', 2 * depth).Append($"\"{run.Text}\" {look.Family} {N(look.Size)} {Of(look.Paint)}");
            outline
                .Append(look.Weight != 400 ? $" weight {look.Weight}" : "")
                .Append(look.IsItalic ? " italic" : "")
                .Append(look.IsUnderlined ? " underlined" : "");
            outline
                .Append(look.Background is { } behind ? $" on {Of(behind)}" : "")
                .Append(look.LetterSpacing != 0 ? $" spaced {N(look.LetterSpacing)}" : "");
            outline.Append(run.Dx != 0 ? $" dx {N(run.Dx)}" : "").Append(run.Dy != 0 ? $" dy {N(run.Dy)}" : "").Append('\n');
        }
    }

    private static string Of(ShapeStroke stroke) =>
        $"{Of(stroke.Paint)} "
            + $"{N(stroke.Width)}{(stroke.Cap != LineCap.Butt ? $" {stroke.Cap}" : "")}"
            + $"{(stroke.Join != LineJoin.Miter ? $" {stroke.Join}" : "")}"
        + (stroke.Dashes.Count > 0 ? $" dashes {string.Join(' ', stroke.Dashes.Select(N))}" : "");

    private static string Of(ShapePaint paint) =>
        (
            paint switch
            {
                SolidPaint solid => $"#{solid.Red:x2}{solid.Green:x2}{solid.Blue:x2}",
                LinearGradient linear =>
                    $"linear {N(linear.X1)} {N(linear.Y1)} to {N(linear.X2)} {N(linear.Y2)} {Of(linear.Transform)} {Of(linear.Stops)}",
                RadialGradient radial =>
                    $"radial {N(radial.FocusX)} {N(radial.FocusY)} to {N(radial.X)} {N(radial.Y)} {N(radial.Radius)} "
                        + $"{Of(radial.Transform)} {Of(radial.Stops)}",
                TilePaint => "tiles",
                _ => "?",
            }
        ) + (paint.Opacity < 1 ? $"/{N(paint.Opacity)}" : "");

    private static string Of(IReadOnlyList<GradientStop> stops) =>
        "["
        + string.Join(
            ' ',
            stops.Select(stop =>
                $"{N(stop.Offset)}:#{stop.Red:x2}{stop.Green:x2}{stop.Blue:x2}{(stop.Opacity < 1 ? $"/{N(stop.Opacity)}" : "")}"
            )
        )
        + "]";

    private static string N(double number) => (Math.Round(number, 2) + 0.0).ToString("0.##", CultureInfo.InvariantCulture);
}
