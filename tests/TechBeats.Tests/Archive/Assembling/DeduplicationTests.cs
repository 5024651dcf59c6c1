using TechBeats.Archive.Assembling;
using TechBeats.Archive.Reading;
using TechBeats.Model;
using Xunit;

namespace TechBeats.Tests.Archive.Assembling;

public sealed class DeduplicationTests
{
    private static readonly string Long = string.Join(' ', Enumerable.Range(1, 30).Select(number => $"word{number}"));

    [Fact]
    public void The_first_of_equal_texts_is_taken()
    {
        Assert.Equal(
            "a.md, c.md; skipped-duplicate b.md: The issue has the same text as a.md",
            Apply(null, Issue("a.md", Long), Issue("b.md", Long), Issue("c.md", Long + "s")));
    }

    [Fact]
    public void Short_texts_are_not_compared() => Assert.Equal("a.md, b.md", Apply(null, Issue("a.md", "Soon."), Issue("b.md", "Soon.")));

    [Fact]
    public void The_first_of_one_address_is_taken()
    {
        Assert.Equal(
            "a.md; skipped-duplicate b.md: The issue has the same address as a.md",
            Apply(
                null,
                Issue("a.md", "One.") with { Addresses = ["https://a.example/ink/"] },
                Issue("b.md", "Two.") with { Addresses = ["/b", "http://www.a.example/ink.html"] }
            ));
    }

    [Theory]
    [InlineData(
        null,
        "ink.en.md, pen.en.md; "
            + "skipped-translation ink.fr.md: The file is a translation of ink.en.md, in another language (fr)")]
    [InlineData(
        "fr",
        "ink.fr.md, pen.en.md; "
            + "skipped-translation ink.en.md: The file is a translation of ink.fr.md, in another language (en)")]
    [InlineData(
        "de",
        "ink.en.md, pen.en.md; "
            + "skipped-translation ink.fr.md: The file is a translation of ink.en.md, in another language (fr)")]
    public void One_translation_is_taken(string? language, string expected) =>
        Assert.Equal(
            expected,
            Apply(language, Issue("ink.fr.md", "Un.", "fr"), Issue("ink.en.md", "One.", "en"), Issue("pen.en.md", "Two.", "en"))
        );

    private static string Apply(string? language, params ParsedIssue[] issues)
    {
        var (taken, skips, _) = Deduplication.Apply(issues, language);
        return string.Join("; ",
        [
            string.Join(", ", taken.Select(issue => issue.Issue.Source)),
            .. skips.Select(skip => $"{skip.Slug} {skip.Place}: {skip.Message}"),
        ]);
    }

    private static ParsedIssue Issue(string source, string words, string? language = null) => new(
        new Issue { Key = source, Title = source, Source = source, Language = language, Blocks = [new Paragraph([new Text(words)])] },
        Skip: null,
        Problems: []);
}
