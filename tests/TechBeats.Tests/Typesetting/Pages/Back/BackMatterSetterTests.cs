using TechBeats.Model;
using TechBeats.Typesetting.Blocks.Lines;
using TechBeats.Typesetting.Blocks.Slabs;
using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Pages.Back;
using TechBeats.Typesetting.Pages.Breaking;
using TechBeats.Typesetting.Styles;
using Xunit;

namespace TechBeats.Tests.Typesetting.Pages.Back;

public sealed class BackMatterSetterTests
{
    private static readonly Size Block = new(320, 476);

    [Fact]
    public void A_book_without_links_topics_and_losses_has_no_back_matter()
    {
        var back = Set(Summary([], [], []));
        Assert.Empty(back.Columns);
        Assert.Empty(back.Parts);
    }

    [Fact]
    public void Every_part_has_its_title_and_its_landmark()
    {
        var part = new Element(ElementKind.Part);
        var back = Set(
            Summary(
                [new TypesetLink("https://example.org/page", "A page", "1", null)],
                [new TypesetLostFigure("https://example.org/a.png", "A chart", "not found (404)", "not found", "2")],
                ["compilers"]),
            part: part);

        Assert.Equal(["Links by kind", "Topics", Wording.English.LostFigures], back.Parts.Select(part => part.Title));
        Assert.Equal(["-links", "-topics", "-figures"], back.Columns.Select(columns => Assert.Single(columns.Head[0].Landmarks).Name));
        Assert.Equal([("Articles", "-links-articles")], back.Parts[0].Groups);
        Assert.Equal(back.Parts.Select(each => each.Title), part.Children.Select(section => section.Title));
    }

    [Fact]
    public void Kinds_are_divided_by_host_and_owner()
    {
        string[] addresses =
        [
            .. Enumerable.Range(1, 4).Select(i => $"https://blog.example/{i}"),
            .. Enumerable.Range(1, 4).Select(i => $"https://github.com/owner/name{i}"),
            "https://solo.example/", "https://arxiv.org/abs/2309.17453", "https://vimeo.com/1",
        ];

        var back = Set(Summary([.. addresses.Select(address => new TypesetLink(address, "Its title", "1", null))], [], []));

        Assert.Equal(
            ["papers1", "repositories · owner4", "videos1", "articles · blog.example4", "articles · others1"],
            Heads(back.Columns[0]).Select(head => head.ToLowerInvariant().Replace('\u00A0', ' ')));
        Assert.Equal(["Papers", "Repositories", "Videos", "Articles"], back.Parts[0].Groups.Select(group => group.Title));
    }

    [Fact]
    public void Lost_figures_of_one_host_and_reason_are_one_entry()
    {
        var lost = Enumerable.Range(1, 500)
            .Select(i => new TypesetLostFigure($"https://img.example.org/{i}.png", $"Chart {i}", $"expired {i}", "expired", "7"))
            .Append(new TypesetLostFigure("https://img.example.org/x.png", "Chart x", "not found (404)", "not found", "12"))
            .Append(new TypesetLostFigure("../images/a/b.png", "Chart b", "not found", "not found", "13"))
            .Append(new TypesetLostFigure("images/c.png", "Chart c", "not found", "not found", "14"))
            .ToList();

        var texts = Texts(Set(Summary([], lost, [])).Columns[0].Slabs);

        Assert.Equal(
            [
                "expired500", "img.example.org  500 figures  7",
                "not found3", "images/  2 figures  13, 14", "Chart x  img.example.org  12",
            ],
            texts.Select(text => text.Replace('\u00A0', ' ')));
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(40, 4)]
    [InlineData(90, 8)]
    [InlineData(300, 24)]
    public void The_back_matter_is_at_most_a_share_of_the_book(int bodyPages, int maximum)
    {
        var links = Enumerable.Range(1, 9000)
            .Select(i => new TypesetLink($"https://h{i % 700}.example.org/{i}", $"Page {i} of its host", $"{i / 10}", null))
            .ToList();
        var lost = Enumerable.Range(1, 2000)
            .Select(i => new TypesetLostFigure($"https://h{i}.example.org/x.png", "A chart", "not found", "not found", "12"))
            .ToList();
        var tags = Enumerable.Range(1, 900).Select(i => $"topic {i}").ToList();

        var back = Set(Summary(links, lost, tags), bodyPages);

        var pages = new ColumnBreaker(Block, new ColumnBreakStyle(), isMirrored: false)
            .Break(back.Columns, TestContext.Current.CancellationToken);
        Assert.InRange(pages.Count, Math.Max(1, maximum / 2), maximum);
        Assert.Contains(Texts(back.Columns[0].Slabs), text => text.Contains(" more", StringComparison.Ordinal));
        Assert.StartsWith("and ", Texts(back.Columns[2].Slabs)[^1], StringComparison.Ordinal);
    }

    private static BackMatter Set(IssueSummary issue, int bodyPages = 100, Element? part = null) =>
        new BackMatterSetter(DisplayFixture.Display(), DisplayFixture.Styles, Wording.English, Block)
            .Set([issue], landmark => int.TryParse(landmark, out var page) ? page : 7, bodyPages, part ?? new Element(ElementKind.Part));

    private static List<string> Heads(ColumnPart part) =>
        Texts(part.Slabs.Where(slab => slab.SpaceBefore == DisplayFixture.Styles.Indexes.SpaceBeforeGroup));

    private static List<string> Texts(IEnumerable<Slab> slabs) => [.. slabs.Select(slab => DisplayFixture.TextOf(slab.Content))];

    private static IssueSummary Summary(
        IReadOnlyList<TypesetLink> links, IReadOnlyList<TypesetLostFigure> lost, IReadOnlyList<string> tags) => new(
        new Issue { Key = "one", Title = "One", Source = "one.md", Tags = tags, Blocks = [] }, [], links, lost);
}
