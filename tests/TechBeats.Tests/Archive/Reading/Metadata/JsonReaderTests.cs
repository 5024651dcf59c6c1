using System.Text;
using TechBeats.Archive.Reading.Metadata;
using Xunit;

namespace TechBeats.Tests.Archive.Reading.Metadata;

public sealed class JsonReaderTests
{
    private static readonly string[] Pieces =
    [
        "{", "}", "[", "]", "\"title\"", ":", ",", "\"ink\"", "1", "true", "null", "\\ud800", "\"\\ud800\"",
        "\n", "//x\n", "\"", " ", "é", "\uD83D",
    ];

    [Fact]
    public void Values_have_their_keys_and_lines()
    {
        var (read, _, _) = JsonReader.Read(
            "{\n \"title\": \"Ink\", \"draft\": false,\n \"tags\": [\"a\", {\"name\": \"b\"}],"
                + "\n \"params\": {\"author\": \"Ann\"}, // x\n}", 1);

        Assert.Equal("Ink", read!.Text("title"));
        Assert.True(read.IsFalse("draft"));
        Assert.Equal(["a", "b"], read.Values["tags"].Texts);
        Assert.Equal((3, true), (read.Values["tags"].Line, read.Values["tags"].IsList));
        Assert.Equal("Ann", read.Text("params.author"));
    }

    [Fact]
    public void An_error_has_its_line()
    {
        var (read, line, reason) = JsonReader.Read("{\n \"title\": \"Ink\"\n \"date\": 1\n}", 5);

        Assert.Null(read);
        Assert.Equal(7, line);
        Assert.NotEmpty(reason);
    }

    [Theory]
    [InlineData("{\"a\": 1}\nText", 8)]
    [InlineData("{\"a\": \"é}\"} Text", 11)]
    [InlineData("{\"a\": ", null)]
    public void An_object_ends_at_its_brace(string text, int? length) => Assert.Equal(length, JsonReader.LengthOfObject(text));

    [Fact]
    public void Any_text_is_read_or_has_a_reason()
    {
        var random = new Random(73);
        for (var round = 0; round < 3000; round++)
        {
            var text = new StringBuilder("{");
            for (var count = random.Next(20); count > 0; count--)
            {
                text.Append(Pieces[random.Next(Pieces.Length)]);
            }

            var (read, line, reason) = JsonReader.Read(text.ToString(), 1);

            Assert.True(read is null ? line > 0 && reason.Length > 0 : reason.Length == 0);
            Assert.True(JsonReader.LengthOfObject(text.ToString()) is not { } length || length <= text.Length);
        }
    }
}
