using TechBeats.Archive.Reading.Passes;
using TechBeats.Model;
using Xunit;

namespace TechBeats.Tests.Archive.Reading.Passes;

public sealed class AnchorNamesTests
{
    [Fact]
    public void Every_name_of_an_anchor_has_a_free_key()
    {
        var free = new KeyAllocator();
        free.Allocate("spot");
        var anchors = new AnchorNames(free);

        anchors.Visit([new Paragraph([new Anchor("Spot"), new Anchor("?"), new Anchor("spot"), new Anchor("b c")])]);

        Assert.Equal(
            [("Spot", "spot-1"), ("?", "anchor"), ("b c", "b-c")],
            anchors.Names.Select(pair => (pair.Key, pair.Value))
        );
        Assert.Equal("spot-1", anchors.KeyOf("SPOT"));
        Assert.Null(anchors.KeyOf("elsewhere"));
    }
}
