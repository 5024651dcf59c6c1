using TechBeats.Model;

namespace TechBeats.Archive.Assembling;

/// <summary>What is known better of an issue than its own file says. Null where nothing is.</summary>
/// <param name="Name">The issue: its path in the archive, the name of its file, or its key, as a part of a file has one of its own.</param>
public sealed record IssueCorrection(string Name)
{
    public string? Title { get; init; }

    public string? Author { get; init; }

    public DateOnly? Date { get; init; }

    public int? Number { get; init; }

    /// <summary>BCP 47 tag.</summary>
    public string? Language { get; init; }

    /// <summary>True to leave it out.</summary>
    public bool IsExcluded { get; init; }

    /// <summary>Where this was said, to be told when there is no such issue.</summary>
    public Place? Place { get; init; }
}
