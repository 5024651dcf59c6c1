namespace TechBeats.Typesetting.Styles;

/// <summary>How stretches of text differ from the paragraph around them.</summary>
public sealed record InlineStyles
{
    public Color LinkColor { get; init; } = Palette.Accent;

    /// <summary>Size of code against the text around it: Source Code Pro's x-height is larger than Source Serif's.</summary>
    public double CodeScale { get; init; } = 0.86;

    public Color KeystrokeBorder { get; init; } = Palette.Hairline;

    public Color HighlightBackground { get; init; } = Color.FromRgb(0xFFF1B8);

    /// <summary>Size of raised and lowered text against the text around it.</summary>
    public double ScriptScale { get; init; } = 0.66;

    /// <summary>How far superscripts are raised, in ems of the text around them.</summary>
    public double SuperscriptRise { get; init; } = 0.36;

    /// <summary>How far subscripts are lowered, in ems of the text around them.</summary>
    public double SubscriptDrop { get; init; } = 0.16;

    /// <summary>Size of <c>small</c> text against the text around it.</summary>
    public double SmallScale { get; init; } = 0.85;

    /// <summary>Size of emoji against the text around them: drawn on the full em they would tower over the letters.</summary>
    public double EmojiScale { get; init; } = 0.92;
}
