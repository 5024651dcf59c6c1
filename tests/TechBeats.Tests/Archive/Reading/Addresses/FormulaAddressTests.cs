using TechBeats.Archive.Reading.Addresses;
using Xunit;

namespace TechBeats.Tests.Archive.Reading.Addresses;

public sealed class FormulaAddressTests
{
    [Theory]
    [InlineData("https://s0.wp.com/latex.php?latex=%5Calpha+%2B+1&bg=ffffff&fg=000000&s=0", @"\alpha + 1")]
    [InlineData("https://latex.codecogs.com/gif.latex?%5Cinline%20%5Cfrac%7Ba%7D%7Bb%7D", @"\frac{a}{b}")]
    [InlineData("http://chart.apis.google.com/chart?cht=tx&chl=x%5E2", "x^2")]
    [InlineData("https://render.githubusercontent.com/render/math?math=e%5E%7Bi%7D", "e^{i}")]
    [InlineData("https://www.zhihu.com/equation?tex=a_t", "a_t")]
    [InlineData("https://web.archive.org/web/2020/http://example.org/wp-content/plugins/latex/cache/tex_41f0046f.gif", null)]
    [InlineData("https://web.archive.org/web/2020/http://example.org/wp-content/ql-cache/quicklatex.com-a3f838c9_l3.svg", null)]
    [InlineData("https://upload.wikimedia.org/math/a/b/c/abc.png", null)]
    public void Addresses_of_formulas_are_known_and_their_source_is_read(string address, string? source)
    {
        Assert.True(FormulaAddress.IsFormula(address));
        Assert.Equal(source, FormulaAddress.TexOf(address));
    }

    [Theory]
    [InlineData("https://example.org/latex.png")]
    [InlineData("https://example.org/mathematics/chart.png")]
    [InlineData("https://chart.googleapis.com/chart?cht=p3&chd=t:60,40")]
    [InlineData("https://upload.wikimedia.org/wikipedia/commons/a.png")]
    public void Another_address_is_no_formula(string address) => Assert.False(FormulaAddress.IsFormula(address));

    [Theory]
    [InlineData("https://s0.wp.com/latex.php?latex=a&zoom=2", 2)]
    [InlineData("https://latex.codecogs.com/png.latex?%5Cdpi%7B220%7Da", 2)]
    [InlineData("https://latex.codecogs.com/png.latex?a", 1)]
    public void An_address_may_ask_for_a_finer_screen(string address, double fineness) =>
        Assert.Equal(fineness, FormulaAddress.PixelRatioOf(address), 6);
}
