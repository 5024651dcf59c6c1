using TechBeats.Archive.Reading.Markdown;
using TechBeats.Archive.Reading.Metadata;
using TechBeats.Archive.Reading.Reporting;
using TechBeats.Archive.Reading.Templates;
using Xunit;

namespace TechBeats.Tests.Archive.Reading.Templates;

public sealed class TemplateValuesTests
{
    [Theory]
    [InlineData("page.title", "A title")]
    [InlineData("page.title | upcase", "A TITLE")]
    [InlineData("page.none | default: 'other'", "other")]
    [InlineData("\"a\" | append: \"b\" | prepend: \"c\"", "cab")]
    [InlineData("page.date | date: '%d.%m.%Y'", "11.10.2023")]
    [InlineData("site.baseurl", "")]
    [InlineData("page.none", null)]
    public void Expressions_have_the_values_of_the_front_matter(string expression, string? expected) =>
        Assert.Equal(expected, Values().Evaluate(expression));

    [Theory]
    [InlineData("true", true)]
    [InlineData("page.date == '2023-10-11'", true)]
    [InlineData("page.date != '2023-10-11'", false)]
    [InlineData("page.none", false)]
    [InlineData("a and b", null)]
    public void A_condition_holds_as_far_as_it_is_known(string condition, bool? expected) =>
        Assert.Equal(expected, Values().EvaluateCondition(condition));

    [Fact]
    public void A_value_that_doubles_itself_ends()
    {
        var values = Values();
        values.Set("x", new string('a', 1000));
        for (var count = 0; count < 20; count++)
        {
            values.Set("x", values.Evaluate("x | append: x") ?? "");
        }

        Assert.True(values.FindByName("x")!.Length <= 100_000);
    }

    [Fact]
    public void Of_a_known_condition_one_branch_is_read()
    {
        var branches = new TemplateBranches(Values(), new ProblemLog("a.md"));

        Assert.True(branches.TryProcess(Block("if", "page.title == 'other'"), 1));
        Assert.False(branches.AreActive);
        Assert.True(branches.TryProcess(Block("else", ""), 1));
        Assert.True(branches.AreActive);
        Assert.True(branches.TryProcess(Block("if", "", isEnd: true), 1));
        Assert.True(branches.AreActive);
        Assert.False(branches.TryProcess(Block("note", ""), 1));
    }

    [Fact]
    public void Of_an_unknown_condition_the_first_branch_is_read_and_the_condition_reported()
    {
        var log = new ProblemLog("a.md");
        var branches = new TemplateBranches(Values(), log);

        branches.TryProcess(Block("if", "site.none"), 7);
        Assert.True(branches.AreActive);
        branches.TryProcess(Block("else", ""), 1);
        Assert.False(branches.AreActive);
        Assert.Equal(7, Assert.Single(log.InOrder()).Place?.Line);
    }

    [Theory]
    [InlineData("a\n\n    code\n    more\n", "00111")]
    [InlineData("- item\n\n    still the item\n", "0000")]
    [InlineData("text\n    still text\n", "000")]
    public void Indented_code_begins_behind_a_blank_line(string text, string expected)
    {
        var code = new IndentedCodeTracker();

        Assert.Equal(expected, string.Concat(text.Split('\n').Select(line => code.Advance(line) ? "1" : "0")));
    }

    [Theory]
    [InlineData("Hello {{ page.title }}!", "Hello A title!")]
    [InlineData("{% if page.title == 'other' %}a{% else %}b{% endif %}", "b")]
    [InlineData("`{{ page.title }}`", "`{{ page.title }}`")]
    public void A_text_is_resolved_as_its_generator_would(string text, string expected) =>
        Assert.Equal(expected, Resolve(text));

    private static string Resolve(string text) =>
        TemplateResolver.Resolve(text, 1, isHtml: false, new TemplateContext("a.md", FrontMatter()), new ProblemLog("a.md")).Text;

    private static TemplateTag Block(string name, string rest, bool isEnd = false) => new(TagForm.Block, 0, 1, name, rest, isEnd);

    private static TemplateValues Values() => new(FrontMatter());

    private static FrontMatter FrontMatter() => new(new Dictionary<string, FrontMatterValue>(StringComparer.OrdinalIgnoreCase)
    {
        ["title"] = new(["A title"], false, 1),
        ["date"] = new(["2023-10-11"], false, 2),
    });
}
