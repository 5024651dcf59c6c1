using TechBeats.Tests.Support;
using TechBeats.Typesetting.Fonts;
using TechBeats.Typesetting.Fonts.Tables;
using Xunit;

namespace TechBeats.Tests.Typesetting.Fonts;

/// <summary>Fonts damaged at random places, the same in every run: each is read, or refused by a <see cref="BadFontException"/>.</summary>
public sealed class MutatedFontTests
{
    private const int Rounds = 170;
    private const int MaximumGlyphs = 120;

    private static readonly byte[] Boundaries = [0, 1, 0x7F, 0x80, 0xFF];

    [Theory]
    [InlineData("NotoNaskhArabic/NotoNaskhArabic-Regular", 1)]
    [InlineData("Twemoji/Twemoji", 2)]
    [InlineData("SourceSerif4/SourceSerif4-Regular", 3)]
    public void A_damaged_bundled_font_is_read_or_refused(string file, int seed) => Damage(Bundled(file), seed);

    [Fact]
    public void A_damaged_font_of_CFF_outlines_is_read_or_refused() => Damage(HostileFonts.SoundCff(), 4);

    [Fact]
    public void A_damaged_collection_is_read_or_refused() => Damage(SfntFile.Collection(HostileFonts.Sound(), 3), 5);

    [Fact]
    public void Random_bytes_are_refused()
    {
        var random = new Random(6);
        for (var round = 0; round < Rounds; round++)
        {
            var bytes = new byte[random.Next(2000)];
            random.NextBytes(bytes);
            Assert.False(IsRead(bytes));
        }
    }

    /// <summary>Changes bytes of the directory, of one table, or anywhere, and cuts some of the files off.</summary>
    private static void Damage(byte[] sound, int seed)
    {
        var random = new Random(seed);
        var tables = SfntFile.TablesOf(SfntFile.IsCollection(sound) ? HostileFonts.Sound() : sound);
        var tags = tables.Keys.Where(tag => tables[tag].Length > 0).ToList();
        var read = 0;
        for (var round = 0; round < Rounds; round++)
        {
            var damaged = (round % 4) switch
            {
                0 => Mutate(sound, random, Math.Min(sound.Length, 400), 1 + random.Next(8)),
                1 => Mutate(sound, random, sound.Length, 1 + random.Next(2000)),
                2 => sound[..random.Next(sound.Length)],
                _ => MutateTable(sound, tables, tags[random.Next(tags.Count)], random),
            };
            read += IsRead(damaged) ? 1 : 0;
        }

        // Most damages leave something to read: a reader that refuses everything proves nothing.
        Assert.InRange(read, Rounds / 10, Rounds);
    }

    // The first bytes of a table hold its counts and offsets.
    private static byte[] MutateTable(byte[] sound, SortedDictionary<string, byte[]> tables, string tag, Random random)
    {
        if (SfntFile.IsCollection(sound))
        {
            return Mutate(sound, random, sound.Length, 20);
        }

        var table = tables[tag];
        return SfntFile.With(
            sound,
            (tag, Mutate(table, random, Math.Min(table.Length, random.Next(2) == 0 ? 64 : table.Length), 1 + random.Next(6)))
        );
    }

    private static byte[] Mutate(byte[] sound, Random random, int length, int count)
    {
        var damaged = (byte[])sound.Clone();
        for (var i = 0; i < count; i++)
        {
            damaged[random.Next(length)] = random.Next(2) == 0 ? Boundaries[random.Next(Boundaries.Length)] : (byte)random.Next(256);
        }

        return damaged;
    }

    /// <summary>Opens every face of the file, and asks for characters, names, outlines, colors and a subset.</summary>
    private static bool IsRead(byte[] font)
    {
        FontData Open() => FontData.FromBytes(font);
        try
        {
            var count = Math.Min(FontFile.CountFonts(Open()), 8);
            for (var i = 0; i < count; i++)
            {
                Use(new Face(i, Open, i));
            }

            return true;
        }
        catch (BadFontException refused)
        {
            Assert.NotEmpty(refused.Message);
            Assert.DoesNotContain('\n', refused.Message);
            return false;
        }
    }

    private static void Use(Face face)
    {
        _ = (face.Metrics, face.FamilyName, face.PostScriptName, face.Weight, face.IsItalic);
        var mapped = face.Tables.Cmap.Mappings().Select(mapping => mapping.Glyph).Take(MaximumGlyphs);
        var glyphs = Enumerable
            .Range(0, Math.Min(face.GlyphCount, MaximumGlyphs))
            .Select(glyph => (ushort)glyph)
            .Concat(mapped)
            .Distinct()
            .ToList();
        Assert.All(glyphs, glyph => Assert.InRange(glyph, 0, face.GlyphCount - 1));
        foreach (var glyph in glyphs)
        {
            var steps = face.OutlineOf(glyph).Steps;
            Assert.All(steps.Take(10), step => Assert.True(double.IsFinite(step.X) && double.IsFinite(step.Y)));
            _ = (face.AdvanceOf(glyph), face.LayersOf(glyph));
        }

        Assert.Equal(face.Subset(glyphs), face.Subset(glyphs));
    }

    private static byte[] Bundled(string file)
    {
        using var stream = typeof(FontLibrary).Assembly.GetManifestResourceStream($"fonts/{file}.ttf")!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
