using TechBeats.Archive.Linking;
using TechBeats.Archive.Reading;
using TechBeats.Archive.Reading.Addresses;
using TechBeats.Model;
using Xunit;

namespace TechBeats.Tests.Archive.Linking;

public sealed class AddressCatalogTests
{
    private static readonly ParsedIssue First = Issue("_posts/2023-01-02-first-post.md", "First post");

    private static readonly ParsedIssue Second = Issue("news/_posts/2023-02-03-second-post.md", "Second post");

    [Theory]
    [InlineData("../news/_posts/2023-02-03-second-post.md", true)]
    [InlineData("2023-09-09-missing.md", false)]
    public void A_path_is_meant_from_the_issues_own_file(string path, bool isFound) =>
        Assert.Equal(isFound ? Second : null, Catalog(null).FindRelative(First.Issue.Source, path));

    [Theory]
    [InlineData("/2023/01/02/first-post/", true)]
    [InlineData("/first-post.html", true)]
    [InlineData("/tags/first-post", false)]
    [InlineData("/other-post", false)]
    public void A_path_is_meant_from_the_sites_top(string path, bool isFound) =>
        Assert.Equal(isFound ? First : null, Catalog(null).FindByPath(path));

    [Fact]
    public void Only_addresses_of_the_site_mean_issues()
    {
        var catalog = Catalog("https://www.site.example/");

        Assert.Equal((First, "part"), catalog.FindByAddress("https://site.example/2023/01/02/first-post#part"));
        Assert.Null(catalog.FindByAddress("https://other.example/2023/01/02/first-post"));
    }

    [Fact]
    public void An_address_that_two_issues_have_means_neither()
    {
        var catalog = new AddressCatalog([Issue("a/same-name.md", "A"), Issue("b/same-name.md", "B")], null, []);

        Assert.Null(catalog.FindByPath("/same-name"));
        Assert.NotNull(catalog.FindByPath("/a/same-name"));
    }

    [Fact]
    public void The_host_that_links_show_to_be_the_archives_own_is_found()
    {
        ParsedIssue[] issues =
        [
            First with { WebAddresses = ["https://site.example/2023/02/03/second-post"] },
            Second with { WebAddresses = ["https://site.example/2023/01/02/first-post", "https://other.example/a"] },
        ];
        var hosts = OwnHosts.Find(issues, path => path.Path switch
        {
            "2023/01/02/first-post" => issues[0],
            "2023/02/03/second-post" => issues[1],
            _ => null,
        });

        Assert.True(hosts.Contains("site.example"));
        Assert.False(hosts.Contains("other.example"));
        Assert.Equal(new Uri("https://site.example/"), hosts.Main);
    }

    [Theory]
    [InlineData(null, "/:year/:month/:title/", "2023/01/first-post")]
    [InlineData(null, "date", "2023/01/02/first-post")]
    [InlineData(null, "none", "first-post")]
    [InlineData(null, "/:unknown/", null)]
    [InlineData("news", "/:title/", null)]
    public void A_pattern_is_filled_with_what_an_issue_has(string? section, string pattern, string? expected) =>
        Assert.Equal(expected, new Permalink(section, pattern).Fill(First));

    [Fact]
    public void Categories_are_the_folders_above_posts_and_those_of_the_front_matter() =>
        Assert.Equal("news/big-things", Permalink.CategoriesOf(Second with { Categories = ["Big things"] }));

    [Fact]
    public void An_issue_has_the_paths_that_generators_make()
    {
        Assert.Contains("_posts/2023-01-02-first-post", IssuePaths.FromMetadata(First, []));
        Assert.Contains("kept/here", IssuePaths.FromMetadata(First with { Addresses = ["/kept/here/"] }, []));
        var usual = IssuePaths.ByConvention(First).ToArray();
        Assert.Contains("2023/01/02/first-post", usual);
        Assert.Contains("first-post", usual);
    }

    [Theory]
    [InlineData("https://www.site.example/a/b.html?utm=x#c", "site.example", "a/b", "c")]
    [InlineData("https://site.example/?p=12", "site.example", "?p=12", "")]
    [InlineData("https://web.archive.org/web/20200101000000/https://site.example/a", "site.example", "a", "")]
    [InlineData("https://github.com/owner/name/blob/main/posts/a.md", "github.com/owner/name/blob/main", "posts/a", "")]
    public void Spellings_of_one_address_are_one(string address, string host, string path, string fragment)
    {
        var parsed = WebPath.Parse(address);

        Assert.Equal((host, path, fragment), (parsed?.Host, parsed?.Path, parsed?.Fragment));
    }

    [Theory]
    [InlineData("mailto:a@site.example")]
    [InlineData("a/b.html")]
    public void Anything_else_is_no_address_on_the_web(string address) => Assert.Null(WebPath.Parse(address));

    private static AddressCatalog Catalog(string? site) => new([First, Second], site, []);

    private static ParsedIssue Issue(string source, string title) =>
        new(new Issue { Key = title, Title = title, Source = source, Blocks = [], Date = new DateOnly(2023, 1, 2) }, null, []);
}
