using TechBeats.Model;
using TechBeats.Svg.Css;
using TechBeats.Svg.Geometry;
using TechBeats.Svg.Shapes;
using TechBeats.Svg.Source;

namespace TechBeats.Svg.Build;

/// <content>Clips and masks of elements (SVG 1.1, 14; CSS Masking Module Level 1).</content>
internal sealed partial class DrawingBuilder
{
    /// <summary>
    /// Clips shapes to a <c>clipPath</c>. A plain area becomes a clip; any other becomes an alpha mask of its silhouette. Returns false if
    /// the clip is already in use, and clips nothing.
    /// </summary>
    private bool TryClip(SvgElement element, Seen seen, SvgViewport viewport, int depth)
    {
        if (!inUse.Add(element))
        {
            return false;
        }

        budget.AddElement();
        Descend(depth);
        var style = styles.Compute(element, styles.Around(element), viewport);
        var map = element["clipPathUnits"] == "objectBoundingBox" ? seen.Bounds(budget).FromUnit : Transform.Identity;
        map = map.Then(MapOf(style, viewport, () => ShapeBounds.None));
        if (AreaOf(element, style, map, viewport) is { } area)
        {
            seen.Clips.Add(area);
        }
        else
        {
            var outer = styles.IsSilhouette;
            styles.IsSilhouette = true;
            var shapes = new List<Shape>();
            foreach (var child in element.Children.Where(IsClipShape))
            {
                Append(child, style, viewport, depth + 1, shapes);
            }

            styles.IsSilhouette = outer;
            seen.Mask(new ShapeMask(Grouped(shapes, map, [], 1)) { IsByOpacity = true });
        }

        var isDone = tree.Find(style.ClipPath) is not { Name: "clipPath" } another || TryClip(another, seen, viewport, depth + 1);
        inUse.Remove(element);
        return isDone;
    }

    /// <summary>Whether a <c>clipPath</c> may contain the element: shapes and text, directly or by <c>use</c> (SVG 1.1, 14.3.5).</summary>
    private bool IsClipShape(SvgElement element) =>
        BasicShapes.IsShape(element) || element.Name == "text"
        || (element.Name == "use" && tree.Find(element.Target) is { } used && (BasicShapes.IsShape(used) || used.Name == "text"));

    /// <summary>The area of a <c>clipPath</c> that consists of paths only, or null.</summary>
    private ShapeClip? AreaOf(SvgElement element, SvgStyle outer, Transform map, SvgViewport viewport)
    {
        var steps = new List<PathStep>();
        var (count, isEvenOdd) = (0, false);
        foreach (var child in element.Children.Where(IsClipShape))
        {
            budget.AddElement();
            var (shape, style, inner) = (child, styles.Compute(child, outer, viewport), map);
            if (child.Name == "use")
            {
                shape = tree.Find(child.Target)!;
                inner = OffsetOf(child, style, viewport).Then(MapOf(style, viewport, () => ShapeBounds.None)).Then(inner);
                style = styles.Compute(shape, style, viewport);
            }

            if (shape.Name == "text" || style.ClipPath is not null)
            {
                return null;
            }

            if (!style.IsNotDisplayed && !style.IsHidden)
            {
                var path = BasicShapes.ReadPath(shape, style, viewport, budget)!;
                inner = MapOf(style, viewport, () => ShapeBounds.Around(path)).Then(inner);
                steps.AddRange(path.Select(step => Mapped(step, inner)));
                isEvenOdd |= style.IsClippedEvenOdd;
                count++;
            }
        }

        return steps.Count == 0 || (isEvenOdd && count > 1) ? null : new ShapeClip(steps, isEvenOdd);
    }

