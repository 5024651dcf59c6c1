using TechBeats.Typesetting.Blocks.Lines;
using TechBeats.Typesetting.Frames;

namespace TechBeats.Typesetting.Pages;

/// <summary>Builds a tree of bookmarks from a list of headings.</summary>
internal static class BookmarkTree
{
    /// <summary>Builds the bookmarks of an issue's headings, down to the given level.</summary>
    public static IReadOnlyList<Bookmark> Build(IReadOnlyList<TypesetHeading> headings, int deepestLevel)
    {
        var shown = headings.Where(heading => heading.Level <= deepestLevel).ToList();
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
