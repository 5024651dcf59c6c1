using TechBeats.Typesetting.Shaping;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Paragraphs;

/// <summary>The hyphen that a broken word gets.</summary>
internal static class Hyphen
{
    private const string Mark = "\u2010";

    /// <summary>It as a glyph in the style of the word before it; a hyphen-minus where the face has no other.</summary>
    public static ShapedText Shape(TextStyle style, Shaper shaper)
    {
        var shaped = shaper.Shape(Mark, [new StyledRange(0, 1, style)], 0);
        return shaped.Runs[0].Face == shaper.Library.Find(style.Role, style.Weight, style.IsItalic)
            ? shaped
            : shaper.Shape("-", [new StyledRange(0, 1, style)], 0);
    }

    /// <summary>Its width after the character before the index.</summary>
    public static double Width(MeasuredText text, int end, Shaper shaper)
    {
        var style = text.Collected.Stretches[text.Collected.StretchAt(end - 1)].Context.Style;
        return Shape(style, shaper).Runs[0].Glyphs[0].Advance;
    }

    /// <summary>How much of it may stand outside the measure.</summary>
    public static double Hang(double width) => HangingMarks.AtEnd('-') * width;
}
