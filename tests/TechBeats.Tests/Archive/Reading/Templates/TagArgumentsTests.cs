using TechBeats.Archive.Reading.Templates;
using Xunit;

namespace TechBeats.Tests.Archive.Reading.Templates;

public sealed class TagArgumentsTests
{
    [Theory]
    [InlineData("src=\"a.png\" alt='An a'", "src=a.png|alt=An a")]
    [InlineData("src = a.png", "src=a.png")]
    [InlineData("one two", "=one|=two")]
    [InlineData("\"two words\", three", "=two words|=three")]
    [InlineData("title=\"a \\\"quote\\\"\"", "title=a \"quote\"")]
    [InlineData("“curly words”", "=curly words")]
    [InlineData("`as \\\" is`", "=as \\\" is")]
    [InlineData("title=\"never closed", "title=\"never|=closed")]
    [InlineData("", "")]
    public void Arguments_are_read_by_name_or_by_place(string text, string expected)
    {
        var arguments = TagArguments.Parse(text, argument => argument.Value);

        Assert.Equal(expected, string.Join('|', arguments.All.Select(argument => $"{argument.Key}={argument.Value}")));
    }

    [Fact]
    public void The_first_name_with_a_value_wins()
    {
        var arguments = TagArguments.Parse("alt=\" \" TITLE=\" A title \" caption=b", argument => argument.Value);

        Assert.Equal("A title", arguments.Named("alt", "title", "caption"));
        Assert.Null(arguments.Named("src"));
        Assert.Empty(arguments.Positional);
    }

    [Fact]
    public void A_quoted_argument_is_no_name_of_a_variable()
    {
        var arguments = TagArguments.Parse("\"x\" x", argument => argument.IsQuoted ? argument.Value : "value of " + argument.Value);

        Assert.Equal(["x", "value of x"], arguments.Positional);
    }
}
