using TechBeats.Model;
using TechBeats.Tests.Support;
using Xunit;

namespace TechBeats.Tests.Typesetting.Paragraphs;

/// <summary>Paragraphs, a width in characters, and the lines that they make.</summary>
public sealed class LinesAsTextTests
{
    [Fact]
    public void Words_fill_lines() =>
        Assert.Equal(
            ["The quick brown fox", "jumps over the lazy", "dog."],
            SetText.Lines("The quick brown fox jumps over the lazy dog.", 20)
        );

    [Fact]
    public void Nothing_gives_no_lines() => Assert.Empty(SetText.Lines(" ", 20));

    [Fact]
    public void White_space_is_one_space_and_none_at_the_edges() =>
        Assert.Equal(
            ["one two three"],
            SetText.Lines(
                SetText.Ragged,
                20,
                new Text("  one  "),
                new Text(" two\n\t"),
                new Styled(InlineStyle.Strong, [new Text(" three ")])
            )
        );

    [Fact]
    public void The_author_ends_lines() =>
        Assert.Equal(
            ["one", "", "two"],
            SetText.Lines(SetText.Justified, 20, new Text("one "), new LineBreak(), new LineBreak(), new Text(" two"), new LineBreak())
        );

    [Fact]
    public void An_abbreviation_tells_its_meaning_once()
    {
        var abbreviation = new Abbreviation("Markup", [new Text("HTML")]);
        Assert.Equal(
            ["HTML (Markup), HTML"],
            SetText.Lines(SetText.Ragged, 40, abbreviation with { IsFirst = true }, new Text(", "), abbreviation)
        );
    }

    [Fact]
    public void The_second_of_two_lines_gets_another_word_if_it_is_short()
    {
        var (first, second) = (new string('a', 20), new string('b', 35));

        Assert.Equal([$"{first} {second}", "ccc dddd"], SetText.Lines($"{first} {second} ccc dddd", 60));
        Assert.Equal(
            [$"{first} ccc", "d"],
            SetText.Lines(SetText.Justified, 25, new Text($"{first} ccc"), new LineBreak(), new Text("d"))
        );
    }

    [Fact]
    public void A_no_break_space_holds_words_together() =>
        Assert.Equal(["up to", "4\u00A0million", "tokens"], SetText.Lines("up to 4\u00A0million tokens", 11));

    [Fact]
    public void A_dash_ends_a_line_rather_than_begins_one() =>
        Assert.Equal(["window attention—", "one in which it"], SetText.Lines("window attention—one in which it", 18));

    [Fact]
    public void A_spaced_dash_stays_on_its_line() =>
        Assert.Equal(["aaa bbb", "ccc – ddd", "eee"], SetText.Lines("aaa bbb ccc – ddd eee", 11));

    [Fact]
    public void A_hyphen_of_the_author_may_end_a_line()
    {
        var lines = SetText.Break(SetText.Ragged, 12, new Text("a pre-trained model"));
        Assert.Equal(["a pre-", "trained", "model"], lines.Select(SetText.TextOf));
        Assert.Equal([true, false, false], lines.Select(line => line.EndsInHyphen));
    }

    [Fact]
    public void Words_are_divided_between_syllables()
    {
        var lines = SetText.Break(SetText.Hyphenated, 16, new Text("This is hyphenation of a representation"));
        Assert.Equal(["This is hyphen-", "ation of a rep-", "resentation"], lines.Select(SetText.TextOf));
        Assert.Equal([true, true, false], lines.Select(line => line.EndsInHyphen));
    }

    [Fact]
    public void Addresses_in_code_and_names_are_never_hyphenated() =>
        Assert.DoesNotContain(
            SetText.Lines("the representationOfNames in https://representation.example/representation", 20, SetText.Hyphenated),
            line => line.EndsWith('-')
        );

    [Fact]
    public void Words_of_an_unknown_language_are_not_divided() =>
        Assert.DoesNotContain(
            SetText.Lines("This is hyphenation of a representation", 16, SetText.Justified with { Hyphenates = true }),
            line => line.EndsWith('-')
        );

