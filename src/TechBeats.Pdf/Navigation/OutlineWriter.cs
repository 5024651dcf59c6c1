using TechBeats.Pdf.Objects;
using TechBeats.Typesetting.Frames;

namespace TechBeats.Pdf.Navigation;

/// <summary>Writes the document outline (ISO 32000-1, 12.3.3).</summary>
internal static class OutlineWriter
{
    /// <summary>Maximum number of entries of an outline that opens expanded. A longer one shows only its first level.</summary>
    private const int MaximumOpenEntries = 40;

    /// <summary>Writes the outline. Returns its root, or null if there are no bookmarks.</summary>
    public static PdfReference? Write(PdfFile file, IReadOnlyList<Bookmark> bookmarks, Destinations destinations)
    {
        if (bookmarks.Count == 0)
        {
            return null;
        }

        var root = file.Reserve();
        var isOpen = CountAll(bookmarks) <= MaximumOpenEntries;
        var (first, last) = WriteLevel(file, bookmarks, root, destinations, isOpen);
        file.Write(root, new PdfDictionary([
            ("Type", new PdfName("Outlines")),
            ("First", new PdfReference(first)),
            ("Last", new PdfReference(last)),
            ("Count", isOpen ? CountAll(bookmarks) : bookmarks.Count),
        ]));
        return new PdfReference(root);
    }

    private static (ObjectNumber First, ObjectNumber Last) WriteLevel(
        PdfFile file,
        IReadOnlyList<Bookmark> bookmarks,
        ObjectNumber parent,
        Destinations destinations,
        bool isOpen
    )
    {
        var numbers = bookmarks.Select(_ => file.Reserve()).ToList();
        for (var i = 0; i < bookmarks.Count; i++)
        {
            var bookmark = bookmarks[i];
            (ObjectNumber First, ObjectNumber Last)? children =
                bookmark.Children.Count == 0 ? null : WriteLevel(file, bookmark.Children, numbers[i], destinations, isOpen);
            file.Write(
                numbers[i],
                new PdfDictionary([
                    ("Title", new PdfText(bookmark.Title)),
                    ("Parent", new PdfReference(parent)),
                    ("Prev", i > 0 ? new PdfReference(numbers[i - 1]) : null),
                    ("Next", i < numbers.Count - 1 ? new PdfReference(numbers[i + 1]) : null),
                    ("First", children is { First: var first } ? new PdfReference(first) : null),
                    ("Last", children is { Last: var last } ? new PdfReference(last) : null),
                    (
                        "Count",
                        children is null ? null
                        : isOpen ? CountAll(bookmark.Children)
                        : -bookmark.Children.Count
                    ),
                    ("Dest", destinations.Has(bookmark.Target) ? Destinations.Named(bookmark.Target) : null),
                ])
            );
        }

        return (numbers[0], numbers[^1]);
    }

    private static int CountAll(IReadOnlyList<Bookmark> bookmarks) => bookmarks.Sum(bookmark => 1 + CountAll(bookmark.Children));
}
