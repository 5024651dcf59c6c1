using TechBeats.Model;
using TechBeats.Tests.Support;
using TechBeats.Typesetting.Fonts;
using TechBeats.Typesetting.Styles;
using Xunit;

namespace TechBeats.Tests.Typesetting.Fonts;

public sealed class FontLibraryTests
{
    private static readonly FontLibrary Library = FontLibrary.Bundled();

    [Fact]
    public void Every_bundled_file_is_a_face_of_the_library()
    {
        var resources = typeof(FontLibrary)
            .Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith("fonts/", StringComparison.Ordinal));
        var known = BundledFaces.Entries.Select(entry => entry.ResourceName).ToHashSet();
        var unused = resources.Where(name => !known.Contains(name)).Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal);
        Assert.Equal(["SourceSerif4SmText-It", "SourceSerif4SmText-Regular"], unused);
    }

    [Fact]
    public void The_table_of_bundled_faces_agrees_with_their_files()
    {
        for (var i = 0; i < Library.Faces.Count; i++)
        {
            var (face, entry) = (Library.Faces[i], BundledFaces.Entries[i]);
            Assert.Equal((i, entry.File, entry.Weight, entry.IsItalic), (face.Index, FileNameOf(face), face.Weight, face.IsItalic));
        }

        static string FileNameOf(Face face) => face.PostScriptName switch
        {
            "TwemojiMozilla" => "Twemoji",
            var name => name,
        };
    }

    [Theory]
    [InlineData(FontRole.Text, FontWeight.Regular, false, "SourceSerif4-Regular")]
    [InlineData(FontRole.Text, FontWeight.Bold, true, "SourceSerif4-BoldIt")]
    [InlineData(FontRole.Sans, FontWeight.Bold, true, "SourceSans3-SemiboldIt")]
    [InlineData(FontRole.Code, FontWeight.Semibold, false, "SourceCodePro-Bold")]
    [InlineData(FontRole.Display, FontWeight.Bold, false, "SourceSerif4Display-Semibold")]
    public void A_role_s_face_is_the_nearest_in_slope_then_in_weight(FontRole role, FontWeight weight, bool isItalic, string expected) =>
        Assert.Equal(expected, Library.Find(role, weight, isItalic).PostScriptName);

    [Theory]
    [InlineData("a", FontRole.Text, "SourceSerif4-Regular")]
    [InlineData("1", FontRole.Text, "SourceSerif4-Regular")]
    [InlineData("😀", FontRole.Text, "TwemojiMozilla")]
    [InlineData("❤️", FontRole.Text, "TwemojiMozilla")]
    [InlineData("1️⃣", FontRole.Text, "TwemojiMozilla")]
    [InlineData("👩‍💻", FontRole.Text, "TwemojiMozilla")]
    [InlineData("🇩🇪", FontRole.Text, "TwemojiMozilla")]
    [InlineData("שָ", FontRole.Text, "NotoSerifHebrew-Regular")]
    [InlineData("ب", FontRole.Text, "NotoNaskhArabic-Regular")]
    [InlineData("∮", FontRole.Text, "NotoSansMath-Regular")]
    [InlineData("├", FontRole.Text, "SourceCodePro-Regular")]
    [InlineData("⠿", FontRole.Text, "NotoSansSymbols2-Regular")]
    [InlineData("λ", FontRole.Code, "SourceCodePro-Regular")]
    public void A_cluster_that_the_face_lacks_goes_to_the_first_that_has_it(string cluster, FontRole role, string expected) =>
        Assert.Equal(expected, Library.FaceFor(cluster, new TextStyle { Role = role, Size = 10 })?.PostScriptName);

    [Theory]
    [InlineData("漢")]
    [InlineData("ༀ")]
    public void A_cluster_that_no_face_has_is_missing(string cluster) =>
        Assert.Null(Library.FaceFor(cluster, new TextStyle { Role = FontRole.Text, Size = 10 }));

    [Fact]
    public void The_fixed_width_face_is_half_an_em_for_every_character()
    {
        var face = TestFonts.FixedWidth().Find(FontRole.Code, FontWeight.Bold, true);
        Assert.All(TestFace.Characters, character => Assert.Equal(500, face.AdvanceOf(face.GlyphOf(character))));
        Assert.Equal(0, face.GlyphOf(0xAD));
        Assert.Equal("A", face.TextOf(face.GlyphOf('A')));
        Assert.Equal(5, face.OutlineOf(face.GlyphOf('A')).Steps.Count);
        Assert.Empty(face.OutlineOf(face.GlyphOf(' ')).Steps);
        Assert.Equal(
            (1000, 800, -200, 700, 500),
            (face.Metrics.UnitsPerEm, face.Metrics.Ascender, face.Metrics.Descender, face.Metrics.CapHeight, face.Metrics.XHeight)
        );
    }

    [Fact]
    public void A_family_takes_a_role_by_its_name()
    {
        var library = FontLibrary.Bundled().WithRoles(new Dictionary<FontRole, string> { [FontRole.Text] = "source sans 3" });
        Assert.Equal("Source Sans 3", library.Find(FontRole.Text, FontWeight.Regular, isItalic: false).FamilyName);
        Assert.Equal("Source Code Pro", library.Find(FontRole.Code, FontWeight.Regular, isItalic: false).FamilyName);
        Assert.Equal(FontLibrary.Bundled().Faces, library.Faces);
    }

    [Fact]
    public void An_unknown_family_makes_the_request_unusable()
    {
        var thrown = Assert.Throws<UnusableRequestException>(
            () => FontLibrary.Bundled().WithRoles(new Dictionary<FontRole, string> { [FontRole.Text] = "No Such Font" }));
        Assert.Contains("'No Such Font'", thrown.Message, StringComparison.Ordinal);
    }
}
