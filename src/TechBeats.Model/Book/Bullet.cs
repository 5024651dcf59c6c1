namespace TechBeats.Model;

/// <summary>Markers of a bulleted list.</summary>
public enum Bullet
{
    Disc,
    Circle,
    Square,

    /// <summary>The author asked for items without markers.</summary>
    None,
}
