namespace TechBeats.Typesetting.Styles;

/// <summary>Where lines stand that are shorter than the measure.</summary>
public enum Alignment
{
    /// <summary>Lines fill the measure; the last one starts at the side where reading starts.</summary>
    Justified,
    Start,
    Center,
    End,
}
