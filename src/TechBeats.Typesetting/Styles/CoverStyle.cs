namespace TechBeats.Typesetting.Styles;

/// <summary>
/// Style of the cover. Positions and spaces are shares of the paper's width or height, and type grows with the paper. So the cover fits
/// every paper size.
/// </summary>
public sealed record CoverStyle
{
    /// <summary>Color of the paper; null for none.</summary>
    public Color? Background { get; init; }

    /// <summary>Distance from the spine to the text, as a share of the paper's width.</summary>
    public double TextLeft { get; init; } = 0.13;

    /// <summary>Distance from the text to the fore edge, as a share of the paper's width.</summary>
    public double TextRight { get; init; } = 0.114;

    /// <summary>Top of the kicker, as a share of the paper's height.</summary>
    public double Top { get; init; } = 0.1;

    /// <summary>Distance from the last line to the lower edge, as a share of the paper's height.</summary>
    public double Foot { get; init; } = 0.1;

    /// <summary>Space between kicker and title, as a share of the paper's height.</summary>
    public double SpaceAfterKicker { get; init; } = 0.022;

    /// <summary>Space between title and subtitle, as a share of the paper's height.</summary>
    public double SpaceBeforeSubtitle { get; init; } = 0.016;

    /// <summary>Space between title or subtitle and period, as a share of the paper's height.</summary>
    public double SpaceBeforePeriod { get; init; } = 0.045;

    /// <summary>Space between the period and the ornament, and between the ornament and the last lines, as a share of the height.</summary>
    public double SpaceAroundOrnament { get; init; } = 0.085;

    /// <summary>Minimum space between texts, as a share of the paper's height.</summary>
    public double Gap { get; init; } = 0.02;

    /// <summary>Height of the highest bar, as a share of the paper's height.</summary>
    public double BarHeight { get; init; } = 0.12;

    /// <summary>Maximum height of the title, as a share of the paper's height.</summary>
    public double MaximumTitleHeight { get; init; } = 0.38;

    /// <summary>Maximum height of the subtitle, as a share of the paper's height.</summary>
    public double MaximumSubtitleHeight { get; init; } = 0.09;

    /// <summary>Maximum height of the author's name or of the line of counts, as a share of the paper's height.</summary>
    public double MaximumFootLineHeight { get; init; } = 0.07;

    /// <summary>
    /// Minimum height of kicker, title and period, as a share of the paper's height. With less, the cover has no ornament.
    /// </summary>
    public double MinimumHeadHeight { get; init; } = 0.3;

    /// <summary>Separates the counts: a middle dot between spaces.</summary>
    public string Separator { get; init; } = " · ";

    /// <summary>Factor by which the size of a title shrinks, repeatedly, until the title fits its space.</summary>
    public double TitleShrinkFactor { get; init; } = 0.92;

    /// <summary>Minimum size of the title in points.</summary>
    public double MinimumTitleSize { get; init; } = 11;

    /// <summary>Minimum height of a picture, as a share of the paper's height. A panorama would be a stripe.</summary>
    public double MinimumPictureHeight { get; init; } = 0.34;

    /// <summary>Maximum height of a picture, as a share of the paper's height. It leaves room for the text.</summary>
    public double MaximumPictureHeight { get; init; } = 0.5;

    /// <summary>Space between a picture and the kicker, as a share of the paper's height.</summary>
    public double SpaceBelowPicture { get; init; } = 0.045;

    /// <summary>The bars that are the cover's ornament.</summary>
    public TimelineStyle Ornament { get; init; } = new();

    /// <summary>Creates the style in the colors of a palette.</summary>
    public static CoverStyle From(Palette palette)
    {
        ArgumentNullException.ThrowIfNull(palette);
        return new CoverStyle { Background = palette.CoverPaper, Ornament = TimelineStyle.From(palette) };
    }

    /// <summary>Width of the paper for which the sizes of the cover's type are given, in points: A5.</summary>
    public double DesignWidth { get; init; } = 419.5;

    /// <summary>Height of the paper for which the sizes of the cover's type are given, in points: A5.</summary>
    public double DesignHeight { get; init; } = 595.3;

    /// <summary>Maximum scale of the type on long or low paper, relative to the scale of its shorter side.</summary>
    public double MaximumNarrowScale { get; init; } = 2;

    /// <summary>Minimum scale of the small type of the cover.</summary>
    public double MinimumSmallScale { get; init; } = 0.84;

    /// <summary>Returns the scale of the title's and the period's type on paper.</summary>
    internal double ScaleOn(PageStyle page)
    {
        var (horizontal, vertical) = (page.Width / DesignWidth, page.Height / DesignHeight);
        return Math.Min(Math.Sqrt(horizontal * vertical), MaximumNarrowScale * Math.Min(horizontal, vertical));
    }
}
