namespace TechBeats.Archive.Reading.Passes;

/// <summary>Makes the key of an issue. Links within the issue contain the key: whoever changes it must change these links too.</summary>
internal static class IssueKey
{
    /// <summary>From the file's name, else from the title, else <c>issue</c>; not yet unique in a book.</summary>
    /// <param name="slug">The file's name without day and ending.</param>
    /// <param name="title">The issue's title.</param>
    public static string Create(string slug, string title)
    {
        var key = Slug.OfKey(slug);
        key = key.Length > 0 ? key : Slug.OfKey(title);
        return key.Length > 0 ? key : "issue";
    }
}
