using TechBeats.Archive.Assembling;
using TechBeats.Archive.Reading;
using TechBeats.Model;
using Xunit;

namespace TechBeats.Tests.Archive.Assembling;

public sealed class TranslationsTests
{
    [Theory]
    [InlineData(null, null, "a.zh-CN.md", "a.zh-CN.md", "a.zh-TW.md")]
    [InlineData("zh-TW", null, "a.zh-TW.md", "a.zh-CN.md", "a.zh-TW.md")]
    [InlineData("zh-Hant", null, "a.zh-TW.md", "a.zh-CN.md", "a.zh-TW.md", "a.en.md")]
    [InlineData("pt-BR", null, "a.pt-BR.md", "a.pt.md", "a.pt-BR.md")]
    [InlineData("pt", null, "a.pt.md", "a.pt-BR.md", "a.pt.md")]
    [InlineData("sr-Latn", null, "a.sr-Latn.md", "a.sr.md", "a.sr-Latn.md")]
    [InlineData(null, "de", "a.de.md", "a.de.md", "a.en.md")]
    [InlineData(null, "de", "a.de.md", "a.en.md", "a.de.md", "b.en.md")]
    [InlineData(null, "de", "a.en.md", "a.en.md", "a.de.md", "b.en.md", "c.en.md")]
    [InlineData(null, null, "en/a.en.md", "en/a.en.md", "fr/a.fr.md", "b.en.md")]
    public void One_version_is_printed(string? language, string? site, string taken, params string[] paths)
    {
        var printed = Translations.Find([.. paths.Select(path => Issue(path))], language, site);

        Assert.Equal(
            paths.Where(path => path != taken && !path.StartsWith('b') && !path.StartsWith('c')).Order(StringComparer.Ordinal),
            printed.Keys.Select(issue => issue.Issue.Source).Order(StringComparer.Ordinal)
        );
        Assert.All(printed.Values, issue => Assert.Equal(taken, issue.Issue.Source));
    }

    [Fact]
    public void Slugs_count_beside_a_stated_language_alone()
    {
        var one = Issue("x.md", "en") with { Slug = "ink" };
        var other = Issue("y.md", "tr") with { Slug = "ink" };

        Assert.Empty(Translations.Find([one, other], null, null));
        Assert.Single(Translations.Find([one with { StatesLanguage = true }, other with { StatesLanguage = true }], null, null));
    }

    [Fact]
    public void Versions_in_one_language_are_all_printed() =>
        Assert.Empty(Translations.Find(
            [Issue("x.md", "en") with { TranslationKey = "k" }, Issue("y.md", "en") with { TranslationKey = "k" }], null, null));

    private static ParsedIssue Issue(string path, string? language = null) =>
        new(
            new Issue
            {
                Key = path,
                Title = path,
                Source = path,
                Blocks = [],
                Language = language ?? path.Split('.')[^2],
            },
            null,
            []
        );
}
