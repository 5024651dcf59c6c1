using System.Text;
using TechBeats.Archive.Figures.Addresses;
using TechBeats.Model;
using TechBeats.Tests.Archive.Gathering;
using Xunit;

namespace TechBeats.Tests.Archive.Figures;

public sealed class AddressTests
{
    [Theory]
    [InlineData("https://cdn.discordapp.com/attachments/1/2/a.png?ex=6535b6ff&is=652341ff&hm=abc&", "2023-10-22")]
    [InlineData("https://media.discordapp.net/attachments/1/2/a.png?ex=6535b6ff&is=652341ff&hm=abc&=&width=700", "2023-10-22")]
    [InlineData("https://bucket.s3.amazonaws.com/a.png?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Date=20231001T120000Z&X-Amz-Expires=86400&X-Amz-Signature=f", "2023-10-02")]
    [InlineData("https://storage.googleapis.com/b/a.png?X-Goog-Date=20231001T120000Z&X-Goog-Expires=60&X-Goog-Signature=f", "2023-10-01")]
    [InlineData("https://x.blob.core.windows.net/c/a.png?sv=2022-11-02&se=2023-05-06T07%3A08%3A09Z&sr=b&sp=r&sig=abc%3D", "2023-05-06")]
    [InlineData("https://bucket.s3.amazonaws.com/a.png?AWSAccessKeyId=k&Expires=1696154400&Signature=s", "2023-10-01")]
    public void A_signed_address_tells_when_it_ends(string address, string day)
    {
        var loss = SignedAddress.LossAt(address, new DateTimeOffset(2024, 1, 1, 0, 0, 0, TimeSpan.Zero));

        Assert.Equal(new FigureLost(LossReason.Expired, Date: DateOnly.Parse(day)), loss);
        Assert.Null(SignedAddress.LossAt(address, new DateTimeOffset(2023, 1, 1, 0, 0, 0, TimeSpan.Zero)));
    }

    [Theory]
    [InlineData("https://example.net/a.png")]
    [InlineData("https://example.net/a.png?ex=6535b6ff")]
    [InlineData("https://cdn.discordapp.com/attachments/1/2/a.png")]
    [InlineData("https://cdn.discordapp.com/attachments/1/2/a.png?ex=zz&hm=1")]
    [InlineData("https://b.s3.amazonaws.com/a.png?X-Amz-Date=yesterday&X-Amz-Expires=60")]
    [InlineData("https://b.s3.amazonaws.com/a.png?X-Amz-Date=20231001T120000Z&X-Amz-Expires=99999999999999")]
    [InlineData("https://example.net/a.png?se=2020-01-01")]
    [InlineData("not an address")]
    public void An_address_that_does_not_end(string address) => Assert.Null(SignedAddress.EndOf(address));

    [Theory]
    [InlineData("https://cdn.discordapp.com/attachments/1/2/a.png?ex=1&is=2&hm=3&", "cdn.discordapp.com/attachments/1/2/a.png")]
    [InlineData("http://example.net/a.png?w=700&h=20", "example.net/a.png")]
    [InlineData("https://example.net/a.png?id=7&w=700", "example.net/a.png?id=7")]
    [InlineData("https://example.net/render?ex=2%2B2&is=4", "example.net/render?ex=2%2B2&is=4")]
    [InlineData("https://pbs.twimg.com/media/F.jpg?format=jpg&name=large", "pbs.twimg.com/media/F.jpg?format=jpg")]
    public void A_signature_or_a_size_makes_no_other_picture(string address, string key) => Assert.Equal(key, WebAddress.KeyOf(address));

