using TechBeats.Typesetting.Blocks.Lines;
using Xunit;

namespace TechBeats.Tests.Typesetting.Blocks.Lines;

public sealed class LinkTextTests
{
    [Theory]
    [InlineData("Attention Sinks")]
    [InlineData("PEP 703")]
    [InlineData("Node.js")]
    [InlineData("注意力机制")]
    [InlineData("The code of honor")]
    public void A_title_says_what_the_link_leads_to(string text) => Assert.True(LinkText.IsInformative(text));

    [Theory]
    [InlineData("")]
    [InlineData("→ here")]
    [InlineData("Paper")]
    [InlineData("[Code]")]
    [InlineData("Paper & Code")]
    [InlineData("Read more…")]
    [InlineData("arXiv")]
    [InlineData("Tweet 2")]
    [InlineData("42")]
    [InlineData("👉")]
    [InlineData("https://example.org/a")]
    [InlineData("example.org/a")]
    [InlineData("Et86Nm_XMAECaI9.PNG")]
    [InlineData("Lire la suite")]
    [InlineData("论文")]
    [InlineData("כאן")]
    public void A_generic_word_a_number_and_an_address_say_nothing(string text) => Assert.False(LinkText.IsInformative(text));

    [Fact]
    public void The_host_of_the_address_says_nothing()
    {
        Assert.False(LinkText.IsInformative("Example.org", "https://www.example.org/a"));
        Assert.True(LinkText.IsInformative("Hello", "https://www.example.org/a"));
    }

    [Theory]
    [InlineData("→  A\n title: ", "A title")]
    [InlineData("🔥 Fast – 🔥", "Fast")]
    [InlineData("C++ (2011)", "C++ (2011)")]
    [InlineData("👉", "👉")]
    public void Ornaments_at_the_ends_are_left_out(string text, string expected) => Assert.Equal(expected, LinkText.Clean(text));

    [Theory]
    [InlineData("Über-Code!", "uber code")]
    [InlineData("l’Été", "lete")]
    [InlineData("שָׁלוֹם", "שלום")]
    public void A_title_is_sorted_by_its_letters(string text, string expected) => Assert.Equal(expected, LinkText.SortKey(text));

    [Theory]
    [InlineData("one two", 7, "one two")]
    [InlineData("one two three", 9, "one two…")]
    [InlineData("👩‍👩‍👧👩‍👩‍👧", 9, "👩‍👩‍👧…")]
    public void A_long_text_is_cut_after_a_word_or_a_cluster(string text, int length, string expected) =>
        Assert.Equal(expected, LinkText.Cut(text, length));
}
