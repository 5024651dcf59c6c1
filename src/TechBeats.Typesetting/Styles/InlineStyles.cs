namespace TechBeats.Typesetting.Styles;

/// <summary>How text runs differ from the paragraph around them.</summary>
public sealed record InlineStyles
{
    /// <summary>Color of the thin rule below a link. The text of a link has the ink of the text around it.</summary>
    public Color LinkColor { get; init; }

    /// <summary>Thickness of the rule below a link, in points.</summary>
    public double LinkRule { get; init; } = 0.4;

    /// <summary>Distance from the baseline to the middle of that rule, in ems.</summary>
    public double LinkRuleDrop { get; init; } = 0.19;

    /// <summary>Size of code relative to the surrounding text. Source Code Pro has a larger x-height than Source Serif.</summary>
    public double CodeScale { get; init; } = 0.86;

    /// <summary>Face of remarks of the program.</summary>
    public FontRole RemarkRole { get; init; } = FontRole.Sans;

    /// <summary>Size of remarks relative to the surrounding text.</summary>
    public double RemarkScale { get; init; } = 0.74;

    public Color RemarkColor { get; init; }

    /// <summary>Color of the numbers of links.</summary>
    public Color LinkNumberColor { get; init; }

    public Color KeystrokeBorder { get; init; }

    /// <summary>Background of highlighted text; null to underline it.</summary>
    public Color? HighlightBackground { get; init; }

    /// <summary>Size of superscripts and subscripts relative to the surrounding text.</summary>
    public double ScriptScale { get; init; } = 0.66;

    /// <summary>Rise of superscripts in ems of the surrounding text.</summary>
    public double SuperscriptRise { get; init; } = 0.36;

    /// <summary>Drop of subscripts in ems of the surrounding text.</summary>
    public double SubscriptDrop { get; init; } = 0.16;

    /// <summary>Size of <c>small</c> text relative to the surrounding text.</summary>
    public double SmallScale { get; init; } = 0.85;

    /// <summary>Size of emoji relative to the surrounding text. At the full em they would be higher than the letters.</summary>
    public double EmojiScale { get; init; } = 0.92;

    /// <summary>Creates the styles in the colors of a palette and the faces of a theme.</summary>
    public static InlineStyles From(Palette palette, ThemeFaces faces)
    {
        ArgumentNullException.ThrowIfNull(palette);
        ArgumentNullException.ThrowIfNull(faces);
        return new InlineStyles
        {
            LinkColor = palette.Accent,
            LinkNumberColor = palette.Accent,
            RemarkRole = faces.Small,
            RemarkColor = palette.Muted,
            KeystrokeBorder = palette.Hairline,
            HighlightBackground = palette.Highlight,
        };
    }
}
