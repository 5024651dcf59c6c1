using TechBeats.Model;
using TechBeats.Typesetting.Blocks.Lines;
using TechBeats.Typesetting.Blocks.Slabs;
using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Pages.Display;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Pages.Back;

/// <summary>What stands behind the issues: links by kind, topics, figures that could not be had; lengths in points.</summary>
internal sealed class BackMatterSetter(SmallMatter matter, LeaderLineSetter lines, StyleSheet styles, Wording words)
{
    public const string LinksName = "-links";
    public const string TopicsName = "-topics";
    public const string LostFiguresName = "-figures";

    private const double SpaceBeforePart = 30;
    private const double SpaceAfterPartTitle = 4;
    private const double SpaceBeforeGroup = 12;
    private const double SpaceAfterGroup = 3;
    private const double SpaceBetweenLines = 1.5;
    private const double KeyColumn = 78;
    private const double CardGap = 5;

    // More pages than these of one link are not a register but a count.
    private const int MostPages = 6;

    // A word that stands for its link says nothing in a register.
    private static readonly string[] EmptyTitles = ["paper", "papers", "code", "link", "here", "article", "blog", "blog post", "post", "video", "demo", "github", "repo", "repository", "website", "project", "project page", "read more", "more", "this", "model", "models", "source", "pdf"];

    /// <summary>Sets the back matter of the issues; empty when there is nothing to say.</summary>
    /// <param name="issues">The set issues, in order.</param>
    /// <param name="pageOf">The page of a landmark.</param>
    /// <param name="measure">Width of the column.</param>
    /// <param name="part">The back matter's element.</param>
    public BackMatter Set(IReadOnlyList<IssueSummary> issues, Func<string, int> pageOf, double measure, Element part)
    {
        var slabs = new List<Slab>();
        var parts = new List<(string Title, string Name, IReadOnlyList<(string Title, string Name)> Groups)>();
        AddLinks(slabs, parts, issues, pageOf, measure, part);
        AddTopics(slabs, parts, issues, pageOf, measure, part);
        AddLostFigures(slabs, parts, issues, pageOf, measure, part);
        return new BackMatter(slabs, parts);
    }

    private void AddLinks(List<Slab> slabs, List<(string, string, IReadOnlyList<(string, string)>)> parts, IReadOnlyList<IssueSummary> issues, Func<string, int> pageOf, double measure, Element part)
    {
        var entries = LinkRegister.Of(issues, pageOf);
        if (entries.Count == 0)
        {
            return;
        }

        var section = AddTitle(slabs, words.LinksByKind, LinksName, measure, part);
        var groups = new List<(string, string)>();
        foreach (var group in entries.GroupBy(entry => entry.Link.Kind).OrderBy(group => group.Key))
        {
            var (title, name) = NameOf(group.Key);
            groups.Add((title, name));
            var index = AddGroupTitle(slabs, title, name, measure, section);
            foreach (var entry in group)
            {
                slabs.Add(new Slab { Content = lines.Set(LineOf(entry), measure, index).Frame, SpaceBefore = SpaceBetweenLines });
            }
        }

        parts.Add((words.LinksByKind, LinksName, groups));
    }

    private LeaderLine LineOf(LinkEntry entry)
    {
        var title = entry.Titles.FirstOrDefault(SaysSomething) ?? (entry.Subjects.Count > 0 ? entry.Subjects[0] : null);
        var pages = Shortened([.. entry.Pages.Select(page => new PageNumber($"{page}", new BookTarget(Page.LandmarkName(Matter.Body, page))))]);

        var line = new LeaderLine
        {
            Title = entry.Link.Key,
            TitleStyle = styles.RegisterKey,
            NumberStyle = styles.RegisterTitle,
            Pages = pages,
        };
        if (entry.FirstIssue is { } first)
        {
            line = line with { Remark = new SmallText(string.Format(words.FirstIn, first), styles.ContentsDate) };
        }

        if (title is null)
        {
            return line;
        }

        return entry.Link.Kind switch
        {
            LinkGroup.Paper when entry.Link.Key.StartsWith("arXiv ", StringComparison.Ordinal) && entry.Link.Key.Length < 18 =>
                line with { Title = title, TitleStyle = styles.RegisterTitle, Label = new SmallText(entry.Link.Key, styles.RegisterKey), Indent = KeyColumn },
            LinkGroup.Repository => line,
            _ => line with { Title = title, TitleStyle = styles.RegisterTitle, Remark = new SmallText(entry.Link.Key.Split('/')[0], styles.ContentsDate) },
        };
    }

    // Words beside the emoji and arrows that link words often carry.
    private static bool SaysSomething(string title)
    {
        var words = string.Concat(title.Where(character => char.IsLetterOrDigit(character) || character == ' ')).Trim();
        return words.Any(char.IsLetter) && !EmptyTitles.Contains(words.ToLowerInvariant());
    }

