using System.IO.Compression;
using System.Text;
using TechBeats.Figures.Workers;
using TechBeats.Model;
using TechBeats.Pictures;
using TechBeats.Svg;
using TechBeats.Tests.Support;
using Xunit;

namespace TechBeats.Tests.Svg;

/// <summary>Any bytes give a sound drawing or a reason, never an exception.</summary>
public sealed class DrawingRobustnessTests
{
    private const string Sample = """
        <?xml version="1.0"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://example.org/svg11.dtd"
        [<!ENTITY ns "http://www.w3.org/2000/svg">]>
        <svg xmlns="&ns;" xmlns:xlink="http://www.w3.org/1999/xlink" width="300" height="200" viewBox="0 0 300 200">
        <style>.a{fill:#123;stroke:url(#g)} #b > path, g .c{opacity:.5}</style>
        <defs><linearGradient id="g" spreadMethod="reflect" gradientTransform="rotate(10)">
        <stop offset="0" stop-color="red"/><stop offset="90%" stop-color="#00f8"/></linearGradient>
        <radialGradient id="r" xlink:href="#g" fx="90%"/><clipPath id="k"><circle cx="50" cy="50" r="40"/></clipPath>
        <marker id="m" orient="auto" viewBox="0 0 4 4"><path d="M0 0L4 2L0 4z"/></marker>
        <pattern id="p" width=".2" height=".2"><use href="#dot"/></pattern>
        <symbol id="dot" viewBox="0 0 9 9"><circle r="4" cx="5" cy="5"/></symbol></defs>
        <g id="b" transform="translate(3 4) rotate(5)" clip-path="url(#k)">
        <path class="a" d="M1 1C2 2 3 4 5 6S7 8 9 9Q1 2 3 4T5 6A7 8 9 0 1 10 11H4V5z" marker-end="url(#m)"/></g>
        <rect x="5%" width="50" height="20" rx="3" fill="url(#p)"/><text x="1 2 3" dy="1em">ab<tspan dx="3">c</tspan> 😀</text>
        <switch><foreignObject width="90" height="20">
        <div xmlns="http://www.w3.org/1999/xhtml" style="display:flex;text-align:center">Box<br/>of <b>words</b></div></foreignObject>
        <text>short</text></switch>
        <polygon points="1,2 3,4 5,6" stroke-dasharray="1 2" fill="url(#r)"/></svg>
        """;

    [Fact]
    public void The_sample_is_drawn() => Assert.IsType<Drawable>(DrawingPreparer.Prepare(Encoding.UTF8.GetBytes(Sample)));

    [Fact]
    public void A_drawing_that_is_cut_off_is_damaged()
    {
        var bytes = Encoding.UTF8.GetBytes(Sample);
        for (var length = 0; length < bytes.Length; length += 7)
        {
            var loss = LossOf(bytes.AsMemory(0, length));
            Assert.Equal((LossReason.Undecodable, LossCause.Damaged), (loss.Reason, loss.Cause));
        }
    }

    [Fact]
    public void A_damaged_drawing_is_drawn_or_lost()
    {
        var bytes = Encoding.UTF8.GetBytes(Sample);
        var state = 12345u;
        var drawn = 0;
        for (var round = 0; round < 600; round++)
        {
            var damaged = bytes.ToArray();
            for (var flips = 0; flips < 1 + (round % 5); flips++)
            {
                var at = (int)(Next(ref state) % damaged.Length);
                damaged[at] = (round % 3) switch
                {
                    0 => (byte)(damaged[at] ^ (1 << (int)(Next(ref state) % 8))),
                    1 => (byte)"0123456789.-eE,()#%\"'<>/ =;:Mz"[(int)(Next(ref state) % 30)],
                    _ => (byte)Next(ref state),
                };
            }

            drawn += Read(damaged) is Drawable ? 1 : 0;
        }

        Assert.InRange(drawn, 1, 599);
    }

