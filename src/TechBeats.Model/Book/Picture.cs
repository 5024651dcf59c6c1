namespace TechBeats.Model;

/// <summary>A picture ready for the book. A closed family. Two pictures are the same when their <see cref="Hash"/> is.</summary>
public abstract record Picture
{
    private protected Picture()
    {
    }

    /// <summary>
    /// SHA-256 of the bytes that <see cref="RasterPicture.Open"/> gives, or of a drawing's source, in lower-case hexadecimal.
    /// </summary>
    public required string Hash { get; init; }
}
