using TechBeats.Model;
using TechBeats.Typesetting.Blocks.Lines;
using TechBeats.Typesetting.Blocks.Slabs;
using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Pages.Display;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Pages.Back;

/// <summary>Sets the back matter: links by kind, topics, lost figures.</summary>
internal sealed class BackMatterSetter(DisplayText display, LeaderLineSetter lines, BookStyles styles, Wording words)
{
    public const string LinksName = "-links";
    public const string TopicsName = "-topics";
    public const string LostFiguresName = "-figures";

    private readonly IndexStyle look = styles.Indexes;

    // Link texts that do not identify their target; the index uses another title.
    private static readonly string[] UninformativeTitles =
    [
        "paper",
        "papers",
        "code",
        "link",
        "here",
        "article",
        "blog",
        "blog post",
        "post",
        "video",
        "demo",
        "github",
        "repo",
        "repository",
        "website",
        "project",
        "project page",
        "read more",
        "more",
        "this",
        "model",
        "models",
        "source",
        "pdf",
    ];

    /// <summary>Sets the back matter. The result is empty if there are no links, topics or lost figures.</summary>
    /// <param name="issues">The summaries of the issues, in order.</param>
    /// <param name="pageOf">Returns the page of a landmark.</param>
    /// <param name="measure">Width of the column.</param>
    /// <param name="bodyHeight">Height of all pages of the body, to which the indexes are in proportion.</param>
    /// <param name="part">The element of the back matter.</param>
    public BackMatter Set(
        IReadOnlyList<IssueSummary> issues, Func<string, int> pageOf, double measure, double bodyHeight, Element part)
    {
        var lineHeight = styles.IndexTitle.Leading + look.SpaceBetweenLines;
        var maximum = Math.Max(look.MinimumLinks, (int)(look.MaximumLinksShare * bodyHeight / lineHeight));
        var draft = new Draft(issues, pageOf, measure, part, maximum);
        AddLinks(draft);
        AddTopics(draft);
        var lost = LostFigureIndex.Collect(issues, pageOf);
        AddLostFigures(draft, lost);
        return new BackMatter(draft.Slabs, draft.Parts) { LostFigures = [.. lost.Select(entry => entry.Facts)] };
    }

    private void AddLinks(Draft draft)
    {
        var (issues, pageOf) = (draft.Issues, draft.PageOf);
        var (entries, omitted) = LinkIndex.Fit(LinkIndex.Collect(issues, pageOf), draft.MaximumLinks);
        if (entries.Count == 0)
        {
            return;
        }

        var section = AddTitle(draft, words.LinksByKind, LinksName);
        var groups = new List<(string, string)>();
        foreach (var group in entries.GroupBy(entry => entry.Link.Group).OrderBy(group => group.Key))
        {
            var (title, name) = TitleOf(group.Key);
            groups.Add((title, name));
            var index = AddGroupTitle(draft, title, name, section);
            foreach (var entry in group)
            {
                AddLine(draft, LineOf(entry), index);
            }

            if (omitted > 0 && group.Key == entries[^1].Link.Group)
            {
                AddLine(draft, PlainLine(string.Format(words.AndMore, omitted), []), index);
            }
        }

        draft.Parts.Add((words.LinksByKind, LinksName, groups));
    }

