namespace TechBeats.Tests.Reading;

/// <summary>A glyph with its advance box, in points from the top left corner of the page.</summary>
/// <param name="Text">What it stands for: one character, many (a ligature), or a whole phrase that ActualText gives.</param>
/// <param name="Left">Where the glyph before it ends.</param>
/// <param name="Right">Where the next glyph starts.</param>
/// <param name="Top">Top of its font's ascent.</param>
/// <param name="Bottom">Bottom of its font's descent.</param>
/// <param name="Baseline">The line it stands on.</param>
internal readonly record struct SeenGlyph(string Text, double Left, double Right, double Top, double Bottom, double Baseline)
{
    public double Height => Bottom - Top;

    /// <summary>True when it has a letter of a script that runs from right to left.</summary>
    public bool RunsRightToLeft => SeenWord.RunsRightToLeft(Text);

    /// <summary>True when it has a letter or digit that runs from left to right.</summary>
    public bool RunsLeftToRight => !RunsRightToLeft && Text.Any(char.IsLetterOrDigit);
}
