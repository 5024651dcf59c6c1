using TechBeats.Sources.Feeds;
using Xunit;

namespace TechBeats.Tests.Sources.Feeds;

public sealed class MendedXmlTests
{
    [Theory]
    [InlineData("<a>b & c &nbsp;&amp;</a>", "<a>b &amp; c \u00A0&amp;</a>")]
    [InlineData("<a><b>c</a>", "<a><b>c</b></a>")]
    [InlineData("<a></b>c</a>d", "<a>c</a>")]
    [InlineData("<a b=c d e='f\"' b='g'>", "<a b=\"c\" d=\"\" e=\"f&quot;\"></a>")]
    [InlineData("<a>\u0001b]]></a>", "<a>b]]&gt;</a>")]
    [InlineData("<a>1 < 2</a>", "<a>1 &lt; 2</a>")]
    [InlineData("<a><![CDATA[<x>", "<a><![CDATA[<x>]]></a>")]
    [InlineData("<!DOCTYPE a [<!ENTITY x \"y\">]>\n<a/>", "\n<a/>")]
    [InlineData("<a>\n<!-- x\n--><?y?></a>", "<a>\n\n</a>")]
    public void Faults_are_repaired(string text, string expected) => Assert.Equal(expected, MendedXml.Mend(text).Text);

    [Fact]
    public void Prefixes_without_a_declaration_are_named()
    {
        var mended = MendedXml.Mend("<a xmlns:b='c'><b:d/><e:f g:h='i' xml:lang='en'/></a>");

        Assert.Equal(["e", "g"], mended.Undeclared);
        Assert.False(mended.BreaksOff);
        Assert.True(MendedXml.Mend("<a><b>").BreaksOff);
    }

    [Fact]
    public void End_tags_without_a_start_cost_little()
    {
        var text = string.Concat(Enumerable.Repeat("<a>", 1500)) + string.Concat(Enumerable.Repeat("</b>", 500_000));

        Assert.True(MendedXml.Mend(text).BreaksOff);
    }
}
