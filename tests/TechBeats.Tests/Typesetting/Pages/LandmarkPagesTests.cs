using TechBeats.Typesetting.Blocks.Slabs;
using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Pages;
using TechBeats.Typesetting.Pages.Breaking;
using Xunit;

namespace TechBeats.Tests.Typesetting.Pages;

public sealed class LandmarkPagesTests
{
    [Fact]
    public void Landmarks_of_text_and_notes_have_the_number_of_their_page()
    {
        var pages = new LandmarkPages();
        pages.Add([Page(["a"], ["note"]), Page(["b"], [])], first: 5);
        Assert.Equal([5, 5, 6], new[] { "a", "note", "b" }.Select(pages.PageOf));
    }

    [Fact]
    public void A_name_that_is_known_keeps_its_page()
    {
        var pages = new LandmarkPages();
        pages.Add([Page(["a"], [])], first: 1);
        pages.Add([Page(["a"], [])], first: 2);
        Assert.Equal(1, pages.PageOf("a"));
        Assert.Throws<KeyNotFoundException>(() => pages.PageOf("b"));
    }

    private static FilledPage Page(string[] text, string[] notes) => new([Slab(text)], [Slab(notes)], []);

    private static PlacedSlab Slab(string[] names) =>
        new(new Slab { Content = new Frame(10, 10), Landmarks = [.. names.Select(name => new Landmark(name, Point.Zero))] }, 0);
}
