namespace TechBeats.Typesetting.Styles;

/// <summary>Style of the page margins. Lengths are in points.</summary>
public sealed record MarginStyle
{
    /// <summary>Position of the running head, as a share of the top margin from the top edge.</summary>
    public double RunningHeadPlace { get; init; } = 0.56;

    /// <summary>Position of the folio, as a share of the bottom margin from the text block.</summary>
    public double FolioPlace { get; init; } = 0.28;

    /// <summary>Width of the rule above notes.</summary>
    public double NoteRuleWidth { get; init; } = 96;

    /// <summary>Thickness of the rule above notes.</summary>
    public double NoteRule { get; init; } = 0.4;
}
