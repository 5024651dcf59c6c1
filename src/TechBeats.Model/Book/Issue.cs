namespace TechBeats.Model;

/// <summary>One issue of the newsletter.</summary>
public sealed record Issue
{
    /// <summary>Unique, stable name within the book (<c>a-z 0-9 -</c>), and the issue's link destination.</summary>
    public required string Key { get; init; }

    public required string Title { get; init; }

    /// <summary>The issue's number from its title or file name, or null if it has none.</summary>
    public int? Number { get; init; }

    public DateOnly? Date { get; init; }

    public string? Author { get; init; }

    /// <summary>The license that the issue states, or null if it states none.</summary>
    public string? License { get; init; }

    /// <summary>The author's description as plain text, or null if there is none.</summary>
    public string? Description { get; init; }

    /// <summary>
    /// A list of contents from the front matter as plain text, or null. It may stand beside or instead of a description, and is printed
    /// once.
    /// </summary>
    public string? Summary { get; init; }

    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>BCP 47 tag, or null if unsure. Text without a language is not hyphenated.</summary>
    public string? Language { get; init; }

    /// <summary>Path of the source file, relative to the archive, with forward slashes.</summary>
    public required string Source { get; init; }

    /// <summary>What a browser would not show, and the blocks do not hold. For a file of several issues the first has all of it.</summary>
    public HiddenText Hidden { get; init; }

    /// <summary>True for a preface: a text that precedes the issues and does not count as one.</summary>
    public bool IsPreface { get; init; }

    public required IReadOnlyList<Block> Blocks { get; init; }

    /// <summary>The result of each figure in <see cref="Blocks"/>, by <see cref="Figure.Address"/>.</summary>
    public IReadOnlyDictionary<string, FigureResult> Figures { get; init; } = new Dictionary<string, FigureResult>();

    /// <summary>Number of words of running text, captions and notes. Each call counts again.</summary>
    public int WordCount => WordCounter.Count(Blocks);

    /// <summary>Reading time in whole minutes at 220 words a minute, at least 1.</summary>
    public int Minutes => Math.Max(1, (int)Math.Round(WordCount / 220.0, MidpointRounding.AwayFromZero));
}
