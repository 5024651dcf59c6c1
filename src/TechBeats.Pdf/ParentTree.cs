using TechBeats.Pdf.Objects;

namespace TechBeats.Pdf;

/// <summary>
/// The way from marked content and links back to structure elements (ISO 32000-1, 14.7.4.4). Its keys are those of
/// the pages, in the order of the file, and after them those of the links.
/// </summary>
internal static class ParentTree
{
    public static int KeyOfPage(int index) => index;

    public static int KeyOfLink(int index, int pages) => pages + index;

    /// <summary>Writes the tree and returns its root.</summary>
    public static PdfDictionary Write(PdfFile file, IReadOnlyList<WrittenPage> pages, IReadOnlyList<WrittenLink> links, StructureTree structure)
    {
        var entries = new List<(int Key, PdfValue Value)>(pages.Count + links.Count);
        for (var i = 0; i < pages.Count; i++)
        {
            if (pages[i].Owners.Count > 0)
            {
                var owners = new PdfArray([.. structure.OwnersOn(pages[i]).Select(node => new PdfReference(node.Number))]);
                entries.Add((KeyOfPage(i), file.Write(owners)));
            }
        }

        for (var i = 0; i < links.Count; i++)
        {
            entries.Add((KeyOfLink(i, pages.Count), new PdfReference(structure.OwnerOf(links[i]).Number)));
        }

        return Tree.OfNumbers(file, entries);
    }
}
