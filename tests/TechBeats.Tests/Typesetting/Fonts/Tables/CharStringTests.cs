using TechBeats.Typesetting.Fonts;
using TechBeats.Typesetting.Fonts.Tables;
using Xunit;

namespace TechBeats.Tests.Typesetting.Fonts.Tables;

/// <summary>Programs of CFF glyphs, each in a font of its own, and their outlines.</summary>
public sealed class CharStringTests
{
    [Theory]
    [InlineData("rmoveto and lines, a width before them", new byte[] { 239, 149, 159, 21, 149, 159, 5, 14 }, "M10,20 L20,40 Z")]
    [InlineData("hlineto goes to and fro", new byte[] { 139, 22, 149, 159, 129, 6, 14 }, "M0,0 L10,0 L10,20 L0,20 Z")]
    [InlineData("rrcurveto", new byte[] { 139, 22, 140, 141, 142, 143, 144, 145, 8, 14 }, "M0,0 C1,2 4,6 9,12 Z")]
    [InlineData(
        "hints and their mask are passed over",
        new byte[] { 139, 149, 18, 159, 149, 19, 0xC0, 139, 4, 149, 7, 14 },
        "M0,0 L0,10 Z"
    )]
    [InlineData("a subroutine draws, 107 below its number", new byte[] { 139, 22, 32, 10, 14 }, "M0,0 L7,0 Z")]
    [InlineData("a subroutine that isn't there ends the glyph", new byte[] { 139, 22, 150, 10, 149, 6, 14 }, "M0,0 Z")]
    [InlineData("nothing to move from draws nothing", new byte[] { 149, 6, 14 }, "")]
    public void A_program_draws(string what, byte[] program, string expected)
    {
        Assert.Equal(
            (what, expected),
            (what, Draw(new CffTable(new FontBytes(FontData.FromBytes(Font(program))), new RefusedGlyphs()), 0))
        );
    }

    [Fact]
    public void A_subset_draws_the_same_under_its_CIDs()
    {
        byte[] first = [139, 22, 149, 6, 14], second = [139, 22, 32, 10, 14];
        var whole = new CffTable(new FontBytes(FontData.FromBytes(Font(first, first, second))), new RefusedGlyphs());
        var subset = new CffTable(new FontBytes(FontData.FromBytes(CffSubset.Write(whole, "Test", [2]))), new RefusedGlyphs());
        Assert.Equal(2, subset.CharStrings.Count);
        Assert.True(subset.Top.Has(CffDict.Ros));
        Assert.Equal(Draw(whole, 0), Draw(subset, 0));
        Assert.Equal(Draw(whole, 2), Draw(subset, 1));
    }

    private static string Draw(CffTable font, ushort glyph)
    {
        var pen = new GlyphOutline.Pen();
        Assert.True(font.TryDraw(glyph, pen));
        return string.Join(" ", pen.Outline.Steps.Select(step => step.Kind switch
        {
            GlyphStepKind.Move => $"M{step.X},{step.Y}",
            GlyphStepKind.Line => $"L{step.X},{step.Y}",
            GlyphStepKind.Curve => $"C{step.X1},{step.Y1} {step.X2},{step.Y2} {step.X},{step.Y}",
            _ => "Z",
        }));
    }

    /// <summary>A font of the programs, with one subroutine: a line 7 to the right.</summary>
    private static byte[] Font(params byte[][] programs)
    {
        byte[] head = [1, 0, 4, 1, .. Index([[(byte)'T']])];
        byte[] strings = [.. Index([]), .. Index([])];
        var glyphs = Index(programs);
        byte[] settings = [141, CffDict.Subrs]; // its subroutines begin 2 bytes after its start
        byte[] top = [0, 0, 0, 0, 0, CffDict.CharStringsOffset, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, CffDict.Private];
        var start = head.Length + Index([top]).Length + strings.Length;
        top = [.. Number(start), CffDict.CharStringsOffset, .. Number(settings.Length), .. Number(start + glyphs.Length), CffDict.Private];
        return [.. head, .. Index([top]), .. strings, .. glyphs, .. settings, .. Index([[146, 6, 11]])];
    }

    private static byte[] Index(byte[][] objects)
    {
        if (objects.Length == 0)
        {
            return [0, 0];
        }

        var bytes = new List<byte> { 0, (byte)objects.Length, 1, 1 };
        var offset = 1;
        foreach (var item in objects)
        {
            bytes.Add((byte)(offset += item.Length));
        }

        return [.. bytes, .. objects.SelectMany(item => item)];
    }

    private static byte[] Number(int value) => [29, (byte)(value >> 24), (byte)(value >> 16), (byte)(value >> 8), (byte)value];
}
