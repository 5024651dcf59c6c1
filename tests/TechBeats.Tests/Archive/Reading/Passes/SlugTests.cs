using TechBeats.Archive.Reading.Passes;
using Xunit;

namespace TechBeats.Tests.Archive.Reading.Passes;

public sealed class SlugTests
{
    [Theory]
    [InlineData("What's new? Über_all 1.2", "whats-new-über_all-12")]
    [InlineData("  A  b ", "a--b")]
    [InlineData("日本 語", "日本-語")]
    public void GitHub_keeps_letters_digits_dashes_and_underscores(string words, string slug) => Assert.Equal(slug, Slug.ForGitHub(words));

    [Theory]
    [InlineData("1. What's new? Über_all", "whats-new-berall")]
    [InlineData("2023", "section")]
    public void Kramdown_begins_at_the_first_ASCII_letter(string words, string slug) => Assert.Equal(slug, Slug.ForKramdown(words));

    [Theory]
    [InlineData("Über_all -- 1.2!", "uber_all-12")]
    [InlineData("- a -", "a")]
    public void MkDocs_drops_accents_and_joins_dashes(string words, string slug) => Assert.Equal(slug, Slug.ForPythonMarkdown(words));

    [Theory]
    [InlineData("Über_all -- 1.2!", "uber-all-1-2")]
    [InlineData("?", "")]
    public void Zola_turns_all_but_letters_and_digits_to_dashes(string words, string slug) =>
        Assert.Equal(slug, Slug.ForZola(words));

    [Theory]
    [InlineData("My_File (2).md", "my-file-2-md")]
    [InlineData("Über", "ber")]
    [InlineData("---", "")]
    public void A_key_has_ASCII_letters_digits_and_single_dashes(string words, string slug) => Assert.Equal(slug, Slug.ForKey(words));
}
