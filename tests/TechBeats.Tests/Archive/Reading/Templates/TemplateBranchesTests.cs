using TechBeats.Archive.Reading.Metadata;
using TechBeats.Archive.Reading.Reporting;
using TechBeats.Archive.Reading.Templates;
using Xunit;

namespace TechBeats.Tests.Archive.Reading.Templates;

public sealed class TemplateBranchesTests
{
    [Theory]
    [InlineData("{% if true %}a{% else %}b{% endif %}c", "ac")]
    [InlineData("{% if false %}a{% else %}b{% endif %}c", "bc")]
    [InlineData("{% unless true %}a{% endunless %}c", "c")]
    [InlineData("{% if unknown %}a{% else %}b{% endif %}c", "ac")]
    [InlineData("{% if false %}a{% elsif true %}b{% elsif true %}c{% else %}d{% endif %}e", "be")]
    [InlineData("{% if false %}a{% if true %}b{% endif %}c{% endif %}d", "d")]
    [InlineData("{% for x in y %}a{% endfor %}b", "ab")]
    [InlineData("{% macro x %}a{% endmacro %}b", "b")]
    [InlineData("{% unless unknown %}a{% else %}b{% endunless %}c", "ac")]
    [InlineData("{% if page.none %}a{% elsif unknown == 1 %}b{% else %}c{% endif %}d", "bd")]
    [InlineData("{% if true and page.none or 'a' == 'a' %}a{% else %}b{% endif %}c", "ac")]
    [InlineData("{% if 'abc' contains 'b' and 3 > 2 and page.none == nil %}a{% endif %}c", "ac")]
    [InlineData("{% case x %}{% when 1 %}a{% when 2 %}b{% endcase %}", "a")]
    [InlineData("{% case 2 %}{% when 1, 3 %}a{% when 2 %}b{% else %}c{% endcase %}d", "bd")]
    [InlineData("{% case 4 %}{% when 1, 3 %}a{% when 2 %}b{% else %}c{% endcase %}d", "cd")]
    [InlineData("a{% endif %}b", "ab")]
    public void A_condition_reads_one_branch_and_an_unknown_one_its_first(string text, string read)
    {
        var branches = new TemplateBranches(new TemplateValues(FrontMatter.Empty), new ProblemLog("a.md"));
        var from = 0;
        var words = "";
        foreach (var tag in TemplateTagFinder.Find(text))
        {
            words += branches.AreActive ? text[from..tag.Start] : "";
            Assert.True(branches.TryProcess(tag, 1), tag.Shown);
            from = tag.End;
        }

        Assert.Equal(read, words + (branches.AreActive ? text[from..] : ""));
    }

    [Fact]
    public void Another_tag_is_not_taken() =>
        Assert.False(
            new TemplateBranches(new TemplateValues(FrontMatter.Empty), new ProblemLog("a.md")).TryProcess(
                new TemplateTag(TagForm.Block, 0, 1, "toc", ""),
                1
            ));
}
