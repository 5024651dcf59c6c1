using TechBeats.Archive.Parsing.Inlines;
using TechBeats.Model;

namespace TechBeats.Archive.Parsing.Finishing;

/// <summary>The anchors of an issue, and which of them a link names: pages are full of ids that nothing refers to.</summary>
internal sealed class AnchorNames(FreeKeys free, HeadingKeys headings) : BlockRewriter
{
    private readonly Dictionary<string, string> keys = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> wanted = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The key of an anchor; null when there is none of this name.</summary>
    public string? KeyOf(string name) => keys.GetValueOrDefault(name);

    /// <summary>True when a link names it and no heading answers to the name.</summary>
    public bool IsWanted(string name) => wanted.Contains(name) && headings.KeyOf(name) is null;

    protected override IEnumerable<Inline> Change(Link link)
    {
        if (link.Target is BookTarget { Name: ['#', ..] name })
        {
            wanted.Add(Uri.UnescapeDataString(name[1..]));
        }

        return [link];
    }

    protected override IEnumerable<Inline> Change(Anchor anchor)
    {
        string slug = Slug.OfKey(anchor.Key);
        if (!keys.ContainsKey(anchor.Key))
        {
            keys.Add(anchor.Key, free.Take(slug.Length == 0 ? "anchor" : slug));
        }

        return [anchor];
    }
}
