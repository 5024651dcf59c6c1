using TechBeats.Archive.Linking;
using TechBeats.Tests.Archive.Reading;
using Xunit;

namespace TechBeats.Tests.Archive.Linking;

public sealed class IssuePathsTests
{
    [Fact]
    public void Known_paths_are_those_of_front_matter_pattern_and_file()
    {
        var issue = IssueReading.Of("---\npermalink: /first/\nslug: blue\n---\nText.", "content/blog/2023-01-09-ink.md");

        Assert.Equal(
            ["first", "2023/blue", "blog/2023-01-09-ink", "blog/blue"],
            IssuePaths.FromMetadata(issue, [new Permalink(null, "/:year/:slug/")])
        );
    }

    [Fact]
    public void The_file_of_a_translation_is_known_below_its_language_too()
    {
        var issue = IssueReading.Of("Text.", "content/blog/ink.fr.md");

        Assert.Equal(["blog/ink.fr", "fr/blog/ink"], IssuePaths.FromMetadata(issue, []));
    }

    [Fact]
    public void Usual_paths_are_made_of_date_name_and_title()
    {
        var issue = IssueReading.Of("---\ntitle: All about ink\n---\nText.", "_posts/2023-01-09-ink.md");

        Assert.Equal(
            [
                "2023/01/09/ink",
                "2023/01/ink",
                "2023/ink",
                "2023-01-09-ink",
                "ink",
                "ink",
                "2023/01/09/all-about-ink",
                "2023/01/all-about-ink",
                "2023/all-about-ink",
                "2023-01-09-all-about-ink",
                "all-about-ink",
                "all-about-ink",
                "2023-01-09-ink",
            ],
            IssuePaths.ByConvention(issue)
        );
    }
}