    private LeaderLine LineOf(LinkEntry entry)
    {
        var title = entry.Titles.FirstOrDefault(IsInformative) ?? (entry.Subjects.Count > 0 ? entry.Subjects[0] : null);
        var pages = Shortened(entry.Pages);
        var line = new LeaderLine
        {
            Title = entry.Link.Name,
            TitleStyle = styles.IndexKey,
            NumberStyle = styles.IndexTitle,
            Pages = pages,
        };
        if (entry.Count > 1)
        {
            return line with { Remark = Remark(words.Links(entry.Count)) };
        }

        if (entry.FirstIssue is { } first)
        {
            line = line with { Remark = Remark(string.Format(words.FirstIn, first)) };
        }

        if (title is null)
        {
            return line;
        }

        return entry.Link.Group switch
        {
            LinkGroup.Paper
                when entry.Link.Name.StartsWith("arXiv ", StringComparison.Ordinal) && entry.Link.Name.Length < look.LongKeyLength =>
                line with
                {
                    Title = title,
                    TitleStyle = styles.IndexTitle,
                    Label = new StyledText(entry.Link.Name, styles.IndexKey),
                    Indent = look.KeyColumn,
                },
            LinkGroup.Repository => line,
            _ => line with
            {
                Title = title,
                TitleStyle = styles.IndexTitle,
                Remark = Remark(entry.Link.Name.Split('/')[0]),
            },
        };
    }

    // Link texts often carry emoji and arrows; only letters and digits count.
    private static bool IsInformative(string title)
    {
        var words = string.Concat(title.Where(character => char.IsLetterOrDigit(character) || character == ' ')).Trim();
        return words.Any(char.IsLetter) && !UninformativeTitles.Contains(words.ToLowerInvariant());
    }

    private void AddTopics(Draft draft)
    {
        var (issues, pageOf) = (draft.Issues, draft.PageOf);
        var topics = issues
            .SelectMany(issue => issue.Issue.Tags.Select(tag => (Tag: tag, issue.Issue.Key)))
            .GroupBy(pair => pair.Tag, StringComparer.OrdinalIgnoreCase)
            .OrderBy(group => group.Key, StringComparer.OrdinalIgnoreCase)
            .ToList();
        if (topics.Count == 0)
        {
            return;
        }

        var section = AddTitle(draft, words.Topics, TopicsName);
        var index = IndexIn(section);
        foreach (var topic in topics)
        {
            var pages = Shortened([.. topic.Select(pair => new PageNumber($"{pageOf(pair.Key)}", new BookTarget(pair.Key)))]);
            AddLine(draft, PlainLine(topic.Key, pages), index);
        }

        draft.Parts.Add((words.Topics, TopicsName, []));
    }

    private void AddLostFigures(Draft draft, IReadOnlyList<LostFigureEntry> entries)
    {
        if (entries.Count == 0)
        {
            return;
        }

        var section = AddTitle(draft, words.LostFigures, LostFiguresName);
        var maximum = (int)(look.MaximumLostShare * draft.MaximumLinks);
        foreach (var reason in entries.Take(maximum).GroupBy(entry => entry.Reason, StringComparer.Ordinal))
        {
            var index = AddGroupTitle(draft, reason.Key, null, section);
            foreach (var entry in reason)
            {
                AddLost(draft, entry, index);
            }

            if (reason.Key == entries[Math.Min(maximum, entries.Count) - 1].Reason && entries.Count > maximum)
            {
                var omitted = entries.Skip(maximum).Sum(entry => entry.Count);
                AddLine(draft, PlainLine(string.Format(words.AndMore, omitted), []), index);
            }
        }

        draft.Parts.Add((words.LostFigures, LostFiguresName, []));
    }

    /// <summary>Adds a line for several figures of a host, or the title and address of a single one.</summary>
    private void AddLost(Draft draft, LostFigureEntry entry, Element index)
    {
        var (lost, pages) = (entry.First, Shortened(entry.Pages));
        if (entry.Count > 1)
        {
            AddLine(draft, PlainLine(entry.Place, pages) with { Remark = Remark(words.Figures(entry.Count)) }, index);
            return;
        }

        AddLine(draft, PlainLine(lost.Title, pages) with { Remark = Remark(lost.Reason) }, index);
        draft.Slabs[^1] = draft.Slabs[^1] with { BreakCost = BreakCosts.Forbidden };
        draft.Slabs.Add(Address(lost.Address, draft.Measure, index));
    }

    private void AddLine(Draft draft, LeaderLine line, Element index) =>
        draft.Slabs.Add(new Slab { Content = lines.Set(line, draft.Measure, index).Frame, SpaceBefore = look.SpaceBetweenLines });

