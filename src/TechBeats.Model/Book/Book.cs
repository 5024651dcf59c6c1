namespace TechBeats.Model;

/// <summary>The content of a book: the selected issues of one archive, in book order.</summary>
public sealed record Book
{
    public required string Title { get; init; }

    /// <summary>True if no title is known. The typesetter then uses a generic title in the book's language.</summary>
    public bool IsUntitled { get; init; }

    /// <summary>One line under the title, such as the site's description, or null if none is known.</summary>
    public string? Subtitle { get; init; }

    public string? Author { get; init; }

    /// <summary>BCP 47 tag of the book's generated words and of most issues, or null if unknown.</summary>
    public string? Language { get; init; }

    /// <summary>Address of the newsletter's site, or null if none is known. Never a folder or a path.</summary>
    public string? SiteAddress { get; init; }

    public string? License { get; init; }

    /// <summary>The cover picture, or null for a cover of text alone.</summary>
    public RasterPicture? Cover { get; init; }

    /// <summary>Prefaces, then the issues in order: by date, then by number, then by source path.</summary>
    public required IReadOnlyList<Issue> Issues { get; init; }

    /// <summary>Number of issues, without prefaces.</summary>
    public int IssueCount => Issues.Count(issue => !issue.IsPreface);

    /// <summary>Date of the oldest dated issue, or null if none is dated.</summary>
    public DateOnly? From => Issues.Min(issue => issue.Date);

    /// <summary>Date of the newest dated issue, or null if none is dated.</summary>
    public DateOnly? To => Issues.Max(issue => issue.Date);
}
