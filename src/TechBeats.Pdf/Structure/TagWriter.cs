using TechBeats.Pdf.Content;
using TechBeats.Pdf.Navigation;
using TechBeats.Pdf.Objects;
using TechBeats.Typesetting.Frames;

namespace TechBeats.Pdf.Structure;

/// <summary>Writes the structure tree (ISO 32000-1, 14.7).</summary>
internal sealed class TagWriter
{
    private readonly PdfFile file;
    private readonly MarkedContentMap drawn;
    private readonly List<KeyValuePair<string, PdfValue>> ids = [];

    private TagWriter(PdfFile file, MarkedContentMap drawn)
    {
        this.file = file;
        this.drawn = drawn;
    }

    /// <summary>Writes the tree. Returns its root.</summary>
    public static PdfReference Write(
        PdfFile file,
        StructureTree structure,
        MarkedContentMap drawn,
        IReadOnlyList<WrittenPage> pages,
        IReadOnlyList<WrittenLink> links
    )
    {
        var writer = new TagWriter(file, drawn);
        var root = file.Reserve();
        writer.Number(structure.Root);
        writer.Write(structure.Root, root);
        file.Write(root, new PdfDictionary([
            ("Type", new PdfName("StructTreeRoot")),
            ("K", new PdfReference(structure.Root.Number)),
            ("ParentTree", ParentTree.Write(file, pages, links, structure)),
            ("ParentTreeNextKey", pages.Count + links.Count),
            ("RoleMap", new PdfDictionary([
                .. StructureTypes.RoleMap.Select(role => (role.Custom, (PdfValue?)new PdfName(role.Standard))),
            ])),
            ("IDTree", writer.ids.Count == 0 ? null : Tree.WriteNames(file, writer.ids)),
        ]));
        return new PdfReference(root);
    }

    private void Number(StructureNode node)
    {
        node.Number = file.Reserve();
        foreach (var kid in node.Kids)
        {
            if (kid.Child is { } child)
            {
                Number(child);
            }
        }
    }

    private void Write(StructureNode node, ObjectNumber parent)
    {
        var page = node.Kids.Find(kid => kid.Page is not null)?.Page;
        var kids = node.Kids.ConvertAll(kid => Kid(kid, page));
        file.Write(node.Number, new PdfDictionary([
            ("Type", file.IsCompressed ? null : new PdfName("StructElem")),
            ("S", new PdfName(node.Type)),
            ("P", new PdfReference(parent)),
            ("Pg", page?.Reference),
            ("ID", node.Element?.Kind == ElementKind.Note ? NewId(node) : null),
            ("T", Text(node.Element?.Title)),
            ("Lang", Text(node.Element?.Language)),
            ("Alt", node.Element?.Kind == ElementKind.Figure ? Text(node.Element.Alt) : null),
            ("E", Text(node.Element?.Expansion)),
            ("A", AttributesOf(node)),
            ("K", kids.Count switch { 0 => null, 1 => kids[0], _ => new PdfArray(kids) }),
        ]));
        foreach (var kid in node.Kids)
        {
            if (kid.Child is { } child)
            {
                Write(child, node.Number);
            }
        }
    }

    private static PdfValue Kid(StructureKid kid, WrittenPage? page)
    {
        if (kid.Child is { } child)
        {
            return new PdfReference(child.Number);
        }

        if (kid.Annotation is { } annotation)
        {
            return new PdfDictionary([
                ("Type", new PdfName("OBJR")),
                ("Pg", kid.Page == page ? null : kid.Page!.Reference),
                ("Obj", new PdfReference(annotation)),
            ]);
        }

        return kid.Page == page
            ? kid.Content
            : new PdfDictionary([
                ("Type", new PdfName("MCR")),
                ("Pg", kid.Page!.Reference),
                ("MCID", kid.Content),
            ]);
    }

    private PdfDictionary? AttributesOf(StructureNode node) => node.Element switch
    {
        { Kind: ElementKind.List, ListNumbering: { } numbering } => Attributes("List", ("ListNumbering", new PdfName(numbering))),
        { Kind: ElementKind.HeaderCell } cell => Attributes(
            "Table",
            ("Scope", new PdfName(cell.IsRowHeader ? "Row" : "Column")),
            ("ColSpan", cell.ColumnSpan > 1 ? cell.ColumnSpan : null),
            ("RowSpan", cell.RowSpan > 1 ? cell.RowSpan : null)),
        { Kind: ElementKind.DataCell } cell when cell.ColumnSpan > 1 || cell.RowSpan > 1 => Attributes(
            "Table",
            ("ColSpan", cell.ColumnSpan > 1 ? cell.ColumnSpan : null),
            ("RowSpan", cell.RowSpan > 1 ? cell.RowSpan : null)),
        { Kind: ElementKind.Line } => Attributes("Layout", ("Placement", new PdfName("Block"))),
        { Kind: ElementKind.Figure } figure when drawn.Find(figure) is { Box: { } box, BoxPage: { } page } => Attributes(
            "Layout",
            ("Placement", new PdfName("Block")),
            ("BBox", page.Upward(box))),
        _ => null,
    };

    private static PdfDictionary Attributes(string owner, params (string Key, PdfValue? Value)[] entries) =>
        new([("O", new PdfName(owner)), .. entries]);

    private PdfBytes NewId(StructureNode node)
    {
        var id = $"note-{ids.Count + 1}";
        ids.Add(new(id, new PdfReference(node.Number)));
        return new PdfBytes(System.Text.Encoding.ASCII.GetBytes(id));
    }

    private static PdfText? Text(string? text) => string.IsNullOrEmpty(text) ? null : new PdfText(text);
}
