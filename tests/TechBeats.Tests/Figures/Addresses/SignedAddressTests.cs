using TechBeats.Figures.Addresses;
using TechBeats.Model;
using Xunit;

namespace TechBeats.Tests.Figures.Addresses;

public sealed class SignedAddressTests
{
    [Theory]
    [InlineData("https://cdn.discordapp.com/attachments/1/2/a.png?ex=6535b6ff&is=652341ff&hm=abc&", "2023-10-22")]
    [InlineData("https://media.discordapp.net/attachments/1/2/a.png?ex=6535b6ff&is=652341ff&hm=abc&=&width=700", "2023-10-22")]
    [InlineData(
        "https://bucket.s3.amazonaws.com/a.png?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Date=20231001T120000Z&X-Amz-Expires=86400&"
            + "X-Amz-Signature=f",
        "2023-10-02"
    )]
    [InlineData("https://storage.googleapis.com/b/a.png?X-Goog-Date=20231001T120000Z&X-Goog-Expires=60&X-Goog-Signature=f", "2023-10-01")]
    [InlineData("https://x.blob.core.windows.net/c/a.png?sv=2022-11-02&se=2023-05-06T07%3A08%3A09Z&sr=b&sp=r&sig=abc%3D", "2023-05-06")]
    [InlineData("https://bucket.s3.amazonaws.com/a.png?AWSAccessKeyId=k&Expires=1696154400&Signature=s", "2023-10-01")]
    [InlineData(
        "https://private-user-images.githubusercontent.com/1/2-a.png?jwt=eyJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJnaXRodWIuY29tIiwiZXhwIjoxNjk2MTU"
            + "0NDAwLCJuYmYiOjE2OTYxNTQxMDB9.c2ln",
        "2023-10-01"
    )]
    [InlineData("https://media.licdn.com/dms/image/D4/profile/0/1?e=1696154400&v=beta&t=abc", "2023-10-01")]
    [InlineData("https://scontent.xx.fbcdn.net/v/t1/a_n.jpg?_nc_cat=1&oh=00_Af&oe=6535B6FF", "2023-10-22")]
    public void A_signed_address_says_when_it_expires(string address, string day)
    {
        var loss = SignedAddress.LossAt(address, new DateTimeOffset(2024, 1, 1, 0, 0, 0, TimeSpan.Zero));

        Assert.Equal(new FigureLost(LossReason.Expired) { Date = DateOnly.Parse(day) }, loss);
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
    [InlineData("https://private-user-images.githubusercontent.com/1/2-a.png?jwt=a.b.c")]
    [InlineData("https://private-user-images.githubusercontent.com/1/2-a.png?jwt=a.W10.c")]
    [InlineData("https://private-user-images.githubusercontent.com/1/2-a.png?jwt=a.eyJlXHVkODNkIjoxfQ.c")]
    [InlineData("https://private-user-images.githubusercontent.com/1/2-a.png?jwt=a.eyJleHAiOi0xfQ.c")]
    [InlineData(
        "https://example.net/a.png?jwt=eyJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJnaXRodWIuY29tIiwiZXhwIjoxNjk2MTU0NDAwLCJuYmYiOjE2OTYxNTQxMDB9.c2ln"
    )]
    [InlineData("https://example.net/a.png?e=1696154400&t=abc")]
    [InlineData("https://example.net/a.png?oh=1&oe=6535B6FF")]
    [InlineData("not an address")]
    public void An_unsigned_address_never_expires(string address) => Assert.Null(SignedAddress.ExpiryOf(address));
}
