namespace TechBeats.Typesetting.Fonts;

/// <summary>Kinds of <see cref="GlyphStep"/>.</summary>
public enum GlyphStepKind
{
    Move,
    Line,
    Curve,
    Close,
}
