using TechBeats.Archive.Reading.Templates;
using Xunit;

namespace TechBeats.Tests.Archive.Reading.Templates;

public sealed class DataFileTests
{
    [Theory]
    [InlineData(".yml", "a: 1\nb: [x, y]", "1", "y")]
    [InlineData(".json", """{"a": 1, "b": ["x", "y"], }""", "1", "y")]
    public void Fields_and_items_are_found_by_name(string extension, string text, string a, string last)
    {
        var data = DataFile.Read(text, extension)!;

        Assert.Equal(a, data.Find("a")?.Text);
        Assert.Equal(last, data.Find("b")?.Find("last")?.Text);
        Assert.Equal("2", data.Find("b")?.Find("size")?.Text);
        Assert.Null(data.Find("c"));
    }

    [Theory]
    [InlineData(".yml", "a: [")]
    [InlineData(".yml", "\"a")]
    [InlineData(".json", "{")]
    [InlineData(".json", "[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]")]
    [InlineData(".json", "\"\\ud800\"")]
    [InlineData(".csv", "")]
    public void An_invalid_text_has_no_data(string extension, string text) => Assert.Null(DataFile.Read(text, extension));

    [Fact]
    public void Too_many_values_are_no_data()
    {
        Assert.NotNull(DataFile.Read($"[{string.Join(',', Enumerable.Repeat("1", 10_000))}]", ".json"));
        Assert.Null(DataFile.Read($"[{string.Join(',', Enumerable.Repeat("1", 60_000))}]", ".json"));
        Assert.Null(DataFile.Read($"a,b\n{string.Concat(Enumerable.Repeat("1,2\n", 30_000))}", ".csv"));
    }

    [Fact]
    public void Aliases_do_not_multiply_data_without_end()
    {
        var text = "a: &a [x, x, x, x, x, x, x, x, x]\n"
            + string.Concat(Enumerable.Range('b', 8).Select(letter =>
                $"{(char)letter}: &{(char)letter} [{string.Join(", ", Enumerable.Repeat($"*{(char)(letter - 1)}", 9))}]\n"));

        Assert.Null(DataFile.Read(text, ".yml"));
    }
}
