using TechBeats.Model;

namespace TechBeats.Archive.Figures.Drawings;

/// <summary>Walks a drawing's source from the lowest element to the topmost, and makes the shapes that are seen. For one drawing, once.</summary>
internal sealed partial class DrawingBuilder
{
    /// <summary>Elements within elements, counting those that are used.</summary>
    private const int Deepest = 256;

    /// <summary>A drawing that says nothing of its size (CSS 2.1, 10.3.2).</summary>
    private const double DefaultWidth = 300;

    private const double DefaultHeight = 150;

    private const double LargestSide = 1e6;

    private readonly SvgTree tree;
    private readonly ElementStyles styles;
    private readonly DrawingBudget budget = new();
    private readonly SortedSet<string> omissions = new(StringComparer.Ordinal);
    private readonly HashSet<SvgElement> inUse = [];
    private readonly PaintReader paints;

    public DrawingBuilder(SvgTree tree)
    {
        this.tree = tree;
        styles = new ElementStyles(StyleSheet.Read(tree.Styles), budget);
        paints = new PaintReader(tree, styles, omissions, budget);
    }

    /// <summary>What the drawing asks for and is not drawn.</summary>
    public IEnumerable<string> Omissions => omissions;

    /// <exception cref="BadDrawingException">It asks for more than the limits allow.</exception>
    public Drawing Build()
    {
        var root = tree.Root;
        var style = styles.Of(root, SvgStyle.Initial, new SvgViewport(DefaultWidth, DefaultHeight));
        var box = ViewBox.Read(root["viewBox"]);
        var (width, height) = SizeOf(root, style, box);
        var shapes = new List<Shape>();
        if (style.IsLeftOut)
        {
            return new Drawing(width, height, shapes);
        }

        var viewport = box is { } plane ? new SvgViewport(plane.Width, plane.Height) : new SvgViewport(width, height);
        AppendChildren(root, style, viewport, 0, shapes);
        var map = box?.Into(new ShapeBounds(0, 0, width, height), root["preserveAspectRatio"]) ?? ShapeTransform.Identity;
        return new Drawing(width, height, Grouped(shapes, map, [], style.Opacity));
    }

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
        if (depth > Deepest)
        {
            throw BadDrawingException.TooLarge($"an SVG of elements nested more than {Deepest} deep");
        }

        var style = styles.Of(element, outer, viewport);
        if (style.IsLeftOut || style.Opacity == 0)
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
                    AppendPicture(element, style, viewport, inner);
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
            Finish(style, viewport, depth, inner, shapes);
        }
    }

    /// <summary>Moves, cuts off and thins what an element has drawn.</summary>
    private void Finish(SvgStyle style, SvgViewport viewport, int depth, List<Shape> inner, List<Shape> shapes)
    {
        if (style.Filter is not null)
        {
            omissions.Add("filter");
        }

        var clips = new List<ShapeClip>();
        if (tree.Find(style.ClipPath) is { Name: "clipPath" } clip && !AppendClip(clip, inner, viewport, depth, clips))
        {
            omissions.Add("clip-path");
        }

        if (tree.Find(style.Mask) is { Name: "mask" } mask && !AppendClip(mask, inner, viewport, depth, clips))
        {
            omissions.Add("mask");
        }

        shapes.AddRange(Grouped(inner, TransformList.Read(style.Transform), clips, style.Opacity));
    }

    /// <summary>The shapes as they are where nothing happens to them; else in a group.</summary>
    private static List<Shape> Grouped(List<Shape> shapes, ShapeTransform transform, List<ShapeClip> clips, double opacity)
    {
        if (opacity < 1 && shapes is [PathShape path] && (path.Fill is null || path.Stroke is null))
        {
            shapes = [Thinned(path, opacity)];
            opacity = 1;
        }

        return shapes.Count == 0 || (transform == ShapeTransform.Identity && clips.Count == 0 && opacity >= 1)
            ? shapes
            : [new ShapeGroup(shapes) { Transform = transform, Clips = clips, Opacity = opacity }];
    }

    // What has only one paint needs no group to be shown through.
    private static PathShape Thinned(PathShape path, double opacity) => path with
    {
        Fill = path.Fill is { } fill ? fill with { Opacity = fill.Opacity * opacity } : null,
        Stroke = path.Stroke is { } stroke ? stroke with { Paint = stroke.Paint with { Opacity = stroke.Paint.Opacity * opacity } } : null,
    };

    /// <summary>
    /// The child of a <c>switch</c> that is drawn: words in a box before what stands in for them, which is often a picture of
    /// them or cut short; else the first that asks for nothing special, or at last for a language.
    /// </summary>
    private static SvgElement? ChosenBy(SvgElement element)
    {
        var fitting = element.Children.Where(child => string.IsNullOrEmpty(child["requiredExtensions"])).ToList();
        return fitting.Find(child => child.Name == "foreignObject" && ForeignText.HasWords(child))
            ?? fitting.Find(child => child["systemLanguage"] is null && child.Name != "foreignObject")
            ?? fitting.Find(child => child["systemLanguage"] is { } language && language.StartsWith("en", StringComparison.OrdinalIgnoreCase))
            ?? fitting.FirstOrDefault();
    }

    private (double Width, double Height) SizeOf(SvgElement root, SvgStyle style, ViewBox? box)
    {
        var (width, height) = (Side(root, style, "width"), Side(root, style, "height"));
        var (across, down) = (width, height, box) switch
        {
            (null, null, { } plane) => (MostOf(root, style) is { } most && most < plane.Width ? (most, most * plane.Height / plane.Width) : (plane.Width, plane.Height)),
            ({ } w, null, { } plane) => (w, w * plane.Height / plane.Width),
            (null, { } h, { } plane) => (h * plane.Width / plane.Height, h),
            _ => (width ?? DefaultWidth, height ?? DefaultHeight),
        };
        return (Math.Clamp(across, 0, LargestSide), Math.Clamp(down, 0, LargestSide));
    }

    /// <summary>A side of the whole drawing; null when it is not given, or is a part of the page's.</summary>
    private double? Side(SvgElement root, SvgStyle style, string name)
    {
        var value = styles.DeclarationsOf(root).LastOrDefault(declaration => declaration.Property == name).Value;
        return value is null || value.Contains('%', StringComparison.Ordinal) ? null : SvgLength.Read(value, 0, style.FontSize);
    }

    private double? MostOf(SvgElement root, SvgStyle style) => Side(root, style, "max-width") is { } most and > 0 ? most : null;

    private void AppendPath(SvgElement element, SvgStyle style, SvgViewport viewport, int depth, List<Shape> shapes)
    {
        var steps = BasicShapes.Of(element, style, viewport, budget)!;
        if (steps.Count == 0)
        {
            return;
        }

        var fill = element.Name == "line" ? null : paints.Of(style.Fill, style.FillOpacity, steps, viewport);
        if (fill is null && element.Name != "line" && style.FillOpacity > 0 && tree.Find(style.Fill.Reference) is { Name: "pattern" } pattern)
        {
            AppendPattern(pattern, steps, style, viewport, depth, shapes);
        }

        var strokePaint = style.StrokeWidth > 0 ? paints.Of(style.Stroke, style.StrokeOpacity, steps, viewport) : null;
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
            shapes.Add(new PathShape(steps) { IsEvenOdd = style.IsFilledEvenOdd, Fill = fill, Stroke = stroke });
        }

        if (element.Name is "path" or "line" or "polyline" or "polygon" && (style.MarkerStart ?? style.MarkerMid ?? style.MarkerEnd) is not null)
        {
            AppendMarkers(steps, style, depth, shapes);
        }
    }
}