    /// <summary>
    /// Applies a <c>mask</c> to shapes. A mask of one opaque white path becomes a clip, as drawing programs write it. Returns false if the
    /// mask is already in use, and masks nothing.
    /// </summary>
    private bool TryMask(SvgElement element, Seen seen, SvgViewport viewport, int depth)
    {
        if (!inUse.Add(element))
        {
            return false;
        }

        budget.AddElement();
        Descend(depth);
        var style = styles.Compute(element, styles.Around(element), viewport);
        if (RegionOf(element, seen, style, viewport) is { } region)
        {
            seen.Clips.Add(ClipTo(region));
        }

        var inner = new List<Shape>();
        AppendChildren(element, style, viewport, depth + 1, inner);
        inner = Grouped(
            inner,
            element["maskContentUnits"] == "objectBoundingBox" ? seen.Bounds(budget).FromUnit : Transform.Identity,
            [],
            1
        );
        inner = Finished(style, viewport, depth + 1, inner, Transform.Identity, 1);
        var steps = new List<PathStep>();
        var (paths, isEvenOdd) = (0, false);
        if (
            inner.Count > 0
            && IsPlain(inner, style.IsMaskedByOpacity, Transform.Identity, steps, ref paths, ref isEvenOdd)
            && (paths == 1 || !isEvenOdd)
        )
        {
            seen.Clips.Add(new ShapeClip(steps, isEvenOdd));
        }
        else
        {
            seen.Mask(new ShapeMask(inner) { IsByOpacity = style.IsMaskedByOpacity });
        }

        inUse.Remove(element);
        return true;
    }

    /// <summary>
    /// The region of a mask, or null if it has none. The default region extends a tenth beyond the object; ignoring it causes smaller
    /// errors than clipping wide lines and tall letters.
    /// </summary>
    private ShapeBounds? RegionOf(SvgElement element, Seen seen, SvgStyle style, SvgViewport viewport)
    {
        if ((element["x"] ?? element["y"] ?? element["width"] ?? element["height"]) is null)
        {
            return null;
        }

        var usesObjectBounds = element["maskUnits"] != "userSpaceOnUse";
        var units = usesObjectBounds ? new SvgViewport(1, 1) : viewport;
        var left = SvgLength.Read(element["x"], units.Width, style.FontSize) ?? -0.1 * units.Width;
        var top = SvgLength.Read(element["y"], units.Height, style.FontSize) ?? -0.1 * units.Height;
        var region = new ShapeBounds(
            left,
            top,
            left + Math.Max(0, SvgLength.Read(element["width"], units.Width, style.FontSize) ?? 1.2 * units.Width),
            top + Math.Max(0, SvgLength.Read(element["height"], units.Height, style.FontSize) ?? 1.2 * units.Height));
        return usesObjectBounds ? region.Through(seen.Bounds(budget).FromUnit) : region;
    }

    /// <summary>Collects the paths of fully opaque shapes. Returns false if a shape is not fully opaque.</summary>
    private bool IsPlain(
        IReadOnlyList<Shape> shapes,
        bool isByOpacity,
        Transform map,
        List<PathStep> steps,
        ref int paths,
        ref bool isEvenOdd
    )
    {
        foreach (var shape in shapes)
        {
            budget.AddWork(1);
            switch (shape)
            {
                case ShapeGroup { Clips.Count: 0, Opacity: 1, Mask: null, Blend: BlendMode.Normal } group
                    when IsPlain(group.Shapes, isByOpacity, group.Transform.Then(map), steps, ref paths, ref isEvenOdd):
                    break;
                case PathShape { Stroke: null, Fill: SolidPaint { Opacity: 1 } fill } path
                    when isByOpacity || fill is { Red: > 250, Green: > 250, Blue: > 250 }:
                    steps.AddRange(path.Steps.Select(step => Mapped(step, map)));
                    (paths, isEvenOdd) = (paths + 1, isEvenOdd | path.IsEvenOdd);
                    break;
                default:
                    return false;
            }
        }

        return true;
    }

    private static PathStep Mapped(PathStep step, Transform map)
    {
        var ((x1, y1), (x2, y2), (x, y)) = (map.Map(step.X1, step.Y1), map.Map(step.X2, step.Y2), map.Map(step.X, step.Y));
        return new PathStep(step.Kind, x1, y1, x2, y2, x, y);
    }

    /// <summary>Shapes and the limits of their visibility.</summary>
    private sealed class Seen(List<Shape> shapes)
    {
        private readonly List<Shape> whole = shapes;
        private ShapeBounds? bounds;

        public List<Shape> Shapes { get; private set; } = shapes;

        /// <summary>Clipping areas; the visible part lies in all of them.</summary>
        public List<ShapeClip> Clips { get; } = [];

        /// <summary>The bounds of all shapes.</summary>
        public ShapeBounds Bounds(DrawingBudget budget) =>
            bounds ??= ShapeBounds.Around(whole, budget) is { IsNone: false } found ? found : new ShapeBounds(0, 0, 0, 0);

        /// <summary>Applies a mask.</summary>
        public void Mask(ShapeMask mask) => Shapes = mask.Shapes.Count == 0 ? [] : [new ShapeGroup(Shapes) { Mask = mask }];
    }
}
