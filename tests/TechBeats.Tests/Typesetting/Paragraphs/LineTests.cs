using TechBeats.Model;
using TechBeats.Tests.Support;
using TechBeats.Typesetting.Fonts;
using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Paragraphs;
using TechBeats.Typesetting.Shaping;
using TechBeats.Typesetting.Styles;
using Xunit;

namespace TechBeats.Tests.Typesetting.Paragraphs;

/// <summary>Set lines as geometry and meaning.</summary>
public sealed class LineTests
{
    private static readonly ParagraphSetter Bundled = new(new Shaper(FontLibrary.Bundled()), new InlineStyles());

    [Fact]
    public void A_filled_line_reaches_the_measure_and_the_last_one_does_not()
    {
        var lines = SetText.Break(SetText.Justified, 20.5, new Text("aaaa bbbb cccc dddd eeee ffff"));
        Assert.Equal((0, 102.5), SetText.Edges(lines[0]));
        Assert.Equal((0, 45), SetText.Edges(lines[1]));
    }

    [Fact]
    public void Only_spaces_give_when_letters_may_not()
    {
        var line = SetText.Break(SetText.Justified, 20.5, new Text("aaaa bbbb cccc dddd eeee ffff"))[0];
        var mark = Assert.IsType<TextItem>(SetText.Marks(line)[0].Item);
        Assert.Equal(1, mark.HorizontalScale);
        Assert.All(mark.Glyphs.SkipLast(1), glyph => Assert.Equal(mark.Text[glyph.TextStart] == ' ' ? 5 + 7.5 / 3 : 5, glyph.Advance, 4));
    }

    [Fact]
    public void Letters_widen_in_step_with_spaces_and_never_beyond_their_part()
    {
        var style = SetText.Justified with { Expansion = 0.02 };
        var line = SetText.Break(style, 20.5, new Text("aaaa bbbb cccc dddd eeee ffff"))[0];
        var mark = Assert.IsType<TextItem>(SetText.Marks(line)[0].Item);
        Assert.InRange(mark.HorizontalScale, 1.01, 1.02);
        Assert.Equal(102.5, SetText.Width(line), 3);
    }

    [Fact]
    public void Small_marks_hang_over_the_edge()
    {
        var style = SetText.Justified with { HangsPunctuation = true };
        var lines = SetText.Break(style, 19, new Text("\u201Caaaa bbbb cccc dd, eeee ffff"));
        var (left, right) = SetText.Edges(lines[0]);
        Assert.Equal(-2.5, left);
        Assert.Equal(95 + 3.5, right, 6);
    }

    [Fact]
    public void A_line_is_as_high_as_its_leading_and_its_baseline_is_the_grid_s()
    {
        var line = SetText.Break(
            SetText.Ragged,
            20,
            new Text("abc "),
            new Code("def"),
            new Text(" ghi"),
            new Styled(InlineStyle.Superscript, [new Text("2")])
        )[0];
        Assert.Equal(12, line.Frame.Height);
        Assert.Equal(9, line.Baseline); // ascender 8, descender 2, and a point above and below
        Assert.Equal([9, 9, 9, 9 - 3.6], SetText.Marks(line).Select(placed => placed.At.Y), Close);
    }

    [Fact]
    public void A_high_picture_makes_its_line_higher()
    {
        var figures = new Dictionary<string, FigureResult> { ["a.png"] = new FigureFound(BlankPicture.Create(200, 100)) };
        var line = SetText
            .Setter.Prepare([new Text("a "), new InlineFigure(new Figure("a.png", null))], SetText.Ragged, null, SetText.With(figures))
            .Break(200)[0];
        var picture = Assert.IsType<PictureItem>(SetText.Marks(line)[1].Item);
        Assert.Equal(1.2 * 12, picture.Size.Height, 6);
        Assert.True(line.Frame.Height > 12);
    }

