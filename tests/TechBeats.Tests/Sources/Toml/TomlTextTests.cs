using TechBeats.Sources.Toml;
using Xunit;

namespace TechBeats.Tests.Sources.Toml;

public sealed class TomlTextTests
{
    [Fact]
    public void Values_of_every_kind_are_texts()
    {
        var toml = TomlText.Read(
            """
            title = "Bread \u0026 \"butter\" \u0007" # a comment
            raw = 'C:\new'
            moment = 2023-12-07T10:00:00+02:00
            local = 2023-12-07 10:00:00.5
            day = 2023-12-07
            hour = 07:32:00
            count = 1_000
            share = 1.5
            draft = false
            tags = ["one", # first
              'two', ["three", ""], { name = "four", id = 4 }]
            owner = { title = "Ann", links = { web = "w" } }
            "odd key".b = 0x1F
            [extra]
            text = '''
            Two
            lines'''
            [[menu.main]]
            name = "a"
            """);

        Assert.Null(toml.Error);
        Assert.Equal(
            [
                "title: Bread & \"butter\"  ",
                "raw: C:\\new",
                "moment: 2023-12-07T10:00:00+02:00",
                "local: 2023-12-07 10:00:00.5",
                "day: 2023-12-07",
                "hour: 07:32:00",
                "count: 1_000",
                "share: 1.5",
                "draft: false",
                "tags: [one|two|three|four]",
                "owner: Ann",
                "owner.title: Ann",
                "owner.links.web: w",
                "odd key.b: 0x1F",
                "extra.text: Two lines",
                "menu.main.name: a",
            ],
            Outline(toml)
        );
        Assert.Equal(
            [1, 10, 12, 15, 19],
            toml.Pairs.Where(pair => pair.Key is "title" or "tags" or "owner" or "extra.text" or "menu.main.name").Select(pair => pair.Line)
        );
    }

    [Theory]
    [InlineData("title = It's a title # of mine", "title: It's a title")]
    [InlineData("title = 'It's a title'", "title: It's a title")]
    [InlineData("title = “A title”", "title: A title")]
    [InlineData("title = «Un titre»", "title: Un titre")]
    [InlineData("title = \"No end", "title: No end")]
    [InlineData("title = \"An end\" and more", "title: An end")]
    [InlineData("title = \"C:\\new\\path\"", "title: C:\\new\\path")]
    [InlineData("tags = [one, 'two', three", "tags: [one|two|three]")]
    [InlineData("date = 2023-1-2", "date: 2023-1-2")]
    [InlineData("extra.draft = yes", "extra.draft: yes")]
    [InlineData("author Ann", null)]
    [InlineData("title =", null)]
    [InlineData("[open", null)]
    [InlineData("= 1", null)]
    public void An_error_costs_at_most_its_own_line(string line, string? expected)
    {
        var toml = TomlText.Read($"before = 1\nlist = [\n  \"a\", # ]\n  \"b\",\n]\n{line}\nafter = '''\nx\n'''\n[table]\nlast = 2");

        Assert.Equal(6, toml.Error?.Line);
        Assert.InRange(toml.Error!.Reason.Length, 5, 130);
        Assert.Equal([.. new[] { "before: 1", "list: [a|b]", expected, "after: x ", "table.last: 2" }.OfType<string>()], Outline(toml));
    }

    [Fact]
    public void A_key_that_comes_twice_is_kept_twice() =>
        Assert.Equal(["a: 1", "b: 2", "a: 3"], Outline(TomlText.Read("a = 1\nb = 2\na = 3")));

    public static TheoryData<string, string> Attacks
    {
        get
        {
            const int Size = TomlText.MaximumLength - 10;
            return new()
            {
                { "open brackets", "a = " + new string('[', Size) },
                { "nested brackets", "a = " + new string('[', Size / 2) + new string(']', Size / 2) },
                { "nested tables", "a = " + Repeat("{a=", Size) },
                { "a wide table", "a = {" + Repeat("k=1,", Size) + "}" },
                { "a dotted key", Repeat("a.", Size - 10) + "a = 1" },
                { "a dotted table", "[" + Repeat("a.", Size / 2) + "a]\n" + Repeat("k=1\n", Size / 2 - 10) },
                { "a long table name", "[" + new string('a', Size / 2) + "]\n" + Repeat("k=1\n", Size / 2 - 10) },
                { "open texts", Repeat("a = \"\n", Size) },
                { "open long texts", Repeat("a = \"\"\"\n", Size - 8) },
                { "open escapes", Repeat("a = \"\\\n", Size) },
                { "open lists", Repeat("a = [\n", Size) },
                { "lists that never end well", Repeat("a = [ ! ]\n", Size) },
                { "lists that end elsewhere", Repeat("a = [\n!]\n", Size) },
                { "one long broken value", "a = " + Repeat("! ", Size) },
                { "quotes within a broken list", "a = [" + Repeat("'',", Size) },
                { "the same key", Repeat("k=1\n", Size) },
                { "no keys", Repeat("=\n", Size) },
            };
        }
    }

    [Theory(Timeout = TimeLimit.BoundedMilliseconds)]
    [MemberData(nameof(Attacks))]
    public void Any_text_is_read_in_bounded_time(string attack, string text)
    {
        var toml = TomlText.Read(text);
        Assert.True(toml.Pairs.Sum(pair => (long)pair.Key.Length) < 30L * text.Length, attack);
        Assert.True(attack is "a wide table" or "the same key" || toml.Error is not null, attack);
    }

    private static string Repeat(string part, int length) => string.Concat(Enumerable.Repeat(part, length / part.Length));

    private static string[] Outline(TomlText toml) =>
        [
            .. toml.Pairs.Select(pair =>
                pair.IsList ? $"{pair.Key}: [{string.Join('|', pair.Texts)}]" : $"{pair.Key}: {Assert.Single(pair.Texts)}"
            ),
        ];
}
