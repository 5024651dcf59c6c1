using System.Collections.Concurrent;
using TechBeats.Typesetting.Fonts;
using TechBeats.Typesetting.Styles;
using TechBeats.Unicode;

namespace TechBeats.Typesetting.Shaping;

/// <summary>
/// Converts text to glyphs. Safe to use from many threads. Words are shaped alone, so that each word is shaped once in a book. So no kern
/// crosses a space, all spaces of a style are equally wide, and breaks at spaces are always safe.
/// </summary>
/// <param name="library">The available faces.</param>
/// <param name="inlineStyles">Styles with the scale of emoji, or null for the default styles.</param>
internal sealed class Shaper(FontLibrary library, InlineStyles? inlineStyles = null)
{
    private readonly ConcurrentDictionary<PlanKey, ShapingPlan> plans = new();
    private readonly ConcurrentDictionary<Face, ShapingFont> fonts = new();
    private readonly ConcurrentDictionary<FaceSelector.StyleKey, FaceSelector> selectors = new();

    public FontLibrary Library { get; } = library;

    /// <summary>Size of emoji relative to the font size.</summary>
    internal double EmojiScale { get; } = (inlineStyles ?? new InlineStyles()).EmojiScale;

    /// <summary>Shapes a paragraph.</summary>
    /// <param name="text">The text in composed form (NFC).</param>
    /// <param name="ranges">The styles, in order. They cover the whole text.</param>
    /// <param name="baseLevel">The paragraph's embedding level, or null to derive it from the text (UAX 9, P2 and P3).</param>
    public ShapedText Shape(string text, IReadOnlyList<StyledRange> ranges, byte? baseLevel = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(ranges);
        using var paragraph = new ParagraphShaping(this, text, baseLevel ?? BidiAlgorithm.BaseLevelOf(text));
        return paragraph.Shape(ranges);
    }

    internal ShapingPlan PlanFor(PlanKey key) =>
        plans.TryGetValue(key, out var plan)
            ? plan
            : plans.GetOrAdd(key, static (key, shaper) => new ShapingPlan(key, shaper.FontOf(key.Face)), this);

    private ShapingFont FontOf(Face face) =>
        fonts.TryGetValue(face, out var font) ? font : fonts.GetOrAdd(face, static face => new ShapingFont(face));

    internal FaceSelector SelectorFor(TextStyle style) =>
        selectors.TryGetValue(FaceSelector.CreateKey(style), out var selector)
            ? selector
            : selectors.GetOrAdd(
                FaceSelector.CreateKey(style),
                static (_, state) => new FaceSelector(state.Library, state.style),
                (Library, style));
}
