using TechBeats.Model;
using TechBeats.Sources;
using TechBeats.Sources.Files;
using Xunit;

namespace TechBeats.Tests.Sources;

public sealed class IssueFilesTests
{
    [Fact]
    public void A_folder_with_posts_is_a_Jekyll_site_and_its_posts_are_the_issues()
    {
        var tree = new MemoryTree(
            "site/_posts/2023-01-02-b.md",
            "site/_posts/2023-01-01-a.markdown",
            "site/_drafts/c.md",
            "site/about.md",
            "site/_posts/picture.png",
            "README.md"
        );

        var found = IssueFiles.Find(tree, []);

        Assert.Equal(["site/_posts/2023-01-01-a.markdown", "site/_posts/2023-01-02-b.md"], found.Found.Select(file => file.Path));
        Assert.Equal(["README.md", "site/_drafts/c.md", "site/about.md"], found.Skipped.Select(file => file.Path));
        Assert.Equal(
            ProblemSlugs.SkippedDraft,
            Assert.Single(found.Problems, problem => problem.Place!.Value.File == "site/_drafts/c.md").Slug
        );
        Assert.All(found.Problems, problem => Assert.Equal(Severity.Info, problem.Severity));
    }

    [Fact]
    public void Elsewhere_every_text_but_the_pages_of_the_site()
    {
        var tree = new MemoryTree(
            "README.md",
            "LICENSE.md",
            "content/_index.md",
            "content/about.md",
            "content/one.md",
            "content/two.html",
            "content/drafts/three.md",
            "content/four/index.md",
            "content/four/picture.png",
            "content/list/index.md",
            "content/list/five.md",
            "layouts/post.html",
            "index.html"
        );

        var found = IssueFiles.Find(tree, []);

        Assert.Equal(
            ["content/four/index.md", "content/list/five.md", "content/one.md", "content/two.html"],
            found.Found.Select(file => file.Path)
        );
    }

    [Fact]
    public void A_readme_is_an_issue_when_there_is_nothing_else()
    {
        Assert.Equal(["README.md"], IssueFiles.Find(new MemoryTree("README.md", "pics/a.png"), []).Found.Select(file => file.Path));
    }

    [Fact]
    public void A_file_that_a_pattern_matches_is_left_out()
    {
        var found = IssueFiles.Find(new MemoryTree("a/one.md", "a/two.md", "b/one.md"), ["a/*"]);

        Assert.Equal(["b/one.md"], found.Found.Select(file => file.Path));
        Assert.Equal(["excluded", "excluded"], found.Skipped.Select(file => file.Reason));
    }

    [Theory]
    [InlineData("*.md", "a/b.md", true)]
    [InlineData("*.md", "a/b.html", false)]
    [InlineData("a/*.md", "a/b.md", true)]
    [InlineData("a/*.md", "a/c/b.md", false)]
    [InlineData("a/**", "a/c/b.md", true)]
    [InlineData("**/b.md", "b.md", true)]
    [InlineData("**/b.md", "a/c/b.md", true)]
    [InlineData("a/**/b.md", "a/b.md", true)]
    [InlineData("a/**/b.md", "a/x/y/b.md", true)]
    [InlineData("a/**/b.md", "ax/y/b.md", false)]
    [InlineData("drafts/", "drafts/x/y.md", true)]
    [InlineData("2023-??-*", "2023-10-weekly.md", true)]
    [InlineData("2023-??-*", "_posts/2023-10-weekly.md", true)]
    [InlineData("A.MD", "a.md", true)]
    [InlineData("*a*a*a*a*a*a*a*a*b", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", false)]
    public void Patterns_stay_within_names_unless_doubled(string pattern, string path, bool matches)
    {
        Assert.Equal(matches, new PathPattern(pattern).Matches(path));
    }

    [Fact(Timeout = TimeLimit.BoundedMilliseconds)]
    public void A_long_pattern_with_both_stars_takes_no_longer_than_its_length_times_the_path()
    {
        var pattern = new PathPattern($"**/*{new string('a', 290)}b");

        Assert.False(pattern.Matches(new string('a', 40_000)));
    }
}
