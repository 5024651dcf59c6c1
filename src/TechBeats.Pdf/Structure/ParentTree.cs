using TechBeats.Pdf.Content;
using TechBeats.Pdf.Navigation;
using TechBeats.Pdf.Objects;

namespace TechBeats.Pdf.Structure;

/// <summary>Writes the parent tree, which maps marked content and links to structure elements (ISO 32000-1, 14.7.4.4).</summary>
internal static class ParentTree
{
    /// <summary>Writes the tree. Returns its root.</summary>
    public static PdfDictionary Write(
        PdfFile file,
        IReadOnlyList<WrittenPage> pages,
        IReadOnlyList<WrittenLink> links,
        StructureTree structure
    )
    {
        var entries = new List<(int Key, PdfValue Value)>(pages.Count + links.Count);
        for (var i = 0; i < pages.Count; i++)
        {
            if (pages[i].Owners.Count > 0)
            {
                var owners = new PdfArray([.. structure.OwnersOn(pages[i]).Select(node => new PdfReference(node.Number))]);
                entries.Add((ParentTreeKeys.ForPage(i), file.Write(owners)));
            }
        }

        for (var i = 0; i < links.Count; i++)
        {
            entries.Add((ParentTreeKeys.ForLink(i, pages.Count), new PdfReference(structure.OwnerOf(links[i]).Number)));
        }

        return Tree.WriteNumbers(file, entries);
    }
}
