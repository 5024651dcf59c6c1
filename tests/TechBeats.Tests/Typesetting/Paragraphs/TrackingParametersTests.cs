using TechBeats.Typesetting.Paragraphs;
using Xunit;

namespace TechBeats.Tests.Typesetting.Paragraphs;

public sealed class TrackingParametersTests
{
    [Theory]
    [InlineData("https://site.example/a?utm_source=x&utm_medium=y", "https://site.example/a")]
    [InlineData("https://site.example/a?id=1&utm_source=x&page=2#part", "https://site.example/a?id=1&page=2#part")]
    [InlineData("https://site.example/a?fbclid=1&gclid=2#part", "https://site.example/a#part")]
    [InlineData("https://medium.com/p/1?source=rss----1---4", "https://medium.com/p/1")]
    [InlineData("https://letter.substack.com/p/one?r=12ab&s=w", "https://letter.substack.com/p/one")]
    [InlineData("https://youtu.be/abc?si=12&t=30", "https://youtu.be/abc?t=30")]
    [InlineData("https://blog.example/one?ref=letter.example", "https://blog.example/one")]
    [InlineData("https://github.com/a/b?ref=v1.2", "https://github.com/a/b?ref=v1.2")]
    [InlineData("https://site.example/a?source=code&r=1&s=2&ref=main", "https://site.example/a?source=code&r=1&s=2&ref=main")]
    [InlineData("https://site.example/a#?utm_source=x", "https://site.example/a#?utm_source=x")]
    [InlineData("https://site.example/?", "https://site.example/?")]
    public void Tracking_parameters_are_not_printed(string address, string printed) =>
        Assert.Equal(printed, TrackingParameters.Without(address));
}
