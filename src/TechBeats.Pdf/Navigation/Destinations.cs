using TechBeats.Pdf.Content;
using TechBeats.Pdf.Objects;

namespace TechBeats.Pdf.Navigation;

/// <summary>The places in the file that links and bookmarks name (ISO 32000-1, 12.3.2).</summary>
internal sealed class Destinations
{
    private readonly Dictionary<string, PdfValue> places = new(StringComparer.Ordinal);

    /// <summary>Takes them from the pages' landmarks; of two with one name the first stays.</summary>
    public Destinations(IEnumerable<WrittenPage> pages)
    {
        foreach (var page in pages)
        {
            foreach (var landmark in page.Landmarks)
            {
                places.TryAdd(landmark.Name, new PdfArray([
                    page.Reference,
                    new PdfName("XYZ"),
                    Math.Round(landmark.At.X, 2),
                    Math.Round(page.Size.Height - landmark.At.Y, 2),
                    new PdfNull(),
                ]));
            }
        }
    }

    /// <summary>True when there is such a place.</summary>
    public bool Has(string name) => places.ContainsKey(name);

    /// <summary>How a link or bookmark names the place.</summary>
    public static PdfValue Named(string name) => new PdfBytes(System.Text.Encoding.UTF8.GetBytes(name));

    /// <summary>Writes the name tree (7.9.6) and returns its root; null when there are no places.</summary>
    public PdfDictionary? Write(PdfFile file) => places.Count == 0 ? null : Tree.WriteNames(file, places);
}
