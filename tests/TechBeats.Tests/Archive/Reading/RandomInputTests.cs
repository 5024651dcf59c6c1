using System.Text;
using TechBeats.Archive.Reading;
using TechBeats.Model;
using Xunit;

namespace TechBeats.Tests.Archive.Reading;

/// <summary>Whatever the bytes are: an issue, never an exception, and nothing in it that the model forbids.</summary>
public sealed class RandomInputTests
{
    private static readonly string[] Pieces =
    [
        "a",
        "b c",
        "\n",
        "\n\n",
        "  ",
        "    ",
        "\t",
        "# ",
        "## ",
        "* ",
        "- [x] ",
        "1. ",
        "> ",
        "> [!NOTE]\n",
        "*",
        "**",
        "_",
        "`",
        "```",
        "~~~",
        "~~",
        "[",
        "]",
        "](",
        ")",
        "![",
        "[^1]",
        "[^1]: ",
        "<div>",
        "</div>",
        "<p>",
        "<a href=\"",
        "\">",
        "</a>",
        "<table>",
        "<tr>",
        "<td>",
        "<figure>",
        "<img src=x>",
        "</figure>",
        "<!--",
        "-->",
        "<style>",
        "</style>",
        "<pre>",
        "</pre>",
        "<br>",
        "<details>",
        "<summary>",
        "<select>",
        "<svg>",
        "<title>",
        "<ul>",
        "<li>",
        "&amp;",
        "&#1;",
        "&",
        "|",
        "|-|\n",
        "---\n",
        "+++\n",
        "title: x\n",
        ": ",
        ":   ",
        "{% raw %}",
        "{% endraw %}",
        "{{",
        "}}",
        "{{%",
        "%}}",
        "{{<",
        ">}}",
        "{% for x in (1..9) %}",
        "{% endfor %}",
        "{% if y %}",
        "{% else %}",
        "{% endif %}",
        "{% capture z %}",
        "{% endcapture %}",
        "{% include a.md %}",
        "{{< highlight c >}}\n",
        "{{< /highlight >}}\n",
        "{{% note %}}\n",
        "{{% /note %}}\n",
        "$",
        "$$",
        "\\(",
        "\\)",
        "\\[x_1",
        "\\]",
        "\\begin{align}",
        "\\end{align}",
        "| a | b |\n",
        "|===+===|\n",
        "^[a b]",
        "> [!tip]+ a\n",
        ":::\n",
        "^\n",
        "{: .a}",
        "{#b}",
        "http://a.b/c",
        "<http://d>",
        "\\",
        "\"",
        "'",
        "\u0000",
        "\u200D",
        "👩💻",
        "é",
        "日本",
        "*[a]: b\n",
        "[a]: b\n",
        "<String>",
        "<table role=presentation>",
        "<td colspan=9>",
        "<td rowspan=0>",
        "<td rowspan=3 colspan=2>",
        "</td>",
        "</tr>",
        "</table>",
        "<tbody>",
        "<thead>",
        "<th>",
        "<caption>",
        "<h2>",
        "</h2>",
        "<h3 id=a>",
        "<ol reversed>",
        "<ol start=-3 type=i>",
        "<li value=7>",
        "<ul style='list-style:none'>",
        "<p id=n1>",
        "<a name=n1>",
        "<a id=r1 href=#n1>1</a>",
        "<sup><a href=#n2>[2]</a></sup>",
        "<li id=n2>",
        "<div id=n1>",
        "<a href=#r1>↩</a>",
        "[1](#n1)",
        "<span class=sidenote>",
        "<div class=footnote>",
        "<dl class=footnote><dt id=n1><dd>",
        "<div style='display:none'>",
        "<span hidden>",
        "<span style='font-size:0'>",
        "<p style=visibility:hidden>",
        "<template>",
        "</template>",
        "<dialog>",
        "<style>.x{display:none}</style>",
        "<p class=x>",
        "<div class=sr-only>",
        "<pre><ol class=linenums><li>",
        "<pre><span class=line>",
        "<td class=gutter>1",
        "<div class=highlight><table>",
        "<img src=y width=45%>",
        "<img src=y style='width:3em;max-width:20%'>",
        "![z|300](z)",
        "{: width=50% #k}",
        "*Fig. 1. a*\n",
        "图 1 a\n",
        "<em>cap</em>",
        "<blockquote>",
        "</blockquote>",
        "<cite>",
        "<footer>",
        "> — Name\n",
        "— Name\n",
        "## Notes\n",
        "<font size=1>",
        "<b><p>",
        "</b>",
        "held-block",
        "<held-block n=0>",
        "\r\n",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Random_markup_is_read(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < 400; round++)
        {
            var text = new StringBuilder(round % 3 == 0 ? "---\n" : "");
            for (var count = random.Next(1, 60); count > 0; count--)
            {
                text.Append(Pieces[random.Next(Pieces.Length)]);
            }

            Check(Encoding.UTF8.GetBytes(text.ToString()), round % 5 == 0 ? "a.html" : "2023-10-11-a.md");
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Random_shortcodes_are_read(int seed)
    {
        string[] names = ["caption", "gallery", "embed", "code", "php", "video", "note", "b", "x", "url", "img", "my-tag", "quote"];
        string[] arguments = ["", " a=\"b\"", " src='c.png'", "=http://d.e/f", " id=1", " \"", " /", " x=\"[", "“g”", "\n\n", " ]"];
        string[] marks = ["", "\n", "\n\n", "h ", "![i](j.png)", "<img src=k>", "<p>", "</p>", "`", "```\n", "- ", "    ", "\\", "(l)"];
        var random = new Random(seed);
        string Any(string[] pieces) => pieces[random.Next(pieces.Length)];
        for (var round = 0; round < 600; round++)
        {
            var text = new StringBuilder();
            for (var count = random.Next(1, 30); count > 0; count--)
            {
                text.Append(random.Next(3) == 0 ? $"[/{Any(names)}]" : $"[{Any(names)}{Any(arguments)}]").Append(Any(marks));
            }

            Check(Encoding.UTF8.GetBytes(text.ToString()), round % 2 == 0 ? "a.html" : "2023-10-11-a.md");
        }
    }

    [Theory]
    [InlineData("a: b\n... }")]
    [InlineData("a: !!]x\n")]
    [InlineData("a: b\n    : \\u1...title: x\n,")]
    [InlineData("a: {\\u1---é'@\na: 1|*\n---,%YAML 1.1\n\n{!<x>!!str &a #")]
    public void Headers_at_which_the_parser_fails_oddly_are_bad_front_matter(string header) =>
        Assert.Contains(ProblemSlugs.BadFrontMatter, IssueReading.Slugs(IssueReading.Of($"---\n{header}\n---\nText")));

    [Fact]
    public void Random_headers_are_read()
    {
        string[] pieces =
        [
            "a: ",
            "b",
            "\n",
            "- ",
            "  ",
            "    ",
            "[",
            "]",
            "{",
            "}",
            ",",
            "\"",
            "'",
            "|",
            "> ",
            "&a ",
            "*a ",
            "!!str ",
            "!<x>",
            "%YAML 1.1\n",
            "...",
            "? ",
            ": ",
            "#",
            "\t",
            "~",
            "1",
            "\\u1",
            "\\",
            "<<: ",
            "title: x\n",
            "date: ",
            "tags: ",
            "|2\n",
            "@",
            "!!",
            "%TAG ! x\n",
        ];
        var random = new Random(6);
        for (var round = 0; round < 3000; round++)
        {
            var header = string.Concat(Enumerable.Range(0, random.Next(1, 25)).Select(_ => pieces[random.Next(pieces.Length)]));
            Check(Encoding.UTF8.GetBytes($"---\ntitle: x\n{header}\n---\nText"), "2023-10-11-a.md");
        }
    }

    [Fact]
    public void Random_front_matter_is_read()
    {
        string[] pieces =
        [
            ";;;", "---toml", "---json", "---", "+++", "\n", "\n", "title: a", "\"title\": \"b\",", "title = \"c\"", "date = 2023-01-04",
            "\"date\": \"2023-01-04\"", "{", "}", "[", "]", "% a", "%", ".. title: d", ".. date: 2023-01-04", "<!--", "-->", "    e",
            "Authors: f", ":", "=", "\"", "\"\"\"", " # g", "# h", "tags = [", "'", "\uFEFF",
        ];
        var random = new Random(8);
        for (var round = 0; round < 3_000; round++)
        {
            var text = string.Concat(
                Enumerable.Range(0, random.Next(20)).Select(_ => pieces[random.Next(pieces.Length)] + (random.Next(2) == 0 ? "\n" : "")));
            Check(Encoding.UTF8.GetBytes(text), round % 2 == 0 ? "2023-10-11-a.md" : "Wax 0123456789abcdef0123456789abcdef.md");
        }
    }

    [Fact]
    public void Random_components_notes_and_spans_are_read()
    {
        string[] pieces =
        [
            "<Note>", "</Note>", "<Card title=\"a\">", "<Card\n  title=\"b\"\n>", "</Card>", "<Tabs>", "</Tabs>", "<aside>", "</aside>",
            "<Figure src=\"c.png\" />", "\n", "\n\n", "  ", "    ", "- ", "> ", "```\n", "words", " [1]", "[1] d", "<sup>1</sup>", "¹ e",
            "*",
            "† f", "## Notes\n", "1. g\n", "[[h|i]]", "[[", "]]", "[j]{.k}", "]{.l}", ": m", "| n |\n|---|\n", "$latex o$", "[latex]",
            "[/latex]",
            "[[gallery ids=\"1\"]]", "{% for x in page.y limit: 2 %}", "{% endfor %}", "{{ x.z[0] | where: \"p\" }}",
        ];
        var random = new Random(9);
        for (var round = 0; round < 1_500; round++)
        {
            var parts = Enumerable.Range(0, random.Next(1, 30)).Select(_ => pieces[random.Next(pieces.Length)]);
            var text = string.Concat(parts.Select(part => part + (random.Next(3) == 0 ? "\n" : "")));
            Check(Encoding.UTF8.GetBytes("---\ny:\n  - z: [1]\n---\n" + text), round % 5 == 0 ? "a.html" : "2023-10-11-a.md");
        }
    }

    [Fact]
    public void Random_bytes_are_read()
    {
        var random = new Random(5);
        for (var round = 0; round < 300; round++)
        {
            var bytes = new byte[random.Next(400)];
            random.NextBytes(bytes);
            Check(bytes, "2023-10-11-a.md");
        }
    }

    [Fact]
    public void An_issue_cut_off_anywhere_is_read()
    {
        var whole = File.ReadAllBytes(Path.Combine(Support.Repository.Tests, "Specs", "html.md"));
        for (var length = 0; length < whole.Length; length += 37)
        {
            Check(whole[..length], "2023-10-11-a.md");
        }
    }

    private static void Check(byte[] bytes, string path)
    {
        var parsed = IssueReading.Of(bytes, path);
        Assert.NotEmpty(parsed.Issue.Title);
        Assert.Matches("^[a-z0-9-]+$", parsed.Issue.Key);
        string[] keys = [.. ModelWalk.Headings(parsed.Issue.Blocks).Select(heading => heading.Key)];
        Assert.Equal(keys.Length, keys.Distinct().Count());
        Assert.All(ModelWalk.Headings(parsed.Issue.Blocks), heading => Assert.InRange(heading.Level, 2, 6));
        Assert.All(ModelWalk.Texts(parsed.Issue.Blocks), text =>
        {
            Assert.NotEmpty(text.Value);
            Assert.DoesNotContain(text.Value, char.IsControl);
        });
        Assert.All(ModelWalk.Links(parsed.Issue.Blocks), link => Assert.True(link.Target is not UnresolvedTarget, "an unresolved link"));
        var lines = 1 + bytes.Count(value => value is (byte)'\n' or (byte)'\r');
        Assert.All(parsed.Problems, problem =>
            Assert.True(problem.Place!.Value.Line <= lines, $"{problem} of {lines} lines in {Encoding.UTF8.GetString(bytes)}")
        );
    }
}
