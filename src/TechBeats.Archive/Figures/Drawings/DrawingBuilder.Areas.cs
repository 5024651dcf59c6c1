using TechBeats.Archive.Figures.Addresses;
using TechBeats.Archive.Figures.Decoding;
using TechBeats.Archive.Figures.Headers;
using TechBeats.Archive.Figures.Storing;
using TechBeats.Model;

namespace TechBeats.Archive.Figures.Drawings;

/// <content>What has a place of its own: viewports, used elements, pictures; clips and patterns.</content>
internal sealed partial class DrawingBuilder
{
    /// <summary>Tiles of a pattern times the shapes in one.</summary>
    private const int MostTileShapes = 20_000;

    private static ShapeClip ClipTo(ShapeBounds area) => new(
    [
        PathStep.Move(area.Left, area.Top),
        PathStep.Line(area.Right, area.Top),
        PathStep.Line(area.Right, area.Bottom),
        PathStep.Line(area.Left, area.Bottom),
        PathStep.Close(area.Left, area.Top),
    ]);

    private static ShapeBounds PlaceOf(SvgElement element, SvgStyle style, SvgViewport viewport, SvgElement? used = null)
    {
        var x = SvgLength.Read(element["x"], viewport.Width, style.FontSize) ?? 0;
        var y = SvgLength.Read(element["y"], viewport.Height, style.FontSize) ?? 0;
        var width = SvgLength.Read(element["width"] ?? used?["width"], viewport.Width, style.FontSize) ?? viewport.Width;
        var height = SvgLength.Read(element["height"] ?? used?["height"], viewport.Height, style.FontSize) ?? viewport.Height;
        return new ShapeBounds(x, y, x + Math.Max(0, width), y + Math.Max(0, height));
    }

    /// <summary>Draws what is within an <c>svg</c> or <c>symbol</c> into a place.</summary>
    private void AppendViewport(SvgElement element, ShapeBounds place, SvgStyle style, int depth, List<Shape> shapes)
    {
        if (!(place.Width > 0 && place.Height > 0))
        {
            return;
        }

        var box = ViewBox.Read(element["viewBox"]);
        var map = box?.Into(place, element["preserveAspectRatio"]) ?? new ShapeTransform(1, 0, 0, 1, place.Left, place.Top);
        var viewport = box is { } plane ? new SvgViewport(plane.Width, plane.Height) : new SvgViewport(place.Width, place.Height);
        var inner = new List<Shape>();
        AppendChildren(element, style, viewport, depth, inner);
        var mapped = Grouped(inner, map, [], 1);
        shapes.AddRange(Grouped([.. mapped], ShapeTransform.Identity, style.Overflows ? [] : [ClipTo(place)], 1));
    }

    private void AppendUsed(SvgElement element, SvgStyle style, SvgViewport viewport, int depth, List<Shape> shapes)
    {
        if (tree.Find(element.Target) is not { } used)
        {
            if (element.Target is null && (element["href"] ?? element["xlink:href"]) is not null)
            {
                omissions.Add("external-use");
            }

            return;
        }

        if (IsWithin(element, used) || !inUse.Add(used))
        {
            return; // it uses itself
        }

        if (used.Name is "symbol" or "svg")
        {
            budget.AddElement();
            var own = styles.Of(used, style, viewport);
            if (!own.IsLeftOut)
            {
                var inner = new List<Shape>();
                AppendViewport(used, PlaceOf(element, style, viewport, used), own, depth + 1, inner);
                shapes.AddRange(Grouped(inner, TransformList.Read(own.Transform), [], own.Opacity));
            }
        }
        else
        {
            var x = SvgLength.Read(element["x"], viewport.Width, style.FontSize) ?? 0;
            var y = SvgLength.Read(element["y"], viewport.Height, style.FontSize) ?? 0;
            var inner = new List<Shape>();
            Append(used, style, viewport, depth + 1, inner);
            shapes.AddRange(Grouped(inner, new ShapeTransform(1, 0, 0, 1, x, y), [], 1));
        }

        inUse.Remove(used);
    }

