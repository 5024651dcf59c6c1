using TechBeats.Model;

namespace TechBeats.Archive.Assembling;

/// <summary>Metadata that replaces an issue's own. Null values leave the issue's value unchanged.</summary>
/// <param name="Name">The issue: its path in the archive, the name of its file, or its key.</param>
public sealed record IssueCorrection(string Name)
{
    public string? Title { get; init; }

    public string? Author { get; init; }

    public DateOnly? Date { get; init; }

    public int? Number { get; init; }

    /// <summary>BCP 47 tag.</summary>
    public string? Language { get; init; }

    /// <summary>True to exclude the issue.</summary>
    public bool IsExcluded { get; init; }

    /// <summary>The place of the correction in the settings, for the problem of a correction that matches no issue.</summary>
    public Place? Place { get; init; }
}
