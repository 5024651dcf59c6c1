using TechBeats.Model;
using TechBeats.Typesetting.Blocks;
using TechBeats.Typesetting.Blocks.Lines;
using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Pages.Display;
using TechBeats.Typesetting.Paragraphs;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Pages;

/// <summary>Typesets issues into slabs. Thread-safe.</summary>
/// <param name="paragraphs">Sets paragraphs.</param>
/// <param name="page">The paper size and its margins.</param>
/// <param name="styles">The typographic styles.</param>
/// <param name="words">The words that the program prints.</param>
/// <param name="bookLanguage">BCP 47 tag of the book; null if unknown.</param>
internal sealed class IssueTypesetter(ParagraphSetter paragraphs, PageStyle page, BookStyles styles, Wording words, string? bookLanguage)
{
    /// <summary>
    /// The tag of an undetermined language (RFC 5646, 4.1). Without it, the issue would inherit the language of the program's words.
    /// </summary>
    private const string Undetermined = "und";

    private readonly BlockSetter blocks = new(paragraphs, styles, words);

    // One setter for each direction, indexed by its value. An opener has the direction of its issue, not of the book.
    private readonly IssueOpenerSetter[] openers =
    [
        .. new[] { Direction.LeftToRight, Direction.RightToLeft }
            .Select(direction => new DisplayText(paragraphs, new WritingDirection(direction)))
            .Select(display => new IssueOpenerSetter(display, styles, words)),
    ];

    /// <summary>Typesets the issue. Its opener gets page numbers by <see cref="BindNumbers"/>.</summary>
    public TypesetIssue Typeset(Issue issue, CancellationToken cancellation)
    {
        var article = new Element(ElementKind.Article)
        {
            Title = issue.Title,
            Language = issue.Language == bookLanguage ? null : issue.Language ?? Undetermined,
        };
        var opening = article.Add(ElementKind.Section);
        var text = blocks.Set(issue, page, article, cancellation);
        var opener = OpenerOf(issue).Set(issue, text, TextBlock, opening);
        return new TypesetIssue(issue, article, opener, text) { WordCount = issue.WordCount };
    }

    /// <summary>Adds the page numbers to the issue's opener.</summary>
    public void BindNumbers(TypesetIssue issue, Func<string, int> pageOf) => OpenerOf(issue.Issue).BindNumbers(issue.Opener, pageOf);

    private Size TextBlock => new(page.ColumnWidth, page.TextHeight);

    private IssueOpenerSetter OpenerOf(Issue issue) => openers[(int)BlockContext.WritingDirectionOf(issue).Base];
}
