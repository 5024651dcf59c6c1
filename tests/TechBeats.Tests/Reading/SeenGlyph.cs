namespace TechBeats.Tests.Reading;

/// <summary>A glyph with its advance box, in points from the top left corner of the page.</summary>
/// <param name="Text">Its text: one character, many (a ligature), or a whole phrase that ActualText gives.</param>
/// <param name="Left">Where the glyph before it ends.</param>
/// <param name="Right">Where the next glyph starts.</param>
/// <param name="Top">Top of its font's ascent.</param>
/// <param name="Bottom">Bottom of its font's descent.</param>
/// <param name="Baseline">The line it stands on.</param>
internal readonly record struct SeenGlyph(string Text, double Left, double Right, double Top, double Bottom, double Baseline)
{
    public double Height => Bottom - Top;

    /// <summary>The same glyph with a box around both.</summary>
    public SeenGlyph Around(SeenGlyph other) => this with
    {
        Left = Math.Min(Left, other.Left),
        Right = Math.Max(Right, other.Right),
        Top = Math.Min(Top, other.Top),
        Bottom = Math.Max(Bottom, other.Bottom),
    };

    /// <summary>Space from one box to the other, whichever stands on the left; less than 0 where they overlap.</summary>
    public double GapTo(SeenGlyph other) => Math.Max(other.Left - Right, Left - other.Right);

    /// <summary>True when it has a letter of a script that runs from right to left.</summary>
    public bool RunsRightToLeft => SeenWord.RunsRightToLeft(Text);

    /// <summary>True when it has a letter or digit that runs from left to right.</summary>
    public bool RunsLeftToRight => !RunsRightToLeft && Text.Any(char.IsLetterOrDigit);
}
