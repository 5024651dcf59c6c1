using TechBeats.Archive.Reading.Addresses;
using Xunit;

namespace TechBeats.Tests.Archive.Reading.Addresses;

public sealed class FormulaFigureTests
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
    public void Others_are_figures(string address) => Assert.False(FormulaAddress.IsFormula(address));

    [Theory]
    [InlineData("https://s0.wp.com/latex.php?latex=a&zoom=2", 2)]
    [InlineData("https://latex.codecogs.com/png.latex?%5Cdpi%7B220%7Da", 2)]
    [InlineData("https://latex.codecogs.com/png.latex?a", 1)]
    public void Pixels_for_finer_screens_are_told(string address, double fineness) =>
        Assert.Equal(fineness, FormulaAddress.PixelRatioOf(address), 6);

    [Theory]
    [InlineData("https://example.org/wp-includes/images/smilies/icon_smile.gif", ":)", ":)")]
    [InlineData("https://s.w.org/images/core/emoji/2.2.1/72x72/1f642.png", "🙂", "🙂")]
    [InlineData("https://s.w.org/images/core/emoji/2.2.1/svg/1f1e9-1f1ea.svg", null, "🇩🇪")]
    [InlineData("https://github.githubassets.com/images/icons/emoji/unicode/1f44d.png", ":+1:", "👍")]
    [InlineData("https://github.githubassets.com/images/icons/emoji/octocat.png", ":octocat:", ":octocat:")]
    [InlineData("https://example.org/1f44d.png", ":+1:", null)]
    [InlineData("https://example.org/wp-includes/images/smilies/icon_smile.gif", null, null)]
    public void Pictures_of_characters_are_characters(string address, string? alt, string? words) =>
        Assert.Equal(words, EmojiFigure.CharactersOf(address, alt));
}
