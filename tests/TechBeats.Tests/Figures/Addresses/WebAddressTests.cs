using TechBeats.Figures.Addresses;
using Xunit;

namespace TechBeats.Tests.Figures.Addresses;

public sealed class WebAddressTests
{
    [Theory]
    [InlineData("https://cdn.discordapp.com/attachments/1/2/a.png?ex=1&is=2&hm=3&", "cdn.discordapp.com/attachments/1/2/a.png")]
    [InlineData("http://example.net/a.png?w=700&h=20", "example.net/a.png")]
    [InlineData("https://example.net/a.png?id=7&w=700", "example.net/a.png?id=7")]
    [InlineData("https://example.net/render?ex=2%2B2&is=4", "example.net/render?ex=2%2B2&is=4")]
    [InlineData(
        "https://private-user-images.githubusercontent.com/1/2-a.png?jwt=a.b.c",
        "private-user-images.githubusercontent.com/1/2-a.png"
    )]
    [InlineData("https://media.licdn.com/dms/image/D4/0/1?e=1696154400&v=beta&t=abc", "media.licdn.com/dms/image/D4/0/1")]
    [InlineData("https://example.net/a.png?e=1&t=2&v=3", "example.net/a.png?e=1&t=2&v=3")]
    [InlineData("https://pbs.twimg.com/media/F.jpg?format=jpg&name=large", "pbs.twimg.com/media/F.jpg?format=jpg")]
    public void A_signature_or_a_size_is_no_part_of_the_key(string address, string key) => Assert.Equal(key, WebAddress.KeyOf(address));

    [Theory]
    [InlineData("https://example.com/a.png", double.PositiveInfinity)]
    [InlineData("https://example.com/a.png?v=3", double.PositiveInfinity)]
    [InlineData("https://example.com/a.png?w=300&h=20", 300)]
    [InlineData("https://example.com/a.png?Width=300&dpr=2", 300)]
    [InlineData("https://example.com/a.png?resize=640,480", 640)]
    [InlineData("https://example.com/a.png?fit=crop&w=300", double.PositiveInfinity)]
    public void An_address_may_ask_for_a_size(string address, double size) => Assert.Equal(size, WebAddress.SizeOf(address));

    [Theory]
    [InlineData(250, true)]
    [InlineData(253, true)]
    [InlineData(254, false)]
    [InlineData(400, false)]
    public void A_name_that_no_server_can_resolve_is_no_host(int length, bool isHost)
    {
        var name = string.Concat(Enumerable.Repeat("abcdefghi.", 40))[..(length - 2)] + "aa";

        Assert.Equal(isHost, WebAddress.HasHost(new Uri($"http://{name}/a.png")));
        Assert.Equal(isHost, WebAddress.HasHost(new Uri($"http://{name}./a.png")));
    }

    [Theory]
    [InlineData(
        "https://ci3.googleusercontent.com/meips/ABC=s0#https://example.com/a.png",
        "ci3.googleusercontent.com/meips/ABC=s0",
        "https://ci3.googleusercontent.com/meips/ABC=s0#https://example.com/a.png"
    )]
    [InlineData("https://me:secret@example.com/a.png#part", "example.com/a.png", "https://example.com/a.png")]
    public void A_request_has_no_credentials(string address, string name, string asked)
    {
        var source = WebAddress.SourceOf(new Uri(address));

        Assert.Equal(name, source.Name);
        Assert.Equal([asked], source.Addresses);
    }
}
