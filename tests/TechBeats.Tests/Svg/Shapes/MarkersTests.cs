using TechBeats.Svg.Geometry;
using TechBeats.Svg.Shapes;
using TechBeats.Svg.Source;
using Xunit;

namespace TechBeats.Tests.Svg.Shapes;

public sealed class MarkersTests
{
    [Fact]
    public void Markers_look_along_the_path()
    {
        var vertices = Markers.VerticesOf(PathData.Read("M0 0L10 0L10 10", new DrawingBudget()));
        Assert.Equal([0.0, 45, 90], vertices.Select(vertex => Math.Round(vertex.Degrees, 6)));
        Assert.Equal((10, 10), (vertices[^1].X, vertices[^1].Y));
    }
}