    [Fact]
    public void A_wide_picture_shrinks_to_the_measure()
    {
        var figures = new Dictionary<string, FigureResult> { ["a.png"] = new FigureFound(BlankPicture.Create(600, 16)) };
        var lines = SetText
            .Setter.Prepare(
                [new Text("a "), new InlineFigure(new Figure("a.png", null)), new Text(" b")], SetText.Ragged, null, SetText.With(figures))
            .Break(100);
        Assert.Equal(["a", "#", "b"], lines.Select(SetText.TextOf));
        Assert.Equal(100, Assert.IsType<PictureItem>(SetText.Marks(lines[1])[0].Item).Size.Width);
    }

    [Theory]
    [InlineData(Alignment.Start, 5.0, 95.0)]
    [InlineData(Alignment.Center, 5 + 2.5, 95 + 2.5)]
    [InlineData(Alignment.End, 10.0, 100.0)]
    public void Ragged_lines_stand_where_they_should(Alignment alignment, double left, double right)
    {
        var style = SetText.Ragged with { Alignment = alignment, FirstLineIndent = 5, HangingIndent = 5 };
        Assert.Equal((left, right), SetText.Edges(SetText.Break(style, 20, new Text("eighteen signs ok!"))[0]));
    }

    [Fact]
    public void Meaning_becomes_elements_in_the_order_of_reading()
    {
        var paragraph = new Element(ElementKind.Paragraph);
        Inline[] inlines =
        [
            new Text("We "),
            new Styled(InlineStyle.Strong, [new Text("saw "), new Styled(InlineStyle.Emphasis, [new Text("it")])]),
            new Text(" at "),
            new Link(new WebTarget("https://arxiv.org/abs/1"), null, [new Text("the paper")]),
            new NoteMark(new Note(1, [])),
            new Span("de", null, [new Text(" nicht")]),
            new Abbreviation("text to speech", [new Text(" TTS")]),
        ];
        var line = SetText.Setter.Prepare(inlines, SetText.Ragged, paragraph).Break(500)[0];
        Assert.Equal(
            [ElementKind.Strong, ElementKind.Link, ElementKind.Reference, ElementKind.Span, ElementKind.Span],
            paragraph.Children.Select(child => child.Kind));
        Assert.Equal(ElementKind.Emphasis, Assert.Single(paragraph.Children[0].Children).Kind);
        Assert.Equal("de", paragraph.Children[3].Language);
        Assert.Equal("text to speech", paragraph.Children[4].Expansion);
        var group = line.Frame.Items.Select(placed => placed.Item).OfType<GroupItem>().First(item => !item.IsArtifact);
        Assert.Same(paragraph, group.Element);
        Assert.Equal(
            ["We ", "Strong", " at ", "Link", "Reference", "Span", "Span"],
            group.Content.Items.Select(placed =>
                placed.Item is GroupItem inner ? inner.Element!.Kind.ToString() : ((TextItem)placed.Item).Text
            )
        );
    }

    [Fact]
    public void A_link_has_the_ink_of_its_text_and_a_thin_rule_in_the_accent_color()
    {
        var link = new Link(new WebTarget("https://arxiv.org/abs/1"), null, [new Text("paper")]);
        var line = SetText.Setter.Prepare([new Text("a "), link], SetText.Ragged, new Element(ElementKind.Paragraph)).Break(500)[0];
        var rule = Assert.Single(line.Frame.Items, placed => placed.Item is GroupItem { IsArtifact: true });
        var drawn = Assert.IsType<RuleItem>(((GroupItem)rule.Item).Content.Items[0].Item);
        Assert.Equal((new Palette().Accent, 0.4, 25), (drawn.Color, drawn.Size.Height, drawn.Size.Width));
        Assert.True(rule.At.Y > line.Baseline);
    }

    [Fact]
    public void A_remark_is_not_divided()
    {
        var english = SetText.Ragged with { Hyphenates = true, Text = SetText.Ragged.Text with { Language = "en" } };
        Inline[] inlines = [new Text("a title "), new Styled(InlineStyle.Remark, [new Text("developers.example.com")])];
        var lines = SetText.Setter.Prepare(inlines, english, null).Break(90);
        Assert.Equal(["a title", "developers.example.com"], lines.Select(SetText.TextOf));
    }

