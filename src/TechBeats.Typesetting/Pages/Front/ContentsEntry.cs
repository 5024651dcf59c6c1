namespace TechBeats.Typesetting.Pages.Front;

/// <summary>An entry of the contents: an issue or a part of the back matter.</summary>
/// <param name="Title">The title.</param>
/// <param name="Target">The landmark at its start.</param>
/// <param name="Page">The page of its start.</param>
/// <param name="Number">The number; null for none.</param>
/// <param name="Date">The date; null for none.</param>
/// <param name="Sections">The sections below the entry.</param>
internal sealed record ContentsEntry(
    string Title,
    string Target,
    int Page,
    int? Number,
    DateOnly? Date,
    IReadOnlyList<ContentsEntry> Sections
)
{
    /// <summary>True for a preface, which belongs to no group of issues.</summary>
    public bool IsPreface { get; init; }

    /// <summary>Number of pages of a section.</summary>
    public int Length { get; init; }

    /// <summary>The page number as printed: Roman in the front matter.</summary>
    public string PageText { get; init; } = $"{Page}";

    /// <summary>Name of the landmark of the contents.</summary>
    public const string ContentsName = "-contents";

    public static ContentsEntry Section(string title, string target, int page) => new(title, target, page, null, null, []);
}
