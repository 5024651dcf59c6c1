using TechBeats.Pdf.Content;
using TechBeats.Pdf.Navigation;
using TechBeats.Typesetting.Frames;

namespace TechBeats.Pdf.Structure;

/// <summary>
/// The structure tree of the file. It contains the elements with drawn content, with marked content between their children and links
/// inside <c>Link</c> elements.
/// </summary>
internal sealed class StructureTree
{
    private readonly Dictionary<WrittenPage, StructureNode?[]> owners = [];
    private readonly Dictionary<WrittenLink, StructureNode> linkOwners = [];
    private readonly ILookup<Element?, WrittenLink> links;
    private readonly MarkedContentMap drawn;

    /// <summary>Builds the tree.</summary>
    /// <exception cref="InvalidOperationException">An element with drawn content is not in the document's tree.</exception>
    public StructureTree(Element document, MarkedContentMap drawn, IReadOnlyList<WrittenPage> pages, IReadOnlyList<WrittenLink> links)
    {
        this.drawn = drawn;
        this.links = links.ToLookup(link => link.Owner);
        foreach (var page in pages)
        {
            owners.Add(page, new StructureNode?[page.Owners.Count]);
        }

        Root = BuildNode(document).Node ?? new StructureNode(StructureTypes.NameOf(document.Kind, document.Level), document);
        foreach (var link in links.Where(link => link.Owner is null))
        {
            var node = new StructureNode("Link", null);
            Attach(node, link);
            Root.Kids.Add(new StructureKid(Child: node));
        }

        if (owners.Values.Any(nodes => nodes.Contains(null)) || linkOwners.Count < links.Count)
        {
            throw new InvalidOperationException("An element with drawn content is not in the document's tree.");
        }
    }

    public StructureNode Root { get; }

    /// <summary>Returns the owners of the page's marked content, by identifier.</summary>
    public IEnumerable<StructureNode> OwnersOn(WrittenPage page) => owners[page].Select(node => node!);

    /// <summary>Returns the element that contains the link.</summary>
    public StructureNode OwnerOf(WrittenLink link) => linkOwners[link];

    // Returns the node of an element, and the first position of its content in drawing order. There is no node if nothing is drawn.
    private (StructureNode? Node, int First) BuildNode(Element element)
    {
        var record = drawn.Find(element);
        var ownLinks = links[element].ToList();
        var children = element.Children.Select(BuildNode).Where(child => child.Node is not null).ToList();
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
            node.Type = "Span"; // its target does not exist
        }

        Merge(holder, record?.Parts ?? [], children);
        AddLinks(holder, ownLinks);
        return (node, first);
    }

    // Own parts follow the last child with content drawn before them.
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

    // A table keeps empty cells: readers assign cells to columns by counting.
    private static bool IsPartOfTable(Element element) =>
        element.Kind is ElementKind.TableRow or ElementKind.HeaderCell or ElementKind.DataCell;
}
