namespace TechBeats.Archive.Reading.Passes;

/// <summary>Creates the key of an issue. Links within the issue contain the key and must change with it.</summary>
internal static class IssueKey
{
    /// <summary>Creates a key from the file name, else from the title, else <c>issue</c>. The key may not be unique in the book.</summary>
    /// <param name="slug">The file name without day and extension.</param>
    /// <param name="title">The issue's title.</param>
    public static string Create(string slug, string title)
    {
        var key = Slug.ForKey(slug);
        key = key.Length > 0 ? key : Slug.ForKey(title);
        return key.Length > 0 ? key : "issue";
    }
}
