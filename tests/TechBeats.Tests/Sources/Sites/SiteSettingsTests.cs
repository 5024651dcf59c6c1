using TechBeats.Sources.Sites;
using Xunit;

namespace TechBeats.Tests.Sources.Sites;

public sealed class SiteSettingsTests
{
    [Fact]
    public void Settings_of_Jekyll_are_read()
    {
        var site = Read("_config.yml", """
            # settings
            title: "Notes on Machines" # quoted
            email: someone@example.net
            author:
              name: A. Writer
              twitter: nobody
            description: >-
              Words about machines,
              every week.

            url: https://notes.example.net
            plugins:
              - jekyll-feed
            """);

        Assert.Equal(
            ("Notes on Machines", "Words about machines, every week.", "A. Writer", "https://notes.example.net"),
            (site.Title, site.Description, site.Author, site.Address)
        );
    }

    [Fact]
    public void Settings_of_Hugo_are_read()
    {
        var site = Read("config.toml", """
            baseURL = "https://weekly.example.net/"
            title = 'The Weekly'
            [params]
            author = "B. Writer"
            title = "another"
            [params.social]
            author = "nobody"
            """);

        Assert.Equal(("The Weekly", "B. Writer", "https://weekly.example.net/"), (site.Title, site.Author, site.Address));
    }

    [Theory]
    [InlineData("title: [[[[[[[[\nurl: localhost")]
    [InlineData("url: file:///etc/passwd")]
    [InlineData("\0\u0001::::\n: x\n  y: z")]
    [InlineData("")]
    public void A_value_that_is_not_plain_is_ignored(string text)
    {
        var site = Read("_config.yml", text);

        Assert.Null(site.Address);
        Assert.Null(site.Title is "" ? null : site.Title);
    }

    [Theory]
    [InlineData("_config.yml", "license: CC BY 4.0", "CC BY 4.0")]
    [InlineData("_config.yml", "copyright: The editors\nlicence: CC0", "CC0")]
    [InlineData("config.toml", "copyright = 'The editors, 2020'", "The editors, 2020")]
    [InlineData("config.toml", "copyright = 'Copyright {year}'\n[params]\nlicense = 'MIT'", "MIT")]
    [InlineData("_config.yml", "license: true", null)]
    [InlineData("mkdocs.yml", "copyright: <a href=x>The editors</a>", null)]
    public void A_license_is_plain_text_and_precedes_the_copyright(string name, string text, string? license) =>
        Assert.Equal(license, Read(name, text).License);

    private static SiteSettings Read(string name, string text) => SiteSettings.Read(new MemoryTree().With(name, text));
}
