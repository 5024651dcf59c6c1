using TechBeats.Svg.Css;
using TechBeats.Svg.Geometry;
using TechBeats.Svg.Shapes;
using TechBeats.Svg.Source;
using TechBeats.Tests.Support;
using Xunit;

namespace TechBeats.Tests.Svg;

/// <summary>The small languages of attributes: paths, maps, colors, lengths, selectors.</summary>
public sealed class DrawingLanguageTests
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
    public void Paths(string data, string expected) => Assert.Equal(expected, DrawingOutline.Of(PathData.Read(data, new DrawingBudget())));

    [Fact]
    public void An_arc_ends_where_it_says_and_keeps_its_distance()
    {
        // A quarter of a circle around 0 0, turned, large and counter-clockwise: three quarters of it.
        var steps = PathData.Read("M 5 0 A 5 5 45 1 0 0 5", new DrawingBudget());
        Assert.Equal(4, steps.Count);
        Assert.All(steps, step => Assert.Equal(5, Math.Sqrt((step.X * step.X) + (step.Y * step.Y)), 6));
        Assert.Equal((0, 5), (Math.Round(steps[^1].X, 9), Math.Round(steps[^1].Y, 9)));
    }

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
    public void Maps(string? list, string expected) => Assert.Equal(expected, DrawingOutline.Of(TransformList.Read(list)));

    [Theory]
    [InlineData("red", 255, 0, 0, 1)]
    [InlineData("RebeccaPurple", 0x66, 0x33, 0x99, 1)]
    [InlineData("#abc", 0xAA, 0xBB, 0xCC, 1)]
    [InlineData("#abc8", 0xAA, 0xBB, 0xCC, 136 / 255.0)]
    [InlineData("#A1B2C3", 0xA1, 0xB2, 0xC3, 1)]
    [InlineData("#a1b2c380", 0xA1, 0xB2, 0xC3, 128 / 255.0)]
    [InlineData("rgb(1, 2, 3)", 1, 2, 3, 1)]
    [InlineData("rgb(100% 0% 50% / 25%)", 255, 0, 128, 0.25)]
    [InlineData("rgba(1,2,3,.5)", 1, 2, 3, 0.5)]
    [InlineData("hsl(120, 100%, 25%)", 0, 128, 0, 1)]
    [InlineData("hsla(240deg 100% 50% / .5)", 0, 0, 255, 0.5)]
    [InlineData("transparent", 0, 0, 0, 0)]
    [InlineData("currentColor", 9, 8, 7, 1)]
    [InlineData("var(--ink, light-dark(#123456, white))", 0x12, 0x34, 0x56, 1)]
    public void Colors(string text, int red, int green, int blue, double opacity) =>
        Assert.Equal(new SvgColor((byte)red, (byte)green, (byte)blue, opacity), SvgColor.Read(text, new SvgColor(9, 8, 7)));

    [Theory]
    [InlineData("")]
    [InlineData("#12")]
    [InlineData("#12345g")]
    [InlineData("rgb(1,2)")]
    [InlineData("no-color")]
    [InlineData("var(--ink)")]
    [InlineData("var(,var(,var(,var(,var(,var(,red))))))")]
    public void What_is_no_color(string text) => Assert.Null(SvgColor.Read(text, SvgColor.Black));

    [Theory]
    [InlineData("10", 10)]
    [InlineData("10px", 10)]
    [InlineData("1in", 96)]
    [InlineData("72pt", 96)]
    [InlineData("2.54cm", 96)]
    [InlineData("25.4mm", 96)]
    [InlineData("2em", 40)]
    [InlineData("50%", 100)]
    [InlineData("-1.5e1", -15)]
    public void Lengths(string text, double expected) => Assert.Equal(expected, SvgLength.Read(text, 200, 20)!.Value, 6);

    [Theory]
    [InlineData("auto")]
    [InlineData("")]
    [InlineData("px")]
    public void What_is_no_length(string text) => Assert.Null(SvgLength.Read(text, 200, 20));

    [Theory]
    [InlineData("path", true)]
    [InlineData("*", true)]
    [InlineData(".warm", true)]
    [InlineData("path.warm.line", true)]
    [InlineData("#sun", true)]
    [InlineData("g path", true)]
    [InlineData("svg .sky > path", true)]
    [InlineData("svg > path", false)]
    [InlineData("rect path", false)]
    [InlineData(".cold", false)]
    [InlineData("[class]", true)]
    [InlineData("[data-look]", false)]
    [InlineData("path[id=sun]", true)]
    [InlineData("path.warm[id='sun']", true)]
    [InlineData("[class~=\"warm\"]", true)]
    [InlineData("[class=warm]", false)]
    [InlineData("[id^=su]", true)]
    [InlineData("[id$=un]", true)]
    [InlineData("[class*='e w']", true)]
    [InlineData("[id|=sun]", true)]
    [InlineData(".sky [id='sun'].warm", true)]
    public void Selectors(string text, bool fits)
    {
        var group = new SvgElement("g", new SvgElement("svg", null));
        group.Add("class", "sky");
        var path = new SvgElement("path", group);
        path.Add("id", "sun");
        path.Add("class", "line warm");
        Assert.Equal(fits, StyleSelector.Read(text)!.Fits(path, new DrawingBudget()));
    }

    [Theory]
    [InlineData("a:hover")]
    [InlineData("[=a]")]
    [InlineData("path[id")]
    [InlineData("a:not(.b)")]
    [InlineData("")]
    public void Selectors_that_are_not_understood(string text) => Assert.Null(StyleSelector.Read(text));

    [Theory]
    [InlineData("path, [title='a,b'], .c", "path|*|.c")]
    [InlineData(":where(.plot)", ".plot")]
    [InlineData(":where(.plot text, .plot tspan)", "text|tspan")]
    [InlineData("g .a:is(path, rect):is(.b, .c)", ".a|.a|.a|.a")]
    [InlineData(":is(:is(:is(:is(:is(:is(a))))))", "")]
    [InlineData(":where(", "")]
    public void Lists_of_selectors(string list, string keys) =>
        Assert.Equal(keys, string.Join('|', StyleSelector.ReadList(list).Select(selector => selector.Key)));

    [Theory]
    [InlineData("red", "red")]
    [InlineData("var(--ink)", "navy")]
    [InlineData("1px solid var( --ink )", "1px solid navy")]
    [InlineData("var(--none, var(--ink))", "navy")]
    [InlineData("var(--second)", "navy")]
    [InlineData("var(--none)", null)]
    [InlineData("var(--self)", null)]
    [InlineData("var(--ink", "navy")]
    [InlineData("var(", null)]
    public void Values_by_name(string value, string? expected)
    {
        var variables = StyleVariables.None.With(StyleDeclarations.Read("--ink: navy; --second: var(--ink); --self: var(--self)"));
        Assert.Equal(expected, variables.Resolve(value));
    }

    [Fact]
    public void Values_that_double_each_other_end()
    {
        var text = string.Concat(
            Enumerable.Range(0, 60).Select(i => $"--v{i}: var(--v{i + 1}) var(--v{i + 1}) var(--v{i + 1}) var(--v{i + 1});")
        );
        Assert.Null(StyleVariables.None.With(StyleDeclarations.Read(text + "--v60: red")).Resolve("var(--v0)"));
    }

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
    public void Origins(string text, double x, double y) =>
        Assert.Equal((x + 1, y + 2), TransformOrigin.Read(text, new ShapeBounds(1, 2, 101, 52), 10));

    [Fact]
    public void The_edges_of_curves_are_found_where_they_turn()
    {
        var bounds = ShapeBounds.Around(PathData.Read("M0 0C0 40 30 40 30 0", new DrawingBudget()));
        Assert.Equal(new ShapeBounds(0, 0, 30, 30), bounds);
    }

    [Fact]
    public void Markers_look_along_the_path()
    {
        var vertices = Markers.VerticesOf(PathData.Read("M0 0L10 0L10 10", new DrawingBudget()));
        Assert.Equal([0.0, 45, 90], vertices.Select(vertex => Math.Round(vertex.Degrees, 6)));
        Assert.Equal((10, 10), (vertices[^1].X, vertices[^1].Y));
    }
}
