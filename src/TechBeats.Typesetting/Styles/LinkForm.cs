namespace TechBeats.Typesetting.Styles;

/// <summary>How links show where they lead.</summary>
public enum LinkForm
{
    /// <summary>A thin rule below the link; in lists of links, its host.</summary>
    Quiet,

    /// <summary>A number after the link, and its address in the side column or at the end of the issue.</summary>
    Notes,
}
