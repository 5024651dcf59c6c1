using System.Text.RegularExpressions;
using TechBeats.Tests.Reading;
using TechBeats.Tests.Support;
using TechBeats.Typesetting.Fonts;
using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Shaping;
using TechBeats.Typesetting.Styles;
using Xunit;

namespace TechBeats.Tests.Pdf.Content;

/// <summary>Text in PDF, as readers' programs give it back.</summary>
public sealed class GlyphWriterTests
{
    private static readonly TextStyle Serif = new() { Role = FontRole.Text, Size = 10 };
    private static readonly Shaper Shaper = new(FontLibrary.Bundled());

    public static TheoryData<string> Texts =>
    [
        "The quick brown fox — “quoted”, fi ffl AVAWAToTe.",
        "Größe, façade, Ångström, œuvre, ¿qué?",
        "Ελληνικά και кириллица",
        "100 × 3 = 300 €; H₂O, x², ½",
        "✓ done → next ★",
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Text_is_copied_as_it_was_written(string text) => Assert.Equal(text, Copied(BookOf(text, Serif)));

    [Fact]
    public void Small_capitals_and_old_style_figures_are_copied_as_written()
    {
        var text = "Small Caps of 1234567890";
        Assert.Equal(text, Copied(BookOf(text, Serif with { Capitals = Capitals.Small, Figures = FigureForm.OldStyle })));
        Assert.Equal(text, Copied(BookOf(text, Serif with { Capitals = Capitals.All, HasTabularFigures = true })));
    }

    public static TheoryData<string, string> WordsThatEndInMarks =>
        NotoFonts.Rows(
            ("NotoSerifTamil-Regular", "வணக்கம் க்ஷேத்திரம்"),
            ("NotoSerifThai-Regular", "เปี๊ยะ ญี่ปุ่น"),
            ("NotoSerifKhmer-Regular", "កម្ពុជា ស្ត្រី"),
            ("NotoSerifMyanmar-Regular", "မင်္ဂလာပါ သတ္တဝါ"),
            ("NotoSerifTibetan-Regular", "བཀྲ་ཤིས་བདེ་ལེགས། སྤྱོད་པ་")
        );

    public static TheoryData<string, string> WordsWithMarks =>
        NotoFonts.Rows(
            ("NotoSerifKhmer-Regular", "សួស្តី ច្បាប់"),
            ("NotoSerifDevanagari-Regular", "क्षेत्र ट्विटर")
        );

    public static TheoryData<string> Emoji => ["Hi 👋", "👋🏽 👩‍💻 🇩🇪 3️⃣ ❤️ 🏳️‍🌈"];

    public static TheoryData<string> RightToLeft => ["שלום עולם", "مرحبا بالعالم"];

    [Theory]
    [MemberData(nameof(Emoji))]
    public void Emoji_stay_text(string text) => Assert.Equal(text, Copied(BookOf(text, Serif)));

    [Theory(SkipTestWithoutData = true)]
    [MemberData(nameof(WordsWithMarks))]
    public void Words_with_marks_around_their_letters_stay_whole(string font, string text)
    {
        var file = NotoFonts.Find(font);
        var given = new Shaper(FontLibrary.Bundled().WithUserFonts([file]).Library);
        Assert.Equal(text, Copied(BookOf(text, Serif, given)));
    }

    [Fact]
    public void A_hyphen_that_was_added_is_a_soft_one()
    {
        var book = new StandInBook();
        var mark = Marks("type-", Serif)[0];
        book.AddPage().Add(10, 20, mark with { Text = "type\u00AD" });
        Assert.Contains("/Span<</ActualText<FEFF00AD>>>BDC", book.WriteText(), StringComparison.Ordinal);
        Assert.Equal("type\u00AD", Copied(book));
    }

    [Theory]
    [MemberData(nameof(RightToLeft))]
    public void Text_from_right_to_left_is_copied_as_it_was_written(string text) => Assert.Equal(text, Copied(BookOf(text, Serif)));

    [Fact]
    public void Poppler_copies_all_of_it_too()
    {
        // Poppler marks the direction of every word.
        var copied = Regex.Replace(Judge.AskAbout(BookOfTexts().Write(), "pdftotext", "{file}", "-"), "[\u202A-\u202E\u2066-\u2069]", "");
        Assert.Equal(AllTexts(), copied.Split('\f')[..^1].Select(page => page.TrimEnd('\n')));
    }

    [Theory(SkipTestWithoutData = true)]
    [MemberData(nameof(WordsThatEndInMarks))]
    public void Poppler_sees_no_spaces_behind_marks(string font, string text)
    {
        var file = NotoFonts.Find(font);
        var book = BookOf(text, Serif, new Shaper(FontLibrary.Bundled().WithUserFonts([file]).Library));
        Assert.Equal(text, Judge.AskAbout(book.Write(), "pdftotext", "{file}", "-").TrimEnd('\n', '\f'));
    }

    [Theory]
    [InlineData("a\u00A0b", "00A0")]
    [InlineData("a\u2011b", "2011")]
    public void A_character_that_shares_anothers_glyph_is_named(string text, string name) =>
        Assert.Contains($"/Span<</ActualText<FEFF{name}>>>BDC", BookOf(text, Serif).WriteText(), StringComparison.Ordinal);

    [Theory]
    [InlineData(1)]
    [InlineData(0.987654321)]
    [InlineData(1.02)]
    public void Words_stand_where_they_were_placed(double scale)
    {
        // Justified: every space a little wider than the face's own, by an amount that doesn't divide into thousandths.
        var words = string.Join(' ', Enumerable.Range(0, 30).Select(i => $"word{i}"));
        var mark = Marks(words, Serif)[0];
        mark = mark with
        {
            HorizontalScale = scale,
            Glyphs =
            [
                .. mark.Glyphs.Select(glyph =>
                    glyph with
                    {
                        Advance = (glyph.Advance * scale) + (words[glyph.TextStart] == ' ' ? 1 / 7.0 : 0),
                    }
                ),
            ],
        };
        var book = new StandInBook();
        var frame = new Frame(1200, 100);
        frame.Add(10.1234, 50, mark);
        book.PageList.Add(new Page(frame, Matter.Body, 1, []));

        var boxes = Assert.Single(Assert.Single(FinishedBook.Read(book.Write()).Pages).Lines).Words;
        Assert.Equal(30, boxes.Count);
        var (x, index) = (10.1234, 0);
        foreach (var glyph in mark.Glyphs)
        {
            if (words[glyph.TextStart] == 'w')
            {
                Assert.Equal(x, boxes[index++].Left, tolerance: 0.01);
            }

            x += glyph.Advance;
        }
    }

    [Fact]
    public void A_line_of_several_faces_is_one_row()
    {
        var book = new StandInBook();
        var paragraph = book.Root.Add(ElementKind.Paragraph);
        var line = new Frame(180, 12);
        var x = 0.0;
        foreach (
            var mark in Marks("one ", Serif)
                .Concat(Marks("two ", Serif with { IsItalic = true }))
                .Concat(Marks("three", Serif with { Color = Color.FromRgb(0x8C2A1F) }))
        )
        {
            line.Add(x, 10, mark);
            x += mark.Width;
        }

        line.Add(0, 22, Marks("four", Serif)[0]);
        book.AddPage().Add(10, 20, new GroupItem(line, paragraph));
        var text = book.WriteText();
        SnapshotFile.Matches(
            Regex.Replace(text, @"(?s)(/Length1 \d+.*?stream\n).*?endstream", "$1...\nendstream")[
                ..text.IndexOf("endstream", StringComparison.Ordinal)
            ],
            "Pdf"
        );
    }

    [Fact]
    public void Fonts_are_embedded_and_subset()
    {
        var fonts = SeenFont.AllIn(BookOf("Serif 👋", Serif).Write()).OrderBy(font => font.Kind, StringComparer.Ordinal).ToList();
        Assert.Equal(["Type0", "Type3"], fonts.Select(font => font.Kind));
        Assert.Matches(@"^[A-Z]{6}\+SourceSerif", fonts[0].Name);
        Assert.All(fonts, font => Assert.True(font is { IsEmbedded: true, HasUnicode: true }, font.ToString()));
    }

    /// <summary>Every text on a page of its own.</summary>
    internal static StandInBook BookOfTexts()
    {
        var book = new StandInBook();
        foreach (var text in AllTexts())
        {
            AddPage(book, text, Serif);
        }

        return book;
    }

    private static IEnumerable<string> AllTexts() => Texts.Concat(Emoji).Concat(RightToLeft).Select(row => row.Data);

    private static StandInBook BookOf(string text, TextStyle style, Shaper? shaper = null)
    {
        var book = new StandInBook();
        AddPage(book, text, style, shaper);
        return book;
    }

    private static void AddPage(StandInBook book, string text, TextStyle style, Shaper? shaper = null)
    {
        var line = new Frame(400, 12);
        var x = 0.0;
        foreach (var mark in Marks(text, style, shaper: shaper))
        {
            line.Add(x, 10, mark);
            x += mark.Width;
        }

        var frame = new Frame(420, 100);
        frame.Add(10, 20, new GroupItem(line, book.Root.Add(ElementKind.Paragraph)));
        book.PageList.Add(new Page(frame, Matter.Body, book.PageList.Count + 1, []));
    }

    private static string Copied(StandInBook book) => Assert.Single(FinishedBook.TextsOf(book.Write()));

    /// <summary>The text as marks, one for each run, from left to right: a line of one level.</summary>
    internal static List<TextItem> Marks(string text, TextStyle style, byte? baseLevel = null, Shaper? shaper = null)
    {
        var marks = new List<TextItem>();
        foreach (var run in (shaper ?? Shaper).Shape(text, [new StyledRange(0, text.Length, style)], baseLevel).Runs)
        {
            var clusters = run.Glyphs.GroupBy(glyph => glyph.Cluster).OrderBy(cluster => cluster.Key).ToList();
            var placed = clusters.Select((cluster, index) =>
            {
                var end = index + 1 < clusters.Count ? clusters[index + 1].Key : run.End;
                return cluster.Select((glyph, part) => new PlacedGlyph(
                    glyph.Id,
                    glyph.Advance,
                    glyph.XOffset,
                    glyph.YOffset,
                    glyph.Cluster - run.Start,
                    part == 0 ? end - glyph.Cluster : 0));
            });
            var isRightToLeft = (run.Level & 1) == 1;
            var glyphs = (isRightToLeft ? placed.Reverse() : placed).SelectMany(cluster => cluster).ToList();
            var mark = new TextItem(run.Face!, run.Style.Size, run.Style.Color, text[run.Start..run.End], glyphs);
            marks.Insert(isRightToLeft ? 0 : marks.Count, mark);
        }

        return marks;
    }
}
