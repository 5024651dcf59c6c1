using TechBeats.Typesetting.Blocks.Lines;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Pages.Back;

/// <summary>Arranges links by kind and host or owner, and leaves out the least telling if there are too many.</summary>
internal static class LinkRegister
{
    /// <summary>Multiples of the golden ratio spread evenly (Weyl's equidistribution), so that omitted links do.</summary>
    private const double GoldenRatio = 0.6180339887498949;

    /// <summary>Returns the groups: kinds in order, in each the hosts or owners by name, then those with few links together.</summary>
    public static IReadOnlyList<LinkRegisterGroup> Arrange(IEnumerable<LinkEntry> entries, IndexStyle look) =>
        Grouped(entries.Select(entry => (entry, IsOmitted: false)), look);

    /// <summary>
    /// Returns the groups without as many links as exceed the room. Those of a single page go first: pages before videos, repositories and
    /// papers, and in each kind those whose titles tell least.
    /// </summary>
    /// <param name="groups">All groups.</param>
    /// <param name="maximum">The room in lines.</param>
    /// <param name="linesOf">Returns the number of lines of a link; of the title of a group for null.</param>
    /// <param name="look">The style.</param>
    public static IReadOnlyList<LinkRegisterGroup> Fit(
        IReadOnlyList<LinkRegisterGroup> groups, double maximum, Func<LinkRegisterGroup, LinkEntry?, double> linesOf, IndexStyle look)
    {
        var sized = groups
            .SelectMany(group => group.Entries.Select(
                (entry, i) => (Entry: entry, Group: group, Lines: linesOf(group, entry), Spread: Spread(i))))
            .ToList();
        var left = groups.ToDictionary(group => (group.Kind, group.Owner), group => group.Entries.Count);
        var excess = sized.Sum(link => link.Lines) + groups.Sum(group => linesOf(group, null)) - maximum;
        if (excess <= 0)
        {
            return groups;
        }

        var omitted = new HashSet<LinkEntry>(ReferenceEqualityComparer.Instance);
        foreach (var link in sized
            .OrderBy(link => link.Entry.Pages.Count)
            .ThenByDescending(link => link.Entry.Link.Group)
            .ThenBy(link => Telling(link.Entry, look))
            .ThenBy(link => link.Spread)
            .TakeWhile(_ => excess > 0))
        {
            omitted.Add(link.Entry);
            excess -= link.Lines;
            if (link.Group.Owner is not null && --left[(link.Group.Kind, link.Group.Owner)] == look.MinimumGroupEntries - 1)
            {
                excess -= linesOf(link.Group, null); // the others take what is left
            }
        }

        return Grouped(sized.Select(link => (link.Entry, omitted.Contains(link.Entry))), look);
    }

    private static List<LinkRegisterGroup> Grouped(IEnumerable<(LinkEntry Entry, bool IsOmitted)> links, IndexStyle look)
    {
        var groups = new List<LinkRegisterGroup>();
        foreach (var kind in links.GroupBy(link => link.Entry.Link.Group).OrderBy(kind => kind.Key))
        {
            var others = new List<(LinkEntry Entry, bool IsOmitted)>();
            foreach (var owner in kind
                .GroupBy(link => kind.Key == LinkGroup.Paper ? null : link.Entry.Link.Owner, StringComparer.OrdinalIgnoreCase)
                .OrderBy(owner => owner.Key, StringComparer.OrdinalIgnoreCase))
            {
                if (owner.Key is not null && owner.Count(link => !link.IsOmitted) < look.MinimumGroupEntries)
                {
                    others.AddRange(owner);
                }
                else
                {
                    groups.Add(CreateGroup(kind.Key, owner.Key, [.. owner]));
                }
            }

            if (others.Count > 0)
            {
                groups.Add(CreateGroup(kind.Key, null, others));
            }
        }

        return groups;
    }

    private static LinkRegisterGroup CreateGroup(LinkGroup kind, string? owner, List<(LinkEntry Entry, bool IsOmitted)> links) => new(
        kind,
        owner,
        [
            .. links
                .Where(link => !link.IsOmitted)
                .Select(link => link.Entry)
                .OrderBy(entry => LinkText.SortKey(TitleOf(entry, owner)), StringComparer.Ordinal)
                .ThenBy(entry => entry.Link.Name, StringComparer.Ordinal),
        ],
        links.Count(link => link.IsOmitted));

    /// <summary>Returns the title that an entry has in the group of an owner: a repository has its name.</summary>
    public static string TitleOf(LinkEntry entry, string? owner) =>
        entry.Link.Group != LinkGroup.Repository ? entry.Title ?? entry.Link.Name
        : owner is null ? entry.Link.Name
        : entry.Link.Name[(entry.Link.Owner.Length + 1)..];

    private static int Telling(LinkEntry entry, IndexStyle look)
    {
        var words = entry.Title is null
            ? 0
            : LinkText.Letters(entry.Title).Split(' ').Distinct(StringComparer.Ordinal).Take(look.MaximumTellingWords).Count();
        return entry.HasOwnTitle ? words + look.MaximumTellingWords : words;
    }

    private static double Spread(int index) => index * GoldenRatio % 1;
}
