namespace TechBeats.Typesetting.Styles;

/// <summary>Where the words of a cover stand, as shares of the paper's height from its top.</summary>
/// <param name="Kicker">The kicker.</param>
/// <param name="Title">The title.</param>
/// <param name="MostTitleHeight">Height that the title may have.</param>
/// <param name="Rule">The rule above the lines that tell what is inside.</param>
/// <param name="Author">The author.</param>
internal readonly record struct CoverPlaces(double Kicker, double Title, double MostTitleHeight, double Rule, double Author)
{
    /// <summary>Of a cover of words alone: the title in the upper half, air below it.</summary>
    public static CoverPlaces Plain { get; } = new(0.117, 0.19, 0.36, 0.585, 0.893);

    /// <summary>Of a cover whose upper half is a picture.</summary>
    public static CoverPlaces UnderPicture { get; } = new(0.545, 0.59, 0.16, 0.825, 0.915);
}
