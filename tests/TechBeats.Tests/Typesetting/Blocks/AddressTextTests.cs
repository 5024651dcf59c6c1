using TechBeats.Typesetting.Blocks;
using Xunit;

namespace TechBeats.Tests.Typesetting.Blocks;

public sealed class AddressTextTests
{
    [Theory]
    [InlineData("https://www.example.org/a/b.png", "www.example.org/a/b.png")]
    [InlineData("https://example.org/", "example.org")]
    [InlineData("https://example.org/w?v=7", "example.org/w?v=7")]
    [InlineData("https://cdn.example.org/i.png?ex=65a1b2c3&is=6593d4e5&hm=0123456789abcdef", "cdn.example.org/i.png?…")]
    [InlineData("img/a.png", "img/a.png")]
    public void Addresses_are_shown_without_what_nobody_types(string address, string expected) =>
        Assert.Equal(expected, AddressText.Shown(address));

    [Fact]
    public void Data_inside_an_address_is_cut() =>
        Assert.Equal(49, AddressText.Shown("data:image/png;base64," + new string('A', 5000)).Length);

    [Theory]
    [InlineData("https://www.example.org/a/b.png?x=1#y", "b.png", "example.org")]
    [InlineData("https://example.org", "", "example.org")]
    [InlineData("img/a.png", "a.png", "")]
    [InlineData("a.png", "a.png", "")]
    [InlineData("data:image/png;base64,AAAA/BB", "", "")]
    public void File_name_and_host_are_found(string address, string file, string host)
    {
        Assert.Equal(file, AddressText.FileName(address));
        Assert.Equal(host, AddressText.Host(address));
    }
}
