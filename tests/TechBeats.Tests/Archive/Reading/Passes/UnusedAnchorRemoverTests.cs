using TechBeats.Archive.Reading.Passes;
using TechBeats.Model;
using Xunit;

namespace TechBeats.Tests.Archive.Reading.Passes;

public sealed class UnusedAnchorRemoverTests
{
    [Fact]
    public void Only_anchors_that_a_link_names_are_kept()
    {
        var blocks = new UnusedAnchorRemover(key => key == "used")
            .Rewrite([new Paragraph([new Anchor("used"), new Text("Words"), new Anchor("free")])]);

        var paragraph = Assert.IsType<Paragraph>(Assert.Single(blocks));
        Assert.Equal([new Anchor("used"), new Text("Words")], paragraph.Inlines);
    }
}