    [Fact]
    public void Elements_nested_at_random_are_drawn_or_lost()
    {
        string[] names =
        [
            "g",
            "svg",
            "use",
            "symbol",
            "clipPath",
            "mask",
            "pattern",
            "marker",
            "text",
            "tspan",
            "switch",
            "foreignObject",
            "div",
            "path",
            "a",
            "linearGradient",
            "textPath",
            "image",
            "animate",
        ];
        var state = 99u;
        var drawn = 0;
        for (var round = 0; round < 300; round++)
        {
            var text = new StringBuilder("<svg viewBox='0 0 9 9'>");
            var open = new Stack<string>();
            for (var step = 0; step < 60; step++)
            {
                if (open.Count > 0 && Next(ref state) % 3 == 0)
                {
                    text.Append("</").Append(open.Pop()).Append('>');
                    continue;
                }

                var name = names[Next(ref state) % names.Length];
                var (own, other, third) = (Next(ref state) % 9, Next(ref state) % 9, Next(ref state) % 9);
                text.Append(
                    $"<{name} id='i{own}' href='#i{other}' clip-path='url(#i{third})' fill='url(#i{other})' mask='url(#i{own})' "
                        + $"marker='url(#i{third})' d='M0 0L5 5H3' x='1' width='4' height='3' points='1 2 3 4'>x"
                );
                open.Push(name);
            }

            while (open.Count > 0)
            {
                text.Append("</").Append(open.Pop()).Append('>');
            }

            drawn += Read(Encoding.UTF8.GetBytes(text.Append("</svg>").ToString())) is Drawable ? 1 : 0;
        }

        Assert.InRange(drawn, 1, 299);
    }

    [Fact]
    public void Uses_of_uses_of_uses_end()
    {
        var text = new StringBuilder("<svg viewBox='0 0 9 9'><defs><path id='u0' d='M0 0L1 1'/>");
        for (var level = 1; level < 30; level++)
        {
            text.Append($"<g id='u{level}'>").Insert(text.Length, $"<use href='#u{level - 1}'/>", 10).Append("</g>");
        }

        Assert.Equal(LossReason.TooLarge, LossOf(text.Append("</defs><use href='#u29'/></svg>").ToString()).Reason);
    }

    [Theory]
    [InlineData("red", 21)]
    [InlineData("none", 0)]
    public void Patterns_of_patterns_are_drawn_when_the_innermost_is(string innermost, int depth)
    {
        var text = new StringBuilder("<svg viewBox='0 0 100 100'>");
        for (var level = 0; level < 20; level++)
        {
            text.Append(
                $"<pattern id='p{level}' width='.02' height='.02'><rect width='100' height='100' fill='url(#p{level + 1})'/></pattern>"
            );
        }

        text.Append($"<pattern id='p20' width='.02' height='.02'><rect width='1' height='1' fill='{innermost}'/></pattern>");
        text.Append("<rect width='100' height='100' fill='url(#p0)'/></svg>");
        var bytes = Encoding.UTF8.GetBytes(text.ToString());

        Assert.Equal(depth, Read(bytes) is Drawable ? TileDepth(DrawingPreparer.Open(bytes).Shapes) : 0);
    }

    [Fact]
    public void An_element_that_uses_itself_is_left_out()
    {
        const string Circle =
            "<svg viewBox='0 0 9 9'><g id='a'><use href='#b'/><path d='M0 0L1 1H5' stroke='red'/></g><g id='b'><use href='#a'/></g></svg>";
        Assert.IsType<Drawable>(Read(Encoding.UTF8.GetBytes(Circle)));
    }

    [Fact]
    public void Names_that_stand_for_each_other_are_not_followed()
    {
        const string Laughs =
            "<!DOCTYPE svg [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;'><!ENTITY x SYSTEM "
                + "'file:///etc/passwd'>]><svg viewBox='0 0 9 9'><text>&c;&x;&a;</text></svg>";
        var words = Assert.IsType<TextShape>(Assert.Single(DrawingPreparer.Open(Encoding.UTF8.GetBytes(Laughs)).Shapes));
        Assert.Equal("&c;&x;ha", words.Chunks[0].Runs[0].Text);
    }

