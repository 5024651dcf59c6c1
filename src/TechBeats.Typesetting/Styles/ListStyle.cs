namespace TechBeats.Typesetting.Styles;

/// <summary>How lists look. Lengths in points.</summary>
public sealed record ListStyle
{
    /// <summary>Between a bullet or number and the text beside it.</summary>
    public double LabelGap { get; init; } = 5;

    /// <summary>Bullets by depth; deeper ones repeat the last.</summary>
    public IReadOnlyList<string> Bullets { get; init; } = ["•", "–", "·"];

    /// <summary>Side of a task's box, in ems.</summary>
    public double TaskBoxSize { get; init; } = 0.68;
}
