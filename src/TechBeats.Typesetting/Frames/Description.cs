namespace TechBeats.Typesetting.Frames;

/// <summary>The metadata of a file.</summary>
public sealed record Description(
    string Title,
    string? Author,
    string? Subject,
    IReadOnlyList<string> Keywords,
    string? Language,
    DateOnly? Date
)
{
    /// <summary>True for a book that reads from right to left.</summary>
    public bool IsRightToLeft { get; init; }
}