    [Fact]
    public void Elements_nested_too_deep_are_too_large() =>
        Assert.Equal(
            LossReason.TooLarge,
            LossOf(
                "<svg>" + string.Concat(Enumerable.Repeat("<g>", 100_000)) + string.Concat(Enumerable.Repeat("</g>", 100_000)) + "</svg>"
            ).Reason
        );

    [Fact]
    public void A_path_of_ten_megabytes_is_too_large() =>
        Assert.Equal(
            LossReason.TooLarge,
            LossOf("<svg viewBox='0 0 9 9'><path d='M0 0" + string.Concat(Enumerable.Repeat("L1 1", 2_500_000)) + "'/></svg>").Reason
        );

    [Fact]
    public void Style_rules_times_elements_are_too_large()
    {
        var text = new StringBuilder("<svg viewBox='0 0 9 9'><style>")
            .Insert(30, string.Concat(Enumerable.Repeat("g g g *{fill:red}", 15_000)))
            .Append("</style>");
        text.Append("<g><g><g>").Append(string.Concat(Enumerable.Repeat("<path d='M0 0L5 5H1'/>", 50_000))).Append("</g></g></g></svg>");
        Assert.Equal(LossReason.TooLarge, LossOf(text.ToString()).Reason);
    }

    [Fact]
    public void Deflated_ones_are_read_and_bounded()
    {
        Assert.IsType<Drawable>(Read(Deflated(Sample)));
        Assert.Equal(LossReason.TooLarge, LossOf(Deflated("<svg>" + new string(' ', 40_000_000) + "</svg>")).Reason);
        var cut = Deflated(Sample);
        Assert.Equal(LossReason.Undecodable, LossOf(cut.AsMemory(0, cut.Length / 2)).Reason);
    }

    /// <summary>Each of ten asks for the next ten times.</summary>
    [Theory]
    [InlineData(
        "<mask id='i{0}'>",
        "<rect width='5' height='5' mask='url(#i{1})'/>",
        "</mask>",
        "<rect width='9' height='9' mask='url(#i0)'/>"
    )]
    [InlineData(
        "<clipPath id='i{0}'>",
        "<rect width='5' height='5' clip-path='url(#i{1})'/>",
        "</clipPath>",
        "<rect width='9' height='9' clip-path='url(#i0)'/>"
    )]
    [InlineData(
        "<marker id='i{0}'>",
        "<path d='M0 0H5' marker-end='url(#i{1})'/>",
        "</marker>",
        "<path d='M0 0H5' marker-end='url(#i0)'/>"
    )]
    [InlineData("<symbol id='i{0}'>", "<use href='#i{1}'/>", "</symbol>", "<use href='#i0'/>")]
    public void Elements_that_use_the_next_ten_times_are_too_large(string start, string part, string end, string use)
    {
        var text = new StringBuilder("<svg viewBox='0 0 9 9'>");
        for (var level = 0; level < 20; level++)
        {
            text.AppendFormat(null, start, level);
            for (var i = 0; i < 10; i++)
            {
                text.AppendFormat(null, part, level, level + 1);
            }

            text.Append(end);
        }

        Assert.Equal(LossReason.TooLarge, LossOf(text.Append(use).Append("</svg>").ToString()).Reason);
    }

    [Theory]
    [InlineData("<mask id='i{0}' mask='url(#i{1})'><rect width='5' height='5'/></mask>", "mask='url(#i0)'")]
    [InlineData("<clipPath id='i{0}' clip-path='url(#i{1})'><rect width='5' height='5'/></clipPath>", "clip-path='url(#i0)'")]
    public void A_long_chain_of_masks_and_clips_ends(string link, string use)
    {
        var text = new StringBuilder("<svg viewBox='0 0 9 9'>");
        for (var i = 0; i < 50_000; i++)
        {
            text.AppendFormat(null, link, i, i + 1);
        }

        Assert.Equal(LossReason.TooLarge, LossOf(text.Append($"<rect width='9' height='9' {use}/></svg>").ToString()).Reason);
    }

