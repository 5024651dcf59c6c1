using TechBeats.Pdf.Content;
using TechBeats.Pdf.Objects;
using TechBeats.Typesetting.Frames;

namespace TechBeats.Pdf.Navigation;

/// <summary>Writes the page dictionaries and the page tree (ISO 32000-1, 7.7.3).</summary>
internal static class PageWriter
{
    private const int MaximumChildren = 32;

    /// <summary>Writes the page dictionaries and a balanced page tree. Returns its root.</summary>
    /// <param name="file">The file.</param>
    /// <param name="pages">The pages in file order.</param>
    /// <param name="links">The link annotations of all pages.</param>
    public static PdfReference Write(PdfFile file, IReadOnlyList<WrittenPage> pages, IReadOnlyList<WrittenLink> links)
    {
        var linksOf = links.ToLookup(link => link.Page);
        var level = new List<Node>();
        for (var i = 0; i < pages.Count; i += MaximumChildren)
        {
            var node = new Node(file.Reserve(), Math.Min(MaximumChildren, pages.Count - i), []);
            for (var k = i; k < i + node.Pages; k++)
            {
                file.Write(pages[k].Number, PageOf(pages[k], node.Number, ParentTreeKeys.ForPage(k), linksOf[pages[k]]));
                node.Kids.Add(pages[k].Reference);
            }

            level.Add(node);
        }

        while (level.Count > 1)
        {
            var above = new List<Node>();
            foreach (var part in level.Chunk(MaximumChildren))
            {
                var node = new Node(file.Reserve(), part.Sum(kid => kid.Pages), [.. part.Select(kid => new PdfReference(kid.Number))]);
                foreach (var kid in part)
                {
                    WriteNode(file, kid, new PdfReference(node.Number));
                }

                above.Add(node);
            }

            level = above;
        }

        var root = level.Count == 1 ? level[0] : new Node(file.Reserve(), 0, []);
        WriteNode(file, root, null);
        return new PdfReference(root.Number);
    }

    private static PdfDictionary PageOf(WrittenPage page, ObjectNumber parent, int parentKey, IEnumerable<WrittenLink> links)
    {
        var annotations = new PdfArray([.. links.Select(link => new PdfReference(link.Number))]);
        return new PdfDictionary([
            ("Type", new PdfName("Page")),
            ("Parent", new PdfReference(parent)),
            ("MediaBox", page.Upward(new Rectangle(0, 0, page.Size.Width, page.Size.Height))),
            ("Resources", page.Resources.ToDictionary()),
            ("Contents", new PdfReference(page.Contents)),
            ("Group", page.Resources.HasTransparency ? TransparencyGroup() : null),
            ("Annots", annotations.Items.Count == 0 ? null : annotations),
            ("Tabs", new PdfName("S")), // tab order follows the structure (7.7.3.3)
            ("StructParents", page.Owners.Count == 0 ? null : parentKey),
        ]);
    }

    // Names the blending color space of transparent content (11.6.6).
    private static PdfDictionary TransparencyGroup() => new([
        ("Type", new PdfName("Group")),
        ("S", new PdfName("Transparency")),
        ("CS", new PdfName("DeviceRGB")),
    ]);

    private static void WriteNode(PdfFile file, Node node, PdfReference? parent) => file.Write(node.Number, new PdfDictionary([
        ("Type", new PdfName("Pages")),
        ("Parent", parent),
        ("Kids", new PdfArray(node.Kids)),
        ("Count", node.Pages),
    ]));

    private sealed record Node(ObjectNumber Number, int Pages, List<PdfValue> Kids);
}
