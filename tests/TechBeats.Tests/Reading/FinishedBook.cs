using UglyToad.PdfPig;
using UglyToad.PdfPig.Actions;
using UglyToad.PdfPig.Annotations;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Outline;
using UglyToad.PdfPig.Tokens;

namespace TechBeats.Tests.Reading;

/// <summary>
/// A finished PDF as a reader's program gives it back, read whole by PdfPig, which is not lenient about damage here.
/// Needs no program outside the tests.
/// </summary>
internal sealed class FinishedBook
{
    private FinishedBook(PdfDocument document)
    {
        Title = document.Information.Title;
        var marks = document.Structure.Catalog.CatalogDictionary.Find<DictionaryToken>("MarkInfo", document);
        IsTagged = marks?.Find<BooleanToken>("Marked", document) is { Data: true };
        Labels = PageLabelReader.LabelsOf(document);
        Outline = document.TryGetBookmarks(out var bookmarks, allowContainerNode: true) ? [.. bookmarks.GetNodes().Select(EntryOf)] : [];
        var (pages, links) = (new List<SeenPage>(document.NumberOfPages), new List<SeenLink>());
        foreach (var page in document.GetPages())
        {
            pages.Add(SeenPage.Of(page));
            links.AddRange(page.GetAnnotations()
                .Where(note => note.Type == AnnotationType.Link)
                .Select(link => LinkOf(link, pages.Count - 1, pages[^1])));
        }

        (Pages, Links) = (pages, links);
    }

    /// <summary>The title in the document information; null when it has no title.</summary>
    public string? Title { get; }

    /// <summary>True when the file says that it is a tagged PDF (ISO 32000-1, 14.8).</summary>
    public bool IsTagged { get; }

    /// <summary>Every page with its words and their boxes.</summary>
    public IReadOnlyList<SeenPage> Pages { get; }

    /// <summary>The label of each page in a reader's program.</summary>
    public IReadOnlyList<string> Labels { get; }

    /// <summary>The outline from top to bottom, children after their parents.</summary>
    public IReadOnlyList<OutlineEntry> Outline { get; }

    /// <summary>The areas that can be clicked, page by page.</summary>
    public IReadOnlyList<SeenLink> Links { get; }

    /// <summary>Reads a file. Throws PdfPig's exceptions for damage.</summary>
    public static FinishedBook Read(byte[] file)
    {
        using var document = PdfPigDocument.Open(file);
        return new FinishedBook(document);
    }

    /// <summary>The text of every page in reading order.</summary>
    public static IReadOnlyList<string> TextsOf(byte[] file) => [.. Read(file).Pages.Select(page => page.Text)];

    private static OutlineEntry EntryOf(BookmarkNode node) => new(node.Level, node.Title, (node as DocumentBookmarkNode)?.PageNumber - 1);

    private static SeenLink LinkOf(Annotation link, int page, SeenPage seen) => new(
        page,
        (link.Action as UriAction)?.Uri,
        (link.Action as GoToAction)?.Destination.PageNumber - 1)
    {
        Text = string.Join(' ', seen.Lines
            .SelectMany(line => line.Words)
            .Where(word => IsIn(word, link.Rectangle, seen.Height))
            .Select(word => word.Text)),
    };

    private static bool IsIn(SeenWord word, PdfRectangle area, double height)
    {
        var (x, y) = ((word.Left + word.Right) / 2, height - ((word.Top + word.Bottom) / 2));
        return x >= area.Left && x <= area.Right && y >= area.Bottom && y <= area.Top;
    }
}
