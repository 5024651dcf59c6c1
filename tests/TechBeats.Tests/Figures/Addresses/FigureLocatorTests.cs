using TechBeats.Figures.Addresses;
using TechBeats.Tests.Sources;
using Xunit;

namespace TechBeats.Tests.Figures.Addresses;

public sealed class FigureLocatorTests
{
    [Theory]
    [InlineData("a.png", "file _posts/a.png")]
    [InlineData("./a.png", "file _posts/a.png")]
    [InlineData("../img/b.png", "file img/b.png")]
    [InlineData("/img/b.png", "file img/b.png")]
    [InlineData("img/b.png?v=3#top", "file img/b.png")]
    [InlineData("img\\b.png", "file img/b.png")]
    [InlineData("/IMG/B.PNG", "file img/b.png")]
    [InlineData("img/with%20space.png", "file img/with space.png")]
    [InlineData("/other/place/with space.png", "file img/with space.png")]
    [InlineData("img/caf\u00E9.png", "file img/cafe\u0301.png")]
    [InlineData("img/caf%C3%A9.png", "file img/cafe\u0301.png")]
    [InlineData("https://site.example.net/img/b.png", "file img/b.png")]
    [InlineData("http://www.site.example.net/img/b.png", "file img/b.png")]
    [InlineData("https://i0.wp.com/site.example.net/img/b.png?w=300", "file img/b.png")]
    [InlineData("https://site.example.net/_next/image?url=%2Fimg%2Fb.png&w=640", "file img/b.png")]
    [InlineData("https://other.example.net/img/b.png", "web other.example.net/img/b.png")]
    [InlineData("//other.example.net/c.png", "web other.example.net/c.png")]
    [InlineData("/img/gone.png", "web site.example.net/img/gone.png")]
    [InlineData("gone.png", "nowhere NotFound NoSuchFile")]
    [InlineData("twice.png", "nowhere NotFound AmbiguousFileName")]
    [InlineData("/blog/x/twice.png", "file x/twice.png")]
    [InlineData("../../etc/passwd", "nowhere Refused OutsideArchive")]
    [InlineData("/../../etc/passwd", "nowhere Refused OutsideArchive")]
    [InlineData("..%2F..%2Fetc%2Fpasswd", "nowhere NotFound NoSuchFile")]
    [InlineData("\\\\server\\share\\a.png", "nowhere Refused OutsideArchive")]
    [InlineData("file:///etc/passwd", "nowhere Refused UnsupportedScheme file")]
    [InlineData("javascript:alert(1)", "nowhere Refused UnsupportedScheme javascript")]
    [InlineData("https://", "nowhere NotFound MalformedAddress")]
    [InlineData("https://user:secret@other.example.net/a.png", "web other.example.net/a.png")]
    [InlineData("", "nowhere NotFound EmptyAddress")]
    [InlineData("https://other.example.net/\u0002a.png", "web other.example.net/a.png")]
    public void An_address_leads_to_a_file_to_the_web_or_nowhere(string address, string key)
    {
        var tree = new MemoryTree(
            "_posts/a.png",
            "_posts/issue.md",
            "img/b.png",
            "img/with space.png",
            "img/cafe\u0301.png",
            "x/twice.png",
            "y/twice.png"
        );
        var locator = new FigureLocator(tree, "https://site.example.net");

        var source = locator.Locate(address, "_posts/issue.md");

        Assert.Equal(key, source.Key);
        Assert.All((source as WebSource)?.Addresses ?? [], asked => Assert.DoesNotContain("secret", asked, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("shot.png", "content/notes/shot.png", "above the issue")]
    [InlineData("assets/deep.png", "content/notes/posts/assets/deep.png", "beside the issue")]
    [InlineData("deep.png", "content/notes/posts/assets/deep.png", "in an asset folder")]
    [InlineData("/pic/public.png", "public/pic/public.png", "in an asset folder")]
    [InlineData("../../../../pic/public.png", "public/pic/public.png", "in an asset folder")]
    [InlineData("../../../../../top.png", "top.png", "as from the site's top")]
    [InlineData("%2e%2e/%2e%2e/top.png", "top.png", "above the issue")]
    [InlineData("cover.png", "images/hello-world/cover.png", "in a folder of the post's name")]
    [InlineData("one.png", "content/notes/posts/2023-10-11-hello-world/one.png", "in a folder of the post's name")]
    [InlineData("https://site.example.net/pic/public.png?w=3", "public/pic/public.png", "in an asset folder")]
    [InlineData("elsewhere/only.png", "odd/place/only.png", "elsewhere in the archive, by its name")]
    public void A_path_may_start_at_the_file_the_site_or_its_top(string address, string path, string where)
    {
        var tree = new MemoryTree(
            "content/notes/shot.png",
            "content/notes/posts/assets/deep.png",
            "other/assets/deep.png",
            "public/pic/public.png",
            "x/public.png",
            "top.png",
            "y/top.png",
            "images/hello-world/cover.png",
            "images/other/cover.png",
            "content/notes/posts/2023-10-11-hello-world/one.png",
            "z/one.png",
            "odd/place/only.png"
        );

        var source = Assert.IsType<LocalSource>(
            new FigureLocator(tree, "https://site.example.net").Locate(address, "content/notes/posts/2023-10-11-hello-world.md")
        );

        Assert.Equal((path, where), (source.Path, source.Where));
    }

    [Theory]
    [InlineData("https://gone.example.net/2019/transformer-results.png?w=700", "pics/Transformer-Results.png")]
    [InlineData("https://substackcdn.com/image/fetch/w_9/https%3A%2F%2Fx.example.com%2Ftransformer%252Dresults.png", null)]
    [InlineData("https://gone.example.net/image.png", null)]
    [InlineData("https://gone.example.net/words-and-letters.md", null)]
    [InlineData("https://gone.example.net/twice-the-same.png", null)]
    public void A_lost_picture_is_found_in_the_archive_by_its_name(string address, string? path)
    {
        var locator = new FigureLocator(
            new MemoryTree(
                "pics/Transformer-Results.png",
                "image.png",
                "words-and-letters.md",
                "a/twice-the-same.png",
                "b/twice-the-same.png"
            ),
            null
        );

        Assert.Equal(path, locator.FindByName([address]));
    }
}
