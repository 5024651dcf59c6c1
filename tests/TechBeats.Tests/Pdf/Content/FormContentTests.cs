using System.Text;
using TechBeats.Tests.Support;
using TechBeats.Tests.Typesetting.Paragraphs.Drawings;
using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Paragraphs.Drawings;
using TechBeats.Typesetting.Styles;
using Xunit;
using Transform = TechBeats.Model.Transform;

namespace TechBeats.Tests.Pdf.Content;

/// <summary>Drawings in the file, and as outside programs show them.</summary>
public sealed class FormContentTests
{
    private const string Gradients = """
        <svg width="133.3333" height="133.3333" viewBox="0 0 100 100">
        <linearGradient id="a" x2="1" y2="1"><stop offset=".1" stop-color="red"/><stop offset=".5" stop-color="gold"/>
        <stop offset="1" stop-color="navy"/></linearGradient>
        <radialGradient id="b" fx=".3" fy=".3"><stop offset="0" stop-color="white"/><stop offset="1" stop-color="green"/></radialGradient>
        <linearGradient id="c"><stop offset="0" stop-color="blue"/><stop offset="1" stop-color="blue" stop-opacity="0"/></linearGradient>
        <linearGradient id="d" gradientUnits="userSpaceOnUse" x1="0" x2="10" spreadMethod="reflect">
        <stop offset="0" stop-color="black"/><stop offset="1" stop-color="white"/></linearGradient>
        <rect width="40" height="40" fill="url(#a)"/><circle cx="75" cy="25" r="20" fill="url(#b)"/>
        <rect y="50" width="40" height="40" fill="url(#c)"/>
        <rect x="50" y="50" width="45" height="40" fill="url(#d)" transform="rotate(10 70 70)"/></svg>
        """;

    private const string Lines = """
        <svg width="133.3333" height="133.3333" viewBox="0 0 100 100"><style>.l{fill:none;stroke-width:6}</style>
        <marker id="m" viewBox="0 0 4 4" refX="2" refY="2" markerWidth="2" markerHeight="2" orient="auto">
        <path d="M0 0L4 2L0 4z" fill="crimson"/></marker>
        <path class="l" stroke="teal" stroke-linecap="round" stroke-dasharray="1 9" d="M10 10H90"/>
        <path class="l" stroke="black" stroke-linejoin="round" d="M10 40L30 20L50 40"/>
        <path class="l" stroke="black" stroke-linejoin="bevel" d="M55 40L75 20L95 40"/>
        <path class="l" stroke="navy" stroke-width="2" d="M10 60C30 40 60 90 90 60" marker-start="url(#m)" marker-end="url(#m)"/>
        <path fill="orange" d="M10 80a10 10 0 1 1 20 0a10 5 30 0 1-20 0z"/>
        <path fill="purple" fill-rule="evenodd" d="M40 70h30v25h-30zm5 5h20v15h-20z"/>
        <path stroke="gray" stroke-width="4" transform="translate(75 75) scale(3 1)" d="M0 0L5 15"/></svg>
        """;

    private const string Groups = """
        <svg width="133.3333" height="133.3333" viewBox="0 0 100 100">
        <clipPath id="c"><circle cx="25" cy="25" r="20"/></clipPath>
        <pattern id="p" width="10" height="10" patternUnits="userSpaceOnUse"><rect width="5" height="5" fill="olive"/></pattern>
        <g clip-path="url(#c)"><rect width="50" height="25" fill="tomato"/><rect y="25" width="50" height="25" fill="teal"/></g>
        <g opacity=".5"><rect x="55" y="5" width="25" height="25" fill="red"/><rect x="65" y="15" width="25" height="25" fill="blue"/></g>
        <rect x="5" y="55" width="40" height="40" fill="url(#p)" stroke="black"/>
        <rect x="60" y="60" width="30" height="30" fill="lime" stroke="black" stroke-width="10" stroke-opacity=".5"/>
        <svg x="90" y="90" width="10" height="10" viewBox="0 0 1 1"><circle r="1" fill="fuchsia"/></svg></svg>
        """;

