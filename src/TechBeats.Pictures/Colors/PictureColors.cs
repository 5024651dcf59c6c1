namespace TechBeats.Pictures.Colors;

/// <summary>What a picture says that its numbers look like.</summary>
/// <param name="Conversion">Makes sRGB of them; null when they are sRGB already or nobody knows how.</param>
/// <param name="CanStay">True when the picture's own profile is of its own kind of pixels, so that a printer can follow it.</param>
internal sealed record PictureColors(ColorConversion? Conversion, bool CanStay)
{
    /// <summary>The numbers are sRGB, or nothing is said, which means the same.</summary>
    public static PictureColors Standard { get; } = new(null, false);

    /// <summary>Something is said that can't be understood.</summary>
    public static PictureColors Unexplained { get; } = new(null, false);

    /// <summary>A profile that isn't followed here but that a printer can follow, since it is of the picture's own kind of pixels; empty when there is none.</summary>
    public ReadOnlyMemory<byte> Profile { get; init; }

    /// <summary>Makes sRGB of a picture of four inks, before anything else is done to it; null for all others and when nobody knows how.</summary>
    public InkTable? Inks { get; init; }

    public bool IsStandard => ReferenceEquals(this, Standard);

    /// <summary>What a copy with its colors converted means: guessed where there was no conversion.</summary>
    public PictureColor WhenConverted =>
        IsStandard || Conversion is not null || Inks is not null ? PictureColor.Standard : PictureColor.Guessed;

    /// <summary>What the picture means when its bytes stay with their profile.</summary>
    public PictureColor WhenKept => IsStandard ? PictureColor.Standard : CanStay ? PictureColor.Profile : PictureColor.Guessed;
}
