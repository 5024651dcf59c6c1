using TechBeats.Archive;
using TechBeats.Model;
using TechBeats.Sources.Files;
using TechBeats.Tests.Sources;
using TechBeats.Tests.Support;
using Xunit;

namespace TechBeats.Tests.Archive.Reading.Templates;

/// <summary>Included files and settings of a site, read as the program reads an archive.</summary>
public sealed class SiteTemplatesTests
{
    [Fact]
    public async Task An_include_gets_its_arguments_and_defines_links()
    {
        var tree = Site(
                "A [fact][the source].\n\n{% include parts/box.md who=page.by text=\"deep *words*\" %}\n\n"
                    + "{% include refs.md n=\"1,2\" %}\n\n[x 2]"
            )
            .With(
                "_includes/parts/box.md",
                "> {{ include.who }}: {{ include.text | default: \"none\" }}{% if include.none %}hidden{% endif %}\n> second"
            )
            .With(
                "_includes/refs.md",
                "[the source]: https://a.example/\n{% assign all = include.n | split: ',' %}"
                    + "{% for n in all %}\n[x {{ n }}]: https://a.example/{{ n }}\n{% endfor %}"
            );

        var (outline, problems) = await ReadAsync(tree);

        Assert.Equal(
            "paragraph A [fact](https://a.example/).\nquote\n  paragraph Ann: deep *words* second\nparagraph [x 2](https://a.example/2)\n",
            outline
        );
        Assert.Empty(problems);
    }

    [Fact]
    public async Task An_include_stays_in_its_item_and_lines_below_keep_their_numbers()
    {
        var tree = Site("- item\n\n  {% include two.md %}\n- {{ site.motto }}\n\n![A thing](b(c.png")
            .With("_includes/two.md", "first\n\nsecond\n\nthird")
            .With("_config.yml", "motto: \"Read on\"\n");

        var (outline, problems) = await ReadAsync(tree);

        Assert.Contains("paragraph first\n    paragraph second\n    paragraph third\n  item\n    paragraph Read on\n", outline);
        Assert.Equal(10, Assert.Single(problems).Place?.Line);
    }

    [Theory]
    [InlineData("{% include ../secret.md %}")]
    [InlineData("{% include_relative ../../secret.md %}")]
    [InlineData("{% include /etc/passwd %}")]
    [InlineData("{% include missing.md %}")]
    public async Task Other_files_are_not_included_and_that_is_reported(string tag)
    {
        var (outline, problems) = await ReadAsync(Site($"Words {tag}").With("secret.md", "secret"));

        Assert.Equal("paragraph Words\n", outline);
        Assert.Equal(ProblemSlugs.UnsupportedMarkup, Assert.Single(problems).Slug);
    }

    [Fact]
    public async Task A_file_that_includes_itself_ends()
    {
        var tree = Site("{% include a.md %}").With("_includes/a.md", "a {% include a.md %}{% include a.md %}");
        var (outline, problems) = await ReadAsync(tree);

        Assert.InRange(outline.Length, 10, 5000);
        Assert.Equal(ProblemSlugs.UnsupportedMarkup, Assert.Single(problems).Slug);
    }

    [Fact]
    public async Task A_figure_that_the_include_loses_is_kept()
    {
        var tree = Site("{% include figure.html image=\"/a.png\" caption=\"Some words\" %}\n\n{% include photo.html src=\"/b.png\" %}")
            .With("_includes/figure.html", "<div class=\"{{ include.class }}\"></div>")
            .With("_includes/photo.html", "<figure><img src=\"{{ include.src }}\" alt=\"Two things\"></figure>");

        var (outline, _) = await ReadAsync(tree);

        Assert.Equal("figure {figure /a.png} caption Some words\nfigure {figure /b.png \"Two things\"} caption Two things\n", outline);
    }

    private static MemoryTree Site(string body) =>
        new MemoryTree().With("_posts/2024-01-01-a.md", $"---\ntitle: T\nby: Ann\n---\n{body}\n");

    private static async Task<(string Outline, IReadOnlyList<Problem> Problems)> ReadAsync(IFileTree tree)
    {
        var contents = await ArchiveReader.ReadAsync(new ArchiveRequest { Files = tree }, null, TestContext.Current.CancellationToken);
        return (
            IssueOutline.Of(Assert.Single(contents.Book.Issues).Blocks),
            [.. contents.Problems.Where(problem => problem.Slug != ProblemSlugs.SkippedNotAPost)]
        );
    }
}
