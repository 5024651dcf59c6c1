namespace TechBeats.Pictures.Colors;

/// <summary>The color space of a picture's pixels.</summary>
public enum PictureColor
{
    /// <summary>sRGB.</summary>
    Standard,

    /// <summary>The color profile in the picture's bytes.</summary>
    Profile,

    /// <summary>The picture's color space is not supported. Its pixels are treated as sRGB.</summary>
    Guessed,
}
