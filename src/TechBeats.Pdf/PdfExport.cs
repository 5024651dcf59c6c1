using TechBeats.Pdf.Content;
using TechBeats.Pdf.Fonts;
using TechBeats.Pdf.Navigation;
using TechBeats.Pdf.Objects;
using TechBeats.Pdf.Structure;
using TechBeats.Typesetting.Frames;

namespace TechBeats.Pdf;

/// <summary>
/// Entry point of PDF export: receives pages and writes bytes. Page content and pictures are written at once; only references to them are
/// kept. <see cref="Finish"/> writes everything that depends on all pages.
/// </summary>
public sealed class PdfExport : IDisposable
{
    private readonly PdfFile file;
    private readonly WriteQueue queue;
    private readonly ContentTables tables;
    private readonly MarkedContentMap marked = new();
    private readonly List<WrittenPage> pages = [];

    /// <summary>Writes the header.</summary>
    /// <param name="output">The output stream. It need not be seekable, and stays open.</param>
    /// <param name="options">The options of the file.</param>
    /// <exception cref="IOException">Writing to the stream failed.</exception>
    public PdfExport(Stream output, PdfOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        file = new PdfFile(output, options.IsCompressed);
        queue = new WriteQueue(options.Jobs);
        tables = new ContentTables(file, queue);
    }

    /// <summary>Writes a page. Within each <see cref="Matter"/>, pages must come in order of number.</summary>
    /// <exception cref="IOException">Writing to the stream or reading a picture failed.</exception>
    public void Add(Page page) => pages.Add(PageContent.Write(file, queue, page, tables, marked));

    /// <summary>Writes everything that depends on all pages, in file order with the front matter first. Call it once.</summary>
    /// <exception cref="IOException">Writing to the stream or reading a picture failed.</exception>
    public PdfSummary Finish(TypesetBook book)
    {
        ArgumentNullException.ThrowIfNull(book);
        var ordered = pages.OrderBy(page => page.Matter).ToList();
        FontWriter.WriteAll(file, tables, queue);
        queue.Finish();
        var destinations = new Destinations(ordered);
        var links = LinkWriter.Write(file, ordered, destinations);
        var structure = new StructureTree(book.Document, marked, ordered, links);
        var catalog = file.Write(
            new PdfDictionary([
                ("Type", new PdfName("Catalog")),
                ("Pages", PageWriter.Write(file, ordered, links)),
                ("PageLabels", PageLabels.Build(ordered)),
                ("Names", new PdfDictionary([("Dests", destinations.Write(file))])),
                ("Outlines", OutlineWriter.Write(file, book.Bookmarks, destinations)),
                ("PageMode", new PdfName(book.Bookmarks.Count > 0 ? "UseOutlines" : "UseNone")),
                ("PageLayout", new PdfName("SinglePage")),
                (
                    "ViewerPreferences",
                    new PdfDictionary([
                        ("DisplayDocTitle", true),
                        ("Direction", book.Description.IsRightToLeft ? new PdfName("R2L") : null),
                    ])
                ),
                ("Lang", book.Description.Language is { } language ? new PdfText(language) : null),
                ("MarkInfo", new PdfDictionary([("Marked", true)])),
                ("StructTreeRoot", TagWriter.Write(file, structure, marked, ordered, links)),
                ("Metadata", MetadataWriter.WritePacket(file, book.Description)),
            ])
        );
        file.Finish(catalog.Number, MetadataWriter.WriteInformation(file, book.Description));
        return new PdfSummary(ordered.Count, file.Length, tables.Pictures.Count + tables.Forms.Count);
    }

    /// <summary>Waits for running work. No picture is read afterwards.</summary>
    public void Dispose()
    {
        queue.Dispose();
        file.Dispose();
    }
}
