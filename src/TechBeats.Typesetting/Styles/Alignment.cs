namespace TechBeats.Typesetting.Styles;

/// <summary>Horizontal alignment of lines that are shorter than the measure.</summary>
public enum Alignment
{
    /// <summary>Lines fill the measure. The last line starts at the side where reading starts.</summary>
    Justified,
    Start,
    Center,
    End,
}
