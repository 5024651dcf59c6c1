using TechBeats.Typesetting.Shaping;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Paragraphs;

/// <summary>Shapes the glyphs inserted at line ends, in the style of the word before them.</summary>
internal sealed class InsertedGlyphs(Shaper shaper)
{
    private const string Hyphen = "\u2010";
    private const string HyphenMinus = "-";
    private const string Space = " ";

    private TextStyle? hyphenStyle;
    private InsertedHyphen hyphen;
    private TextStyle? spaceStyle;
    private ShapedRun? space;

    /// <summary>Returns the hyphen of a style. If the style's own face lacks U+2010, it is a hyphen-minus.</summary>
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

    /// <summary>Returns the space of a style.</summary>
    public ShapedRun SpaceAfter(TextStyle style)
    {
        if (space is null || !ReferenceEquals(spaceStyle, style))
        {
            (spaceStyle, space) = (style, Shape(Space, style));
        }

        return space;
    }

    private ShapedRun Shape(string text, TextStyle style) => shaper.Shape(text, [new StyledRange(0, text.Length, style)], 0).Runs[0];
}
