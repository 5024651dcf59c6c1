namespace TechBeats.Typesetting.Frames;

/// <summary>What a file says of itself.</summary>
public sealed record Description(
    string Title,
    string? Author,
    string? Subject,
    IReadOnlyList<string> Keywords,
    string? Language,
    DateOnly? Date
)
{
    /// <summary>True for a book that is read from right to left.</summary>
    public bool IsRightToLeft { get; init; }
}
