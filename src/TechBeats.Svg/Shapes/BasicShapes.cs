using TechBeats.Model;
using TechBeats.Svg.Css;
using TechBeats.Svg.Geometry;
using TechBeats.Svg.Source;

namespace TechBeats.Svg.Shapes;

/// <summary>Converts shape elements to paths (SVG 1.1, 8 and 9).</summary>
internal sealed class BasicShapes(SvgElement element, SvgStyle style, SvgViewport viewport, DrawingBudget budget)
{
    /// <summary>True for an element that is a shape.</summary>
    public static bool IsShape(SvgElement element) =>
        element.Name is "path" or "rect" or "circle" or "ellipse" or "line" or "polyline" or "polygon";

    /// <summary>The path of an element, empty if it has no size, or null if the element is no shape.</summary>
    public static IReadOnlyList<PathStep>? ReadPath(SvgElement element, SvgStyle style, SvgViewport viewport, DrawingBudget budget)
    {
        var shape = new BasicShapes(element, style, viewport, budget);
        return element.Name switch
        {
            "path" => PathData.Read(element["d"] ?? "", budget),
            "rect" => shape.Rectangle(),
            "circle" => shape.Ellipse(shape.Length("r", viewport.Diagonal), shape.Length("r", viewport.Diagonal)),
            "ellipse" => shape.Ellipse(shape.Across("rx") ?? shape.Down("ry") ?? 0, shape.Down("ry") ?? shape.Across("rx") ?? 0),
            "line" => shape.Line(),
            "polyline" => shape.Lines(isClosed: false),
            "polygon" => shape.Lines(isClosed: true),
            _ => null,
        };
    }

    private IReadOnlyList<PathStep> Rectangle()
    {
        var (x, y, width, height) = (Across("x") ?? 0, Down("y") ?? 0, Across("width") ?? 0, Down("height") ?? 0);
        if (width <= 0 || height <= 0)
        {
            return [];
        }

        var rx = Math.Clamp(Across("rx") ?? Down("ry") ?? 0, 0, width / 2);
        var ry = Math.Clamp(Down("ry") ?? Across("rx") ?? 0, 0, height / 2);
        var path = new PathBuilder(budget);
        if (rx == 0 || ry == 0)
        {
            path.Move(x, y);
            path.Line(x + width, y);
            path.Line(x + width, y + height);
            path.Line(x, y + height);
        }
        else
        {
            var (right, bottom) = (x + width, y + height);
            path.Move(x + rx, y);
            path.Line(right - rx, y);
            path.Arc(rx, ry, 0, false, true, right, y + ry);
            path.Line(right, bottom - ry);
            path.Arc(rx, ry, 0, false, true, right - rx, bottom);
            path.Line(x + rx, bottom);
            path.Arc(rx, ry, 0, false, true, x, bottom - ry);
            path.Line(x, y + ry);
            path.Arc(rx, ry, 0, false, true, x + rx, y);
        }

        path.Close();
        return path.Steps;
    }

    private IReadOnlyList<PathStep> Ellipse(double rx, double ry)
    {
        if (rx <= 0 || ry <= 0)
        {
            return [];
        }

        var (x, y) = (Across("cx") ?? 0, Down("cy") ?? 0);
        var path = new PathBuilder(budget);
        path.Move(x + rx, y);
        path.Arc(rx, ry, 0, false, true, x, y + ry);
        path.Arc(rx, ry, 0, false, true, x - rx, y);
        path.Arc(rx, ry, 0, false, true, x, y - ry);
        path.Arc(rx, ry, 0, false, true, x + rx, y);
        path.Close();
        return path.Steps;
    }

    private IReadOnlyList<PathStep> Line()
    {
        var path = new PathBuilder(budget);
        path.Move(Across("x1") ?? 0, Down("y1") ?? 0);
        path.Line(Across("x2") ?? 0, Down("y2") ?? 0);
        return path.Steps;
    }

    private IReadOnlyList<PathStep> Lines(bool isClosed)
    {
        var points = SvgLength.ReadList(element["points"], 0, 0);
        if (points.Count < 4)
        {
            return [];
        }

        var path = new PathBuilder(budget);
        path.Move(points[0], points[1]);
        for (var i = 2; i + 1 < points.Count; i += 2)
        {
            path.Line(points[i], points[i + 1]);
        }

        if (isClosed)
        {
            path.Close();
        }

        return path.Steps;
    }

    private double? Across(string name) => SvgLength.Read(element[name], viewport.Width, style.FontSize);

    private double? Down(string name) => SvgLength.Read(element[name], viewport.Height, style.FontSize);

    private double Length(string name, double whole) => SvgLength.Read(element[name], whole, style.FontSize) ?? 0;
}
