using TechBeats.Tests.Support;
using TechBeats.Typesetting.Fonts;
using TechBeats.Typesetting.Shaping;
using TechBeats.Typesetting.Styles;
using TechBeats.Unicode;
using Xunit;

namespace TechBeats.Tests.Typesetting.Shaping;

/// <summary>
/// Scripts that no bundled face has, set in the fonts that Debian's <c>fonts-noto-core</c> installs: the words of
/// <c>Shapes/system-words.tsv</c> look as <c>hb-shape</c> shows them, and the program finds the fonts by itself.
/// </summary>
public sealed class SystemShapesTests
{
    private static readonly TextStyle Serif = new() { Role = FontRole.Text, Size = 1000 };

    public static TheoryData<string, string, string> Words =>
        NotoFonts.Rows(
            File.ReadLines(Path.Combine(Repository.Tests, "Typesetting", "Shaping", "Shapes", "system-words.tsv"))
                .Skip(1)
                .Select(line => line.Split('\t'))
                .Select(fields => (fields[0], fields[1], fields[2]))
        );

    public static TheoryData<string, string> Signs =>
        NotoFonts.Rows(
            ("NotoSerifDevanagari-Regular", "शब्द।"),
            ("NotoSerifDevanagari-Regular", "शब्द ।"),
            ("NotoSerifBengali-Regular", "শব্দ ।")
        );

    [Theory(SkipTestWithoutData = true)]
    [MemberData(nameof(Words))]
    public void Words_look_as_HarfBuzz_shows_them(string script, string font, string words)
    {
        var (file, face) = Open(font);
        var of = Enum.Parse<Script>(script);
        var all = words.Split(' ');
        var expected = HarfBuzzJudge.Ask(file, of, false, all).Zip(all, (glyphs, word) => $"{word} {glyphs}");
        Assert.Equal(expected, all.Select(word => $"{word} {HarfBuzzJudge.Shape(face, of, false, word)}"));
    }

    [Theory(SkipTestWithoutData = true)]
    [MemberData(nameof(Words))]
    public void Clusters_ascend_and_begin_where_graphemes_do(string script, string font, string words)
    {
        var (_, face) = Open(font);
        foreach (var word in words.Split(' '))
        {
            var clusters = HarfBuzzJudge.Glyphs(face, Enum.Parse<Script>(script), false, word).Select(glyph => glyph.Cluster).ToList();
            Assert.Equal(0, clusters[0]);
            Assert.Equal(clusters.Order(), clusters);
            Assert.Subset(GraphemeStarts(word), clusters.ToHashSet());
        }
    }

    [Theory(SkipTestWithoutData = true)]
    [MemberData(nameof(Words))]
    public void The_font_is_found_without_being_given(string script, string font, string words)
    {
        Open(font);
        var library = FontLibrary.Bundled().WithSystemFonts([NotoFonts.Folder]);
        var runs = new Shaper(library).Shape(words, [new StyledRange(0, words.Length, Serif)]).Runs;
        Assert.DoesNotContain(runs, run => run.Face is null);
        Assert.Contains(runs, run =>
            run.Face!.PostScriptName == font || run.Face.PostScriptName.Contains(script, StringComparison.Ordinal)
        );
    }

    [Theory(SkipTestWithoutData = true)]
    [MemberData(nameof(Signs))]
    public void A_sign_that_scripts_share_is_set_in_the_font_of_the_text_before_it(string font, string text)
    {
        Open(font);
        var library = FontLibrary.Bundled().WithSystemFonts([NotoFonts.Folder]);
        Assert.Equal(font, new Shaper(library).Shape(text, [new StyledRange(0, text.Length, Serif)]).Runs[^1].Face?.PostScriptName);
    }

    private static (string File, Face Face) Open(string font)
    {
        var file = NotoFonts.Find(font);
        var (library, problems) = TestFonts.FixedWidth().WithUserFonts([file]);
        Assert.Empty(problems);
        return (file, library.Faces[1]);
    }

    private static HashSet<int> GraphemeStarts(string word)
    {
        var starts = new HashSet<int>();
        for (var i = 0; i < word.Length; i = GraphemeClusters.Next(word, i))
        {
            starts.Add(i);
        }

        return starts;
    }
}
