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
public sealed class BlockSetter(ParagraphSetter paragraphs, StyleSheet styles, Wording words)
{
    public ParagraphSetter Paragraphs { get; } = paragraphs;

    public StyleSheet Styles { get; } = styles;

    public Wording Words { get; } = words;

    /// <summary>Sets an issue's text; its title and what else opens it is not part of it.</summary>
    /// <param name="issue">The issue.</param>
    /// <param name="measure">Width of the column.</param>
    /// <param name="columnHeight">Height of the column on a full page: nothing that can't be divided is made higher.</param>
    /// <param name="section">The issue's element, to which what the text means is added.</param>
    /// <param name="cancellation">Ends the work within a paragraph or block.</param>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public SetBlocks Set(Issue issue, double measure, double columnHeight, Element section, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(issue);
        var setting = new IssueSetting(this, issue, measure, columnHeight, section) { Cancellation = cancellation };
        var flow = setting.Set(issue.Blocks, new Column
        {
            Width = measure,
            Parent = section,
            Text = Styles.Body,
            ParagraphIndent = Styles.ParagraphIndent,
            IsMain = true,
        });
        return setting.Finish(flow);
    }
}