    private const string Masks = """
        <svg width="133.3333" height="133.3333" viewBox="0 0 100 100">
        <linearGradient id="g"><stop stop-color="white"/><stop offset="1" stop-color="black"/></linearGradient>
        <mask id="light"><rect width="50" height="50" fill="url(#g)"/></mask><mask id="hole">
        <rect width="100" height="100" fill="white"/><circle cx="75" cy="25" r="10"/></mask>
        <mask id="alpha" style="mask-type:alpha"><rect y="50" width="30" height="50" opacity=".5"/></mask>
        <clipPath id="both" clip-path="url(#circle)"><path d="M50 50H80V80H50z"/></clipPath><clipPath id="circle">
        <circle cx="65" cy="65" r="17"/></clipPath>
        <pattern id="p" x="2" y="2" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(30)">
        <rect width="4" height="8" fill="navy"/></pattern>
        <rect x="5" y="5" width="40" height="40" fill="red" mask="url(#light)"/><g mask="url(#hole)">
        <rect x="55" y="5" width="40" height="40" fill="green"/><path d="M55 5L95 45" stroke="black" stroke-width="4"/></g>
        <g mask="url(#alpha)"><rect x="5" y="55" width="40" height="20" fill="blue"/>
        <rect x="5" y="65" width="40" height="20" fill="orange"/></g>
        <rect x="50" y="50" width="40" height="40" fill="purple" clip-path="url(#both)"/>
        <path d="M85 55V95" stroke="url(#p)" stroke-width="16"/>
        <rect x="5" y="88" width="70" height="10" fill="url(#p)"/>
        <rect x="30" y="70" width="30" height="25" fill="#8cf" style="mix-blend-mode:multiply"/></svg>
        """;

    private static readonly (string Name, string Source)[] Sources =
        [("gradients", Gradients), ("lines", Lines), ("groups", Groups), ("masks", Masks)];

    [Fact]
    public void Masks_mixing_and_tiles()
    {
        var shade = new Frame(50, 50);
        shade.Add(0, 0, new PathItem(Outline.Rectangle(0, 0, 20, 20), Color.FromRgb(0xFFFFFF)));
        var pair = new Frame(50, 50);
        pair.Add(0, 0, new PathItem(Outline.Rectangle(5, 5, 10, 10), Color.Black));
        pair.Add(0, 0, new PathItem(Outline.Rectangle(10, 10, 10, 10), Color.FromRgb(0x8C2A1F)));
        var tile = new Frame(4, 6);
        tile.Add(0, 0, new PathItem(Outline.Rectangle(0, 0, 2, 3), Color.FromRgb(0x8C2A1F)));
        var paint = new TiledPaint(tile) { Transform = new Transform(0, 1, -1, 0, 3, 0) };
        var ink = new Frame(50, 50);
        ink.Add(0, 0, new GroupItem(pair) { Mask = new GroupMask(shade, IsByOpacity: false) });
        ink.Add(0, 0, new GroupItem(pair) { Mask = new GroupMask(shade, IsByOpacity: true), Blend = TechBeats.Model.BlendMode.ColorDodge });
        ink.Add(0, 0, new PathItem(Outline.Rectangle(0, 30, 50, 10), paint, new Stroke(paint, 2)));

        var book = new StandInBook();
        book.AddPage().Add(10, 10, new DrawingItem("a", ink, new Size(50, 50)));
        SnapshotFile.Matches(book.WriteText(), "Pdf");
    }

    [Fact]
    public void A_drawing_is_a_form_that_is_written_once() => SnapshotFile.Matches(BookOfOneDrawing().WriteText(), "Pdf");