    [Fact]
    public void A_gradient_that_repeats_beyond_counting_is_too_large()
    {
        var stops = string.Concat(Enumerable.Range(0, 256).Select(i => $"<stop offset='{i / 256.0}' stop-color='#{i:x2}0000'/>"));
        var text = new StringBuilder(
            $"<svg viewBox='0 0 9 9'><linearGradient id='g' x2='1e-7' spreadMethod='repeat'>{stops}</linearGradient>"
        );
        for (var i = 0; i < 3000; i++)
        {
            text.Append($"<rect width='{i + 1}' height='9' fill='url(#g)'/>");
        }

        Assert.Equal(LossReason.TooLarge, LossOf(text.Append("</svg>").ToString()).Reason);
    }

    [Theory]
    [InlineData("<text>", "</text>")]
    [InlineData("<foreignObject width='1' height='9'><div>", "</div></foreignObject>")]
    public void More_words_than_the_limit_are_too_large(string start, string end) =>
        Assert.Equal(
            LossReason.TooLarge,
            LossOf($"<svg viewBox='0 0 9 9'>{start}{string.Concat(Enumerable.Repeat("word ", 50_000))}{end}</svg>").Reason
        );

    [Fact]
    public void Elements_of_thousands_of_classes_are_too_large()
    {
        var classes = string.Join(' ', Enumerable.Range(0, 2000).Select(i => $"c{i}"));
        var rules = string.Concat(Enumerable.Range(0, 5000).Select(i => $".c{i}.c{i + 1}.c{i + 2}{{fill:red}}"));
        var text =
            $"<svg viewBox='0 0 9 9'><style>{rules}</style>{string.Concat(Enumerable.Repeat($"<rect class='{classes}'/>", 500))}</svg>";
        Assert.Equal(LossReason.TooLarge, LossOf(text).Reason);
    }

    [Fact]
    public void Drawings_within_drawings_end()
    {
        var text = "<svg viewBox='0 0 9 9'><path d='M0 0H5V5z'/></svg>";
        for (var level = 0; level < 12; level++)
        {
            var image =
                $"<image width='9' height='9' href='data:image/svg+xml;base64,{Convert.ToBase64String(Encoding.UTF8.GetBytes(text))}'/>";
            text = $"<svg viewBox='0 0 9 9'><path d='M0 0H1V1z'/>{image}{(level < 6 ? image : "")}</svg>";
        }

        Assert.Equal(["image"], Assert.IsType<Drawable>(Read(Encoding.UTF8.GetBytes(text))).Omissions);
    }

    [Fact]
    public void A_deflated_drawing_used_thousands_of_times_is_too_large()
    {
        var inner = Convert.ToBase64String(Deflated("<svg viewBox='0 0 9 9'>" + new string(' ', 30_000_000) + "</svg>"));
        var text =
            "<svg viewBox='0 0 9 9'><defs><image id='i' width='9' height='9' "
                + $"href='data:image/svg+xml;base64,{inner}'/></defs>{string.Concat(Enumerable.Repeat("<use href='#i'/>", 3000))}</svg>";
        Assert.Equal(LossReason.TooLarge, LossOf(text).Reason);
    }

    [Fact]
    public void Nothing_from_elsewhere_is_asked_for()
    {
        const string Elsewhere = """
            <?xml-stylesheet href="http://127.0.0.1:9/s.css"?><!DOCTYPE svg SYSTEM "http://127.0.0.1:9/x.dtd"
            [<!ENTITY % p SYSTEM "file:///etc/passwd">%p;]>
            <svg viewBox="0 0 9 9"><style>@import url(http://127.0.0.1:9/a.css);
            rect { fill: url(http://127.0.0.1:9/g.svg#g) green; mask: url(file:///etc/passwd#m) }</style>
            <image href="file:///etc/passwd" width="9" height="9"/>
            <use href="http://127.0.0.1:9/a.svg#b"/><rect width="5" height="5"/></svg>
            """;
        Assert.Equal(["external-image", "external-use"], Assert.IsType<Drawable>(Read(Encoding.UTF8.GetBytes(Elsewhere))).Omissions);
    }

