using TechBeats.Pdf.Content;
using TechBeats.Pdf.Fonts;
using TechBeats.Pdf.Navigation;
using TechBeats.Pdf.Objects;
using TechBeats.Pdf.Pictures;
using TechBeats.Pdf.Structure;
using TechBeats.Typesetting.Frames;

namespace TechBeats.Pdf;

/// <summary>The door of PDF: a set book in, bytes out.</summary>
public static class PdfExport
{
    /// <summary>Writes the book. The stream need not be seekable.</summary>
    /// <exception cref="IOException">The stream can't be written to, or a picture can no longer be read.</exception>
    public static PdfSummary Write(TypesetBook book, Stream output, PdfOptions options)
    {
        using var file = new PdfFile(output, options.IsCompressed);
        var queue = new WriteQueue(options.Jobs);
        var fonts = new FontTable(file);
        var pictures = new PictureTable(file, queue);
        var opacities = new OpacityTable(file);
        var drawings = new DrawingTable(file, queue, fonts, pictures, opacities);
        var drawn = new DrawnElements();

        // Page content and pictures as the pages come; of each page only what names it is kept.
        var pages = new List<WrittenPage>();
        foreach (var page in book.Pages)
        {
            pages.Add(ContentWriter.Write(file, queue, page, fonts, pictures, opacities, drawings, drawn));
        }

        // Everything that depends on all pages, in the order of the file: front matter first.
        pages = [.. pages.OrderBy(page => page.Matter)];
        FontWriter.WriteAll(file, fonts, opacities, queue);
        queue.Finish();
        var destinations = new Destinations(pages);
        var links = LinkWriter.Write(file, pages, destinations);
        var structure = new StructureTree(book.Document, drawn, pages, links);
        var catalog = file.Write(new PdfDictionary([
            ("Type", new PdfName("Catalog")),
            ("Pages", PageWriter.Write(file, pages, links)),
            ("PageLabels", PageLabels.Of(pages)),
            ("Names", new PdfDictionary([("Dests", destinations.Write(file))])),
            ("Outlines", OutlineWriter.Write(file, book.Bookmarks, destinations)),
            ("PageMode", new PdfName(book.Bookmarks.Count > 0 ? "UseOutlines" : "UseNone")),
            ("PageLayout", new PdfName("SinglePage")),
            ("ViewerPreferences", new PdfDictionary([("DisplayDocTitle", true), ("Direction", book.Description.IsRightToLeft ? new PdfName("R2L") : null)])),
            ("Lang", book.Description.Language is { } language ? new PdfText(language) : null),
            ("MarkInfo", new PdfDictionary([("Marked", true)])),
            ("StructTreeRoot", TagWriter.Write(file, structure, drawn, pages, links)),
            ("Metadata", MetadataWriter.WritePacket(file, book.Description)),
        ]));
        file.Finish(catalog.Number, MetadataWriter.WriteInformation(file, book.Description));
        return new PdfSummary(pages.Count, file.Length, pictures.Count + drawings.Count);
    }
}

/// <summary>How a file is written.</summary>
/// <param name="IsCompressed">False leaves streams and objects readable, for tests.</param>
/// <param name="Jobs">Content streams compressed at the same time, at least 1; it never changes a byte.</param>
public sealed record PdfOptions(bool IsCompressed = true, int Jobs = 1);

/// <summary>What was written.</summary>
public sealed record PdfSummary(int Pages, long Bytes, int Pictures);
