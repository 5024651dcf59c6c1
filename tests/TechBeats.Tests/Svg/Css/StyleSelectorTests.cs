using TechBeats.Svg.Css;
using TechBeats.Svg.Source;
using Xunit;

namespace TechBeats.Tests.Svg.Css;

public sealed class StyleSelectorTests
{
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
    public void A_selector_matches_an_element_or_not(string text, bool fits)
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
    public void An_unknown_selector_is_null(string text) => Assert.Null(StyleSelector.Read(text));

    [Theory]
    [InlineData("path, [title='a,b'], .c", "path|*|.c")]
    [InlineData(":where(.plot)", ".plot")]
    [InlineData(":where(.plot text, .plot tspan)", "text|tspan")]
    [InlineData("g .a:is(path, rect):is(.b, .c)", ".a|.a|.a|.a")]
    [InlineData(":is(:is(:is(:is(:is(:is(a))))))", "")]
    [InlineData(":where(", "")]
    public void A_list_of_selectors_is_split_at_its_commas(string list, string keys) =>
        Assert.Equal(keys, string.Join('|', StyleSelector.ReadList(list).Select(selector => selector.Key)));
}