    private LeaderLine PlainLine(string title, IReadOnlyList<PageNumber> pages) => new()
    {
        Title = title,
        TitleStyle = styles.IndexTitle,
        NumberStyle = styles.IndexTitle,
        Pages = pages,
    };

    private StyledText Remark(string text) => new(text, styles.ContentsDate);

    private Slab Address(string address, double measure, Element index)
    {
        var link = index.Add(ElementKind.ListItem).Add(ElementKind.ListBody).Add(new Element(ElementKind.Link) { Alt = address });
        var text = display.Set(AddressText.InIndex(address, styles.Addresses), styles.CardAddress, measure, link);
        var frame = new Frame(measure, text.Height + look.SpaceAfterAddress);
        frame.Add(0, 0, text);
        if (Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https")
        {
            frame.Add(0, 0, new LinkItem(new WebTarget(uri!.AbsoluteUri), text.Size, link, address));
        }

        return new Slab { Content = frame };
    }

    private Element AddTitle(Draft draft, string title, string name)
    {
        var section = draft.Part.Add(new Element(ElementKind.Section) { Title = title });
        var set = display.Set(
            title,
            styles.PartTitle,
            draft.Measure,
            section.Add(new Element(ElementKind.Heading) { Level = 1, Title = title })
        );
        draft.Slabs.Add(
            new Slab
            {
                Content = set,
                StartsPage = draft.Slabs.Count == 0,
                SpaceBefore = look.SpaceBeforePart,
                BreakCost = BreakCosts.Forbidden,
                Landmarks = [new Landmark(name, Point.Zero)],
            }
        );
        return section;
    }

    private Element AddGroupTitle(Draft draft, string title, string? name, Element section)
    {
        var set = display.Set(
            title,
            styles.Kicker,
            draft.Measure,
            section.Add(new Element(ElementKind.Heading) { Level = 2, Title = title })
        );
        var frame = new Frame(draft.Measure, set.Height + look.SpaceAfterGroupTitle);
        frame.Add(0, 0, set);
        draft.Slabs.Add(new Slab
        {
            Content = frame,
            SpaceBefore = draft.Slabs[^1].BreakCost >= BreakCosts.Forbidden ? look.SpaceAfterPartTitle : look.SpaceBeforeGroup,
            BreakCost = BreakCosts.Forbidden,
            Landmarks = name is null ? [] : [new Landmark(name, Point.Zero)],
        });
        return IndexIn(section);
    }

    private IReadOnlyList<PageNumber> Shortened(IReadOnlyList<int> pages) =>
        Shortened([.. pages.Select(page => new PageNumber($"{page}", new BookTarget(Page.LandmarkName(Matter.Body, page))))]);

    private IReadOnlyList<PageNumber> Shortened(IReadOnlyList<PageNumber> pages) =>
        pages.Count > look.MaximumPages ? [.. pages.Take(look.MaximumPages - 1), pages[^1] with { Text = "… " + pages[^1].Text }] : pages;

    private static Element IndexIn(Element section) =>
        section.Add(ElementKind.Index).Add(new Element(ElementKind.List) { ListNumbering = "None" });

    private (string Title, string Name) TitleOf(LinkGroup group) => group switch
    {
        LinkGroup.Paper => (words.Papers, LinksName + "-papers"),
        LinkGroup.Repository => (words.Repositories, LinksName + "-repositories"),
        LinkGroup.Video => (words.Videos, LinksName + "-videos"),
        _ => (words.Articles, LinksName + "-articles"),
    };

    /// <summary>The back matter under construction, and its sources.</summary>
    private sealed record Draft(
        IReadOnlyList<IssueSummary> Issues, Func<string, int> PageOf, double Measure, Element Part, int MaximumLinks)
    {
        public List<Slab> Slabs { get; } = [];

        public List<(string Title, string Name, IReadOnlyList<(string Title, string Name)> Groups)> Parts { get; } = [];
    }
}
