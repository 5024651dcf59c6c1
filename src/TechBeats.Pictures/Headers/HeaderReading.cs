using TechBeats.Model;

namespace TechBeats.Pictures.Headers;

/// <summary>A header, or the reason why it could not be read.</summary>
/// <param name="Header">The header, or null if there is none.</param>
/// <param name="Loss">The reason, or null if there is a header.</param>
public readonly record struct HeaderReading(PictureHeader? Header, FigureLost? Loss)
{
    public static implicit operator HeaderReading(PictureHeader header) => new(header, null);

    /// <summary>A picture of a known format with damaged bytes.</summary>
    public static HeaderReading Damaged(string format) => new(null, new FigureLost(LossReason.Undecodable, LossCause.Damaged, format));

    /// <summary>A picture of an unsupported format.</summary>
    public static HeaderReading Unreadable(string kind) => new(null, new FigureLost(LossReason.Undecodable, LossCause.Content, kind));

    /// <summary>No picture.</summary>
    public static HeaderReading NoPicture(string what) => new(null, new FigureLost(LossReason.NotAPicture, LossCause.Content, what));
}
