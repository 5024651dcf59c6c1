using TechBeats.Model;
using TechBeats.Svg.Css;
using TechBeats.Svg.Geometry;
using TechBeats.Svg.Source;

namespace TechBeats.Svg.Painting;

/// <summary>Resolves fills and strokes to paints.</summary>
internal sealed class PaintReader(SvgTree tree, ElementStyles styles, SortedSet<string> omissions, DrawingBudget budget)
{
    private readonly GradientReader gradients = new(tree, element => styles.Compute(element, styles.Around(element), default), budget);

    /// <summary>The paint of a path, or null for none and for unsupported references.</summary>
    public ShapePaint? Resolve(SvgPaint paint, double opacity, IReadOnlyList<PathStep> steps, SvgViewport viewport)
    {
        if (opacity == 0)
        {
            return null;
        }

        ShapePaint? made;
        if (tree.Find(paint.Reference) is { Name: "linearGradient" or "radialGradient" } gradient)
        {
            budget.AddWork(steps.Count);
            made = gradients.Read(gradient, ShapeBounds.Around(steps), viewport);
        }
        else
        {
            made = paint.Color is { Opacity: > 0 } color
                ? new SolidPaint(color.Red, color.Green, color.Blue) { Opacity = color.Opacity }
                : null;
        }

        return made is null ? null : made with { Opacity = made.Opacity * opacity };
    }

    /// <summary>A single color where gradients are unsupported, or null for none.</summary>
    public SolidPaint? OneColor(SvgPaint paint, double opacity)
    {
        if (tree.Find(paint.Reference) is { Name: "linearGradient" or "radialGradient" } gradient)
        {
            omissions.Add("gradient-on-text");
            return gradients.Read(gradient, new ShapeBounds(0, 0, 1, 1), new SvgViewport(1, 1)) switch
            {
                GradientPaint { Stops: var stops } => Middle(stops) with { Opacity = opacity },
                var made => made as SolidPaint,
            };
        }

        if (tree.Find(paint.Reference) is { Name: "pattern" })
        {
            omissions.Add("pattern-on-text");
            return new SolidPaint(0, 0, 0) { Opacity = opacity };
        }

        return paint.Color is { Opacity: > 0 } color && opacity > 0
            ? new SolidPaint(color.Red, color.Green, color.Blue) { Opacity = color.Opacity * opacity }
            : null;
    }

    /// <summary>The color at the middle of a gradient.</summary>
    private static SolidPaint Middle(IReadOnlyList<GradientStop> stops)
    {
        var after = 0;
        while (after < stops.Count - 1 && stops[after].Offset < 0.5)
        {
            after++;
        }

        var (from, to) = (stops[Math.Max(0, after - 1)], stops[after]);
        var part = to.Offset > from.Offset ? Math.Clamp((0.5 - from.Offset) / (to.Offset - from.Offset), 0, 1) : 1;
        return new SolidPaint(Mixed(from.Red, to.Red), Mixed(from.Green, to.Green), Mixed(from.Blue, to.Blue));

        byte Mixed(byte a, byte b) => (byte)Math.Round(a + (part * (b - a)));
    }
}
