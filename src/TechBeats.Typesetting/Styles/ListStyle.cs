namespace TechBeats.Typesetting.Styles;

/// <summary>Style of lists. Lengths are in points.</summary>
public sealed record ListStyle
{
    /// <summary>Space between a label and its item.</summary>
    public double LabelGap { get; init; } = 5;

    /// <summary>Bullets by depth. Deeper levels use the last one.</summary>
    public IReadOnlyList<string> Bullets { get; init; } = ["•", "–", "·"];

    /// <summary>The bullets that authors ask for.</summary>
    internal string Disc { get; init; } = "•";

    internal string Circle { get; init; } = "◦";

    internal string Square { get; init; } = "▪";

    /// <summary>Minimum share of items that are one link, in a list of links. Such items end in the host of their link.</summary>
    public double MinimumLinkItems { get; init; } = 0.6;

    /// <summary>Minimum share of an item's letters that belong to its only link.</summary>
    public double MinimumLinkLetters { get; init; } = 0.6;

    /// <summary>Separates an item from the host of its link.</summary>
    public string HostSeparator { get; init; } = "\u2002";

    /// <summary>Side of a task's check box in ems.</summary>
    public double TaskBoxSize { get; init; } = 0.68;
}
