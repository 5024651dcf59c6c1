using TechBeats.Archive.Reading.Templates;
using Xunit;

namespace TechBeats.Tests.Archive.Reading.Templates;

public sealed class GoTemplateTests
{
    [Theory]
    [InlineData("{{ .Get 0 }} {{ .Get \"b\" }}", "x y")]
    [InlineData("a {{- .Get 0 -}} b", "axb")]
    [InlineData("{{ if .Get \"none\" }}1{{ else if eq (.Get 0) \"x\" }}2{{ else }}3{{ end }}", "2")]
    [InlineData("{{ with .Get \"none\" }}{{ . }}{{ else }}none{{ end }}", "none")]
    [InlineData("{{ with .Get 0 }}{{ . }}{{ with $.Get \"b\" }}{{ . }}{{ end }}{{ . }}{{ end }}", "xyx")]
    [InlineData("{{ $a := .Get 0 | default \"z\" }}{{ $a }}{{ $b := default \"z\" (.Get 9) }}{{ $b }}", "xz")]
    [InlineData("{{ .Get \"c\" }}{{ .Get \"c\" | safeHTML }}", "&lt;i&gt;<i>")]
    [InlineData("{{/* {{ */}}{{ printf \"%s\" \"}}\" }}", "}}")]
    [InlineData("{{ if and (.Get 0) (not (.Get 9)) }}yes{{ end }}", "yes")]
    [InlineData("{{ .Params.b | upper }}{{ index .Params 0 }}", "Yx")]
    public void A_template_is_run(string template, string expected) => Assert.Equal(expected, Render(template));

    [Theory]
    [InlineData("{{ range .Params }}{{ end }}")]
    [InlineData("{{ partial \"x\" . }}")]
    [InlineData("{{ .Page.Title }}")]
    [InlineData("{{ if }}{{ end }}")]
    [InlineData("{{ if .Get 0 }}")]
    [InlineData("{{ end }}")]
    [InlineData("{{ $none }}")]
    [InlineData("{{ (.Get 0 }}")]
    public void What_is_not_understood_gives_nothing(string template) => Assert.Null(Render(template));

    [Fact]
    public void A_branch_that_is_not_taken_needs_no_understanding() =>
        Assert.Equal("a", Render("a{{ if .Get 9 }}{{ partial2 . }}{{ end }}"));

    [Fact]
    public void Size_and_nesting_are_bounded()
    {
        Assert.Null(Render(new string('x', 40_000)));
        Assert.Null(Render(string.Concat(Enumerable.Repeat("{{ .Get 0 }}", 600))));
        Assert.Null(Render(string.Concat(Enumerable.Repeat("{{ if .Get 0 }}", 30)) + string.Concat(Enumerable.Repeat("{{ end }}", 30))));
        Assert.Null(Render($"{{{{ {new string('(', 50)}.Get 0{new string(')', 50)} }}}}"));
    }

    [Fact]
    public void Random_templates_end()
    {
        string[] pieces =
        [
            "{{", "}}", " if ", " with ", " else ", "{{ end }}", ".Get 0", "\"", "`", "(", ")", "|", " $a ", ":=", "/*", "*/", "-", "text",
            ".Inner", "\n",
        ];
        var random = new Random(7);
        for (var round = 0; round < 3_000; round++)
        {
            _ = Render(string.Concat(Enumerable.Range(0, random.Next(25)).Select(_ => pieces[random.Next(pieces.Length)])));
        }
    }

    private static string? Render(string template) =>
        GoTemplate.Render(template, TagArguments.Parse("x b=\"y\" c=\"<i>\"", argument => argument.Value), hasInner: true);
}
