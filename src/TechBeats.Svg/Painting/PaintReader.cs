using TechBeats.Model;
using TechBeats.Svg.Css;
using TechBeats.Svg.Geometry;
using TechBeats.Svg.Source;

namespace TechBeats.Svg.Painting;

/// <summary>What fills and strokes ask for, as paints.</summary>
internal sealed class PaintReader(SvgTree tree, ElementStyles styles, SortedSet<string> omissions, DrawingBudget budget)
{
    private readonly GradientReader gradients = new(tree, element => styles.Of(element, styles.Around(element), default), budget);

    /// <summary>The paint of a path; null for nothing, or for what is no color and no gradient.</summary>
    public ShapePaint? Of(SvgPaint paint, double opacity, IReadOnlyList<PathStep> steps, SvgViewport viewport)
    {
        if (opacity == 0)
        {
            return null;
        }

        ShapePaint? made;
        if (tree.Find(paint.Reference) is { Name: "linearGradient" or "radialGradient" } gradient)
        {
            budget.AddWork(steps.Count);
            made = gradients.Read(gradient, ShapeBounds.Of(steps), viewport);
        }
        else
        {
            made = paint.Color is { Opacity: > 0 } color
                ? new SolidPaint(color.Red, color.Green, color.Blue) { Opacity = color.Opacity }
                : null;
        }

        return made is null ? null : made with { Opacity = made.Opacity * opacity };
    }

    /// <summary>One color, for what can't be painted with a gradient; null for nothing.</summary>
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

    /// <summary>The color halfway.</summary>
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
