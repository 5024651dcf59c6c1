using TechBeats.Svg.Geometry;
using TechBeats.Svg.Source;
using TechBeats.Tests.Support;
using Xunit;

namespace TechBeats.Tests.Svg.Geometry;

public sealed class PathDataTests
{
    [Theory]
    [InlineData("M1 2L3 4", "M 1 2 L 3 4")]
    [InlineData("M1,2 3,4 5,6z", "M 1 2 L 3 4 L 5 6 Z")]
    [InlineData("m1 2 3 4l1-1", "M 1 2 L 4 6 L 5 5")]
    [InlineData("M.5.5-.5-.5", "M 0.5 0.5 L -0.5 -0.5")]
    [InlineData("M1e1 2E-1", "M 10 0.2")]
    [InlineData("M0 0h5v5H1V2", "M 0 0 L 5 0 L 5 5 L 1 5 L 1 2")]
    [InlineData("M0 0C1 1 2 1 3 0s2-1 3 0", "M 0 0 C 1 1 2 1 3 0 C 4 -1 5 -1 6 0")]
    [InlineData("M0 0S2 1 3 0", "M 0 0 C 0 0 2 1 3 0")]
    [InlineData("M0 0Q3 3 6 0T12 0", "M 0 0 C 2 2 4 2 6 0 C 8 -2 10 -2 12 0")]
    [InlineData("M0 0L1 0zl0 5", "M 0 0 L 1 0 Z M 0 0 L 0 5")]
    [InlineData("M10 0A10 10 0 0110 20", "M 10 0 C 15.52 0 20 4.48 20 10 C 20 15.52 15.52 20 10 20")]
    [InlineData("M0 0A5 5 0 1 0 0 0", "M 0 0")]
    [InlineData("M0 0A0 5 0 0 1 9 9", "M 0 0 L 9 9")]
    [InlineData("M0 0a1 1 0 0 1 10 0", "M 0 0 C 0 -2.76 2.24 -5 5 -5 C 7.76 -5 10 -2.76 10 0")]
    [InlineData("L1 1", "")]
    [InlineData("M1 1 L2 2 L3 # 4 4", "M 1 1 L 2 2")]
    [InlineData("M1 1 A1 1 0 2 0 3 3", "M 1 1")]
    [InlineData("", "")]
    public void Path_data_is_read_as_absolute_steps(string data, string expected) =>
        Assert.Equal(expected, DrawingOutline.Of(PathData.Read(data, new DrawingBudget())));

    [Fact]
    public void An_arc_ends_where_it_says_and_keeps_its_distance()
    {
        // A quarter of a circle around 0 0, turned, large and counter-clockwise: three quarters of it.
        var steps = PathData.Read("M 5 0 A 5 5 45 1 0 0 5", new DrawingBudget());
        Assert.Equal(4, steps.Count);
        Assert.All(steps, step => Assert.Equal(5, Math.Sqrt((step.X * step.X) + (step.Y * step.Y)), 6));
        Assert.Equal((0, 5), (Math.Round(steps[^1].X, 9), Math.Round(steps[^1].Y, 9)));
    }
}
