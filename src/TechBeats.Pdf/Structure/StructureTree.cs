using TechBeats.Pdf.Content;
using TechBeats.Pdf.Navigation;
using TechBeats.Typesetting.Frames;

namespace TechBeats.Pdf.Structure;

/// <summary>
/// The book's meaning as PDF has it: every element of which something was drawn, its own marked content between its
/// children, its links inside <c>Link</c> elements.
/// </summary>
internal sealed class StructureTree
{
    private readonly Dictionary<WrittenPage, StructureNode?[]> owners = [];
    private readonly Dictionary<WrittenLink, StructureNode> linkOwners = [];
    private readonly ILookup<Element?, WrittenLink> links;
    private readonly MarkedContentMap drawn;

    /// <summary>Builds it.</summary>
    /// <exception cref="InvalidOperationException">Something was drawn for an element that is not in the tree.</exception>
    public StructureTree(Element document, MarkedContentMap drawn, IReadOnlyList<WrittenPage> pages, IReadOnlyList<WrittenLink> links)
    {
        this.drawn = drawn;
        this.links = links.ToLookup(link => link.Owner);
        foreach (var page in pages)
        {
            owners.Add(page, new StructureNode?[page.Owners.Count]);
        }

        Root = NodeOf(document).Node ?? new StructureNode(StructureTypes.NameOf(document.Kind, document.Level), document);
        foreach (var link in links.Where(link => link.Owner is null))
        {
            var node = new StructureNode("Link", null);
            Attach(node, link);
            Root.Kids.Add(new StructureKid(Child: node));
        }

        if (owners.Values.Any(nodes => nodes.Contains(null)) || linkOwners.Count < links.Count)
        {
            throw new InvalidOperationException("Something was drawn for an element that is not in the document's tree.");
        }
    }

    public StructureNode Root { get; }

    /// <summary>The elements that own the marked content of the page, by its identifiers.</summary>
    public IEnumerable<StructureNode> OwnersOn(WrittenPage page) => owners[page].Select(node => node!);

    /// <summary>The element that holds the link.</summary>
    public StructureNode OwnerOf(WrittenLink link) => linkOwners[link];

    // The element's node, and the place in the order of drawing of the first thing in it; no node when nothing was drawn.
    private (StructureNode? Node, int First) NodeOf(Element element)
    {
        var record = drawn.Find(element);
        var ownLinks = links[element].ToList();
        var children = element.Children.Select(NodeOf).Where(child => child.Node is not null).ToList();
        var first = Math.Min(
            record is null ? int.MaxValue : record.Parts[0].Order,
            children.Count == 0 ? int.MaxValue : children.Min(child => child.First));
        if (first == int.MaxValue && ownLinks.Count == 0 && !IsPartOfTable(element))
        {
            return (null, first);
        }

        var node = new StructureNode(StructureTypes.NameOf(element.Kind, element.Level), element);
        var holder = node;
        if (ownLinks.Count > 0 && element.Kind == ElementKind.Reference)
        {
            holder = new StructureNode("Link", null);
            node.Kids.Add(new StructureKid(Child: holder));
        }
        else if (ownLinks.Count == 0 && element.Kind == ElementKind.Link)
        {
            node.Type = "Span"; // its target is not in the book
        }

        Merge(holder, record?.Parts ?? [], children);
        AddLinks(holder, ownLinks);
        return (node, first);
    }

    // The element's own parts come after the last child of which something has been drawn before them.
    private void Merge(StructureNode node, List<MarkedContentPart> parts, List<(StructureNode? Node, int First)> children)
    {
        var next = 0;
        foreach (var part in parts)
        {
            var last = children.FindLastIndex(child => child.First < part.Order);
            for (; next <= last; next++)
            {
                node.Kids.Add(new StructureKid(Child: children[next].Node));
            }

            node.Kids.Add(new StructureKid(Page: part.Page, Content: part.Id));
            owners[part.Page][part.Id] = node;
        }

        for (; next < children.Count; next++)
        {
            node.Kids.Add(new StructureKid(Child: children[next].Node));
        }
    }

    private void AddLinks(StructureNode node, List<WrittenLink> ownLinks)
    {
        if (ownLinks.Count == 0)
        {
            return;
        }

        var holder = node;
        if (node.Type != "Link")
        {
            holder = new StructureNode("Link", null);
            node.Kids.Add(new StructureKid(Child: holder));
        }

        foreach (var link in ownLinks)
        {
            Attach(holder, link);
        }
    }

    private void Attach(StructureNode node, WrittenLink link)
    {
        node.Kids.Add(new StructureKid(Page: link.Page, Annotation: link.Number));
        linkOwners.Add(link, node);
    }

    // A table keeps its empty cells: what stands under a heading is told by counting them.
    private static bool IsPartOfTable(Element element) =>
        element.Kind is ElementKind.TableRow or ElementKind.HeaderCell or ElementKind.DataCell;
}