    private void AddTopics(List<Slab> slabs, List<(string, string, IReadOnlyList<(string, string)>)> parts, IReadOnlyList<IssueSummary> issues, Func<string, int> pageOf, double measure, Element part)
    {
        var topics = issues
            .SelectMany(issue => issue.Issue.Tags.Select(tag => (Tag: tag, issue.Issue.Key)))
            .GroupBy(pair => pair.Tag, StringComparer.OrdinalIgnoreCase)
            .OrderBy(group => group.Key, StringComparer.OrdinalIgnoreCase)
            .ToList();
        if (topics.Count == 0)
        {
            return;
        }

        var section = AddTitle(slabs, words.Topics, TopicsName, measure, part);
        var index = RegisterIn(section);
        foreach (var topic in topics)
        {
            var pages = Shortened([.. topic.Select(pair => new PageNumber($"{pageOf(pair.Key)}", new BookTarget(pair.Key)))]);
            var line = new LeaderLine { Title = topic.Key, TitleStyle = styles.RegisterTitle, NumberStyle = styles.RegisterTitle, Pages = pages };
            slabs.Add(new Slab { Content = lines.Set(line, measure, index).Frame, SpaceBefore = SpaceBetweenLines });
        }

        parts.Add((words.Topics, TopicsName, []));
    }

    private void AddLostFigures(List<Slab> slabs, List<(string, string, IReadOnlyList<(string, string)>)> parts, IReadOnlyList<IssueSummary> issues, Func<string, int> pageOf, double measure, Element part)
    {
        if (issues.All(issue => issue.LostFigures.Count == 0))
        {
            return;
        }

        var section = AddTitle(slabs, words.LostFigures, LostFiguresName, measure, part);
        foreach (var issue in issues.Where(issue => issue.LostFigures.Count > 0))
        {
            var index = AddGroupTitle(slabs, issue.Issue.Title, null, measure, section);
            foreach (var lost in issue.LostFigures)
            {
                var page = pageOf(lost.Landmark);
                var line = new LeaderLine
                {
                    Title = lost.Title,
                    TitleStyle = styles.RegisterTitle,
                    NumberStyle = styles.RegisterTitle,
                    Remark = new SmallText(lost.Reason, styles.ContentsDate),
                    Pages = [new PageNumber($"{page}", new BookTarget(Page.LandmarkName(Matter.Body, page)))],
                };
                slabs.Add(new Slab { Content = lines.Set(line, measure, index).Frame, SpaceBefore = SpaceBetweenLines, BreakCost = BreakCosts.Forbidden });
                slabs.Add(Address(lost.Address, measure, index));
            }
        }

        parts.Add((words.LostFigures, LostFiguresName, []));
    }

    private Slab Address(string address, double measure, Element index)
    {
        var link = index.Add(ElementKind.ListItem).Add(ElementKind.ListBody).Add(new Element(ElementKind.Link) { Alt = address });
        var text = matter.Set(AddressText.Whole(address), styles.CardAddress, measure, link);
        var frame = new Frame(measure, text.Height + CardGap);
        frame.Add(0, 0, text);
        if (Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https")
        {
            frame.Add(0, 0, new LinkMark(new WebTarget(uri!.AbsoluteUri), text.Size, link, address));
        }

        return new Slab { Content = frame };
    }

    private Element AddTitle(List<Slab> slabs, string title, string name, double measure, Element part)
    {
        var section = part.Add(new Element(ElementKind.Section) { Title = title });
        var set = matter.Set(title, styles.PartTitle, measure, section.Add(new Element(ElementKind.Heading) { Level = 1, Title = title }));
        slabs.Add(new Slab
        {
            Content = set,
            StartsPage = slabs.Count == 0,
            SpaceBefore = SpaceBeforePart,
            BreakCost = BreakCosts.Forbidden,
            Landmarks = [new Landmark(name, Point.Zero)],
        });
        return section;
    }

    private Element AddGroupTitle(List<Slab> slabs, string title, string? name, double measure, Element section)
    {
        var set = matter.Set(title, styles.Kicker, measure, section.Add(new Element(ElementKind.Heading) { Level = 2, Title = title }));
        var frame = new Frame(measure, set.Height + SpaceAfterGroup);
        frame.Add(0, 0, set);
        slabs.Add(new Slab
        {
            Content = frame,
            SpaceBefore = slabs[^1].BreakCost >= BreakCosts.Forbidden ? SpaceAfterPartTitle : SpaceBeforeGroup,
            BreakCost = BreakCosts.Forbidden,
            Landmarks = name is null ? [] : [new Landmark(name, Point.Zero)],
        });
        return RegisterIn(section);
    }

    private static IReadOnlyList<PageNumber> Shortened(IReadOnlyList<PageNumber> pages) =>
        pages.Count > MostPages ? [.. pages.Take(MostPages - 1), pages[^1] with { Text = "… " + pages[^1].Text }] : pages;

    private static Element RegisterIn(Element section) =>
        section.Add(ElementKind.Index).Add(new Element(ElementKind.List) { ListNumbering = "None" });

    private (string Title, string Name) NameOf(LinkGroup group) => group switch
    {
        LinkGroup.Paper => (words.Papers, LinksName + "-papers"),
        LinkGroup.Repository => (words.Repositories, LinksName + "-repositories"),
        LinkGroup.Video => (words.Videos, LinksName + "-videos"),
        _ => (words.Articles, LinksName + "-articles"),
    };
}

/// <summary>The back matter's column, and its parts with their groups for contents and outline.</summary>
internal sealed record BackMatter(IReadOnlyList<Slab> Slabs, IReadOnlyList<(string Title, string Name, IReadOnlyList<(string Title, string Name)> Groups)> Parts);
