using TechBeats.Model;

namespace TechBeats.Pictures.Headers;

/// <summary>A header, or why there is none.</summary>
/// <param name="Header">The header; null when there is none.</param>
/// <param name="Loss">Why there is none; null when there is one.</param>
public readonly record struct HeaderReading(PictureHeader? Header, FigureLost? Loss)
{
    public static implicit operator HeaderReading(PictureHeader header) => new(header, null);

    /// <summary>A picture of a known format whose bytes don't hold together.</summary>
    public static HeaderReading Damaged(string format) => new(null, new FigureLost(LossReason.Undecodable, LossCause.Damaged, format));

    /// <summary>A picture of a kind that isn't read.</summary>
    public static HeaderReading Unreadable(string kind) => new(null, new FigureLost(LossReason.Undecodable, LossCause.Content, kind));

    /// <summary>No picture at all.</summary>
    public static HeaderReading NoPicture(string what) => new(null, new FigureLost(LossReason.NotAPicture, LossCause.Content, what));
}
