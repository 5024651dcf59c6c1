using TechBeats.Model;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Paragraphs;

/// <summary>Applies inline styles to the style of the surrounding text.</summary>
internal static class InlineStyling
{
    /// <summary>Applies an inline style. Emphasis inside italic text is upright.</summary>
    public static TextStyle Apply(InlineStyle style, TextStyle around, InlineStyles inline) => style switch
    {
        InlineStyle.Emphasis => around with { IsItalic = !around.IsItalic },
        InlineStyle.Strong => around with { Weight = FontWeight.Bold },
        InlineStyle.Strikethrough => around with { IsStruckThrough = true },
        InlineStyle.Inserted => around with { IsUnderlined = true },
        InlineStyle.Superscript => Script(around, inline.SuperscriptRise, inline),
        InlineStyle.Subscript => Script(around, -inline.SubscriptDrop, inline),
        InlineStyle.Highlight => inline.HighlightBackground is { } background
            ? around with { Background = background }
            : around with { IsUnderlined = true },
        InlineStyle.Remark => around with
        {
            Role = inline.RemarkRole,
            Size = around.Size * inline.RemarkScale,
            Color = inline.RemarkColor,
            Weight = FontWeight.Regular,
            IsItalic = false,
            Figures = FigureForm.Lining,
            Language = null, // the host of a link, which no hyphen may divide
        },
        InlineStyle.Small => around with { Size = around.Size * inline.SmallScale },
        _ => throw new ArgumentOutOfRangeException(nameof(style), style, "No such style."),
    };

    public static TextStyle ApplyCode(TextStyle around, InlineStyles inline) => around with
    {
        Role = FontRole.Code,
        Size = around.Size * inline.CodeScale,
        Capitals = Capitals.AsWritten,
        Figures = FigureForm.Default,
        LetterSpacing = 0,
    };

    public static TextStyle ApplyKeystroke(TextStyle around, InlineStyles inline) => around with
    {
        Role = FontRole.Sans,
        Size = around.Size * inline.CodeScale,
        Capitals = Capitals.AsWritten,
        Figures = FigureForm.Default,
        LetterSpacing = 0,
    };

    public static TextStyle ApplyLink(TextStyle around, InlineStyles inline) => around with { LinkRule = inline.LinkColor };

    public static TextStyle ApplyNoteMark(TextStyle around, InlineStyles inline) =>
        Script(around, inline.SuperscriptRise, inline) with
        {
            IsItalic = false,
            IsUnderlined = false,
            IsStruckThrough = false,
            LinkRule = null,
        };

    public static TextStyle ApplyLinkNumber(TextStyle around, InlineStyles inline) => ApplyNoteMark(around, inline) with
    {
        Role = inline.RemarkRole,
        Color = inline.LinkNumberColor,
        Weight = FontWeight.Semibold,
    };

    // Old-style figures of different heights would make superscripts uneven.
    private static TextStyle Script(TextStyle around, double rise, InlineStyles inline) => around with
    {
        Size = around.Size * inline.ScriptScale,
        Rise = around.Rise + rise * around.Size,
        Figures = FigureForm.Lining,
    };
}
