using TechBeats.Model;
using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Shaping;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Paragraphs;

/// <summary>Inlines to lines: collect, shape and measure here; itemize, break and set in <see cref="PreparedParagraph"/>. Safe to use from many threads.</summary>
public sealed class ParagraphSetter(Shaper shaper, InlineStyles inlineStyles)
{
    public Shaper Shaper { get; } = shaper;

    public InlineStyles InlineStyles { get; } = inlineStyles;

    internal MissingClusters Missing { get; } = new(shaper);

    /// <summary>Shapes a paragraph, once for all widths.</summary>
    /// <param name="inlines">Its text.</param>
    /// <param name="style">How it is set.</param>
    /// <param name="element">What it means: its marks belong to this element, and links, notes and emphasis become its children. Null for ink without meaning.</param>
    /// <param name="figures">What became of the figures in its lines, by address.</param>
    /// <param name="issueKey">The issue to whose notes its marks lead; null where marks lead nowhere.</param>
    public PreparedParagraph Prepare(
        IReadOnlyList<Inline> inlines,
        ParagraphStyle style,
        Element? element,
        IReadOnlyDictionary<string, FigureResult>? figures = null,
        string? issueKey = null)
    {
        var collected = TextCollector.Collect(inlines, style, InlineStyles, element, figures, issueKey);
        return Prepare(collected, style);
    }

    /// <summary>Shapes text that has been collected.</summary>
    internal PreparedParagraph Prepare(CollectedText collected, ParagraphStyle style)
    {
        var direction = style.Direction ?? WritingDirection.FromLanguage(style.Text.Language).DirectionOf(collected.Text);
        var shaped = Shaper.Shape(collected.Text, collected.Styles(), direction == Direction.RightToLeft ? (byte)1 : (byte)0);
        var measured = new MeasuredText(collected, shaped);
        return new PreparedParagraph(measured, style, this);
    }
}
