using TechBeats.Typesetting.Blocks.Lines;
using TechBeats.Typesetting.Styles;
using Xunit;

namespace TechBeats.Tests.Typesetting.Blocks.Lines;

public sealed class AddressTextTests
{
    [Theory]
    [InlineData("https://www.example.org/a/b.png", "www.example.org/a/b.png")]
    [InlineData("https://example.org/", "example.org")]
    [InlineData("https://example.org/w?v=7", "example.org/w?v=7")]
    [InlineData("https://cdn.example.org/i.png?ex=65a1b2c3&is=6593d4e5&hm=0123456789abcdef", "cdn.example.org/i.png?…")]
    [InlineData("img/a.png", "img/a.png")]
    public void Addresses_are_shown_without_what_nobody_types(string address, string expected) =>
        Assert.Equal(expected, OnCard(address));

    [Theory]
    [InlineData("https://example.org/gnp\u202Efdp.png", "example.org/gnp%E2%80%AEfdp.png")]
    [InlineData("a\u200Bb\u001B[31m.png", "a%E2%80%8Bb%1B[31m.png")]
    [InlineData("https://example.org/日本.png", "example.org/日本.png")]
    public void Invisible_characters_are_escaped(string address, string expected) => Assert.Equal(expected, OnCard(address));

    [Fact]
    public void A_long_address_is_cut_between_characters()
    {
        Assert.Equal(201, OnCard("https://example.org/" + new string('x', 5000)).Length);
        Assert.Equal(new string('x', 199) + "…", OnCard(new string('x', 199) + "😀😀"));
    }

    [Fact]
    public void Data_inside_an_address_is_cut() =>
        Assert.Equal(49, OnCard("data:image/png;base64," + new string('A', 5000)).Length);

    [Theory]
    [InlineData("https://www.example.org/a/bars.png?x=1#y", "bars.png", "example.org")]
    [InlineData(
        "https://cdn.example.org/fetch/w_1456/https%3A%2F%2Fexample.com%2Fplots%2Floss-curve.png",
        "loss-curve.png",
        "cdn.example.org"
    )]
    [InlineData("https://example.org/f028a899-ea3e-4c89-8c66-b556701d90fc_1024x1024.png", "", "example.org")]
    [InlineData("https://example.org/image.png", "", "example.org")]
    [InlineData("https://example.org/IMG_2034.JPG", "", "example.org")]
    [InlineData("https://example.org/%D7%A9%D7%9C%D7%95%D7%9D.png", "שלום.png", "example.org")]
    [InlineData("https://example.org", "", "example.org")]
    [InlineData("img/bars.png", "bars.png", "")]
    [InlineData("bars.png", "bars.png", "")]
    [InlineData("data:image/png;base64,AAAA/BB", "", "")]
    public void File_name_and_host_are_found(string address, string file, string host)
    {
        Assert.Equal(file, AddressText.FileName(address));
        Assert.Equal(host, AddressText.Host(address));
    }

    private static string OnCard(string address) => AddressText.OnCard(address, new AddressStyle());
}