    [Theory]
    [InlineData("width='0' height='50'")]
    [InlineData("width='1e-9' height='50'")]
    [InlineData("width='-5' height='5'")]
    public void A_drawing_without_a_side_shows_nothing(string size) =>
        Assert.Equal("an empty SVG", LossDetail.Describe(LossOf($"<svg {size}><rect width='9' height='9'/></svg>")));

    [Fact]
    public void A_drawing_of_numbers_beyond_all_paper_is_empty()
    {
        const string Far =
            "<svg width='1e30' height='1e-30' viewBox='0 0 1e300 1e-300'><path d='M1e999 -1e999L1e300 1e300A1e300 1e-300 1e300 1 1 5 5' "
                + "stroke-width='1e300' transform='scale(1e200) scale(1e200)'/></svg>";
        Assert.Equal("an empty SVG", LossDetail.Describe(LossOf(Far)));
    }

    [Theory]
    [InlineData("<html><body><svg></svg></body></html>", false)]
    [InlineData("var text = '<svg></svg>';", false)]
    [InlineData("  <!-- a drawing --><svg></svg>", true)]
    [InlineData("<ns0:svg xmlns:ns0='x'></ns0:svg>", true)]
    [InlineData("<svgx></svgx>", false)]
    [InlineData("", false)]
    public void Drawings_are_told_by_their_bytes(string text, bool isDrawing) =>
        Assert.Equal(isDrawing, DrawingReader.Recognizes(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void A_drawing_in_UTF_16_is_read()
    {
        var drawing = DrawingPreparer.Open(
            Encoding
                .Unicode.GetPreamble()
                .Concat(Encoding.Unicode.GetBytes("<?xml version='1.0' encoding='utf-16'?><svg viewBox='0 0 9 9'><text>Grüße</text></svg>"))
                .ToArray()
        );
        Assert.Equal("Grüße", Assert.IsType<TextShape>(Assert.Single(drawing.Shapes)).Chunks[0].Runs[0].Text);
    }

    /// <summary>Reads a drawing, and asserts that it has a size, shapes and finite numbers, or a reason why not.</summary>
    private static Preparation Read(ReadOnlyMemory<byte> bytes)
    {
        var preparation = DrawingPreparer.Prepare(bytes);
        if (preparation is Drawable drawable)
        {
            var drawing = DrawingPreparer.Open(bytes);
            Assert.True(DrawingReader.Recognizes(bytes.Span));
            Assert.Equal((drawable.Width, drawable.Height), (drawing.Width, drawing.Height));
            Assert.InRange(Math.Min(drawing.Width, drawing.Height), 0.1, double.MaxValue);
            Assert.NotEmpty(drawing.Shapes);
            Assert.DoesNotMatch("NaN|Infinity|∞", DrawingOutline.Of(drawing));
        }
        else
        {
            var result = Assert.IsType<Unprintable>(preparation).Result;
            Assert.True(result is FigureDropped or FigureLost { Reason: LossReason.Undecodable or LossReason.TooLarge }, $"{result}");
        }

        return preparation;
    }

    /// <summary>How many tiles stand within each other.</summary>
    private static int TileDepth(IReadOnlyList<Shape> shapes) => shapes
        .Select(shape => shape switch
        {
            ShapeGroup group => TileDepth(group.Shapes),
            PathShape { Fill: TilePaint tiles } => 1 + TileDepth(tiles.Shapes),
            _ => 0,
        })
        .DefaultIfEmpty(0)
        .Max();

    private static FigureLost LossOf(string text) => LossOf(Encoding.UTF8.GetBytes(text));

    private static FigureLost LossOf(ReadOnlyMemory<byte> bytes) =>
        Assert.IsType<FigureLost>(Assert.IsType<Unprintable>(Read(bytes)).Result);

    private static byte[] Deflated(string text)
    {
        using var bytes = new MemoryStream();
        using (var deflater = new GZipStream(bytes, CompressionLevel.Fastest))
        {
            deflater.Write(Encoding.UTF8.GetBytes(text));
        }

        return bytes.ToArray();
    }

    private static uint Next(ref uint state) => state = (state * 1664525) + 1013904223;
}
