using TechBeats.Archive.Reading.Passes;
using TechBeats.Model;
using Xunit;

namespace TechBeats.Tests.Archive.Reading.Passes;

public sealed class HeadingKeysTests
{
    [Fact]
    public void Every_heading_has_a_key_of_its_own()
    {
        var keys = new HeadingKeys(new KeyAllocator());

        var blocks = keys.Rewrite([Heading("News"), Heading("News"), Heading("?"), Heading("A_b"), Heading("Elsewhere", "my-name")]);

        Assert.Equal(["news", "news-1", "section", "a-b", "my-name"], blocks.OfType<Heading>().Select(heading => heading.Key));
    }

    [Theory]
    [InlineData("what's-new", null)]
    [InlineData("whats-new-über", "whats-new-über")]
    [InlineData("WHATS-NEW-ÜBER", "whats-new-über")]
    [InlineData("whats-new-ber", "whats-new-über")]
    [InlineData("whats-new-uber", "whats-new-über")]
    [InlineData("what-s-new-uber", "whats-new-über")]
    public void A_link_may_use_the_name_of_any_generator(string fragment, string? key)
    {
        var keys = new HeadingKeys(new KeyAllocator());
        keys.Rewrite([Heading("What's new: Über")]);

        Assert.Equal(key, keys.KeyOf(fragment));
    }

    private static Heading Heading(string words, string key = "") => new(2, key, [new Text(words)]);
}
