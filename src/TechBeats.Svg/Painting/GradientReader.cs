using TechBeats.Model;
using TechBeats.Svg.Css;
using TechBeats.Svg.Geometry;
using TechBeats.Svg.Source;

namespace TechBeats.Svg.Painting;

/// <summary>Reads linear and radial gradients (SVG 1.1, 13.2), including those inherited by <c>href</c>.</summary>
internal sealed class GradientReader(SvgTree tree, Func<SvgElement, SvgStyle> styleOf, DrawingBudget budget)
{
    /// <summary>Maximum length of a chain of inherited gradients.</summary>
    private const int MaximumChain = 16;

    private const int MaximumStops = 256;

    /// <summary>Maximum number of repetitions of a gradient on each side.</summary>
    private const int MaximumRepeats = 32;

    /// <summary>Cost of a gradient stop in path steps.</summary>
    private const int StopSteps = 4;

    private readonly Dictionary<SvgElement, List<GradientStop>> known = [];

    /// <summary>The paint, or null if the gradient paints nothing.</summary>
    /// <param name="element">The gradient.</param>
    /// <param name="bounds">Bounds of the painted shape; empty if unknown, as for text.</param>
    /// <param name="viewport">The viewport of the painted shape.</param>
    public ShapePaint? Read(SvgElement element, ShapeBounds bounds, SvgViewport viewport)
    {
        budget.AddWork(100);
        var chain = ChainOf(element);
        if (!known.TryGetValue(element, out var stops))
        {
            known.Add(element, stops = StopsOf(chain));
        }

        if (stops.Count == 0)
        {
            return null;
        }

        var usesObjectBounds = Attribute(chain, "gradientUnits") != "userSpaceOnUse";
        var isFlat = bounds.IsNone || bounds.Width <= 0 || bounds.Height <= 0;
        if (stops.Count == 1 || (usesObjectBounds && isFlat))
        {
            return Solid(stops[^1]);
        }

        var transform = TransformList.Read(Attribute(chain, "gradientTransform"));
        transform = usesObjectBounds ? transform.Then(bounds.FromUnit) : transform;
        if (!(Math.Abs(transform.Determinant) > 1e-12))
        {
            return Solid(stops[^1]);
        }

        var units = usesObjectBounds ? new SvgViewport(1, 1) : viewport;
        var spread = Attribute(chain, "spreadMethod");
        var paint = element.Name == "linearGradient"
            ? Linear(chain, units, stops, spread, transform, bounds)
            : Radial(chain, units, stops, spread, transform, bounds);
        budget.AddSteps(paint is GradientPaint { Stops.Count: var count } ? StopSteps * count : 0);
        return paint;
    }

    private static ShapePaint Linear(
        List<SvgElement> chain, SvgViewport units, List<GradientStop> stops, string? spread, Transform transform, ShapeBounds bounds)
    {
        var (x1, y1) = (Length(chain, "x1", units.Width) ?? 0, Length(chain, "y1", units.Height) ?? 0);
        var (x2, y2) = (Length(chain, "x2", units.Width) ?? units.Width, Length(chain, "y2", units.Height) ?? 0);
        var (dx, dy) = (x2 - x1, y2 - y1);
        var length = (dx * dx) + (dy * dy);
        if (!(length > 1e-18))
        {
            return Solid(stops[^1]);
        }

        var (from, to) = (0, 1);
        if (spread is "reflect" or "repeat" && !bounds.IsNone)
        {
            var area = bounds.Through(Inverse(transform));
            double[] along =
            [
                Along(area.Left, area.Top),
                Along(area.Right, area.Top),
                Along(area.Left, area.Bottom),
                Along(area.Right, area.Bottom),
            ];
            from = (int)Math.Floor(Math.Clamp(along.Min(), -MaximumRepeats, 0));
            to = (int)Math.Ceiling(Math.Clamp(along.Max(), 1, MaximumRepeats));
        }

        return new LinearGradient(
            x1 + (from * dx),
            y1 + (from * dy),
            x1 + (to * dx),
            y1 + (to * dy),
            Repeated(stops, from, to, spread == "reflect")
        )
        {
            Transform = transform,
        };

        double Along(double x, double y) => (((x - x1) * dx) + ((y - y1) * dy)) / length;
    }

