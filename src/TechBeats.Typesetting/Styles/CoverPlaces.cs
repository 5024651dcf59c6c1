namespace TechBeats.Typesetting.Styles;

/// <summary>Where the words of a cover stand, as shares of the paper's height from its top.</summary>
/// <param name="Kicker">The kicker.</param>
/// <param name="Title">The title.</param>
/// <param name="HighestTitle">Height that the title may have.</param>
/// <param name="Rule">The rule above the lines that tell what is inside.</param>
/// <param name="Author">The author.</param>
public readonly record struct CoverPlaces(double Kicker, double Title, double HighestTitle, double Rule, double Author);
