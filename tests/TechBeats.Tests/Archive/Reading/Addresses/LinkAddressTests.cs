using TechBeats.Archive.Reading.Addresses;
using Xunit;

namespace TechBeats.Tests.Archive.Reading.Addresses;

public sealed class LinkAddressTests
{
    [Theory]
    [InlineData("https://example.com/a(b)?c=d&e=%20#f", "https://example.com/a(b)?c=d&e=%20#f")]
    [InlineData("HTTP://Example.com", "http://Example.com")]
    [InlineData("https://example.com/ä b\"<>\\^`{|}", "https://example.com/%C3%A4%20b%22%3C%3E/%5E%60%7B%7C%7D")]
    [InlineData("https://example.com/100%/%zz/%4a", "https://example.com/100%25/%25zz/%4a")]
    [InlineData("https://example.com/#:~:text=a%2Cb", "https://example.com/#:~:text=a%2Cb")]
    [InlineData("https://example.com/a#b#c", "https://example.com/a#b%23c")]
    [InlineData("https:\\\\example.com\\a", "https://example.com/a")]
    [InlineData("https:///example.com", "https://example.com")]
    [InlineData("https://user@example.com:8080/", "https://user@example.com:8080/")]
    [InlineData("http://[::1]:80/[x]", "http://[::1]:80/%5Bx%5D")]
    [InlineData("https://BÜCHER.example/🔥", "https://xn--bcher-kva.example/%F0%9F%94%A5")]
    [InlineData("mailto:a b@example.com?subject=ü", "mailto:a%20b@example.com?subject=%C3%BC")]
    [InlineData("https://web.archive.org/web/2020/https://example.com/", "https://web.archive.org/web/2020/https://example.com/")]
    public void Addresses_are_escaped_as_rfc_3986_asks(string address, string expected) =>
        Assert.Equal(expected, LinkAddress.Escape(address));

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("ftp://example.com")]
    [InlineData("data:text/html,x")]
    [InlineData("http:")]
    [InlineData("http://")]
    [InlineData("http://?q")]
    [InlineData("https://exa mple.com")]
    [InlineData("https://example.com:80x")]
    [InlineData("https:example.com")]
    [InlineData("mailto:")]
    [InlineData("page.html")]
    [InlineData("")]
    public void Anything_else_is_none(string address) => Assert.Null(LinkAddress.Escape(address));

    [Theory]
    [InlineData(" \n https://example.com/a\n\tb ", "https://example.com/ab")]
    [InlineData("//example.com", "https://example.com")]
    [InlineData("www.example.com", "http://www.example.com")]
    public void Loose_spellings_are_what_a_browser_makes_of_them(string address, string expected) =>
        Assert.Equal(expected, LinkAddress.Normalize(address));

    [Theory]
    [InlineData("Image", false)]
    [InlineData("image.png", false)]
    [InlineData("Figure 3", false)]
    [InlineData("Untitled design (2)", false)]
    [InlineData("Screen Shot 2020-01-01 at 10.11.12 PM", false)]
    [InlineData("IMG_2041", false)]
    [InlineData("my-file-name_2", false)]
    [InlineData("https://example.com/x", false)]
    [InlineData("d41d8cd98f00b204e9800998ecf8427e", false)]
    [InlineData("图片", false)]
    [InlineData("Overview", true)]
    [InlineData("Image of a robot", true)]
    [InlineData("Figure 3: the loss", true)]
    [InlineData("Graph", true)]
    public void Alternative_texts_that_tools_fill_in_say_nothing(string alt, bool says) =>
        Assert.Equal(says, AltText.IsInformative(alt, "https://example.com/my-file-name_2.png?w=3"));
}
