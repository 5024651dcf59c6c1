using TechBeats.Typesetting.Blocks.Lines;
using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Pages;
using Xunit;

namespace TechBeats.Tests.Typesetting.Pages;

public sealed class BookmarkTreeTests
{
    [Fact]
    public void Headings_stand_under_the_heading_above_them() => Assert.Equal("a(b c) d(e)", Build(2, "a", 3, "b", 3, "c", 2, "d", 3, "e"));

    [Fact]
    public void A_level_may_be_missing() => Assert.Equal("a(b) c", Build(3, "a", 4, "b", 2, "c"));

    [Fact]
    public void Deeper_headings_are_left_out() => Assert.Equal("a d", Build(2, "a", 5, "b", 6, "c", 2, "d"));

    private static string Build(params object[] levelsAndTitles)
    {
        var headings = levelsAndTitles
            .Chunk(2)
            .Select(pair => new TypesetHeading((int)pair[0], (string)pair[1], "one/" + pair[1], []))
            .ToList();
        return Describe(BookmarkTree.Build(headings, deepestLevel: 4));
    }

    private static string Describe(IReadOnlyList<Bookmark> bookmarks) =>
        string.Join(
            ' ',
            bookmarks.Select(bookmark => bookmark.Children.Count == 0 ? bookmark.Title : $"{bookmark.Title}({Describe(bookmark.Children)})")
        );
}
