namespace TechBeats.Model;

/// <summary>What was written: the selected issues of one archive, in the order of the book.</summary>
public sealed record Book
{
    public required string Title { get; init; }

    /// <summary>True when nobody gave the book a title: its own words then name it in its own language.</summary>
    public bool IsUntitled { get; init; }

    /// <summary>One line under the title, such as the site's own description; null when none is known.</summary>
    public string? Subtitle { get; init; }

    public string? Author { get; init; }

    /// <summary>BCP 47 tag of the book's own words and of most issues; null when it could not be told.</summary>
    public string? Language { get; init; }

    /// <summary>Address of the newsletter's site; never a folder or a path.</summary>
    public string? SiteAddress { get; init; }

    public string? License { get; init; }

    /// <summary>What the cover shows; null for words alone.</summary>
    public RasterPicture? Cover { get; init; }

    /// <summary>Prefaces, then the issues in order: by date, then by number, then by source path.</summary>
    public required IReadOnlyList<Issue> Issues { get; init; }

    /// <summary>How many issues there are, prefaces not counted.</summary>
    public int IssueCount => Issues.Count(issue => !issue.IsPreface);

    /// <summary>Date of the oldest dated issue; null when none is dated.</summary>
    public DateOnly? From => Issues.Min(issue => issue.Date);

    /// <summary>Date of the newest dated issue; null when none is dated.</summary>
    public DateOnly? To => Issues.Max(issue => issue.Date);
}
