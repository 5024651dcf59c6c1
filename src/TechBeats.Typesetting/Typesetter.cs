using TechBeats.Model;
using TechBeats.Typesetting.Fonts;
using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Pages;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting;

/// <summary>Entry point of typesetting: turns a book into pages.</summary>
/// <param name="fonts">The faces to typeset with.</param>
/// <param name="page">The paper size and its margins.</param>
/// <param name="styles">The typographic styles.</param>
/// <param name="jobs">Maximum number of issues typeset in parallel, at least 1. It does not change the pages.</param>
public sealed class Typesetter(FontLibrary fonts, PageStyle page, BookStyles styles, int jobs)
{
    /// <summary>Typesets the book.</summary>
    /// <param name="book">The book.</param>
    /// <param name="sink">
    /// Receives each finished page on the caller's thread: first the body, then the front matter, whose page numbers depend on the body.
    /// Within each <see cref="Matter"/>, pages arrive in order of number.
    /// </param>
    /// <param name="cancellation">Cancels typesetting. Each running issue stops at its next paragraph or block.</param>
    /// <returns>The book's metadata, structure, bookmarks and problems.</returns>
    /// <exception cref="OperationCanceledException">The work was canceled. No task is still running.</exception>
    public TypesetBook Typeset(Book book, Action<Page> sink, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(sink);
        return new BookTypesetter(book, fonts, page, styles, jobs).Typeset(sink, cancellation);
    }
}
