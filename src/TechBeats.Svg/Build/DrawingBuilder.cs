using TechBeats.Model;
using TechBeats.Svg.Css;
using TechBeats.Svg.Geometry;
using TechBeats.Svg.Painting;
using TechBeats.Svg.Shapes;
using TechBeats.Svg.Source;
using TechBeats.Svg.TextContent;

namespace TechBeats.Svg.Build;

/// <summary>Converts a drawing's source to shapes in painting order. One instance per drawing.</summary>
internal sealed partial class DrawingBuilder
{
    /// <summary>Maximum nesting depth of elements, including used ones.</summary>
    private const int MaximumDepth = 256;

    private readonly SvgTree tree;
    private readonly ElementStyles styles;
    private readonly DrawingBudget budget;
    private readonly EmbeddedImageReader images;
    private readonly int depth;
    private readonly SortedSet<string> omissions = new(StringComparer.Ordinal);
    private readonly HashSet<SvgElement> inUse = [];
    private readonly PaintReader paints;

    /// <param name="tree">The source.</param>
    /// <param name="budget">The budget of the drawing and of nested drawings.</param>
    /// <param name="images">Reads the images inside the drawing.</param>
    /// <param name="depth">Nesting depth within another drawing.</param>
    public DrawingBuilder(SvgTree tree, DrawingBudget budget, EmbeddedImageReader images, int depth = 0)
    {
        (this.tree, this.budget, this.images, this.depth) = (tree, budget, images, depth);
        styles = new ElementStyles(StyleSheet.Read(tree.Styles), budget);
        paints = new PaintReader(tree, styles, omissions, budget);
    }

    /// <summary>Features of the drawing that are not drawn.</summary>
    public IEnumerable<string> Omissions => omissions;

    private void AppendChildren(SvgElement element, SvgStyle style, SvgViewport viewport, int depth, List<Shape> shapes)
    {
        foreach (var child in element.Children)
        {
            Append(child, style, viewport, depth + 1, shapes);
        }
    }

    private void Append(SvgElement element, SvgStyle outer, SvgViewport viewport, int depth, List<Shape> shapes)
    {
        budget.AddElement();
        Descend(depth);
        var style = styles.Compute(element, outer, viewport);
        if (style.IsNotDisplayed || style.Opacity == 0)
        {
            return;
        }

        var inner = new List<Shape>();
        switch (element.Name)
        {
            case "g" or "a":
                AppendChildren(element, style, viewport, depth, inner);
                break;
            case "switch":
                if (ChosenBy(element) is { } chosen)
                {
                    Append(chosen, style, viewport, depth + 1, inner);
                }

                break;
            case "svg":
                AppendViewport(element, PlaceOf(element, style, viewport), style, depth, inner);
                break;
            case "use":
                AppendUsed(element, style, viewport, depth, inner);
                break;
            case "text":
                if (!style.IsHidden && new TextElements(tree, styles, paints, omissions, budget).Read(element, style, viewport) is { } text)
                {
                    inner.Add(text);
                }

                break;
            case "foreignObject":
                if (!style.IsHidden && new ForeignText(styles, paints, omissions, budget).Read(element, style, viewport) is { } words)
                {
                    inner.Add(words);
                }

                break;
            case "image":
                if (!style.IsHidden)
                {
                    AppendPicture(element, style, viewport, depth, inner);
                }

                break;
            case "path" or "rect" or "circle" or "ellipse" or "line" or "polyline" or "polygon":
                if (!style.IsHidden)
                {
                    AppendPath(element, style, viewport, depth, inner);
                }

                break;
            default:
                return;
        }

        if (inner.Count > 0)
        {
            shapes.AddRange(
                Finished(style, viewport, depth, inner, MapOf(style, viewport, () => ShapeBounds.Around(inner, budget)), style.Opacity)
            );
        }
    }

    private static void Descend(int depth)
    {
        if (depth > MaximumDepth)
        {
            throw BadDrawingException.TooLarge($"an SVG of elements nested more than {MaximumDepth} deep");
        }
    }

    /// <summary>Applies mask, clip, opacity, blend mode and transform of an element's style to its shapes.</summary>
    private List<Shape> Finished(SvgStyle style, SvgViewport viewport, int depth, List<Shape> shapes, Transform map, double opacity)
    {
        if (style.Filter is not null)
        {
            omissions.Add("filter");
        }

        var seen = new Seen(shapes);
        if (tree.Find(style.ClipPath) is { Name: "clipPath" } clip && !TryClip(clip, seen, viewport, depth))
        {
            omissions.Add("clip-path");
        }

        if (tree.Find(style.Mask) is { Name: "mask" } mask && !TryMask(mask, seen, viewport, depth))
        {
            omissions.Add("mask");
        }

        return Grouped(seen.Shapes, map, seen.Clips, opacity, style.Blend);
    }

