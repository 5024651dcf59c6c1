namespace TechBeats.Typesetting.Styles;

/// <summary>
/// Style of the cover. Positions are shares of the paper's width from the spine, or of its height from the top. So the cover fits every
/// paper size.
/// </summary>
public sealed record CoverStyle
{
    /// <summary>Width of the band at the spine, as a share of the paper's width.</summary>
    public double BandWidth { get; init; } = 0.06;

    /// <summary>Distance from the spine to the text, as a share of the paper's width.</summary>
    public double TextLeft { get; init; } = 0.161;

    /// <summary>Distance from the text to the fore edge, as a share of the paper's width.</summary>
    public double TextRight { get; init; } = 0.08;

    /// <summary>Space between title and period on a cover without a picture, as a share of the paper's height.</summary>
    public double SpaceBeforePeriod { get; init; } = 0.03;

    /// <summary>Width of the rule, as a share of the paper's width.</summary>
    public double RuleWidth { get; init; } = 0.203;

    /// <summary>Thickness of the rule in points.</summary>
    public double Rule { get; init; } = 0.8;

    /// <summary>Space between the rule and the lines below it, as a share of the paper's height.</summary>
    public double SpaceAfterRule { get; init; } = 0.017;

    /// <summary>Factor by which the size of a title shrinks, repeatedly, until the title fits its space.</summary>
    public double TitleShrinkFactor { get; init; } = 0.92;

    /// <summary>Minimum size of the title in points.</summary>
    public double MinimumTitleSize { get; init; } = 11;

    /// <summary>Minimum space between texts of the cover, as a share of the paper's height.</summary>
    internal double Gap { get; init; } = 0.012;

    /// <summary>Minimum height of a picture, as a share of the paper's height. A panorama would be a stripe.</summary>
    public double MinimumPictureHeight { get; init; } = 0.34;

    /// <summary>Maximum height of a picture, as a share of the paper's height. It leaves room for the text.</summary>
    public double MaximumPictureHeight { get; init; } = 0.5;

    /// <summary>Positions on a cover without a picture: the title in the upper half, white space below.</summary>
    public CoverPositions Plain { get; init; } = new(0.117, 0.19, 0.36, 0.585, 0.893);

    /// <summary>Positions on a cover with a picture in its upper half.</summary>
    public CoverPositions UnderPicture { get; init; } = new(0.545, 0.59, 0.16, 0.825, 0.915);
}
