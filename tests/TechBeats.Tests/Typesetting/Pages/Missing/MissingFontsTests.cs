using System.Text;
using TechBeats.Model;
using TechBeats.Typesetting.Blocks.Lines;
using TechBeats.Typesetting.Pages.Missing;
using Xunit;

namespace TechBeats.Tests.Typesetting.Pages.Missing;

public sealed class MissingFontsTests
{
    private const string Korean = "오늘은 새로운 글꼴을 설치하고 책을 만들었다. ";

    [Fact]
    public void A_symbol_is_reported_once_where_it_stands_first()
    {
        var problems = Problems(IssueOf("a", "words \u2603\u2604", ("\u2603", 3), ("\u2604", 8)), IssueOf("b", "\u2603", ("\u2603", 1)));

        Assert.Equal(["No font has U+2603, in 2 issues", "No font has U+2604"], problems.Select(problem => problem.Message));
        Assert.Equal(["a.md:3", "a.md:8"], problems.Select(problem => $"{problem.Place}"));
        Assert.All(problems, problem => Assert.Equal((ProblemSlugs.MissingGlyph, Severity.Warning), (problem.Slug, problem.Severity)));
        Assert.All(problems, problem => Assert.Contains("--font", problem.Hint, StringComparison.Ordinal));
    }

    [Fact]
    public void A_sequence_is_named_whole() =>
        Assert.Equal("No font has U+1F9D1 U+200D U+1F680", Assert.Single(Problems(IssueOf("a", "x", ("🧑‍🚀", 1)))).Message);

    [Fact]
    public void A_stray_word_of_a_script_is_one_warning_in_the_book()
    {
        var latin = string.Concat(Enumerable.Repeat("Words of a newsletter in Latin letters. ", 10));

        var problem = Assert.Single(Problems(IssueOf("a", latin + Korean, Letters(Korean)), IssueOf("b", latin + Korean, Letters(Korean))));

        Assert.Equal((ProblemSlugs.MissingGlyph, Severity.Warning, "a.md:1"), (problem.Slug, problem.Severity, $"{problem.Place}"));
        Assert.StartsWith(
            "No font has 18 characters of the Hangul script (Korean), such as U+C624, ", problem.Message, StringComparison.Ordinal);
        Assert.Contains("fonts-noto-cjk", problem.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void A_newsletter_in_a_script_without_a_font_is_one_error()
    {
        var problem = Assert.Single(Problems(IssueOf("a", Korean, Letters(Korean)), IssueOf("b", Korean, Letters(Korean))));

        Assert.Equal((ProblemSlugs.MissingFont, Severity.Error, (Place?)null), (problem.Slug, problem.Severity, problem.Place));
        Assert.Equal("No font has the Hangul script (Korean): 38 characters in 2 issues would print as boxes", problem.Message);
        Assert.StartsWith("Install fonts-noto-cjk (Debian, Ubuntu), elsewhere a font such as ", problem.Hint, StringComparison.Ordinal);
        Assert.Contains("--allow-missing-glyphs", problem.Hint, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("昨日は良い天気でした。", "the Han and Hiragana scripts (Japanese)", "fonts-noto-cjk")]
    [InlineData("今天天气很好", "the Han script (Chinese)", "fonts-noto-cjk")]
    [InlineData("한국어 漢字", "the Han and Hangul scripts (Chinese, Korean)", "fonts-noto-cjk")]
    [InlineData("नमस्ते", "the Devanagari script", "fonts-noto-core")]
    [InlineData("\U00011F12\U00011F13", "the Kawi script", "Install a font that has it")]
    public void Scripts_of_one_package_are_one_error(string text, string name, string hint)
    {
        var problem = Assert.Single(Problems(IssueOf("a", text, Letters(text))));

        Assert.StartsWith($"No font has {name}: ", problem.Message, StringComparison.Ordinal);
        Assert.Contains(hint, problem.Hint, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(6, 1, 0, Severity.Error)] // half of an issue
    [InlineData(6, 20, 0, Severity.Error)] // half of an issue, in a long book
    [InlineData(6, 0, 9, Severity.Error)] // a tenth of the book
    [InlineData(6, 0, 200, Severity.Warning)] // less
    [InlineData(1, 0, 2, Severity.Warning)] // few letters
    [InlineData(1, 0, 0, Severity.Error)] // a short book
    public void An_issue_or_a_tenth_of_the_book_needs_a_script(int koreanLines, int otherIssues, int latinLines, Severity severity)
    {
        var korean = string.Concat(Enumerable.Repeat(Korean, koreanLines));
        var latin = "Twenty and seven letters stand here. ";
        var issue = IssueOf("a", korean + string.Concat(Enumerable.Repeat(latin, latinLines)), Letters(Korean));
        var others = Enumerable.Range(0, otherIssues).Select(i => IssueOf($"b{i}", string.Concat(Enumerable.Repeat(latin, 100))));

        Assert.Equal(severity, Assert.Single(Problems([issue, .. others])).Severity);
    }

    [Fact]
    public void Many_symbols_are_one_problem()
    {
        var symbols = Enumerable.Range(0xE000, 500).Select(c => (((char)c).ToString(), 4)).ToArray();

        var problem = Assert.Single(Problems(IssueOf("a", "x", symbols)));

        Assert.StartsWith("No font has 500 characters, such as U+E000, ", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_title_of_the_book_is_reported_without_a_place()
    {
        var missing = new MissingFonts();
        missing.Add(["\u2603"]);

        var problem = Assert.Single(missing.Problems(BookOf()));

        Assert.Equal(("No font has U+2603", (Place?)null), (problem.Message, problem.Place));
    }

    private static IReadOnlyList<Problem> Problems(params (Issue Issue, UncoveredCluster[] Missing)[] issues)
    {
        var missing = new MissingFonts();
        foreach (var (issue, clusters) in issues)
        {
            missing.Add(issue, clusters);
        }

        return missing.Problems(BookOf([.. issues.Select(issue => issue.Issue)]));
    }

    private static Book BookOf(params Issue[] issues) => new() { Title = "Book", Issues = issues };

    private static (string Cluster, int Line)[] Letters(string text) =>
        [.. text.EnumerateRunes().Where(Rune.IsLetter).Select(rune => rune.ToString()).Distinct().Select(letter => (letter, 1))];

    private static (Issue Issue, UncoveredCluster[] Missing) IssueOf(
        string key, string text, params (string Cluster, int Line)[] missing) =>
        (
            new Issue { Key = key, Title = "", Source = $"{key}.md", Blocks = [new Paragraph([new Text(text)])] },
            [.. missing.Select(one => new UncoveredCluster(one.Cluster, one.Line))]
        );
}
