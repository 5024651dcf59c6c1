using TechBeats.Model;
using TechBeats.Typesetting.Blocks.Lines;
using TechBeats.Typesetting.Blocks.Slabs;
using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Pages.Breaking;
using TechBeats.Typesetting.Pages.Display;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Pages.Back;

/// <summary>
/// Sets the back matter: links by kind, topics, lost figures. It takes at most a share of the book: the indexes leave out what tells least,
/// and say how much.
/// </summary>
/// <param name="display">Sets texts.</param>
/// <param name="styles">The typographic styles.</param>
/// <param name="words">The words that the program prints.</param>
/// <param name="block">Size of the text block.</param>
internal sealed class BackMatterSetter(DisplayText display, BookStyles styles, Wording words, Size block)
{
    public const string LinksName = "-links";
    public const string TopicsName = "-topics";
    public const string LostFiguresName = "-figures";

    private readonly IndexStyle look = styles.Indexes;
    private readonly IndexSetter indexes = new(display, styles, words, styles.Indexes.Columns.WidthIn(block.Width));

    /// <summary>Sets the back matter. The result is empty if there are no links, topics or lost figures.</summary>
    /// <param name="issues">The summaries of the issues, in order.</param>
    /// <param name="pageOf">Returns the page of a landmark.</param>
    /// <param name="bodyPages">Number of pages of the body, to which the back matter is in proportion.</param>
    /// <param name="part">The element of the back matter.</param>
    public BackMatter Set(IReadOnlyList<IssueSummary> issues, Func<string, int> pageOf, int bodyPages, Element part)
    {
        var pages = MaximumPages(bodyPages);
        var room = look.FillShare * pages * look.Columns.Count * block.Height;
        var topics = Topics(issues, pageOf, look.MaximumTopicsShare * room);
        var lost = LostFigures(issues, pageOf, look.MaximumLostShare * room);
        var links = Links(issues, pageOf, room - HeightOf(topics) - HeightOf(lost));
        var parts = new[] { links, topics, lost }.OfType<Part>().ToList();
        foreach (var section in parts)
        {
            part.Add(section.Section);
        }

        return new BackMatter(
            parts.ConvertAll(each => each.Columns),
            parts.ConvertAll(each => (each.Title, each.Name, each.Groups)));
    }

    private int MaximumPages(int bodyPages)
    {
        var ofShort = Math.Min(look.MaximumPagesOfShortBook, InProportion(look.MaximumShareOfShortBook));
        return Math.Max(1, Math.Max(ofShort, InProportion(look.MaximumShare)));

        int InProportion(double share) => (int)(share / (1 - share) * bodyPages);
    }

    private Part? Links(IReadOnlyList<IssueSummary> issues, Func<string, int> pageOf, double room)
    {
        var all = LinkRegister.Arrange(LinkIndex.Collect(issues, pageOf), look);
        if (all.Count == 0)
        {
            return null;
        }

        var lineHeight = styles.IndexEntry.Leading;
        var headLines = (styles.IndexGroup.Leading + look.SpaceBeforeGroup + look.SpaceAfterGroupTitle) / lineHeight;
        var entrySpace = look.SpaceBetweenEntries / lineHeight;
        var (maximum, set) = (room / lineHeight, (Part?)null);
        for (var attempt = 0; attempt < look.MaximumAttempts && (set is null || HeightOf(set) > room / look.FillShare); attempt++)
        {
            maximum *= set is null ? 1 : look.FillShare * room / HeightOf(set);
            var fitting = LinkRegister.Fit(
                all,
                maximum,
                (group, entry) => entry is null
                    ? headLines
                    : indexes.EstimateLines(EntryOf(entry, group), group.IsRunIn) + (group.IsRunIn ? 0 : entrySpace),
                look);
            set = SetPart(words.LinksByKind, LinksName, Named(fitting));
        }

        return set;
    }

    private List<IndexGroup> Named(IReadOnlyList<LinkRegisterGroup> groups)
    {
        var named = new List<IndexGroup>();
        var hasOwners = groups.Where(group => group.Owner is not null).Select(group => group.Kind).ToHashSet();
        foreach (var group in groups)
        {
            var (kind, name) = TitleOf(group.Kind);
            var owner = group.Owner ?? (hasOwners.Contains(group.Kind) ? words.Others : null);
            named.Add(new IndexGroup([.. group.Entries.Select(entry => EntryOf(entry, group))])
            {
                Title = owner is null ? kind : kind + look.GroupSeparator + owner,
                Name = named.Any(other => other.Name == name) ? null : name,
                IsRunIn = group.IsRunIn,
                Omitted = group.Omitted,
            });
        }

        return named;
    }

    private IndexItem EntryOf(LinkEntry entry, LinkRegisterGroup group)
    {
        var detail = group.Kind switch
        {
            LinkGroup.Paper when entry.Title is not null && entry.Link.Name.Length <= look.MaximumKeyLength =>
                entry.Link.Name.Replace(' ', '\u00A0'),
            LinkGroup.Video or LinkGroup.Article when group.Owner is null && entry.Title is not null => entry.Link.Owner,
            _ => null,
        };
        return new IndexItem(LinkRegister.TitleOf(entry, group.Owner), new WebTarget(entry.Address), detail, entry.Pages);
    }

