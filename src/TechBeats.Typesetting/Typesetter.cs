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
/// <param name="jobs">Issues set at the same time, at least 1; it never changes a page.</param>
public sealed class Typesetter(FontLibrary fonts, PageStyle page, StyleSheet styles, int jobs)
{
    public FontLibrary Fonts { get; } = fonts;

    public PageStyle Page { get; } = page;

    public StyleSheet Styles { get; } = styles;

    public int Jobs { get; } = jobs;

    /// <summary>Sets the book. The work is done as its pages are asked for.</summary>
    public TypesetBook Set(Book book) => new SetBook(book, Fonts, Page, Styles, Jobs);
}
