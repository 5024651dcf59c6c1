namespace TechBeats.Typesetting.Styles;

/// <summary>Forms of numerals.</summary>
public enum FigureForm
{
    /// <summary>The font's default.</summary>
    Default,

    /// <summary>Lining figures, as high as capitals (OpenType <c>lnum</c>).</summary>
    Lining,

    /// <summary>Old-style figures, with ascenders and descenders (OpenType <c>onum</c>).</summary>
    OldStyle,
}
