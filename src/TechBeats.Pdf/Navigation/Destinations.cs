using TechBeats.Pdf.Content;
using TechBeats.Pdf.Objects;

namespace TechBeats.Pdf.Navigation;

/// <summary>The named destinations of links and bookmarks (ISO 32000-1, 12.3.2).</summary>
internal sealed class Destinations
{
    private readonly Dictionary<string, PdfValue> destinations = new(StringComparer.Ordinal);

    /// <summary>Collects the landmarks of all pages. The first occurrence of a name wins.</summary>
    public Destinations(IEnumerable<WrittenPage> pages)
    {
        foreach (var page in pages)
        {
            foreach (var landmark in page.Landmarks)
            {
                destinations.TryAdd(landmark.Name, new PdfArray([
                    page.Reference,
                    new PdfName("XYZ"),
                    Math.Round(landmark.At.X, 2),
                    Math.Round(page.Size.Height - landmark.At.Y, 2),
                    new PdfNull(),
                ]));
            }
        }
    }

    /// <summary>True if the destination exists.</summary>
    public bool Has(string name) => destinations.ContainsKey(name);

    /// <summary>Returns the value that refers to a destination by name.</summary>
    public static PdfValue Named(string name) => new PdfBytes(System.Text.Encoding.UTF8.GetBytes(name));

    /// <summary>Writes the name tree (7.9.6). Returns its root, or null if there are no destinations.</summary>
    public PdfDictionary? Write(PdfFile file) => destinations.Count == 0 ? null : Tree.WriteNames(file, destinations);
}