    [Fact]
    public void A_raised_link_has_no_rule()
    {
        var link = new Link(new WebTarget("https://arxiv.org/abs/1"), null, [new Text("1")]);
        var raised = new Styled(InlineStyle.Superscript, [link]);
        var line = SetText.Setter.Prepare([raised], SetText.Ragged, new Element(ElementKind.Paragraph)).Break(500)[0];
        Assert.DoesNotContain(line.Frame.Items, placed => placed.Item is GroupItem { IsArtifact: true });
    }

    [Fact]
    public void A_link_has_an_area_on_each_of_its_lines()
    {
        var paragraph = new Element(ElementKind.Paragraph);
        var link = new Link(new WebTarget("https://arxiv.org/abs/1"), null, [new Text("a rather long link")]);
        var lines = SetText.Setter.Prepare([new Text("see "), link], SetText.Ragged, paragraph).Break(75);
        var areas = lines.SelectMany(line => line.Frame.Items).Where(placed => placed.Item is LinkItem).ToList();
        Assert.Equal(2, areas.Count);
        Assert.Equal((new Point(20, 1), new Size(40, 10)), (areas[0].At, ((LinkItem)areas[0].Item).Size));
        Assert.All(areas, area => Assert.Equal("a rather long link, arxiv.org", ((LinkItem)area.Item).Description));
        Assert.All(areas, area => Assert.Same(paragraph.Children[0], ((LinkItem)area.Item).Element));
    }

    [Fact]
    public void Ink_that_is_no_text_is_an_artifact()
    {
        var line = SetText
            .Setter.Prepare(
                [
                    new Keystroke("Ctrl"),
                    new Text(" "),
                    new Styled(InlineStyle.Strikethrough, [new Text("old")]),
                    new Styled(InlineStyle.Inserted, [new Text("new")]),
                    new Styled(InlineStyle.Highlight, [new Text("mark")]),
                ],
                SetText.Ragged,
                new Element(ElementKind.Paragraph)
            )
            .Break(500)[0];
        var artifacts = line.Frame.Items.Where(placed => placed.Item is GroupItem { IsArtifact: true }).ToList();
        Assert.Equal(4, artifacts.Count);
        Assert.Single(line.Frame.Items, placed => placed.Item is GroupItem { Element: not null });
    }

    [Fact]
    public void A_missing_character_is_a_box_that_copies_as_itself()
    {
        var paragraph = SetText.Prepare("a \u4E00 b \u4E00", SetText.Ragged);
        Assert.Equal(["\u4E00"], paragraph.MissingClusters);
        var line = paragraph.Break(500)[0];
        var boxes = line.Frame.Items.Select(placed => placed.Item).OfType<GroupItem>().ToList();
        Assert.Equal(["\u4E00", "\u4E00"], boxes.Select(box => box.ActualText));
        var digits = boxes[0].Content.Items.Where(placed => placed.Item is TextItem).ToList();
        var rows = digits
            .GroupBy(placed => placed.At.Y)
            .OrderBy(row => row.Key)
            .Select(row => string.Concat(row.OrderBy(placed => placed.At.X).Select(placed => ((TextItem)placed.Item).Text)));
        Assert.Equal(["4E", "00"], rows);
        Assert.Equal(digits[0].At.Y, digits[^1].At.Y);
    }

    [Fact]
    public void An_added_hyphen_is_no_text()
    {
        var line = SetText.Break(SetText.Hyphenated, 12, new Text("a representation"))[0];
        var group = Assert.IsType<GroupItem>(line.Frame.Items[^1].Item);
        Assert.Equal("\u00AD", group.ActualText);
        Assert.Single(group.Content.Items);
        Assert.True(line.EndsInHyphen);
    }

    [Fact]
    public void A_space_parts_lines_for_those_who_copy_and_stands_outside_the_measure()
    {
        var paragraph = new Element(ElementKind.Paragraph);
        var lines = SetText
            .Setter.Prepare([new Text("one two well-known"), new LineBreak(), new Text("end")], SetText.Ragged, paragraph)
            .Break(36);
        Assert.Equal(["one two ", "well-", "known ", "end"], lines.Select(SetText.CopyOf));
        Assert.Equal((0, 35), SetText.Edges(lines[0]));
        var rightToLeft = Bundled.Prepare([new Text("\u05D0\u05D1\u05D2 \u05D3\u05D4\u05D5")], SetText.Ragged, null).Break(20)[0];
        var space = SetText.Marks(rightToLeft)[^1];
        Assert.Equal(" ", ((TextItem)space.Item).Text);
        Assert.True(space.At.X < SetText.Edges(rightToLeft).Left);
    }

