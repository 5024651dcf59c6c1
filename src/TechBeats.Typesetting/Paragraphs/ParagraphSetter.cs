using TechBeats.Model;
using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Shaping;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Paragraphs;

/// <summary>
/// Typesets paragraphs: collects, shapes and measures inlines here; <see cref="PreparedParagraph"/> itemizes, breaks and sets them.
/// Thread-safe.
/// </summary>
internal sealed class ParagraphSetter(Shaper shaper, InlineStyles inlineStyles)
{
    public Shaper Shaper { get; } = shaper;

    public InlineStyles InlineStyles { get; } = inlineStyles;

    internal MissingClusters Missing { get; } = new(shaper);

    /// <summary>Shapes a paragraph once for all widths.</summary>
    /// <param name="inlines">The text.</param>
    /// <param name="style">The style.</param>
    /// <param name="element">
    /// The element of the paragraph, to which links, notes and emphasis are added as children. Null for an artifact.
    /// </param>
    /// <param name="issue">What the text refers to; null for text that is not an issue's. Its marks are then unlinked.</param>
    public PreparedParagraph Prepare(
        IReadOnlyList<Inline> inlines,
        ParagraphStyle style,
        Element? element,
        TextReferences? issue = null)
    {
        var collected = TextCollector.Collect(inlines, style, InlineStyles, element, issue);
        return Prepare(style.FirstWords is { } first ? FirstWords.Apply(collected, first) : collected, style);
    }

    /// <summary>Shapes collected text.</summary>
    internal PreparedParagraph Prepare(CollectedText collected, ParagraphStyle style)
    {
        var direction = style.Direction ?? WritingDirection.FromLanguage(style.Text.Language).DirectionOf(collected.Text);
        var shaped = Shaper.Shape(collected.Text, collected.Styles(), direction == Direction.RightToLeft ? (byte)1 : (byte)0);
        var measured = new MeasuredText(collected, shaped);
        return new PreparedParagraph(measured, style, this);
    }
}
