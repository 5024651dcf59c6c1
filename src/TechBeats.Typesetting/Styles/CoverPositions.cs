namespace TechBeats.Typesetting.Styles;

/// <summary>Vertical positions on a cover, as shares of the paper's height from its top.</summary>
/// <param name="Kicker">Top of the kicker.</param>
/// <param name="Title">Top of the title.</param>
/// <param name="MaximumTitleHeight">Maximum height of the title.</param>
/// <param name="Rule">Top of the rule above the lines about the content.</param>
/// <param name="Author">Top of the author's name.</param>
public readonly record struct CoverPositions(double Kicker, double Title, double MaximumTitleHeight, double Rule, double Author);