    private static ShapePaint Radial(
        List<SvgElement> chain, SvgViewport units, List<GradientStop> stops, string? spread, Transform transform, ShapeBounds bounds)
    {
        var x = Length(chain, "cx", units.Width) ?? units.Width / 2;
        var y = Length(chain, "cy", units.Height) ?? units.Height / 2;
        var radius = Length(chain, "r", units.Diagonal) ?? units.Diagonal / 2;
        if (!(radius > 1e-9))
        {
            return Solid(stops[^1]);
        }

        var focusRadius = Math.Clamp(Length(chain, "fr", units.Diagonal) ?? 0, 0, radius * 0.999);
        var (focusX, focusY) = (Length(chain, "fx", units.Width) ?? x, Length(chain, "fy", units.Height) ?? y);
        var (dx, dy) = (focusX - x, focusY - y);
        var (away, room) = (Math.Sqrt((dx * dx) + (dy * dy)), (radius - focusRadius) * 0.999);
        if (away > room)
        {
            (focusX, focusY) = (x + (dx * room / away), y + (dy * room / away)); // a focus outside moves to the border
        }

        var to = 1;
        if (spread is "reflect" or "repeat" && !bounds.IsNone)
        {
            var area = bounds.Through(Inverse(transform));
            var farthest =
                Math.Max(
                    Math.Max(Math.Abs(area.Left - x), Math.Abs(area.Right - x)),
                    Math.Max(Math.Abs(area.Top - y), Math.Abs(area.Bottom - y))
                ) * Math.Sqrt(2);
            to = (int)Math.Ceiling(Math.Clamp(farthest / Math.Max(radius - away, radius / MaximumRepeats), 1, MaximumRepeats));
        }

        return new RadialGradient(
            focusX,
            focusY,
            focusRadius,
            focusX + (to * (x - focusX)),
            focusY + (to * (y - focusY)),
            focusRadius + (to * (radius - focusRadius)),
            Repeated(stops, 0, to, spread == "reflect"))
        {
            Transform = transform,
        };
    }

    private static SolidPaint Solid(GradientStop stop) => new(stop.Red, stop.Green, stop.Blue) { Opacity = stop.Opacity };

    /// <summary>The stops repeated over several periods, with every other one reversed for a reflection.</summary>
    private static List<GradientStop> Repeated(List<GradientStop> stops, int from, int to, bool isReflected)
    {
        if (to - from == 1)
        {
            return stops;
        }

        var repeated = new List<GradientStop>();
        for (var period = from; period < to; period++)
        {
            var isTurned = isReflected && period % 2 != 0;
            for (var i = 0; i < stops.Count && repeated.Count < MaximumStops * MaximumRepeats; i++)
            {
                var stop = isTurned ? stops[stops.Count - 1 - i] : stops[i];
                var offset = isTurned ? 1 - stop.Offset : stop.Offset;
                repeated.Add(stop with { Offset = (period - from + offset) / (to - from) });
            }
        }

        return repeated;
    }

    private List<GradientStop> StopsOf(List<SvgElement> chain)
    {
        var stops = new List<GradientStop>();
        var owner = chain.Find(element => element.Children.Any(child => child.Name == "stop"));
        foreach (var element in owner?.Children.Where(child => child.Name == "stop").Take(MaximumStops) ?? [])
        {
            var style = styleOf(element);
            var offset = Math.Clamp(SvgLength.Read(element["offset"], 1, 1) ?? 0, stops.Count > 0 ? stops[^1].Offset : 0, 1);
            stops.Add(
                new GradientStop(
                    offset,
                    style.StopColor.Red,
                    style.StopColor.Green,
                    style.StopColor.Blue,
                    style.StopColor.Opacity * style.StopOpacity
                )
            );
        }

        return stops;
    }

    private List<SvgElement> ChainOf(SvgElement element)
    {
        var chain = new List<SvgElement> { element };
        while (
            chain.Count < MaximumChain
            && tree.Find(chain[^1].Target) is { Name: "linearGradient" or "radialGradient" } next
            && !chain.Contains(next)
        )
        {
            chain.Add(next);
        }

        return chain;
    }

    private static string? Attribute(List<SvgElement> chain, string name) => chain.Find(element => element[name] is not null)?[name];

    // A gradient of another kind passes on its colors but not its geometry.
    private static double? Length(List<SvgElement> chain, string name, double whole) =>
        SvgLength.Read(
            chain.Find(element => element.Name == chain[0].Name && element[name] is not null)?[name],
            whole,
            SvgStyle.DefaultFontSize
        );

    public static Transform Inverse(Transform map)
    {
        var (a, b, c, d, e, f) = map;
        var size = map.Determinant;
        return new Transform(d / size, -b / size, -c / size, a / size, ((c * f) - (d * e)) / size, ((b * e) - (a * f)) / size);
    }
}
