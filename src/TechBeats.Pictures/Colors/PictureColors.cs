namespace TechBeats.Pictures.Colors;

/// <summary>The color space that a picture states.</summary>
/// <param name="Conversion">Conversion to sRGB, or null if the pixels are sRGB already or no conversion is known.</param>
/// <param name="CanStay">True if the picture's profile fits its pixel format, so that a PDF viewer can apply it.</param>
internal sealed record PictureColors(ColorConversion? Conversion, bool CanStay)
{
    /// <summary>sRGB, stated or by default.</summary>
    public static PictureColors Standard { get; } = new(null, false);

    /// <summary>An unsupported color space.</summary>
    public static PictureColors Unexplained { get; } = new(null, false);

    /// <summary>
    /// A profile that has no conversion here but fits the pixel format, so that a PDF viewer can apply it; otherwise empty.
    /// </summary>
    public ReadOnlyMemory<byte> Profile { get; init; }

    /// <summary>Conversion of CMYK pixels to sRGB right after decoding, or null for other pixels or an unknown conversion.</summary>
    public InkTable? Inks { get; init; }

    public bool IsStandard => ReferenceEquals(this, Standard);

    /// <summary>The color space of a converted copy; guessed if no conversion is known.</summary>
    public PictureColor WhenConverted =>
        IsStandard || Conversion is not null || Inks is not null ? PictureColor.Standard : PictureColor.Guessed;

    /// <summary>The color space of unchanged bytes with their profile.</summary>
    public PictureColor WhenKept => IsStandard ? PictureColor.Standard : CanStay ? PictureColor.Profile : PictureColor.Guessed;
}
