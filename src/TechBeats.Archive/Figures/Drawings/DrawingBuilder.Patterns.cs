using TechBeats.Model;

namespace TechBeats.Archive.Figures.Drawings;

/// <content>Areas filled with tiles (SVG 1.1, 13.3).</content>
internal sealed partial class DrawingBuilder
{
    /// <summary>Tiles of a pattern times the shapes in one.</summary>
    private const int MostTileShapes = 20_000;

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
        var (unitX, unitY) = Attribute("patternContentUnits") == "objectBoundingBox" ? (bounds.Width, bounds.Height) : (1, 1);
        var content = box?.Into(tile, Attribute("preserveAspectRatio")) ?? new ShapeTransform(unitX, 0, 0, unitY, tile.Left, tile.Top);
        var inner = new List<Shape>();
        if (chain.Find(element => element.Children.Any()) is { } owner)
        {
            AppendChildren(owner, styles.Of(owner, styles.Around(owner), viewport), box is { } plane ? new SvgViewport(plane.Width, plane.Height) : viewport, depth, inner);
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
