using System.Buffers.Binary;
using System.Text;
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
    [Theory]
    [InlineData(1, 16)]
    [InlineData(1, 200)]
    [InlineData(30, 2)]
    [InlineData(2_000, 50)]
    public void A_word_never_has_many_more_glyphs_than_letters(int lookups, int copies)
    {
        var face = new Face(0, () => FontData.FromBytes(WithSubstitutions(Substitutions(lookups, copies))));
        using var shaper = new WordShaper();
        var plan = new ShapingPlan(new PlanKey(face, Script.Latin, null, ShapingFeatures.None, false), new ShapingFont(face));
        var glyphs = shaper.Shape(plan, "aab", 0, 3).Glyphs;
        Assert.InRange(glyphs.Length, 3, 64 + (3 * 16));
        Assert.Equal([0, 1, 2], glyphs.Select(glyph => glyph.Cluster).Distinct());
        Assert.True(glyphs[^1].EndsCluster);
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

    /// <summary>The face of tests with the table put in.</summary>
    private static byte[] WithSubstitutions(byte[] table)
    {
        var font = TestFace.Bytes();
        var count = BinaryPrimitives.ReadUInt16BigEndian(font.AsSpan(4));
        var end = 12 + (count * 16);
        var file = new byte[font.Length + 16 + table.Length];
        font.AsSpan(0, end).CopyTo(file);
        font.AsSpan(end).CopyTo(file.AsSpan(end + 16));
        table.CopyTo(file.AsSpan(font.Length + 16));
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(4), (ushort)(count + 1));
        for (var i = 0; i < count; i++)
        {
            var offset = file.AsSpan(12 + (i * 16) + 8, 4);
            BinaryPrimitives.WriteInt32BigEndian(offset, BinaryPrimitives.ReadInt32BigEndian(offset) + 16);
        }

        // HarfBuzz looks tables up by halving: the directory must ascend.
        var records = Enumerable.Range(0, count).Select(i => file[(12 + (i * 16))..(28 + (i * 16))]).ToList();
        var own = new byte[16];
        Encoding.ASCII.GetBytes("GSUB").CopyTo(own, 0);
        BinaryPrimitives.WriteInt32BigEndian(own.AsSpan(8), font.Length + 16);
        BinaryPrimitives.WriteInt32BigEndian(own.AsSpan(12), table.Length);
        records.Add(own);
        var at = 12;
        foreach (var record in records.OrderBy(record => Encoding.ASCII.GetString(record, 0, 4), StringComparer.Ordinal))
        {
            record.CopyTo(file, at);
            at += 16;
        }

        return file;
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
