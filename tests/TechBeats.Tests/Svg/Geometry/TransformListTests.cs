using TechBeats.Svg.Geometry;
using TechBeats.Tests.Support;
using Xunit;

namespace TechBeats.Tests.Svg.Geometry;

public sealed class TransformListTests
{
    [Theory]
    [InlineData(null, "(1 0 0 1 0 0)")]
    [InlineData("none", "(1 0 0 1 0 0)")]
    [InlineData("translate(5)", "(1 0 0 1 5 0)")]
    [InlineData("translate(5px, 6px) scale(2)", "(2 0 0 2 5 6)")]
    [InlineData("scale(2),translate(5 6)", "(2 0 0 2 10 12)")]
    [InlineData("rotate(90)", "(0 1 -1 0 0 0)")]
    [InlineData("rotate(0.25turn)", "(0 1 -1 0 0 0)")]
    [InlineData("rotate(90 10 0)", "(0 1 -1 0 10 -10)")]
    [InlineData("matrix(1 2 3 4 5 6)", "(1 2 3 4 5 6)")]
    [InlineData("skewX(45)", "(1 0 1 1 0 0)")]
    [InlineData("scale(1 -1)", "(1 0 0 -1 0 0)")]
    [InlineData("translate(1 2) nonsense(3)", "(1 0 0 1 1 2)")]
    public void A_list_of_transforms_is_one_transform(string? list, string expected) =>
        Assert.Equal(expected, DrawingOutline.Of(TransformList.Read(list)));
}
