using TechBeats.Sources.Sites;
using Xunit;

namespace TechBeats.Tests.Sources.Sites;

public sealed class SiteLayoutTests
{
    [Theory]
    [InlineData("/a/b/", "a/b")]
    [InlineData("a/b.html", "a/b")]
    [InlineData("a/index.md", "a")]
    [InlineData("index.md", "index")]
    [InlineData("a.b/c", "a.b/c")]
    [InlineData("a/file.pdf", "a/file.pdf")]
    public void The_path_of_a_page_has_no_ending(string path, string expected) => Assert.Equal(expected, SiteLayout.PagePath(path));

    [Theory]
    [InlineData("_posts/a.md", true, false, false)]
    [InlineData("news/_posts/a.md", true, false, false)]
    [InlineData("_drafts/a.md", false, true, false)]
    [InlineData("x/Drafts/a.md", false, true, false)]
    [InlineData("_layouts/a.html", false, false, true)]
    [InlineData("my_posts/a.md", false, false, false)]
    [InlineData("_posts.md", false, false, false)]
    public void Folders_say_what_a_text_is(string path, bool isPost, bool isDraft, bool isMachinery) =>
        Assert.Equal((isPost, isDraft, isMachinery), (SiteLayout.IsPost(path), SiteLayout.IsDraft(path), SiteLayout.IsMachinery(path)));

    [Theory]
    [InlineData("content/pages/about.md", true)]
    [InlineData("content/pages.md", false)]
    [InlineData("content/post/a.md", false)]
    public void Pages_of_the_content_are_no_posts(string path, bool expected) => Assert.Equal(expected, SiteLayout.IsContentPage(path));

    [Theory]
    [InlineData("content/post/a.md", "post/a.md")]
    [InlineData("post/content/a.md", "post/content/a.md")]
    public void The_root_of_texts_is_no_part_of_an_address(string path, string expected) =>
        Assert.Equal(expected, SiteLayout.WithoutTextRoot(path));

    [Theory]
    [InlineData("news/big/_posts/a.md", "news/big")]
    [InlineData("_posts/a.md", "")]
    [InlineData("a.md", "")]
    public void Folders_above_posts_are_categories(string path, string expected) => Assert.Equal(expected, SiteLayout.AbovePosts(path));

    [Fact]
    public void A_path_from_the_sites_top_may_stand_in_a_served_folder() =>
        Assert.Contains("static/a.pdf", SiteLayout.ServedFiles("a.pdf"));
}
