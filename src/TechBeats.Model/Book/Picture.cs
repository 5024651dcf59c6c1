namespace TechBeats.Model;

/// <summary>A picture ready for the book. A closed family. Pictures with equal <see cref="Hash"/> are equal.</summary>
public abstract record Picture
{
    private protected Picture()
    {
    }

    /// <summary>SHA-256 in lower-case hexadecimal: of the bytes from <see cref="RasterPicture.Open"/>, or of a drawing's source.</summary>
    public required string Hash { get; init; }
}
