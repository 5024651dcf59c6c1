using TechBeats.Archive.Reading.Passes;
using TechBeats.Model;
using Xunit;

namespace TechBeats.Tests.Archive.Reading.Passes;

public sealed class FirstAbbreviationsTests
{
    [Fact]
    public void The_first_use_of_each_meaning_is_marked()
    {
        Inline[] uses =
        [
            Abbreviation("PDF", "Portable Document Format"),
            Abbreviation("PDF", "Portable Document Format"),
            Abbreviation("PDF", "Probability Density Function"),
            Abbreviation("Portable Document Format", "portable document format"),
            Abbreviation("PDF", " "),
        ];

        var marked = Assert.IsType<Paragraph>(Assert.Single(new FirstAbbreviations().Rewrite([new Paragraph(uses)])));

        Assert.Equal([true, false, true, false, false], marked.Inlines.Cast<Abbreviation>().Select(use => use.IsFirst));
    }

    private static Abbreviation Abbreviation(string words, string meaning) => new(meaning, [new Text(words)]);
}
