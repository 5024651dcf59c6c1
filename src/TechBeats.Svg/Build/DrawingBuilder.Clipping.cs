using TechBeats.Model;
using TechBeats.Svg.Css;
using TechBeats.Svg.Geometry;
using TechBeats.Svg.Shapes;
using TechBeats.Svg.Source;

namespace TechBeats.Svg.Build;

/// <content>What is seen of an element: clips and masks (SVG 1.1, 14; CSS Masking Module Level 1).</content>
internal sealed partial class DrawingBuilder
{
    /// <summary>
    /// Shows of shapes what lies within a <c>clipPath</c>: as a clip where that is a plain area, else through a mask of its silhouette.
    /// False when it is in use already, and nothing is cut off.
    /// </summary>
    private bool TryClip(SvgElement element, Seen seen, SvgViewport viewport, int depth)
    {
        if (!inUse.Add(element))
        {
            return false;
        }

        budget.AddElement();
        Descend(depth);
        var style = styles.Of(element, styles.Around(element), viewport);
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

    /// <summary>What may be in a <c>clipPath</c>: shapes and words, or one of them by <c>use</c> (SVG 1.1, 14.3.5).</summary>
    private bool IsClipShape(SvgElement element) =>
        BasicShapes.IsOne(element) || element.Name == "text"
        || (element.Name == "use" && tree.Find(element.Target) is { } used && (BasicShapes.IsOne(used) || used.Name == "text"));

    /// <summary>The area of a <c>clipPath</c> when it is no more than paths; null otherwise.</summary>
    private ShapeClip? AreaOf(SvgElement element, SvgStyle outer, Transform map, SvgViewport viewport)
    {
        var steps = new List<PathStep>();
        var (count, isEvenOdd) = (0, false);
        foreach (var child in element.Children.Where(IsClipShape))
        {
            budget.AddElement();
            var (shape, style, inner) = (child, styles.Of(child, outer, viewport), map);
            if (child.Name == "use")
            {
                shape = tree.Find(child.Target)!;
                inner = OffsetOf(child, style, viewport).Then(MapOf(style, viewport, () => ShapeBounds.None)).Then(inner);
                style = styles.Of(shape, style, viewport);
            }

            if (shape.Name == "text" || style.ClipPath is not null)
            {
                return null;
            }

            if (!style.IsLeftOut && !style.IsHidden)
            {
                var path = BasicShapes.Of(shape, style, viewport, budget)!;
                inner = MapOf(style, viewport, () => ShapeBounds.Of(path)).Then(inner);
                steps.AddRange(path.Select(step => Mapped(step, inner)));
                isEvenOdd |= style.IsClippedEvenOdd;
                count++;
            }
        }

        return steps.Count == 0 || (isEvenOdd && count > 1) ? null : new ShapeClip(steps, isEvenOdd);
    }

    /// <summary>
    /// Shows of shapes what a <c>mask</c> lets through: as a clip where all of it is one opaque white path, as drawing programs
    /// write areas. False when the mask is in use already, and nothing is masked.
    /// </summary>
    private bool TryMask(SvgElement element, Seen seen, SvgViewport viewport, int depth)
    {
        if (!inUse.Add(element))
        {
            return false;
        }

        budget.AddElement();
        Descend(depth);
        var style = styles.Of(element, styles.Around(element), viewport);
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
    /// Where a mask reaches to; null when nothing is said of it: then it reaches a tenth farther than what it masks, and what
    /// it cuts off of wide lines and high letters is less than we would get wrong.
    /// </summary>
    private ShapeBounds? RegionOf(SvgElement element, Seen seen, SvgStyle style, SvgViewport viewport)
    {
        if ((element["x"] ?? element["y"] ?? element["width"] ?? element["height"]) is null)
        {
            return null;
        }

        var isOfObject = element["maskUnits"] != "userSpaceOnUse";
        var units = isOfObject ? new SvgViewport(1, 1) : viewport;
        var left = SvgLength.Read(element["x"], units.Width, style.FontSize) ?? -0.1 * units.Width;
        var top = SvgLength.Read(element["y"], units.Height, style.FontSize) ?? -0.1 * units.Height;
        var region = new ShapeBounds(
            left,
            top,
            left + Math.Max(0, SvgLength.Read(element["width"], units.Width, style.FontSize) ?? 1.2 * units.Width),
            top + Math.Max(0, SvgLength.Read(element["height"], units.Height, style.FontSize) ?? 1.2 * units.Height));
        return isOfObject ? region.Through(seen.Bounds(budget).FromUnit) : region;
    }

    /// <summary>Gathers the paths of shapes that let everything through; false when one lets only a part through.</summary>
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

    /// <summary>Shapes, and what is seen of them so far.</summary>
    private sealed class Seen(List<Shape> shapes)
    {
        private readonly List<Shape> whole = shapes;
        private ShapeBounds? bounds;

        public List<Shape> Shapes { get; private set; } = shapes;

        /// <summary>What is seen lies in all of these.</summary>
        public List<ShapeClip> Clips { get; } = [];

        /// <summary>Around all of the shapes.</summary>
        public ShapeBounds Bounds(DrawingBudget budget) =>
            bounds ??= ShapeBounds.Of(whole, budget) is { IsNone: false } found ? found : new ShapeBounds(0, 0, 0, 0);

        /// <summary>Shows only what the mask lets through.</summary>
        public void Mask(ShapeMask mask) => Shapes = mask.Shapes.Count == 0 ? [] : [new ShapeGroup(Shapes) { Mask = mask }];
    }
}
