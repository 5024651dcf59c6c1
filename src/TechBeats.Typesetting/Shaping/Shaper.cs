using System.Collections.Concurrent;
using TechBeats.Typesetting.Fonts;
using TechBeats.Typesetting.Styles;
using TechBeats.Unicode;

namespace TechBeats.Typesetting.Shaping;

/// <summary>
/// Turns text into glyphs. Safe to use from many threads. Words are shaped alone, so that each is shaped once in a book:
/// no kern reaches across a space, every space of a style is equally wide, and breaking at one is always safe.
/// </summary>
/// <param name="library">Every face that may be used.</param>
/// <param name="inlineStyles">How large emoji are; null for the book's own styles.</param>
public sealed class Shaper(FontLibrary library, InlineStyles? inlineStyles = null)
{
    private readonly ConcurrentDictionary<PlanKey, ShapingPlan> plans = new();
    private readonly ConcurrentDictionary<Face, ShapingFont> fonts = new();
    private readonly ConcurrentDictionary<FaceChoice.StyleKey, FaceChoice> choices = new();

    public FontLibrary Library { get; } = library;

    /// <summary>Size of emoji against the style's.</summary>
    internal double EmojiScale { get; } = (inlineStyles ?? new InlineStyles()).EmojiScale;

    /// <summary>Shapes a paragraph.</summary>
    /// <param name="text">The text in composed form (NFC).</param>
    /// <param name="ranges">Its styles, in order, covering all of it.</param>
    /// <param name="baseLevel">The paragraph's embedding level; null to take it from the text (UAX 9, P2 and P3).</param>
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

    internal FaceChoice ChoiceFor(TextStyle style) =>
        choices.TryGetValue(FaceChoice.KeyOf(style), out var choice)
            ? choice
            : choices.GetOrAdd(FaceChoice.KeyOf(style), static (_, of) => new FaceChoice(of.Library, of.style), (Library, style));
}