    internal static StandInBook BookOfOneDrawing()
    {
        var ink = new Frame(50, 50);
        ink.Add(
            0,
            0,
            new PathItem(
                Outline.Rectangle(5, 5, 20, 20),
                new LinearPaint(
                    new Point(0, 0),
                    new Point(1, 0),
                    [new PaintStop(0, Color.Black), new PaintStop(1, Color.FromRgb(0xFFFFFF), 0.5)])
                {
                    Transform = new Transform(20, 0, 0, 20, 5, 5),
                }
            )
        );
        var pair = new Frame(50, 50);
        pair.Add(0, 0, new PathItem(Outline.Rectangle(30, 5, 10, 10), Color.Black));
        pair.Add(
            0,
            0,
            new PathItem(
                Outline.Rectangle(35, 5, 10, 10),
                Color.FromRgb(0x8C2A1F),
                new Stroke(Color.Black, 2)
                {
                    Cap = TechBeats.Model.LineCap.Round,
                    DashOffset = 1,
                    Dashes = [2, 3],
                }
            )
        );
        ink.Add(
            0,
            0,
            new GroupItem(pair)
            {
                Opacity = 0.5,
                Clip = Outline.Rectangle(30, 0, 20, 50),
                IsClipEvenOdd = true,
            }
        );

        var book = new StandInBook();
        var page = book.AddPage();
        page.Add(0, 0, new RuleItem(new Size(5, 5), Color.FromRgb(0xFF0000)));
        page.Add(10, 10, new DrawingItem("one", ink, new Size(50, 50)));
        page.Add(80, 10, new DrawingItem("one", ink, new Size(25, 25)));
        return book;
    }

    [Fact]
    public void Earlier_marks_of_the_page_leave_no_state_in_a_drawing()
    {
        var ink = new Frame(50, 50);
        ink.Add(0, 0, new PathItem(Outline.Rectangle(0, 0, 50, 50), Color.Black));
        var book = new StandInBook();
        var page = book.AddPage();
        page.Add(0, 0, new RuleItem(new Size(5, 5), Color.FromRgb(0xFF0000)));
        page.Add(10, 10, new DrawingItem("one", ink, new Size(50, 50)));
        Assert.Equal((0, 0, 0), Pixels.Of(book.Write()).At(35, 35));
    }

    /// <summary>Lines and areas, pixel by pixel at 72 to the inch; edges differ by a shade, and so may one pixel in fifty.</summary>
    [Fact]
    public void Drawings_look_as_another_program_draws_them()
    {
        Judge.Require("rsvg-convert");
        Judge.Require("pdftoppm");
        Assert.All(Sources, drawing => AssertAlike(drawing.Name, drawing.Source));
    }

    private static void AssertAlike(string name, string source)
    {
        var svg = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".svg");
        File.WriteAllText(svg, source);
        byte[] theirs;
        try
        {
            theirs = Judge.AskForBytes([], "rsvg-convert", "--format", "pdf", "--background-color", "white", svg);
        }
        finally
        {
            File.Delete(svg);
        }

        var drawing = DrawingSetter.Set(DrawingSetterTests.Picture(source), DrawingSetterTests.Paragraphs());
        var book = new StandInBook();
        book.AddPage().Add(0, 0, drawing.In(new Size(100, 100)));
        var (ours, other) = (Pixels.Of(book.Write()), Pixels.Of(theirs));
        var different = 0;
        for (var y = 0; y < 100; y++)
        {
            for (var x = 0; x < 100; x++)
            {
                var (a, b) = (ours.At(x, y), other.At(x, y));
                different += Math.Abs(a.Red - b.Red) + Math.Abs(a.Green - b.Green) + Math.Abs(a.Blue - b.Blue) > 120 ? 1 : 0;
            }
        }

        Assert.True(different <= 200, $"{name}: {different} of 10,000 pixels differ");
    }

    /// <summary>The pixels of a file's first page at 72 to the inch, by poppler.</summary>
    private sealed record Pixels(int Width, ReadOnlyMemory<byte> Data)
    {
        public static Pixels Of(byte[] pdf)
        {
            var image = Judge.AskForBytes(pdf, "pdftoppm", "-r", "72", "-f", "1", "-l", "1", "{file}");
            var fields = Encoding.Latin1.GetString(image, 0, 40).Split((char[]?)null, 5, StringSplitOptions.RemoveEmptyEntries);
            var width = int.Parse(fields[1], System.Globalization.CultureInfo.InvariantCulture);
            var height = int.Parse(fields[2], System.Globalization.CultureInfo.InvariantCulture);
            return new Pixels(width, image.AsMemory(image.Length - (3 * width * height)));
        }

        public (int Red, int Green, int Blue) At(int x, int y)
        {
            var at = Data.Span.Slice(3 * ((y * Width) + x), 3);
            return (at[0], at[1], at[2]);
        }
    }
}
