using TechBeats.Archive.Reading.Templates;
using Xunit;

namespace TechBeats.Tests.Archive.Reading.Templates;

public sealed class ArgumentTextTests
{
    [Theory]
    [InlineData("card", "title=\"A card\" text=\"Some words\"", "**A card** Some words")]
    [InlineData("card", "title=\"A card\" link=\"/a\"", "**[A card](/a)**")]
    [InlineData("card", "size=\"large\" \"a whole sentence\"", "a whole sentence")]
    [InlineData("button", "text=\"Subscribe now\"", "")]
    public void Sentences_of_an_unknown_tag_stay(string name, string arguments, string expected) =>
        Assert.Equal(expected, ArgumentText.From(name, Parse(arguments)));

    [Fact]
    public void Text_of_a_page_is_html() =>
        Assert.Equal(
            "<strong><a href=\"/a?b&amp;c\">A card</a></strong>",
            ArgumentText.From("card", Parse("title=\"A card\" link=\"/a?b&c\""), isHtml: true)
        );

    private static TagArguments Parse(string arguments) => TagArguments.Parse(arguments, argument => argument.Value);
}
