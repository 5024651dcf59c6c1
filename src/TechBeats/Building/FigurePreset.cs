namespace TechBeats.Building;

/// <summary>How many pixels figures keep.</summary>
public enum FigurePreset
{
    /// <summary>What paper shows: 220 dots an inch for photographs, 300 for line art.</summary>
    Print,

    /// <summary>What a tablet shows: 144 dots an inch for photographs, 200 for line art.</summary>
    Screen,

    /// <summary>All that they have.</summary>
    Original,

    /// <summary>No figures at all.</summary>
    None,
}
