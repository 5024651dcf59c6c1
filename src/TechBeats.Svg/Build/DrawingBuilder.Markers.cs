using TechBeats.Model;
using TechBeats.Svg.Css;
using TechBeats.Svg.Geometry;
using TechBeats.Svg.Shapes;
using TechBeats.Svg.Source;

namespace TechBeats.Svg.Build;

/// <content>Arrow heads and other markers (SVG 1.1, 11.6).</content>
internal sealed partial class DrawingBuilder
{
    private void AppendMarkers(IReadOnlyList<PathStep> steps, SvgStyle style, int depth, List<Shape> shapes)
    {
        var vertices = Markers.VerticesOf(steps);
        budget.AddWork(steps.Count);
        for (var i = 0; i < vertices.Count; i++)
        {
            var (isFirst, isLast) = (i == 0, i == vertices.Count - 1);
            if (isFirst)
            {
                AppendMarker(style.MarkerStart, vertices[i], true, style, depth, shapes);
            }

            if (!isFirst && !isLast)
            {
                AppendMarker(style.MarkerMid, vertices[i], false, style, depth, shapes);
            }

            if (isLast)
            {
                AppendMarker(style.MarkerEnd, vertices[i], false, style, depth, shapes);
            }
        }
    }

    private void AppendMarker(string? id, Markers.Vertex vertex, bool isStart, SvgStyle style, int depth, List<Shape> shapes)
    {
        if (tree.Find(id) is not { Name: "marker" } marker || !inUse.Add(marker))
        {
            return;
        }

        budget.AddElement();
        var width = SvgLength.Read(marker["markerWidth"], 0, style.FontSize) ?? 3;
        var height = SvgLength.Read(marker["markerHeight"], 0, style.FontSize) ?? 3;
        var scale = marker["markerUnits"] == "userSpaceOnUse" ? 1 : style.StrokeWidth;
        var degrees = marker["orient"] switch
        {
            "auto" => vertex.Degrees,
            "auto-start-reverse" => isStart ? vertex.Degrees + 180 : vertex.Degrees,
            var given => SvgLength.Read(given, 0, 0) ?? 0,
        };
        if (width > 0 && height > 0 && scale > 0)
        {
            var box = ViewBox.Read(marker["viewBox"]);
            var place = new ShapeBounds(0, 0, width, height);
            var toPlace = box?.Into(place, marker["preserveAspectRatio"]) ?? Transform.Identity;
            var viewport = box is { } plane ? new SvgViewport(plane.Width, plane.Height) : new SvgViewport(width, height);
            var (refX, refY) = toPlace.Map(
                SvgLength.Read(marker["refX"], viewport.Width, style.FontSize) ?? 0,
                SvgLength.Read(marker["refY"], viewport.Height, style.FontSize) ?? 0
            );
            var (sin, cos) = Math.SinCos(degrees % 360 * Math.PI / 180);
            var atVertex = new Transform(1, 0, 0, 1, -refX, -refY)
                .Then(new Transform(scale * cos, scale * sin, -scale * sin, scale * cos, vertex.X, vertex.Y));

            // A marker inherits from its parent in the source, not from the path that it marks.
            var own = styles.Compute(marker, styles.Around(marker), viewport);
            var inner = new List<Shape>();
            var outer = styles.Marked;
            styles.Marked = style;
            foreach (var child in marker.Children)
            {
                Append(child, own, viewport, depth + 1, inner);
            }

            styles.Marked = outer;
            var drawn = Grouped(inner, toPlace, [], own.Opacity);
            shapes.AddRange(Grouped([.. drawn], atVertex, own.Overflows ? [] : [ClipTo(place)], 1));
        }

        inUse.Remove(marker);
    }
}
