using TechBeats.Tests.Support;
using TechBeats.Typesetting.Fonts;
using TechBeats.Typesetting.Styles;
using Xunit;

namespace TechBeats.Tests.Typesetting.Fonts;

public sealed class SystemFontsTests : IDisposable
{
    private static readonly TextStyle Style = new() { Role = FontRole.Text, Size = 10 };

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_font_of_a_known_name_helps_out_where_no_other_does()
    {
        Write("truetype/NotoSerifThai-Regular.ttf", "Thai", 'ก');
        var library = FontLibrary.Bundled().WithSystemFonts([folder["nowhere"], folder.Path]);
        Assert.Equal("Thai", library.FaceFor("ก", Style)?.FamilyName);
        Assert.Null(library.FaceFor("ข", Style));
        Assert.Equal("SourceSerif4-Regular", library.FaceFor("a", Style)?.PostScriptName);
    }

    [Fact]
    public void A_font_of_another_name_is_not_asked()
    {
        Write("Decorative.ttf", "Decorative", 'ก');
        Assert.Null(FontLibrary.Bundled().WithSystemFonts([folder.Path]).FaceFor("ก", Style));
    }

    [Fact]
    public void Chinese_and_Japanese_punctuation_asks_no_font_of_Yi()
    {
        Write("NotoSansYi-Regular.ttf", "Yi", '\u300C');
        Assert.Null(FontLibrary.Bundled().WithSystemFonts([folder.Path]).FaceFor("\u300C", Style));
    }

    [Fact]
    public void Given_fonts_come_before_system_fonts()
    {
        Write("system/NotoSerifThai-Regular.ttf", "System", 'ก');
        Write("given.ttf", "Given", 'ก');
        var (library, _) = FontLibrary.Bundled().WithUserFonts([folder["given.ttf"]]);
        Assert.Equal("Given", library.WithSystemFonts([folder["system"]]).FaceFor("ก", Style)?.FamilyName);
    }

    [Fact]
    public void A_face_s_number_doesn_t_hang_on_what_was_asked_first()
    {
        Write("NotoSerifThai-Regular.ttf", "Thai", 'ก');
        Write("NanumMyeongjo.ttf", "Myeongjo", '가');
        FontLibrary one = FontLibrary.Bundled().WithSystemFonts([folder.Path]),
            other = FontLibrary.Bundled().WithSystemFonts([folder.Path]);
        int?[] first = [one.FaceFor("ก", Style)?.Index, one.FaceFor("가", Style)?.Index];
        int?[] second = [other.FaceFor("가", Style)?.Index, other.FaceFor("ก", Style)?.Index];
        Assert.Equal(first, second.Reverse());
        Assert.NotEqual(first[0], first[1]);
        Assert.True(first.Min() >= one.Faces.Count);
    }

    [Fact]
    public void The_weight_nearest_to_the_style_s_is_taken_from_one_family()
    {
        Write("NotoSerifThai-Regular.ttf", "Thai", 'ก');
        Write("NotoSerifThai-Bold.ttf", "Thai", 'ก', weight: 700);
        var library = FontLibrary.Bundled().WithSystemFonts([folder.Path]);
        Assert.Equal(FontWeight.Bold, library.FaceFor("ก", Style with { Weight = FontWeight.Bold })?.Weight);
        Assert.Equal(FontWeight.Regular, library.FaceFor("ก", Style)?.Weight);
    }

    [Theory]
    [InlineData("ja", "Gothic JP")]
    [InlineData("ko", "Gothic KR")]
    [InlineData("zh-Hans", "Gothic SC")]
    [InlineData("zh-TW", "Gothic TC")]
    [InlineData(null, "Gothic SC")]
    public void A_shared_character_is_drawn_as_the_language_draws_it(string? language, string family)
    {
        Write("NanumMyeongjo.ttf", "Gothic KR", '語');
        Write("ipaexm.ttf", "Gothic JP", '語');
        Write("Songti.ttf", "Gothic SC", '語');
        Write("mingliu.ttf", "Gothic TC", '語');
        Assert.Equal(
            family,
            FontLibrary.Bundled().WithSystemFonts([folder.Path]).FaceFor("語", Style with { Language = language })?.FamilyName
        );
    }

    [Fact]
    public void A_damaged_font_is_passed_over()
    {
        folder.Write("NotoSerifThai-Regular.ttf", [1, 2, 3]);
        Write("NotoSansThai-Regular.ttf", "Sans", 'ก');
        Assert.Equal("Sans", FontLibrary.Bundled().WithSystemFonts([folder.Path]).FaceFor("ก", Style)?.FamilyName);
    }

    private void Write(string path, string family, char character, int weight = 400) =>
        folder.Write(path, TestFace.Bytes(name: family, characters: character.ToString(), weight: weight));

}
