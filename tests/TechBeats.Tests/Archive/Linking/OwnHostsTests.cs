using TechBeats.Archive.Linking;
using TechBeats.Archive.Reading;
using TechBeats.Archive.Reading.Addresses;
using TechBeats.Tests.Archive.Reading;
using Xunit;

namespace TechBeats.Tests.Archive.Linking;

/// <summary>Three issues whose last names are a, b and c; addresses mean them by these names.</summary>
public sealed class OwnHostsTests
{
    private static readonly ParsedIssue[] Issues = [.. "abc".Select(name => IssueReading.Of("Text.", $"{name}.md"))];

    [Theory]
    [InlineData("https://own.example/2023/01/a https://own.example/2023/02/b", true)]
    [InlineData("https://own.example/2023/01/a https://own.example/2023/02/a", false)]
    [InlineData("https://own.example/a https://own.example/b", false)]
    [InlineData("https://own.example/a https://own.example/b https://own.example/c", true)]
    [InlineData("https://own.example/a https://own.example/x https://own.example/y", false)]
    public void A_host_is_own_when_its_addresses_name_several_issues(string addresses, bool isOwn)
    {
        var own = Find(addresses);

        Assert.Equal(isOwn, own.Contains("own.example"));
        Assert.Equal(isOwn ? "https://own.example/" : null, own.Main?.ToString());
    }

    [Fact]
    public void The_main_host_is_the_most_linked_one_in_its_most_frequent_spelling()
    {
        var own = Find(
            "https://old.example/2023/01/a https://old.example/2023/02/b "
                + "https://www.own.example/a https://www.own.example/b https://own.example/c");

        Assert.Equal("https://www.own.example/", own.Main?.ToString());
        Assert.True(own.Contains("old.example"));
    }

    [Fact]
    public void A_branch_of_a_repository_is_own_and_never_the_main_host()
    {
        var own = Find("https://github.com/ann/letters/blob/main/x/a.md https://github.com/ann/letters/blob/main/x/b.md");

        Assert.True(own.Contains("github.com/ann/letters/blob/main"));
        Assert.False(own.Contains("github.com"));
        Assert.Null(own.Main);
    }

    private static OwnHosts Find(string addresses) =>
        OwnHosts.Find([Issues[0] with { WebAddresses = addresses.Split(' ') }, .. Issues[1..]], Meant);

    private static ParsedIssue? Meant(WebPath path) =>
        Array.Find(Issues, issue => issue.Issue.Source == path.Path.Split('/')[^1] + ".md");
}