    [Theory]
    [InlineData("https://substackcdn.com/image/fetch/w_1456,c_limit,f_webp/https%3A%2F%2Fmedia.example.com%2Fpublic%2Fa%20b.png", "https://media.example.com/public/a%20b.png")]
    [InlineData("https://i0.wp.com/blog.example.com/x/a.png?w=700", "https://blog.example.com/x/a.png")]
    [InlineData("https://web.archive.org/web/2020/https://web.archive.org/web/2019/http://example.com/a.png", "http://example.com/a.png")]
    [InlineData("https://web.archive.org/web/2020/https:/example.com/a.png?x=1", "https://example.com/a.png?x=1")]
    [InlineData("https://example.com/_next/image?url=https%3A%2F%2Fcdn.example.com%2Fa.png&w=640", "https://cdn.example.com/a.png")]
    [InlineData("https://example.com/a.png", null)]
    [InlineData("https://example.com/a.png?url=b.png", null)]
    public void An_address_inside_another(string address, string? inner) => Assert.Equal(inner, WrappedAddress.InnerOf(address));

    [Theory]
    [InlineData("data:image/png;base64,AAEC", "000102")]
    [InlineData("data:;base64,AAE=", "0001")]
    [InlineData("data:image/png;base64,AA EC\n", "000102")]
    [InlineData("data:image/png;base64,AAE", "0001")]
    [InlineData("data:image/png;base64,-_8", "FBFF")]
    [InlineData("data:image/png;base64,%41AEC", "000102")]
    [InlineData("data:image/svg+xml,%3Csvg", "3C737667")]
    [InlineData("data:image/png;base64", null)]
    [InlineData("data:image/png;base64,!!!!", null)]
    [InlineData("data:image/png;base64,A", null)]
    public void A_data_address(string address, string? bytes)
    {
        Assert.Equal(bytes, DataAddress.Read(address) is { } read ? Convert.ToHexString(read) : null);
    }

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
    [InlineData("https://other.example.net/img/b.png", "web other.example.net/img/b.png")]
    [InlineData("//other.example.net/c.png", "web other.example.net/c.png")]
    [InlineData("/img/gone.png", "web site.example.net/img/gone.png")]
    [InlineData("gone.png", "nowhere NotFound no such file in the archive")]
    [InlineData("twice.png", "nowhere NotFound no such file in the archive")]
    [InlineData("../../etc/passwd", "nowhere Refused the address leaves the archive")]
    [InlineData("/../../etc/passwd", "nowhere Refused the address leaves the archive")]
    [InlineData("..%2F..%2Fetc%2Fpasswd", "nowhere NotFound no such file in the archive")]
    [InlineData("\\\\server\\share\\a.png", "nowhere Refused the address leaves the archive")]
    [InlineData("file:///etc/passwd", "nowhere Refused addresses of type file are not followed")]
    [InlineData("javascript:alert(1)", "nowhere Refused addresses of type javascript are not followed")]
    [InlineData("https://", "nowhere NotFound the address is not well formed")]
    [InlineData("https://user:secret@other.example.net/a.png", "web other.example.net/a.png")]
    [InlineData("", "nowhere NotFound the address is empty")]
    [InlineData("https://other.example.net/\u0002a.png", "web other.example.net/a.png")]
    public void Where_an_address_leads(string address, string key)
    {
        var tree = new MemoryTree("_posts/a.png", "_posts/issue.md", "img/b.png", "img/with space.png", "img/cafe\u0301.png", "x/twice.png", "y/twice.png");
        var locator = new FigureLocator(tree, "https://site.example.net");

        var source = locator.Locate(address, "_posts/issue.md");

        Assert.Equal(key, source.Key);
        Assert.All((source as WebSource)?.Addresses ?? [], asked => Assert.DoesNotContain("secret", asked, StringComparison.Ordinal));
    }

    [Fact]
    public void A_data_address_of_a_megabyte_is_read_fast()
    {
        var bytes = Encoding.UTF8.GetBytes(new string('x', 1_000_000));

        Assert.Equal(bytes, DataAddress.Read("data:image/png;base64," + Convert.ToBase64String(bytes)));
    }
}