    [Fact]
    public void Titles_are_balanced()
    {
        Inline[] title = [new Text("a title of eight words for two lines")];
        Assert.Equal(["a title of eight", "words for two lines"], SetText.Lines(SetText.Ragged with { IsBalanced = true }, 30, title));
    }

    [Fact]
    public void Anchors_are_where_they_were_written()
    {
        var lines = SetText.Break(
            SetText.Ragged,
            6,
            new Anchor("top"),
            new Text("one two "),
            new Anchor("three"),
            new Text("three"),
            new Anchor("end")
        );
        Assert.Equal(["top", "", "three end"], lines.Select(line => string.Join(' ', line.Landmarks.Select(mark => mark.Name))));
    }

    [Fact]
    public void Hebrew_runs_right_to_left_with_numbers_and_Latin_in_order()
    {
        var line = Bundled.Prepare([new Text("\u05D0\u05D1 abc 12 \u05D2\u05D3")], SetText.Ragged, null).Break(200)[0];
        Assert.Equal("\u05D0\u05D1 abc 12 \u05D2\u05D3", SetText.TextOf(line));
        Assert.Equal("\u05D3\u05D2 abc 12 \u05D1\u05D0", SetText.InkOf(line));
        Assert.Equal(200, SetText.Edges(line).Right, 6);
    }

    [Fact]
    public void A_Hebrew_paragraph_may_begin_with_a_Latin_name()
    {
        var style = SetText.Ragged with { Text = SetText.Ragged.Text with { Language = "he" } };
        var line = Bundled.Prepare([new Text("abc \u05D0\u05D1")], style, null).Break(200)[0];
        Assert.Equal("\u05D1\u05D0 abc", SetText.InkOf(line));
    }

    [Fact]
    public void Right_to_left_paragraphs_begin_their_lines_at_the_right()
    {
        var lines = Bundled.Prepare([new Text("\u05D0\u05D1\u05D2 \u05D3\u05D4\u05D5 \u05D6\u05D7\u05D8")], SetText.Ragged, null).Break(45);
        Assert.Equal(["\u05D5\u05D4\u05D3 \u05D2\u05D1\u05D0", "\u05D8\u05D7\u05D6"], lines.Select(SetText.InkOf));
        Assert.All(lines, line => Assert.Equal(45, SetText.Edges(line).Right, 6));
    }

    [Fact]
    public void A_kern_across_a_break_is_undone()
    {
        // Source Serif kerns "AV"; a soft hyphen between them parts the pair.
        var style = SetText.Ragged;
        var whole = Bundled.Prepare([new Text("AV")], style, null).NaturalWidth;
        var a = Bundled.Prepare([new Text("A")], style, null).NaturalWidth;
        var v = Bundled.Prepare([new Text("V")], style, null).NaturalWidth;
        Assert.True(whole < a + v);
        var lines = Bundled.Prepare([new Text("AAAA\u00ADVVVV")], style, null).Break(40);
        Assert.Equal(["AAAA-", "VVVV"], lines.Select(SetText.TextOf));
        var mark = Assert.IsType<TextItem>(SetText.Marks(lines[0])[0].Item);
        Assert.Equal(a, mark.Glyphs[^1].Advance, 6);
    }

    [Fact]
    public void The_widths_of_a_paragraph_are_known_for_columns()
    {
        var paragraph = SetText.Setter.Prepare([new Text("one three"), new LineBreak(), new Text("fourteen")], SetText.Ragged, null);
        Assert.Equal(40, paragraph.MinimumWidth);
        Assert.Equal(45, paragraph.NaturalWidth);
    }

    private static bool Close(double a, double b) => Math.Abs(a - b) < 1e-6;
}
