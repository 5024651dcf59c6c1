using TechBeats.Model;
using TechBeats.Typesetting.Blocks.Lines;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Blocks.Lists;

/// <summary>Finds lists of links, and the hosts of their items.</summary>
internal static class LinkHosts
{
    /// <summary>Returns the host of each item that is a link, and null for the others; null if the list is no list of links.</summary>
    public static IReadOnlyList<string?>? In(ItemList list, ListStyle look)
    {
        var hosts = list.Items.Select(item => HostOf(item, look)).ToList();
        return hosts.Count(host => host is not null) >= look.MinimumLinkItems * hosts.Count ? hosts : null;
    }

    /// <summary>Returns the blocks of an item, with the host behind its first paragraph.</summary>
    public static IReadOnlyList<Block> WithHost(ListItem item, string host, ListStyle look) =>
        item.Blocks[0] is not Paragraph first
            ? item.Blocks
            :
            [
                first with { Inlines = [.. first.Inlines, new Styled(InlineStyle.Remark, [new Text(look.HostSeparator + host)])] },
                .. item.Blocks.Skip(1),
            ];

    private static string? HostOf(ListItem item, ListStyle look)
    {
        if (item.Blocks is not [Paragraph paragraph, ..])
        {
            return null;
        }

        var links = new List<Link>();
        Gather(paragraph.Inlines, links);
        if (links is not [{ Target: WebTarget web } link] || AddressText.Host(web.Address) is not { Length: > 0 } host)
        {
            return null;
        }

        var (own, all) = (PlainText.Trimmed(link.Inlines), PlainText.Trimmed(paragraph.Inlines));
        return own.Length >= look.MinimumLinkLetters * all.Length
            && own.Length > 0
            && !all.Contains(host, StringComparison.OrdinalIgnoreCase)
                ? host
                : null;
    }

    private static void Gather(IReadOnlyList<Inline> inlines, List<Link> links)
    {
        foreach (var inline in inlines)
        {
            if (inline is Link link)
            {
                links.Add(link);
            }
            else if (inline is InlineGroup group)
            {
                Gather(group.Inlines, links);
            }
        }
    }
}
