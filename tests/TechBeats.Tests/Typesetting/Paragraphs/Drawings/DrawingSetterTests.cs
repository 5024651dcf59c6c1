using System.Text;
using TechBeats.Figures.Workers;
using TechBeats.Model;
using TechBeats.Tests.Support;
using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Paragraphs;
using TechBeats.Typesetting.Paragraphs.Drawings;
using TechBeats.Typesetting.Shaping;
using TechBeats.Typesetting.Styles;
using Xunit;

namespace TechBeats.Tests.Typesetting.Paragraphs.Drawings;

/// <summary>
/// Drawings of 400 by 200 pixels, so that a pixel is 0.75 points, set with a face whose glyphs are half an em wide: letters of
/// 10 pixels in the sans family, which is set larger by a fiftieth, are 3.825 points wide.
/// </summary>
public sealed class DrawingSetterTests
{
    private const double Letter = 10 * 1.02 * 0.75 / 2;

    [Fact]
    public void Lengths_are_points_and_maps_are_worked_into_paths()
    {
        var (frame, _) = Set(
            "<g transform='translate(40 0) scale(2)'><path d='M10 10L20 20' stroke='red' stroke-width='4' fill='none' "
                + "stroke-dasharray='2 4'/></g>"
        );
        Assert.Equal(new Size(300, 150), frame.Size);
        var path = Assert.IsType<PathItem>(Assert.Single(frame.Items).Item);
        Assert.Equal([new MoveTo(45, 15), new LineTo(60, 30)], path.Outline.Steps);
        Assert.Equal((6.0, 3.0), (path.Stroke!.Width, path.Stroke.Dashes[0]));
    }

    [Fact]
    public void A_line_that_is_stretched_one_way_is_drawn_under_its_map()
    {
        var (frame, _) = Set("<path transform='scale(4 1)' d='M10 10L20 20' stroke='red'/>");
        var group = Assert.IsType<GroupItem>(Assert.Single(frame.Items).Item);
        Assert.Equal(new Transform(2, 0, 0, 0.5, 0, 0), group.Transform);
        Assert.Equal(1.5, Assert.IsType<PathItem>(Assert.Single(group.Content.Items).Item).Stroke!.Width, 9);
    }

    [Theory]
    [InlineData("start", 75)]
    [InlineData("middle", 75 - (2 * Letter))]
    [InlineData("end", 75 - (4 * Letter))]
    public void Words_hang_on_their_point(string anchor, double x)
    {
        var (frame, _) = Set($"<text x='100' y='40' font-size='10' text-anchor='{anchor}'>word</text>");
        var (at, text) = Assert.Single(Texts(frame));
        Assert.Equal((Math.Round(x, 6), 30.0), (Math.Round(at.X, 6), Math.Round(at.Y, 6)));
        Assert.Equal("word", text.Text);
        Assert.Equal(10 * 1.02 * 0.75, text.Size, 9);
    }

    [Fact]
    public void Runs_follow_each_other_and_may_be_raised_or_moved()
    {
        var (frame, _) = Set("<text y='40' font-size='10'>ab<tspan fill='red'>cd</tspan><tspan dx='4' dy='-8'>ef</tspan></text>");
        var texts = Texts(frame).ToList();
        Assert.Equal(["ab", "cd", "ef"], texts.Select(text => text.Item.Text));
        Assert.Equal([0, 2 * Letter, (4 * Letter) + 3], texts.Select(text => text.At.X), (a, b) => Math.Abs(a - b) < 1e-6);
        Assert.Equal([30.0, 30, 24], texts.Select(text => Math.Round(text.At.Y, 6)));
        Assert.Equal(new Color(255, 0, 0), texts[1].Item.Color);
    }

    [Fact]
    public void Turned_words_stand_in_a_group_with_a_map()
    {
        var (frame, _) = Set("<text transform='translate(100 100) rotate(-90)' font-size='10'>up</text>");
        var group = Assert.IsType<GroupItem>(Assert.Single(frame.Items).Item);
        var map = group.Transform!.Value;
        Assert.Equal(
            (0.0, -1.0, 1.0, 0.0, 75.0, 75.0),
            (Math.Round(map.A, 9), Math.Round(map.B, 9), Math.Round(map.C, 9), Math.Round(map.D, 9), map.E, map.F)
        );
    }

