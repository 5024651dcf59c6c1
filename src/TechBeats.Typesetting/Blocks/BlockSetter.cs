using TechBeats.Model;
using TechBeats.Typesetting.Blocks.Lines;
using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Paragraphs;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Blocks;

/// <summary>Entry point of block typesetting: turns the blocks of an issue into slabs of one column. Thread-safe.</summary>
/// <param name="paragraphs">Sets running text.</param>
/// <param name="styles">The typographic styles.</param>
/// <param name="words">The words that the program prints.</param>
internal sealed class BlockSetter(ParagraphSetter paragraphs, BookStyles styles, Wording words)
{
    /// <summary>Sets the text of an issue, without its opener.</summary>
    /// <param name="issue">The issue.</param>
    /// <param name="page">The paper, with the width and height of a full column. No unbreakable block is made higher.</param>
    /// <param name="section">The element of the issue, to which the elements of the text are added.</param>
    /// <param name="cancellation">Cancels the work at the next paragraph or block.</param>
    /// <exception cref="OperationCanceledException">The work was canceled.</exception>
    public TypesetBlocks Set(Issue issue, PageStyle page, Element section, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(issue);
        var context = new BlockContext(paragraphs, styles, words, issue)
        {
            Measure = page.ColumnWidth,
            ColumnHeight = page.TextHeight,
            Side = page.Side,
            Text = new TextReferences(
                issue.Key,
                issue.Figures,
                styles.Links == LinkForm.Notes ? LinkNumbers.Count(issue.Blocks) : new Dictionary<string, int>()),
            Cancellation = cancellation,
        };
        var findings = new IssueFindings(issue);
        var flow = new BlockDispatcher(context, findings, section).SetIssue(new Column
        {
            Width = page.ColumnWidth,
            Parent = section,
            Text = styles.Body,
            ParagraphIndent = styles.ParagraphIndent,
            IsMain = true,
        });
        foreach (var display in (string?[])[issue.Title, issue.Description, .. issue.Tags])
        {
            findings.AddMissing(paragraphs.Prepare([new Text(display ?? "")], styles.IssueTitle, null).MissingClusters, 1);
        }

        return findings.ToBlocks(flow.Slabs);
    }
}
