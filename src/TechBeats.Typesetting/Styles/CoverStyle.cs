namespace TechBeats.Typesetting.Styles;

/// <summary>
/// How the cover looks. Places are shares of the paper's width or height, from the spine and from the top, so that every paper
/// has the same cover.
/// </summary>
public sealed record CoverStyle
{
    /// <summary>Width of the band at the spine, as a share of the paper's width.</summary>
    public double BandWidth { get; init; } = 0.06;

    /// <summary>From the spine to the words, as a share of the paper's width.</summary>
    public double TextLeft { get; init; } = 0.161;

    /// <summary>From the words to the fore edge, as a share of the paper's width.</summary>
    public double TextRight { get; init; } = 0.08;

    /// <summary>Between title and period, as a share of the paper's height, on a cover of words alone.</summary>
    public double SpaceBeforePeriod { get; init; } = 0.03;

    /// <summary>Width of the rule, as a share of the paper's width.</summary>
    public double RuleWidth { get; init; } = 0.203;

    /// <summary>Thickness of the rule in points.</summary>
    public double Rule { get; init; } = 0.8;

    /// <summary>Between the rule and the lines below it, as a share of the paper's height.</summary>
    public double SpaceAfterRule { get; init; } = 0.017;

    /// <summary>A title of many words is set smaller by this factor until it leaves what stands below it alone.</summary>
    public double TitleStep { get; init; } = 0.92;

    /// <summary>Smallest size of the title in points.</summary>
    public double SmallestTitle { get; init; } = 16;

    /// <summary>Least height of a picture, as a share of the paper's: a panorama is no stripe.</summary>
    public double LowestPicture { get; init; } = 0.34;

    /// <summary>Greatest height of a picture, as a share of the paper's: a portrait leaves room for the words.</summary>
    public double HighestPicture { get; init; } = 0.5;

    /// <summary>Places on a cover of words alone: the title in the upper half, air below it.</summary>
    public CoverPlaces Plain { get; init; } = new(0.117, 0.19, 0.36, 0.585, 0.893);

    /// <summary>Places on a cover whose upper half is a picture.</summary>
    public CoverPlaces UnderPicture { get; init; } = new(0.545, 0.59, 0.16, 0.825, 0.915);
}
