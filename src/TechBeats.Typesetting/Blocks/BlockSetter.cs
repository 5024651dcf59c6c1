using TechBeats.Model;
using TechBeats.Typesetting.Blocks.Lines;
using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Paragraphs;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Blocks;

/// <summary>The door of this floor: an issue's blocks to slabs of one column. Safe to use from many threads.</summary>
/// <param name="paragraphs">Sets running text.</param>
/// <param name="styles">How everything looks.</param>
/// <param name="words">The book's own words.</param>
public sealed class BlockSetter(ParagraphSetter paragraphs, BookStyles styles, Wording words)
{
    /// <summary>Sets an issue's text; its title and what else opens it is not part of it.</summary>
    /// <param name="issue">The issue.</param>
    /// <param name="measure">Width of the column in points.</param>
    /// <param name="columnHeight">Height of the column on a full page in points: nothing that can't be divided is made higher.</param>
    /// <param name="section">The issue's element, to which what the text means is added.</param>
    /// <param name="cancellation">Ends the work within a paragraph or block.</param>
    /// <exception cref="OperationCanceledException">Canceled.</exception>
    public TypesetBlocks Set(Issue issue, double measure, double columnHeight, Element section, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(issue);
        var context = new BlockContext(paragraphs, styles, words, issue)
        {
            Measure = measure,
            ColumnHeight = columnHeight,
            Cancellation = cancellation,
        };
        var notes = new IssueNotes(issue);
        var flow = new BlockDispatcher(context, notes, section).Set(issue.Blocks, new Column
        {
            Width = measure,
            Parent = section,
            Text = styles.Body,
            ParagraphIndent = styles.ParagraphIndent,
            IsMain = true,
        });
        return notes.ToBlocks(flow.Slabs);
    }
}
