using TechBeats.Typesetting.Blocks.Lines;
using TechBeats.Typesetting.Frames;

namespace TechBeats.Typesetting.Pages;

/// <summary>Headings in a row as bookmarks under bookmarks.</summary>
internal static class BookmarkTree
{
    // Deeper levels only crowd the reader's side pane.
    private const int DeepestLevel = 3;

    /// <summary>The bookmarks of an issue's headings.</summary>
    public static IReadOnlyList<Bookmark> Of(IReadOnlyList<TypesetHeading> headings)
    {
        var shown = headings.Where(heading => heading.Level <= DeepestLevel).ToList();
        var index = 0;
        return Level(shown, ref index, 0);
    }

    private static List<Bookmark> Level(List<TypesetHeading> headings, ref int index, int above)
    {
        var bookmarks = new List<Bookmark>();
        while (index < headings.Count && headings[index].Level > above)
        {
            var heading = headings[index++];
            bookmarks.Add(new Bookmark(heading.Title, heading.Name, Level(headings, ref index, heading.Level)));
        }

        return bookmarks;
    }
}