    [Fact]
    public void Words_along_a_path_stand_on_it_letter_by_letter()
    {
        // Up 40 pixels, then to the right: the middle of the first letter is 38.55 pixels along, that of the second 43.65.
        var (frame, _) = Set(
            "<path id='p' fill='none' d='M40 100V60H140'/><text font-size='10'><textPath href='#p' startOffset='36'>ab</textPath></text>"
        );
        var words = Assert.IsType<GroupItem>(Assert.Single(frame.Items).Item);
        Assert.Equal("ab", words.ActualText);
        var maps = words.Content.Items.Select(mark => ((GroupItem)mark.Item).Transform!.Value).ToList();
        Assert.Equal([(0.0, -1.0), (1.0, 0.0)], maps.Select(map => (Math.Round(map.A, 6), Math.Round(map.B, 6))));
        Assert.Equal([(30.0, 46.0875), (32.7375, 45.0)], maps.Select(map => (Math.Round(map.E, 6), Math.Round(map.F, 6))));
    }

    [Fact]
    public void Words_that_are_longer_than_their_path_are_pushed_together_and_then_go_on_straight()
    {
        var (frame, _) = Set(
            "<path id='p' fill='none' d='M0 60H40'/><text font-size='10'><textPath href='#p'>abcdefghijkl</textPath></text>"
        );
        var maps = ((GroupItem)frame.Items[0].Item).Content.Items.Select(mark => ((GroupItem)mark.Item).Transform!.Value).ToList();
        Assert.Equal(12, maps.Count);
        Assert.All(maps, map => Assert.Equal((1.0, 45.0), (map.A, map.F)));
        Assert.Equal(0.75 * Letter, maps[11].E - maps[10].E, 6);
    }

    [Fact]
    public void Words_in_a_box_are_broken_and_centered()
    {
        var (frame, _) = Set(
            "<foreignObject x='100' y='20' width='60' height='100'><div xmlns='http://www.w3.org/1999/xhtml' "
                + "style='display:flex;align-items:center;justify-content:center;text-align:center;font-size:10px'>three words "
                + "here</div></foreignObject>"
        );
        var texts = Texts(frame).ToList();
        Assert.Equal(["three words", "here"], texts.Select(text => text.Item.Text.Trim()));
        Assert.Equal(75 + 22.5 - (2 * Letter), texts[1].At.X, tolerance: 0.05);
        Assert.Equal(9.0, Math.Round(texts[1].At.Y - texts[0].At.Y, 2));
        Assert.InRange((texts[0].At.Y + texts[1].At.Y) / 2, 52.5, 56);
    }

    [Fact]
    public void A_character_that_no_font_has_is_reported()
    {
        var (_, missing) = Set("<text y='40'>a\u4E2D</text>");
        Assert.Equal(["\u4E2D"], missing);
    }

    [Fact]
    public void Clips_and_opacity_become_groups()
    {
        var (frame, _) = Set(
            "<clipPath id='c'><path d='M0 0H40V40z' clip-rule='evenodd'/></clipPath><g clip-path='url(#c)' opacity='.5'><rect width='9' "
                + "height='9'/><rect width='5' height='5'/></g>"
        );
        var group = Assert.IsType<GroupItem>(Assert.Single(frame.Items).Item);
        Assert.Equal((0.5, true, 2), (group.Opacity, group.IsClipEvenOdd, group.Content.Items.Count));
        Assert.Equal(new LineTo(30, 0), group.Clip!.Steps[1]);
    }

    [Fact]
    public void A_tiny_drawing_keeps_its_thousandths()
    {
        var setting = DrawingSetter.Set(
            Picture("<svg width='4' height='2' viewBox='0 0 4 2'><rect width='1' height='1'/></svg>"),
            Paragraphs()
        );
        Assert.Equal(new Size(100, 50), setting.Frame.Size);
        Assert.Equal(new Size(3, 1.5), setting.In(new Size(3, 1.5)).Size);
    }

    internal static ParagraphSetter Paragraphs()
    {
        var inline = new TechBeats.Typesetting.Styles.BookStyles().Inline;
        return new ParagraphSetter(new Shaper(TestFonts.FixedWidth()), inline);
    }

    internal static DrawingPicture Picture(string source)
    {
        var bytes = Encoding.UTF8.GetBytes(source);
        var drawing = DrawingPreparer.Open(bytes);
        return new DrawingPicture { Hash = source, Width = drawing.Width, Height = drawing.Height, Open = () => drawing };
    }

    private static (Frame Frame, IReadOnlyList<string> Missing) Set(string shapes)
    {
        var set = DrawingSetter.Set(Picture($"<svg width='400' height='200'>{shapes}</svg>"), Paragraphs());
        return (set.Frame, set.MissingClusters);
    }

    private static IEnumerable<(Point At, TextItem Item)> Texts(Frame frame)
    {
        foreach (var (at, item) in frame.Items)
        {
            switch (item)
            {
                case TextItem text:
                    yield return (at, text);
                    break;
                case GroupItem { Transform: null } group:
                    foreach (var (inner, text) in Texts(group.Content))
                    {
                        yield return (at + inner, text);
                    }

                    break;
            }
        }
    }
}