    private static bool IsWithin(SvgElement element, SvgElement around)
    {
        for (var parent = element.Parent; parent is not null; parent = parent.Parent)
        {
            if (ReferenceEquals(parent, around))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Pixels within the source, as they are; no decoder is run on them here.</summary>
    private void AppendPicture(SvgElement element, SvgStyle style, SvgViewport viewport, List<Shape> shapes)
    {
        var address = (element["href"] ?? element["xlink:href"])?.Trim();
        if (address is null or "")
        {
            return;
        }

        if (!address.StartsWith("data:", StringComparison.OrdinalIgnoreCase))
        {
            omissions.Add("external-image");
            return;
        }

        if (DataAddress.Read(address) is not { } bytes || PicturePreparer.AsItIs(bytes) is not { } printable)
        {
            omissions.Add("image");
            return;
        }

        var x = SvgLength.Read(element["x"], viewport.Width, style.FontSize) ?? 0;
        var y = SvgLength.Read(element["y"], viewport.Height, style.FontSize) ?? 0;
        var (width, height) = (SvgLength.Read(element["width"], viewport.Width, style.FontSize), SvgLength.Read(element["height"], viewport.Height, style.FontSize));
        var ratio = (double)printable.Width / printable.Height;
        var (across, down) = (width ?? height * ratio ?? printable.Width, height ?? width / ratio ?? printable.Height);
        if (!(across > 0 && down > 0))
        {
            return;
        }

        var place = new ShapeBounds(x, y, x + across, y + down);
        var map = new ViewBox(0, 0, printable.Width, printable.Height).Into(place, element["preserveAspectRatio"]);
        var area = new ShapeBounds(0, 0, printable.Width, printable.Height).Through(map);
        Shape shape = new PictureShape(printable.ToPicture(FigureStore.HashOf(bytes), () => bytes), area.Left, area.Top, area.Width, area.Height);
        shapes.AddRange(Grouped([shape], ShapeTransform.Identity, area.Width > place.Width * 1.001 || area.Height > place.Height * 1.001 ? [ClipTo(place)] : [], 1));
    }

    /// <summary>
    /// Adds the area of a <c>clipPath</c>, or of a <c>mask</c> that is no more than an area: white all over. False when it holds
    /// something else; then nothing is cut off.
    /// </summary>
    private bool AppendClip(SvgElement element, IReadOnlyList<Shape> clipped, SvgViewport viewport, int depth, List<ShapeClip> clips)
    {
        if (!inUse.Add(element))
        {
            return false;
        }

        budget.AddElement();
        var style = styles.Of(element, SvgStyle.Initial, viewport);
        var isMask = element.Name == "mask";
        var isOfObject = element[isMask ? "maskContentUnits" : "clipPathUnits"] == "objectBoundingBox";
        var map = isOfObject ? ShapeBounds.Of(clipped, budget).FromUnit : ShapeTransform.Identity;
        map = TransformList.Read(style.Transform).Then(map);
        var steps = new List<PathStep>();
        var isEvenOdd = false;
        var isArea = AppendArea(element, style, map, viewport, isMask, depth, steps, ref isEvenOdd) && steps.Count > 0;
        if (isArea)
        {
            clips.Add(new ShapeClip(steps, isEvenOdd));
            if (tree.Find(style.ClipPath) is { Name: "clipPath" } another && !AppendClip(another, clipped, viewport, depth + 1, clips))
            {
                omissions.Add("clip-path");
            }
        }

        inUse.Remove(element);
        return isArea;
    }

    private bool AppendArea(
        SvgElement around, SvgStyle outer, ShapeTransform map, SvgViewport viewport, bool isMask, int depth, List<PathStep> steps, ref bool isEvenOdd)
    {
        if (depth > Deepest)
        {
            return false;
        }

        foreach (var child in around.Children)
        {
            budget.AddElement();
            var style = styles.Of(child, outer, viewport);
            var inner = TransformList.Read(style.Transform).Then(map);
            if (style.IsLeftOut || style.IsHidden || child.Name is "title" or "desc" or "defs" or "metadata")
            {
                continue;
            }

            if (child.Name == "use" && tree.Find(child.Target) is { } used && inUse.Add(used))
            {
                var x = SvgLength.Read(child["x"], viewport.Width, style.FontSize) ?? 0;
                var y = SvgLength.Read(child["y"], viewport.Height, style.FontSize) ?? 0;
                var wrapper = new SvgElement("g", child);
                wrapper.Add(new SvgNode(used, null));
                var isArea = AppendArea(wrapper, style, new ShapeTransform(1, 0, 0, 1, x, y).Then(inner), viewport, isMask, depth + 1, steps, ref isEvenOdd);
                inUse.Remove(used);
                if (!isArea)
                {
                    return false;
                }
            }
            else if (child.Name is "g" or "a")
            {
                if (!AppendArea(child, style, inner, viewport, isMask, depth + 1, steps, ref isEvenOdd))
                {
                    return false;
                }
            }
            else if (BasicShapes.Of(child, style, viewport, budget) is { } path && (!isMask || IsWhite(style)))
            {
                isEvenOdd |= isMask ? style.IsFilledEvenOdd : style.IsClippedEvenOdd;
                steps.AddRange(path.Select(step => Mapped(step, inner)));
            }
            else
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsWhite(SvgStyle style) =>
        style is { Fill: { Reference: null, Color: { Red: > 230, Green: > 230, Blue: > 230, Opacity: 1 } }, FillOpacity: 1, Opacity: 1, Stroke.Color: null, Stroke.Reference: null, Filter: null, Mask: null };

    private static PathStep Mapped(PathStep step, ShapeTransform map)
    {
        var ((x1, y1), (x2, y2), (x, y)) = (map.Map(step.X1, step.Y1), map.Map(step.X2, step.Y2), map.Map(step.X, step.Y));
        return new PathStep(step.Kind, x1, y1, x2, y2, x, y);
    }

    /// <summary>Fills a path with tiles (SVG 1.1, 13.3), written out one by one.</summary>
    private void AppendPattern(SvgElement pattern, IReadOnlyList<PathStep> steps, SvgStyle style, SvgViewport viewport, int depth, List<Shape> shapes)
    {
        var bounds = ShapeBounds.Of(steps);
        var tiles = inUse.Add(pattern) ? TilesOf(pattern, bounds, viewport, depth) : null;
        inUse.Remove(pattern);
        if (tiles is null)
        {
            omissions.Add("pattern");
            tiles = [new PathShape(steps) { IsEvenOdd = style.IsFilledEvenOdd, Fill = new SolidPaint(128, 128, 128) { Opacity = 0.3 } }];
        }

        if (tiles.Count > 0)
        {
            shapes.Add(new ShapeGroup(tiles) { Clips = [new ShapeClip(steps, style.IsFilledEvenOdd)], Opacity = style.FillOpacity });
        }
    }

    /// <summary>The tiles that cover the bounds; null when they are too many, or have no size.</summary>
    private List<Shape>? TilesOf(SvgElement pattern, ShapeBounds bounds, SvgViewport viewport, int depth)
    {
        var chain = new List<SvgElement> { pattern };
        while (chain.Count < 8 && tree.Find(chain[^1].Target) is { Name: "pattern" } next && !chain.Contains(next))
        {
            chain.Add(next);
        }

        var isOfObject = Attribute("patternUnits") != "userSpaceOnUse";
        var units = isOfObject ? new SvgViewport(1, 1) : viewport;
        var tile = new ShapeBounds(0, 0, Length("width", units.Width), Length("height", units.Height));
        tile = tile with { Left = Length("x", units.Width), Top = Length("y", units.Height), Right = tile.Right + Length("x", units.Width), Bottom = tile.Bottom + Length("y", units.Height) };
        tile = isOfObject ? tile.Through(bounds.FromUnit) : tile;
        var map = TransformList.Read(Attribute("patternTransform"));
        if (!(tile.Width > 0 && tile.Height > 0 && Math.Abs(map.Determinant) > 1e-12))
        {
            return null;
        }

        var box = ViewBox.Read(Attribute("viewBox"));
        var content = box?.Into(tile, Attribute("preserveAspectRatio"))
            ?? (Attribute("patternContentUnits") == "objectBoundingBox" ? bounds.FromUnit : ShapeTransform.Identity);
        var inner = new List<Shape>();
        if (chain.Find(element => element.Children.Any()) is { } owner)
        {
            AppendChildren(owner, styles.Of(owner, SvgStyle.Initial, viewport), box is { } plane ? new SvgViewport(plane.Width, plane.Height) : viewport, depth, inner);
        }

        if (inner.Count == 0)
        {
            return [];
        }

        var area = bounds.Through(GradientReader.Inverse(map));
        var (left, right) = (Math.Floor((area.Left - tile.Left) / tile.Width), Math.Ceiling((area.Right - tile.Left) / tile.Width));
        var (top, bottom) = (Math.Floor((area.Top - tile.Top) / tile.Height), Math.Ceiling((area.Bottom - tile.Top) / tile.Height));
        if (!((right - left) * (bottom - top) * CountOf(inner) <= MostTileShapes))
        {
            return null;
        }

        budget.AddSteps((int)((right - left) * (bottom - top) * CountOf(inner)));
        var within = ShapeBounds.Of(inner, budget).Through(content);
        var isInside = within.Left >= tile.Left && within.Right <= tile.Right && within.Top >= tile.Top && within.Bottom <= tile.Bottom;
        var one = Grouped([.. Grouped(inner, content, [], 1)], ShapeTransform.Identity, isInside ? [] : [ClipTo(tile)], 1);
        var tiles = new List<Shape>();
        for (var y = top; y < bottom; y++)
        {
            for (var x = left; x < right; x++)
            {
                tiles.Add(new ShapeGroup(one) { Transform = new ShapeTransform(1, 0, 0, 1, x * tile.Width, y * tile.Height) });
            }
        }

        return [.. Grouped(tiles, map, [], 1)];

        string? Attribute(string name) => chain.Find(element => element[name] is not null)?[name];

        double Length(string name, double whole) => SvgLength.Read(Attribute(name), whole, SvgStyle.DefaultFontSize) ?? 0;
    }

    private int CountOf(IReadOnlyList<Shape> shapes)
    {
        var count = 0;
        foreach (var shape in shapes)
        {
            budget.AddWork(1);
            count += shape switch
            {
                ShapeGroup group => CountOf(group.Shapes),
                PathShape path => 1 + (path.Steps.Count / 16),
                _ => 1,
            };
        }

        return count;
    }
}
