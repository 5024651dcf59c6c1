using TechBeats.Model;
using TechBeats.Typesetting.Fonts;
using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Pages;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting;

/// <summary>The door of typesetting: a book in, pages out.</summary>
/// <param name="fonts">Every face that may be used.</param>
/// <param name="page">The paper.</param>
/// <param name="styles">How everything looks.</param>
/// <param name="jobs">Issues typeset at the same time, at least 1; the number never changes a page.</param>
public sealed class Typesetter(FontLibrary fonts, PageStyle page, BookStyles styles, int jobs)
{
    /// <summary>Typesets the book.</summary>
    /// <param name="book">The book.</param>
    /// <param name="sink">
    /// Takes each page when it is finished, on the caller's thread: the body first, then the front matter, whose page numbers
    /// depend on the body. Within each <see cref="Matter"/> pages come in order of number.
    /// </param>
    /// <param name="cancellation">Ends the work within a paragraph or block of each issue that is under way.</param>
    /// <returns>What is known when all pages are finished.</returns>
    /// <exception cref="OperationCanceledException">Canceled. No work is under way any more.</exception>
    public TypesetBook Typeset(Book book, Action<Page> sink, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(sink);
        return new BookTypesetter(book, fonts, page, styles, jobs).Typeset(sink, cancellation);
    }
}
