namespace TechBeats.Typesetting.Styles;

/// <summary>How the margins of a page look. Lengths in points.</summary>
public sealed record MarginStyle
{
    /// <summary>Share of the top margin above the running head.</summary>
    public double RunningHeadPlace { get; init; } = 0.56;

    /// <summary>Share of the bottom margin above the folio.</summary>
    public double FolioPlace { get; init; } = 0.28;

    /// <summary>Width of the rule above notes.</summary>
    public double NoteRuleWidth { get; init; } = 96;

    /// <summary>Thickness of the rule above notes.</summary>
    public double NoteRule { get; init; } = 0.4;

    /// <summary>Between the groups of lines of the imprint.</summary>
    public double SpaceBetweenImprintGroups { get; init; } = 8;
}
