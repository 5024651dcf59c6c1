using TechBeats.Model;
using TechBeats.Tests.Support;
using TechBeats.Typesetting.Fonts;
using TechBeats.Typesetting.Fonts.Tables;
using TechBeats.Typesetting.Shaping;
using TechBeats.Typesetting.Styles;
using Xunit;

namespace TechBeats.Tests.Typesetting.Fonts;

public sealed class UserFontsTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("fonts").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Faces_come_after_the_library_s_own_in_order_of_their_paths()
    {
        Write("b.ttf", TestFace.Bytes(name: "Bee"));
        Write("a.ttf", TestFace.Bytes(name: "Aye"));
        Write("notes.txt", [1, 2, 3]);
        var (library, problems) = FontLibrary.Bundled().WithUserFonts([folder]);
        Assert.Empty(problems);
        var own = FontLibrary.Bundled().Faces.Count;
        Assert.Equal(["Aye", "Bee"], library.Faces.Skip(own).Select(face => face.FamilyName));
        Assert.Equal([own, own + 1], library.Faces.Skip(own).Select(face => face.Index));
    }

    [Fact]
    public void A_given_face_helps_out_where_no_other_does()
    {
        var (library, _) = TestFonts.FixedWidth().WithUserFonts([FontFile(ArabicBytes())]);
        var style = new TextStyle { Role = FontRole.Text, Size = 10 };
        Assert.Equal("NotoNaskhArabic-Regular", library.FaceFor("ب", style)?.PostScriptName);
        Assert.Equal("Test", library.FaceFor("a", style)?.PostScriptName);
    }

    [Fact]
    public void A_file_that_is_no_font_is_a_problem_and_left_out()
    {
        Write("bad.ttf", "<html>no font</html>"u8.ToArray());
        Write("cut.ttf", TestFace.Bytes()[..400]);
        Write("web.otf", "wOF2xxxxxxxxxxxxxxxxxxx"u8.ToArray());
        Write("empty.ttf", []);
        var (library, problems) = FontLibrary.Bundled().WithUserFonts([folder]);
        Assert.Equal(FontLibrary.Bundled().Faces.Count, library.Faces.Count);
        Assert.Equal(["bad.ttf", "cut.ttf", "empty.ttf", "web.otf"], problems.Select(problem => problem.Place!.Value.File));
        Assert.All(problems, problem => Assert.Equal(ProblemSlugs.BadFont, problem.Slug));
    }

    [Fact]
    public void A_missing_path_is_an_unusable_request() =>
        Assert.Throws<UnusableRequestException>(() => FontLibrary.Bundled().WithUserFonts([Path.Combine(folder, "nothing.ttf")]));

    [Fact]
    public void Damaged_fonts_are_refused_or_read_but_never_fail_otherwise()
    {
        // A fixed sequence of damages, the same in every run.
        var random = new Random(20261123);
        var sound = ArabicBytes();
        Assert.True(IsUsable(sound));
        var used = 0;
        for (var round = 0; round < 60; round++)
        {
            var damaged = (byte[])sound.Clone();
            for (var i = 0; i < 1 + round; i++)
            {
                damaged[random.Next(round % 3 == 0 ? 400 : damaged.Length)] = (byte)random.Next(256);
            }

            used += IsUsable(damaged[..(round % 4 == 0 ? random.Next(damaged.Length) : damaged.Length)]) ? 1 : 0;
        }

        Assert.InRange(used, 5, 55);
    }

    private static bool IsUsable(byte[] font)
    {
        try
        {
            var face = new Face(0, () => FontData.FromBytes(font));
            _ = (face.Metrics, face.FamilyName, face.PostScriptName, face.TextOf(3));
            var library = new FontLibrary([
                new FontFamily(FontRole.Text, FamilyKind.Text, [new StyledFace(face, FontWeight.Regular, false)]),
            ]);
            _ = new Shaper(library).Shape("السلام عليكم لإلا (12) abc", [new(0, 26, new TextStyle { Role = FontRole.Text, Size = 10 })]);
            var glyphs = Enumerable.Range(0, Math.Min(face.GlyphCount, 300)).Select(glyph => (ushort)glyph).ToList();
            glyphs.ForEach(glyph => _ = face.OutlineOf(glyph));
            Assert.NotEmpty(face.Subset(glyphs));
            return true;
        }
        catch (BadFontException refused)
        {
            Assert.NotEmpty(refused.Message);
            return false;
        }
    }

    private string FontFile(byte[] bytes)
    {
        Write("given.ttf", bytes);
        return Path.Combine(folder, "given.ttf");
    }

    private void Write(string name, byte[] bytes) => File.WriteAllBytes(Path.Combine(folder, name), bytes);

    private static byte[] ArabicBytes()
    {
        using var stream = typeof(FontLibrary).Assembly.GetManifestResourceStream("fonts/NotoNaskhArabic/NotoNaskhArabic-Regular.ttf")!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
