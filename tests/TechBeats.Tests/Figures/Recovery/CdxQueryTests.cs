using TechBeats.Figures.Recovery;
using Xunit;

namespace TechBeats.Tests.Figures.Recovery;

public sealed class CdxQueryTests
{
    private static readonly Uri Register = new("https://archive.example/cdx");

    [Fact]
    public void A_plain_address_is_one_query() =>
        Assert.Equal(
            [new CdxQuery("https://example.net/a.png", null)],
            CdxQuery.ForAddresses(["https://example.net/a.png", "http://example.net/a.png"]).Take(1)
        );

    [Fact]
    public void A_sized_address_is_also_looked_up_by_its_prefix() =>
        Assert.Equal(
            [new CdxQuery("https://example.net/a.png?w=9&id=1", null), new CdxQuery("https://example.net/a.png", "example.net/a.png?id=1")],
            CdxQuery.ForAddresses(["https://example.net/a.png?w=9&id=1"]));

    [Fact]
    public void The_address_of_a_query_is_escaped_and_limited()
    {
        var exact = new CdxQuery("https://example.net/a.png?x=1&y=2", null);

        Assert.StartsWith(
            "https://archive.example/cdx?url=https%3A%2F%2Fexample.net%2Fa.png%3Fx%3D1%26y%3D2&sort=closest&closest=20200615&limit=10&",
            exact.At(Register, new DateOnly(2020, 6, 15)),
            StringComparison.Ordinal
        );
        Assert.Contains("&limit=10&", exact.At(Register, null), StringComparison.Ordinal);
        Assert.Contains(
            "&matchType=prefix&limit=200&",
            new CdxQuery("https://example.net/a.png", "example.net/a.png").At(Register, null),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_prefix_matches_only_its_picture()
    {
        var query = new CdxQuery("https://example.net/a.png", "example.net/a.png");

        Assert.True(query.Matches(new Snapshot("20200101000000", "http://example.net/a.png?w=3")));
        Assert.False(query.Matches(new Snapshot("20200101000000", "http://example.net/a.png.html")));
    }
}
