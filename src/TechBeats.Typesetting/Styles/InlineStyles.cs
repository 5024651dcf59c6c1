namespace TechBeats.Typesetting.Styles;

/// <summary>How text runs differ from the paragraph around them.</summary>
public sealed record InlineStyles
{
    public Color LinkColor { get; init; } = Palette.Accent;

    /// <summary>Size of code relative to the surrounding text. Source Code Pro has a larger x-height than Source Serif.</summary>
    public double CodeScale { get; init; } = 0.86;

    public Color KeystrokeBorder { get; init; } = Palette.Hairline;

    public Color HighlightBackground { get; init; } = Color.FromRgb(0xFFF1B8);

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
}
