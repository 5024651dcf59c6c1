using TechBeats.Svg.Geometry;
using Xunit;

namespace TechBeats.Tests.Svg.Geometry;

public sealed class TransformOriginTests
{
    [Theory]
    [InlineData("0 0", 0, 0)]
    [InlineData("center", 50, 25)]
    [InlineData("50% 50%", 50, 25)]
    [InlineData("right bottom", 100, 50)]
    [InlineData("bottom left", 0, 50)]
    [InlineData("top", 50, 0)]
    [InlineData("10px", 10, 25)]
    [InlineData("10px 2em", 10, 20)]
    [InlineData("nonsense words", 0, 0)]
    public void An_origin_is_a_point_of_the_bounds(string text, double x, double y) =>
        Assert.Equal((x + 1, y + 2), TransformOrigin.Read(text, new ShapeBounds(1, 2, 101, 52), 10));
}
