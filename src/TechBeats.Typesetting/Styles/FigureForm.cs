namespace TechBeats.Typesetting.Styles;

/// <summary>Forms of figures.</summary>
public enum FigureForm
{
    /// <summary>The font's own.</summary>
    Default,

    /// <summary>As high as capitals (<c>lnum</c>).</summary>
    Lining,

    /// <summary>With ascenders and descenders (<c>onum</c>).</summary>
    OldStyle,
}
