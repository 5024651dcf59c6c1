namespace TechBeats.Typesetting.Pages.Front;

/// <summary>What the contents say of an issue or of a part of the back matter.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Target">The landmark it begins at.</param>
/// <param name="Page">The page it begins on.</param>
/// <param name="Number">The number; null for none.</param>
/// <param name="Date">The date; null for none.</param>
/// <param name="Sections">Its second level.</param>
internal sealed record ContentsEntry(
    string Title,
    string Target,
    int Page,
    int? Number,
    DateOnly? Date,
    IReadOnlyList<ContentsEntry> Sections
)
{
    /// <summary>True for what stands before the issues, and so in no group of them.</summary>
    public bool IsPreface { get; init; }

    /// <summary>The landmark of the contents themselves.</summary>
    public const string ContentsName = "-contents";

    public static ContentsEntry Section(string title, string target, int page) => new(title, target, page, null, null, []);
}
