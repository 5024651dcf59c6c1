using System.Text;
using TechBeats.Sources.Feeds;
using Xunit;

namespace TechBeats.Tests.Sources.Feeds;

public sealed class FeedTextTests
{
    [Theory]
    [InlineData("windows-1251", "Сад и дом")]
    [InlineData("koi8-r", "Сад и дом")]
    [InlineData("Shift_JIS", "庭と家")]
    [InlineData("iso-2022-jp", "庭と家")]
    [InlineData("big5", "花園")]
    [InlineData("iso-8859-2", "Zażółć")]
    [InlineData("windows-1255", "גן ובית")]
    public void A_feed_is_read_in_the_legacy_encoding_that_it_declares(string encoding, string title)
    {
        var xml = $"""
            <?xml version="1.0" encoding="{encoding}"?>
            <rss version="2.0"><channel><title>A</title><item><title>{title}</title><description>b</description></item></channel></rss>
            """;
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding(encoding)!.GetBytes(xml);

        var feed = FeedReader.Read(bytes, "feed.xml")!;

        Assert.Equal(title, Assert.Single(feed.Entries).Title);
        Assert.Empty(feed.Problems);
    }

    [Fact]
    public void A_feed_in_utf8_is_read_as_such_whatever_it_declares()
    {
        var bytes = Encoding.UTF8.GetBytes(
            """<?xml version="1.0" encoding="windows-1251"?><rss><channel><title>Сад</title></channel></rss>""");

        Assert.Equal(bytes, Encoding.UTF8.GetBytes(FeedText.DecodeDeclared(bytes)!));
        Assert.Equal("Сад", FeedReader.Read(bytes, "feed.xml")!.Title);
    }
}
