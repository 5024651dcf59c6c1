namespace TechBeats.Model;

/// <summary>One issue of the newsletter.</summary>
public sealed record Issue
{
    /// <summary>Unique, stable name within the book (<c>a-z 0-9 -</c>); the issue's destination in links.</summary>
    public required string Key { get; init; }

    public required string Title { get; init; }

    /// <summary>The issue's number as its title or file name gives it; null when it has none.</summary>
    public int? Number { get; init; }

    public DateOnly? Date { get; init; }

    public string? Author { get; init; }

    /// <summary>What the author says that the issue is about; plain text.</summary>
    public string? Description { get; init; }

    /// <summary>
    /// A list of contents that its header gives besides or in place of a description; plain text. It is not printed twice.
    /// </summary>
    public string? Summary { get; init; }

    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>BCP 47 tag; null when unsure, and then nothing is hyphenated.</summary>
    public string? Language { get; init; }

    /// <summary>Path of the file it came from, relative to the archive, with forward slashes.</summary>
    public required string Source { get; init; }

    /// <summary>True for a text that stands before the issues and is none of them: a preface.</summary>
    public bool IsPreface { get; init; }

    public required IReadOnlyList<Block> Blocks { get; init; }

    /// <summary>What became of every figure that <see cref="Blocks"/> name, by <see cref="Figure.Address"/>.</summary>
    public IReadOnlyDictionary<string, FigureResult> Figures { get; init; } = new Dictionary<string, FigureResult>();

    /// <summary>Number of words of the running text, captions and notes included. Counted anew on every call.</summary>
    public int WordCount => WordCounter.Count(Blocks);

    /// <summary>Reading time in whole minutes, at least 1: 220 words a minute.</summary>
    public int Minutes => Math.Max(1, (int)Math.Round(WordCount / 220.0, MidpointRounding.AwayFromZero));
}
