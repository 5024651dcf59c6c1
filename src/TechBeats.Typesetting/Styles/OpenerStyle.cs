namespace TechBeats.Typesetting.Styles;

/// <summary>How the opening of an issue looks. Lengths in points.</summary>
public sealed record OpenerStyle
{
    /// <summary>Air above the kicker: an opener is known by it.</summary>
    public double Sink { get; init; } = 26;

    /// <summary>Between the kicker and the title.</summary>
    public double SpaceAfterKicker { get; init; } = 5;

    public double SpaceBeforeDescription { get; init; } = 3;

    public double SpaceBeforeTags { get; init; } = 5;

    public double SpaceBeforeRule { get; init; } = 11;

    public double SpaceAfterRule { get; init; } = 6;

    public double Rule { get; init; } = 0.5;

    /// <summary>Below the opener, before the text.</summary>
    public double SpaceAfter { get; init; } = 20;

    /// <summary>Between the parts of the kicker and between tags: a middle dot between two en spaces, which no line setter folds into one.</summary>
    public string Separator { get; init; } = "\u2002·\u2002";

    /// <summary>An issue of fewer sections has no mini-contents.</summary>
    public int LeastSections { get; init; } = 4;

    /// <summary>Number of lines up to which a mini-contents is not divided between pages.</summary>
    public int LongestUndivided { get; init; } = 20;

    /// <summary>Subsections are named in the line of their section as long as they have no more words: one or two lines.</summary>
    public int LongestSubsections { get; init; } = 14;
}
