using TechBeats.Archive.Reading.Metadata;
using TechBeats.Archive.Reading.Templates;
using Xunit;

namespace TechBeats.Tests.Archive.Reading.Templates;

public sealed class TemplateBranchesTests
{
    [Theory]
    [InlineData("{% if true %}a{% else %}b{% endif %}c", "ac")]
    [InlineData("{% if false %}a{% else %}b{% endif %}c", "bc")]
    [InlineData("{% unless true %}a{% endunless %}c", "c")]
    [InlineData("{% if unknown %}a{% else %}b{% endif %}c", "abc")]
    [InlineData("{% if false %}a{% elsif true %}b{% elsif true %}c{% else %}d{% endif %}e", "be")]
    [InlineData("{% if false %}a{% if true %}b{% endif %}c{% endif %}d", "d")]
    [InlineData("{% for x in y %}a{% endfor %}b", "ab")]
    [InlineData("{% macro x %}a{% endmacro %}b", "b")]
    [InlineData("{% case x %}{% when 1 %}a{% when 2 %}b{% endcase %}", "ab")]
    [InlineData("a{% endif %}b", "ab")]
    public void A_known_condition_reads_one_branch_and_an_unknown_one_every_branch(string text, string read)
    {
        var branches = new TemplateBranches(new TemplateValues(FrontMatter.Empty));
        var from = 0;
        var words = "";
        foreach (var tag in TemplateTagFinder.Find(text))
        {
            words += branches.AreActive ? text[from..tag.Start] : "";
            Assert.True(branches.TryProcess(tag), tag.Shown);
            from = tag.End;
        }

        Assert.Equal(read, words + (branches.AreActive ? text[from..] : ""));
    }

    [Fact]
    public void Another_tag_is_not_taken() =>
        Assert.False(
            new TemplateBranches(new TemplateValues(FrontMatter.Empty)).TryProcess(new TemplateTag(TagForm.Block, 0, 1, "toc", "")));
}
