namespace TechBeats.Pictures.Colors;

/// <summary>What the numbers of a picture's pixels mean.</summary>
public enum PictureColor
{
    /// <summary>Colors of sRGB.</summary>
    Standard,

    /// <summary>What the color profile in the picture's bytes says.</summary>
    Profile,

    /// <summary>The picture says something that can't be followed: its numbers are taken for sRGB.</summary>
    Guessed,
}