    private Part? Topics(IReadOnlyList<IssueSummary> issues, Func<string, int> pageOf, double room)
    {
        var topics = issues
            .SelectMany(issue => issue.Issue.Tags.Select(tag => (Tag: tag, Page: pageOf(issue.Issue.Key))))
            .GroupBy(pair => pair.Tag, StringComparer.OrdinalIgnoreCase)
            .Select(topic => new IndexItem(topic.Key, null, null, [.. topic.Select(pair => pair.Page).Distinct().Order()]))
            .OrderBy(topic => LinkText.SortKey(topic.Title), StringComparer.Ordinal)
            .ThenBy(topic => topic.Title, StringComparer.Ordinal)
            .ToList();
        if (topics.Count == 0)
        {
            return null;
        }

        var lines = room / (styles.IndexEntry.Leading + look.SpaceBetweenEntries);
        var isRunIn = topics.Sum(topic => indexes.EstimateLines(topic, false)) > lines;
        return SetPart(words.Topics, TopicsName, [Bounded(topics, isRunIn, lines)]);
    }

    private Part? LostFigures(IReadOnlyList<IssueSummary> issues, Func<string, int> pageOf, double room)
    {
        var lines = room / (styles.IndexEntry.Leading + look.SpaceBetweenEntries);
        var groups = new List<IndexGroup>();
        foreach (var reason in LostFigureIndex.Collect(issues, pageOf).GroupBy(entry => entry.Reason, StringComparer.Ordinal))
        {
            var entries = reason.ToList();
            var group = Bounded(entries.ConvertAll(EntryOf), isRunIn: false, lines);
            lines = Math.Max(1, lines - group.Entries.Sum(entry => indexes.EstimateLines(entry, false)));
            groups.Add(group with { Title = reason.Key, Count = entries.Sum(entry => entry.Count) });
        }

        return groups.Count == 0 ? null : SetPart(words.LostFigures, LostFiguresName, groups);
    }

    private IndexItem EntryOf(LostFigureEntry entry)
    {
        var host = AddressText.Host(entry.First.Address);
        return entry.Count > 1
            ? new IndexItem(entry.Place, null, words.Figures(entry.Count), entry.Pages)
            : new IndexItem(
                LinkText.Clean(entry.First.Title),
                Uri.TryCreate(entry.First.Address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
                    ? new WebTarget(uri!.AbsoluteUri)
                    : null,
                host.Length > 0 ? host : entry.Place,
                entry.Pages);
    }

    /// <summary>Returns a group of entries that take at most so many lines. Entries with the fewest pages are omitted.</summary>
    private IndexGroup Bounded(List<IndexItem> entries, bool isRunIn, double lines)
    {
        var omitted = new HashSet<IndexItem>(ReferenceEqualityComparer.Instance);
        var excess = entries.Sum(entry => indexes.EstimateLines(entry, isRunIn)) - lines;
        foreach (var entry in entries.AsEnumerable().Reverse().OrderBy(entry => entry.Pages.Count).TakeWhile(_ => excess > 0))
        {
            omitted.Add(entry);
            excess -= indexes.EstimateLines(entry, isRunIn);
        }

        return new IndexGroup([.. entries.Where(entry => !omitted.Contains(entry))]) { IsRunIn = isRunIn, Omitted = omitted.Count };
    }

    private Part SetPart(string title, string name, IReadOnlyList<IndexGroup> groups)
    {
        var section = new Element(ElementKind.Section) { Title = title };
        var heading = section.Add(new Element(ElementKind.Heading) { Level = 1, Title = title });
        var set = display.Set(title, styles.PartTitle, block.Width, heading);
        var frame = new Frame(block.Width, set.Height + look.SpaceAfterPartTitle);
        frame.Add(0, 0, set);
        var head = new Slab { Content = frame, Landmarks = [new Landmark(name, Point.Zero)] };
        return new Part(title, name, section)
        {
            Columns = new ColumnPart(look.Columns, indexes.Set(groups, section)) { Head = [head], SpaceBefore = look.SpaceBeforePart },
            Groups = [.. groups.Where(group => group.Name is not null).Select(group => (TitleOf(group.Name!), group.Name!))],
        };
    }

    private double HeightOf(Part? part) => part is null
        ? 0
        : (look.Columns.Count * (part.Columns.Head.Sum(slab => slab.Content.Height) + look.SpaceBeforePart))
            + part.Columns.Slabs.Sum(slab => slab.Content.Height + slab.SpaceBefore);

    private (string Title, string Name) TitleOf(LinkGroup group) => group switch
    {
        LinkGroup.Paper => (words.Papers, LinksName + "-papers"),
        LinkGroup.Repository => (words.Repositories, LinksName + "-repositories"),
        LinkGroup.Video => (words.Videos, LinksName + "-videos"),
        _ => (words.Articles, LinksName + "-articles"),
    };

    private string TitleOf(string name) => Enum.GetValues<LinkGroup>().Select(TitleOf).First(kind => kind.Name == name).Title;

    /// <summary>A typeset part of the back matter.</summary>
    private sealed record Part(string Title, string Name, Element Section)
    {
        public required ColumnPart Columns { get; init; }

        public required IReadOnlyList<(string Title, string Name)> Groups { get; init; }
    }
}
