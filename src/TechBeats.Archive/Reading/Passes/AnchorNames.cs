using TechBeats.Model;

namespace TechBeats.Archive.Reading.Passes;

/// <summary>Collects the anchors of an issue. For duplicate names the first anchor counts.</summary>
internal sealed class AnchorNames(KeyAllocator allocator) : BlockVisitor
{
    private readonly Dictionary<string, string> keys = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The keys of anchors by name.</summary>
    public IReadOnlyDictionary<string, string> Names => keys;

    /// <summary>The key of an anchor, or null if there is none with this name.</summary>
    public string? KeyOf(string name) => keys.GetValueOrDefault(name);

    protected override void Visit(Inline inline)
    {
        if (inline is not Anchor anchor)
        {
            base.Visit(inline);
            return;
        }

        var slug = Slug.ForKey(anchor.Key);
        if (!keys.ContainsKey(anchor.Key))
        {
            keys.Add(anchor.Key, allocator.Allocate(slug.Length == 0 ? "anchor" : slug));
        }
    }
}
