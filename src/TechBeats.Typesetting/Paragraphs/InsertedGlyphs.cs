using TechBeats.Typesetting.Shaping;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Paragraphs;

/// <summary>The marks that are added at the ends of a paragraph's lines, shaped in the style of the word before them.</summary>
internal sealed class InsertedGlyphs(Shaper shaper)
{
    private const string Hyphen = "\u2010";
    private const string HyphenMinus = "-";
    private const string Space = " ";

    private TextStyle? hyphenStyle;
    private InsertedHyphen hyphen;
    private TextStyle? spaceStyle;
    private ShapedRun? space;

    /// <summary>The hyphen after a word that looks so; a hyphen-minus where the style's own face has no other.</summary>
    public InsertedHyphen HyphenAfter(TextStyle style)
    {
        if (!ReferenceEquals(hyphenStyle, style))
        {
            var run = Shape(Hyphen, style);
            run = run.Face == shaper.Library.Find(style.Role, style.Weight, style.IsItalic) ? run : Shape(HyphenMinus, style);
            var width = run.Glyphs.Count > 0 ? run.Glyphs[0].Advance : 0;
            (hyphenStyle, hyphen) = (style, new InsertedHyphen(run, width, width * HangingPunctuation.AtEnd('-')));
        }

        return hyphen;
    }

    /// <summary>The space after a word that looks so.</summary>
    public ShapedRun SpaceAfter(TextStyle style)
    {
        if (space is null || !ReferenceEquals(spaceStyle, style))
        {
            (spaceStyle, space) = (style, Shape(Space, style));
        }

        return space;
    }

    private ShapedRun Shape(string mark, TextStyle style) => shaper.Shape(mark, [new StyledRange(0, mark.Length, style)], 0).Runs[0];
}
