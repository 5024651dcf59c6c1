using TechBeats.Svg.Geometry;
using TechBeats.Svg.Source;
using Xunit;

namespace TechBeats.Tests.Svg.Geometry;

public sealed class ShapeBoundsTests
{
    [Fact]
    public void The_bounds_of_a_curve_reach_to_where_it_turns()
    {
        var bounds = ShapeBounds.Around(PathData.Read("M0 0C0 40 30 40 30 0", new DrawingBudget()));
        Assert.Equal(new ShapeBounds(0, 0, 30, 30), bounds);
    }
}