    [Fact]
    public void A_soft_hyphen_shows_only_where_it_is_used() =>
        Assert.Equal(["some supercali-", "fragilistic thing"], SetText.Lines("some super\u00ADcali\u00ADfragilistic thing", 17));

    [Fact]
    public void An_address_breaks_at_its_joints_without_a_hyphen() =>
        Assert.Equal(
            ["see https://github", ".com/lukasberglund/", "reversal_curse#the", "-reversal-curse"],
            SetText.Lines("see https://github.com/lukasberglund/reversal_curse#the-reversal-curse", 19));

    [Fact]
    public void Code_breaks_at_its_joints_without_a_hyphen() =>
        Assert.Equal(
            ["set the max_", "token_count here"],
            SetText.Lines(
                SetText.Ragged with
                {
                    Text = SetText.Ragged.Text with { Size = 10 },
                },
                16.5,
                new Text("set the "),
                new Code("max_token_count"),
                new Text(" here")
            )
        );

    [Fact]
    public void A_word_wider_than_the_measure_is_cut() =>
        Assert.Equal(["a bbbbbbbb", "bbbbbbbbbb", "bbbbbb c"], SetText.Lines("a bbbbbbbbbbbbbbbbbbbbbbbb c", 10));

    [Fact]
    public void Even_a_measure_below_a_character_gives_lines() =>
        Assert.Equal(["a", "b", "c", "d"], SetText.Lines("ab cd", 0.5));

    [Fact]
    public void A_note_mark_stays_with_its_word()
    {
        var note = new Note(12, []);
        var lines = SetText.Break(SetText.Ragged, 9, new Text("It works! "), new NoteMark(note), new Text(" Yes!"));
        Assert.Equal(["It", "works! 12", "Yes!"], lines.Select(SetText.TextOf));
        Assert.Equal([0, 1, 0], lines.Select(line => line.Notes.Count));
        Assert.Same(note, lines[1].Notes[0]);
    }

    [Fact]
    public void Marks_side_by_side_are_told_apart()
    {
        NoteMark first = new(new Note(1, [])), second = new(new Note(2, [])), third = new(new Note(3, []));
        var strong = new Styled(InlineStyle.Strong, [new Text("bold"), second]);
        var exponent = new Styled(InlineStyle.Superscript, [new Text("2")]);

        Assert.Equal(["a1,2,3"], SetText.Lines(SetText.Ragged, 30, new Text("a"), first, second, third));
        Assert.Equal(["bold2,3."], SetText.Lines(SetText.Ragged, 30, strong, third, new Text(".")));
        Assert.Equal(["x2\u202F1"], SetText.Lines(SetText.Ragged, 30, new Text("x"), exponent, first));
        Assert.Equal(["71 2, 3"], SetText.Lines(SetText.Ragged, 30, new Text("7"), first, new Text(" "), second, new Text(", "), third));
    }

    [Fact]
    public void No_break_spaces_without_end_are_bounded() =>
        Assert.InRange(SetText.Lines("a" + new string('\u00A0', 1_000_000) + "b", 40).Count, 2, 52);

    [Fact]
    public void A_line_never_ends_between_marks_side_by_side()
    {
        NoteMark first = new(new Note(1, [])), second = new(new Note(2, []));
        Assert.Equal(["aaa", "bbb1,2"], SetText.Lines(SetText.Ragged, 8, new Text("aaa bbb"), first, second));
    }

    [Fact]
    public void Pictures_stand_in_lines()
    {
        var figures = new Dictionary<string, FigureResult>
        {
            ["a.png"] = new FigureFound(BlankPicture.Create(20, 10)),
            ["pixel.gif"] = new FigureDropped(),
        };
        var lines = SetText
            .Setter.Prepare(
                [
                    new Text("see "),
                    new InlineFigure(new Figure("a.png", "A")),
                    new Text(" and "),
                    new InlineFigure(new Figure("pixel.gif", null)),
                    new InlineFigure(new Figure("https://img.example/b.png", "B")),
                    new InlineFigure(new Figure("https://img.example/c.png", null)),
                ],
                SetText.Ragged,
                null,
                SetText.With(figures)
            )
            .Break(500);
        Assert.Equal(["see # and [B][figure: img.example]"], lines.Select(SetText.TextOf));
    }
}
