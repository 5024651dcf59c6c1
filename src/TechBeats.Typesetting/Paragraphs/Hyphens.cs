using TechBeats.Typesetting.Shaping;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Paragraphs;

/// <summary>The hyphens that the broken words of a paragraph get.</summary>
internal sealed class Hyphens(Shaper shaper)
{
    private const string Mark = "\u2010";
    private const string PlainMark = "-";

    private TextStyle? lastStyle;
    private AddedHyphen last;

    /// <summary>The hyphen after a word that looks so.</summary>
    public AddedHyphen After(TextStyle style)
    {
        if (!ReferenceEquals(lastStyle, style))
        {
            (lastStyle, last) = (style, Shape(style));
        }

        return last;
    }

    // A hyphen-minus where the style's own face has no other.
    private AddedHyphen Shape(TextStyle style)
    {
        var run = shaper.Shape(Mark, [new StyledRange(0, 1, style)], 0).Runs[0];
        if (run.Face != shaper.Library.Find(style.Role, style.Weight, style.IsItalic))
        {
            run = shaper.Shape(PlainMark, [new StyledRange(0, 1, style)], 0).Runs[0];
        }

        var width = run.Glyphs.Count > 0 ? run.Glyphs[0].Advance : 0;
        return new AddedHyphen(run, width, width * HangingMarks.AtEnd('-'));
    }
}

/// <summary>A hyphen that a broken word gets.</summary>
/// <param name="Run">It as a glyph.</param>
/// <param name="Width">Its width in points.</param>
/// <param name="Hang">How much of it may stand outside the measure.</param>
internal readonly record struct AddedHyphen(ShapedRun Run, double Width, double Hang);
