using TechBeats.Model;
using TechBeats.Typesetting.Blocks;
using TechBeats.Typesetting.Blocks.Lines;
using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Pages.Display;
using TechBeats.Typesetting.Paragraphs;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Pages;

/// <summary>Typesets issues up to slabs. Safe to use from many threads.</summary>
/// <param name="paragraphs">Sets paragraphs.</param>
/// <param name="page">The paper.</param>
/// <param name="styles">How everything looks.</param>
/// <param name="words">The book's own words.</param>
/// <param name="bookLanguage">Language of the book.</param>
internal sealed class IssueTypesetter(ParagraphSetter paragraphs, PageStyle page, BookStyles styles, Wording words, string? bookLanguage)
{
    /// <summary>The tag of a language that nobody knows (RFC 5646, 4.1): the book's own words are in another.</summary>
    private const string Undetermined = "und";

    private readonly BlockSetter blocks = new(paragraphs, styles, words);

    // One for each direction, by its value: an opener runs the way of its issue, which need not be that of the book.
    private readonly IssueOpenerSetter[] openers =
    [
        .. new[] { Direction.LeftToRight, Direction.RightToLeft }
            .Select(direction => new DisplayText(paragraphs, new WritingDirection(direction)))
            .Select(display => new IssueOpenerSetter(display, new LeaderLineSetter(display, styles.Leaders), styles, words)),
    ];

    /// <summary>Typesets the issue; page numbers in its opener are missing until <see cref="BindNumbers"/>.</summary>
    public TypesetIssue Typeset(Issue issue, CancellationToken cancellation)
    {
        var article = new Element(ElementKind.Article)
        {
            Title = issue.Title,
            Language = issue.Language == bookLanguage ? null : issue.Language ?? Undetermined,
        };
        var opening = article.Add(ElementKind.Section);
        var text = blocks.Set(issue, page.Measure, page.TextHeight, article, cancellation);
        return new TypesetIssue(issue, article, OpenerOf(issue).Set(issue, text.Headings, page.Measure, opening), text);
    }

    /// <summary>Draws the page numbers in the issue's opener.</summary>
    public void BindNumbers(TypesetIssue issue, Func<string, int> pageOf) => OpenerOf(issue.Issue).BindNumbers(issue.Opener, pageOf);

    private IssueOpenerSetter OpenerOf(Issue issue) => openers[(int)BlockContext.ScriptOf(issue).Own];
}
