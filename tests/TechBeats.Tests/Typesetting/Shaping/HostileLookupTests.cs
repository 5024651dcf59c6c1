using System.Text;
using TechBeats.Model;
using TechBeats.Tests.Support;
using TechBeats.Typesetting.Fonts;
using TechBeats.Typesetting.Fonts.Tables;
using TechBeats.Typesetting.Shaping;
using TechBeats.Unicode;
using Xunit;

namespace TechBeats.Tests.Typesetting.Shaping;

/// <summary>Fonts whose substitutions are made to cost time and memory.</summary>
public sealed class HostileLookupTests
{
    private const int Many = 8_000;

    [Theory]
    [InlineData(1, 16)]
    [InlineData(1, 200)]
    [InlineData(30, 2)]
    [InlineData(2_000, 50)]
    public void A_word_never_has_many_more_glyphs_than_letters(int lookups, int copies)
    {
        var face = new Face(0, () => FontData.FromBytes(SfntFile.With(TestFace.Bytes(), ("GSUB", Substitutions(lookups, copies)))));
        using var shaper = new WordShaper();
        var plan = new ShapingPlan(new PlanKey(face, Script.Latin, null, ShapingFeatures.None, false), new ShapingFont(face));
        var glyphs = shaper.Shape(plan, "aab", 0, 3).Glyphs;
        Assert.InRange(glyphs.Length, 3, 64 + (3 * 16));
        Assert.Equal([0, 1, 2], glyphs.Select(glyph => glyph.Cluster).Distinct());
        Assert.True(glyphs[^1].EndsCluster);
    }

    [Fact]
    public void A_font_that_takes_seconds_for_every_word_ends_the_request()
    {
        var face = new Face(0, () => FontData.FromBytes(TestFace.Bytes()));
        using var shaper = new WordShaper();
        var font = new ShapingFont(face, new SlowClock(TimeSpan.FromSeconds(9)));
        var plan = new ShapingPlan(new PlanKey(face, Script.Latin, null, ShapingFeatures.None, false), font);
        Assert.NotEmpty(shaper.Shape(plan, "one", 0, 3).Glyphs);
        Assert.NotEmpty(shaper.Shape(plan, "two", 0, 3).Glyphs);
        var ended = Assert.Throws<UnusableRequestException>(() => shaper.Shape(plan, "three", 0, 5));
        Assert.Contains("takes too long", ended.Message, StringComparison.Ordinal);
    }

    [Theory(Timeout = TimeLimit.BoundedMilliseconds)]
    [InlineData(Many, 1, 1)]
    [InlineData(Many, Many, 1)]
    [InlineData(1, Many, Many)]
    public void Substitutions_that_share_their_tables_are_read_for_a_bounded_time(int features, int lookups, int subtables)
    {
        var table = Overlapping(features, lookups, subtables);
        var face = new Face(0, () => FontData.FromBytes(SfntFile.With(TestFace.Bytes(), ("GSUB", table))));
        using var shaper = new WordShaper();
        var plan = new ShapingPlan(new PlanKey(face, Script.Latin, null, ShapingFeatures.None, false), new ShapingFont(face));
        Assert.Equal("a", face.TextOf(face.GlyphOf('a')));
        Assert.Equal(3, shaper.Shape(plan, "aab", 0, 3).Glyphs.Length);
    }

    /// <summary>
    /// A small <c>GSUB</c> table of huge products: its features all have the same lookups, each lookup has the same subtables,
    /// and each subtable covers every glyph.
    /// </summary>
    private static byte[] Overlapping(int features, int lookups, int subtables)
    {
        const int Scripts = 10;
        const int Features = Scripts + 2;
        var feature = 2 + (features * 6);
        var table = new Table().U16(1, 0, Scripts, Features, Features + feature + 4 + (lookups * 2)).U16(0);
        table.U16(features);
        for (var i = 0; i < features; i++)
        {
            table.Tag("ccmp").U16(feature);
        }

        table.U16(0, lookups).U16([.. Enumerable.Range(0, lookups)]);
        table.U16(lookups).U16([.. Enumerable.Repeat(2 + (lookups * 2), lookups)]);
        table.U16(1, 0, subtables).U16([.. Enumerable.Repeat(6 + (subtables * 2), subtables)]);
        return table.U16(1, 6, 0).U16(2, 1, 0, 0xFFFF, 0).Bytes;
    }

    /// <summary>A <c>GSUB</c> table whose lookups each put copies of the glyph of "a" in its place.</summary>
    private static byte[] Substitutions(int lookups, int copies)
    {
        var glyph = new Face(0, () => FontData.FromBytes(TestFace.Bytes())).GlyphOf('a');
        var table = new Table();
        table.U16(1, 0, 10, 30, 42 + (lookups * 2));
        table.U16(1).Tag("DFLT").U16(8).U16(4, 0).U16(0, 0xFFFF, 1, 0);
        table.U16(1).Tag("ccmp").U16(8).U16(0, lookups);
        table.U16([.. Enumerable.Range(0, lookups)]);

        // Every lookup is the same one: a lookup (8 bytes), its subtable (8), the coverage (6), the sequence.
        table.U16(lookups).U16([.. Enumerable.Repeat(2 + (lookups * 2), lookups)]);
        table.U16(2, 0, 1, 8).U16(1, 8, 1, 14).U16(1, 1, glyph).U16(copies).U16([.. Enumerable.Repeat((int)glyph, copies)]);
        return table.Bytes;
    }

    /// <summary>A clock that advances by the same time whenever it is read.</summary>
    private sealed class SlowClock(TimeSpan step) : TimeProvider
    {
        private long reads;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => step.Ticks * ++reads;
    }

    private sealed class Table
    {
        private readonly List<byte> bytes = [];

        public byte[] Bytes => [.. bytes];

        public Table U16(params ReadOnlySpan<int> values)
        {
            foreach (var value in values)
            {
                bytes.Add((byte)(value >> 8));
                bytes.Add((byte)value);
            }

            return this;
        }

        public Table Tag(string tag)
        {
            bytes.AddRange(Encoding.ASCII.GetBytes(tag));
            return this;
        }
    }
}
