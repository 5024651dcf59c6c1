using TechBeats.Model;
using TechBeats.Svg.Css;
using TechBeats.Svg.Geometry;
using TechBeats.Svg.Painting;
using TechBeats.Svg.Source;

namespace TechBeats.Svg.Build;

/// <content>Areas filled with tiles (SVG 1.1, 13.3).</content>
internal sealed partial class DrawingBuilder
{
    /// <summary>Maximum number of visible tiles. More take viewers too long to draw.</summary>
    private const int MaximumTiles = 100_000;

    private readonly Dictionary<(SvgElement Pattern, ShapeBounds Bounds, SvgViewport Viewport), TilePaint> knownTiles = [];

    /// <summary>The paint of a path, or null for none.</summary>
    private ShapePaint? PaintOf(SvgPaint paint, double opacity, IReadOnlyList<PathStep> steps, SvgViewport viewport, int depth)
    {
        if (opacity == 0 || tree.Find(paint.Reference) is not { Name: "pattern" } pattern)
        {
            return paints.Resolve(paint, opacity, steps, viewport);
        }

        budget.AddWork(steps.Count);
        var tiles = inUse.Add(pattern) ? TilesOf(pattern, ShapeBounds.Around(steps), viewport, depth) : null;
        inUse.Remove(pattern);
        if (tiles is null)
        {
            omissions.Add("pattern");
            return new SolidPaint(128, 128, 128) { Opacity = 0.3 * opacity };
        }

        return tiles.Shapes.Count == 0 ? null : tiles with { Opacity = opacity };
    }

    /// <summary>The tiles of a pattern that cover the bounds, or null if there are too many or they have no size.</summary>
    private TilePaint? TilesOf(SvgElement pattern, ShapeBounds bounds, SvgViewport viewport, int depth)
    {
        var chain = new List<SvgElement> { pattern };
        while (chain.Count < 8 && tree.Find(chain[^1].Target) is { Name: "pattern" } next && !chain.Contains(next))
        {
            chain.Add(next);
        }

        var usesObjectBounds = Attribute("patternUnits") != "userSpaceOnUse";
        var units = usesObjectBounds ? new SvgViewport(1, 1) : viewport;
        var tile = new ShapeBounds(0, 0, Length("width", units.Width), Length("height", units.Height));
        tile = tile with
        {
            Left = Length("x", units.Width),
            Top = Length("y", units.Height),
            Right = tile.Right + Length("x", units.Width),
            Bottom = tile.Bottom + Length("y", units.Height),
        };
        tile = usesObjectBounds ? tile.Through(bounds.FromUnit) : tile;
        var map = TransformList.Read(Attribute("patternTransform"));
        if (!(tile.Width > 0 && tile.Height > 0 && Math.Abs(map.Determinant) > 1e-12))
        {
            return null;
        }

        var area = bounds.Through(GradientReader.Inverse(map));
        if (!(area.Width / tile.Width * (area.Height / tile.Height) <= MaximumTiles))
        {
            return null;
        }

        var isFilledOfObject = Attribute("patternContentUnits") == "objectBoundingBox";
        var key = (pattern, usesObjectBounds || isFilledOfObject ? bounds : ShapeBounds.None, viewport);
        if (styles.Marked is not null || !knownTiles.TryGetValue(key, out var paint))
        {
            var box = ViewBox.Read(Attribute("viewBox"));
            var content = box?.Into(tile, Attribute("preserveAspectRatio"))
                ?? new Transform(isFilledOfObject ? bounds.Width : 1, 0, 0, isFilledOfObject ? bounds.Height : 1, tile.Left, tile.Top);
            var inner = new List<Shape>();
            if (chain.Find(element => element.Children.Any()) is { } owner)
            {
                AppendChildren(
                    owner,
                    styles.Compute(owner, styles.Around(owner), viewport),
                    box is { } plane ? new SvgViewport(plane.Width, plane.Height) : viewport,
                    depth,
                    inner
                );
            }

            paint = new TilePaint(Grouped(inner, content, [], 1), tile.Left, tile.Top, tile.Width, tile.Height) { Transform = map };
            knownTiles[key] = paint;
        }

        return paint;

        string? Attribute(string name) => chain.Find(element => element[name] is not null)?[name];

        double Length(string name, double whole) => SvgLength.Read(Attribute(name), whole, SvgStyle.DefaultFontSize) ?? 0;
    }
}