    /// <summary>Groups shapes, or returns them unchanged if the group would have no effect.</summary>
    private static List<Shape> Grouped(
        List<Shape> shapes,
        Transform transform,
        List<ShapeClip> clips,
        double opacity,
        BlendMode blend = BlendMode.Normal
    )
    {
        if (opacity < 1 && shapes is [PathShape path] && (path.Fill is null || path.Stroke is null))
        {
            shapes = [Thinned(path, opacity)];
            opacity = 1;
        }

        return shapes.Count == 0 || (transform == Transform.Identity && clips.Count == 0 && opacity >= 1 && blend == BlendMode.Normal)
            ? shapes
            : [new ShapeGroup(shapes) { Transform = transform, Clips = clips, Opacity = opacity, Blend = blend }];
    }

    /// <summary>The map from an element's coordinates to those around it.</summary>
    /// <param name="style">The element's style.</param>
    /// <param name="viewport">The viewport around the element.</param>
    /// <param name="bounds">The bounds of the element's shapes.</param>
    private static Transform MapOf(SvgStyle style, SvgViewport viewport, Func<ShapeBounds> bounds)
    {
        var map = TransformList.Read(style.Transform);
        if (style.TransformOrigin is not { } origin || map == Transform.Identity)
        {
            return map;
        }

        var box =
            style.IsOriginInElementBox && bounds() is { IsNone: false } own ? own : new ShapeBounds(0, 0, viewport.Width, viewport.Height);
        var (x, y) = TransformOrigin.Read(origin, box, style.FontSize);
        return new Transform(1, 0, 0, 1, -x, -y).Then(map).Then(new Transform(1, 0, 0, 1, x, y));
    }

    // A path with one paint needs no group for its opacity.
    private static PathShape Thinned(PathShape path, double opacity) => path with
    {
        Fill = path.Fill is { } fill ? fill with { Opacity = fill.Opacity * opacity } : null,
        Stroke = path.Stroke is { } stroke ? stroke with { Paint = stroke.Paint with { Opacity = stroke.Paint.Opacity * opacity } } : null,
    };

    /// <summary>
    /// The child of a <c>switch</c> to draw. Text in a box is preferred to its fallback, which is often a picture or truncated. Otherwise
    /// the first child without a language or in English is drawn, then any.
    /// </summary>
    private static SvgElement? ChosenBy(SvgElement element)
    {
        var fitting = element.Children.Where(child => string.IsNullOrEmpty(child["requiredExtensions"])).ToList();
        return fitting.Find(child => child.Name == "foreignObject" && ForeignText.HasWords(child))
            ?? fitting.Find(child =>
                child.Name != "foreignObject" && (child["systemLanguage"] is not { } languages || IsEnglish(languages))
            )
            ?? fitting.FirstOrDefault();

        static bool IsEnglish(string languages) =>
            languages.Split(',').Any(language => language.AsSpan().Trim().StartsWith("en", StringComparison.OrdinalIgnoreCase));
    }

    private void AppendPath(SvgElement element, SvgStyle style, SvgViewport viewport, int depth, List<Shape> shapes)
    {
        var steps = BasicShapes.ReadPath(element, style, viewport, budget)!;
        if (steps.Count == 0)
        {
            return;
        }

        var fill = element.Name == "line" ? null : PaintOf(style.Fill, style.FillOpacity, steps, viewport, depth);
        var strokePaint = style.StrokeWidth > 0 ? PaintOf(style.Stroke, style.StrokeOpacity, steps, viewport, depth) : null;
        var stroke = strokePaint is null ? null : new ShapeStroke(strokePaint, style.StrokeWidth)
        {
            Cap = style.Cap,
            Join = style.Join,
            MiterLimit = style.MiterLimit,
            Dashes = style.Dashes,
            DashOffset = style.DashOffset,
        };
        if (fill is not null || stroke is not null)
        {
            var path = new PathShape(steps)
            {
                IsEvenOdd = style.IsFilledEvenOdd,
                Fill = fill,
                Stroke = stroke,
            };
            shapes.AddRange(
                style.IsStrokedFirst && fill is not null && stroke is not null
                    ? [path with { Fill = null }, path with { Stroke = null }]
                    : [path]
            );
        }

        if (
            element.Name is "path" or "line" or "polyline" or "polygon"
            && (style.MarkerStart ?? style.MarkerMid ?? style.MarkerEnd) is not null
        )
        {
            AppendMarkers(steps, style, depth, shapes);
        }
    }
}
