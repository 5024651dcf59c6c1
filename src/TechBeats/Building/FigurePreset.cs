namespace TechBeats.Building;

/// <summary>Presets for the resolution of figures.</summary>
internal enum FigurePreset
{
    /// <summary>For print: 220 dpi for photographs, 300 dpi for line art.</summary>
    Print,

    /// <summary>For tablets: 144 dpi for photographs, 200 dpi for line art.</summary>
    Screen,

    /// <summary>The original resolution.</summary>
    Original,

    /// <summary>No figures.</summary>
    None,
}
