using System.Text;
using TechBeats.Model;
using TechBeats.Tests.Support;
using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Paragraphs;
using TechBeats.Typesetting.Shaping;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Tests.Typesetting.Paragraphs;

/// <summary>Paragraphs set in a face whose every glyph is 5 wide, on lines 12 apart.</summary>
internal static class SetText
{
    public static readonly ParagraphSetter Setter =
        new(new Shaper(TestFonts.FixedWidth()), InlineStyles.From(new Palette(), new ThemeFaces()));

    /// <summary>Text of an issue with figures.</summary>
    public static TextReferences With(Dictionary<string, FigureResult> figures) => new("seven", figures, new Dictionary<string, int>());

    public static ParagraphStyle Justified { get; } = new()
    {
        Text = new TextStyle { Role = FontRole.Text, Size = 10 },
        Leading = 12,
        Alignment = Alignment.Justified,
    };

    public static ParagraphStyle Ragged { get; } = Justified with { Alignment = Alignment.Start };

    public static ParagraphStyle Hyphenated { get; } = Justified with { Hyphenates = true, Text = Justified.Text with { Language = "en" } };

    public static PreparedParagraph Prepare(string text, ParagraphStyle style) => Setter.Prepare([new Text(text)], style, null);

    /// <summary>The paragraph's lines, for a measure of so many characters.</summary>
    public static IReadOnlyList<Line> Break(ParagraphStyle style, double characters, params Inline[] inlines) =>
        Setter.Prepare(inlines, style, null).Break(5 * characters);

    /// <summary>The lines as text, for a measure of so many characters.</summary>
    public static List<string> Lines(ParagraphStyle style, double characters, params Inline[] inlines) =>
        [.. Break(style, characters, inlines).Select(TextOf)];

    public static List<string> Lines(string text, double characters, ParagraphStyle? style = null) =>
        Lines(style ?? Ragged, characters, new Text(text));

    /// <summary>A line's text in the order of reading; a hyphen that was added is <c>-</c>, a picture is <c>#</c>.</summary>
    public static string TextOf(Line line)
    {
        var text = new StringBuilder();
        foreach (var (_, mark) in Marks(line))
        {
            text.Append(mark switch
            {
                TextItem plain => plain.Text == "\u00AD" ? "-" : plain.Text,
                PictureItem => "#",
                _ => "",
            });
        }

        return text.ToString().TrimEnd(' ');
    }

    /// <summary>A line's text as a reader copies it.</summary>
    public static string CopyOf(Line line) => CopyOf(line.Frame);

    /// <summary>From the left edge of a line's ink to the right one, boxes of missing characters included.</summary>
    public static double Width(Line line) => Edges(line).Right - Edges(line).Left;

    private static IEnumerable<(double Left, double Right)> Extents(Frame frame, double x) =>
        frame.Items.SelectMany(placed =>
            placed.Item switch
            {
                TextItem text when text.Text != " " => [(x + placed.At.X, x + placed.At.X + InkWidth(text))],
                GroupItem { ActualText: not null } box => [(x + placed.At.X, x + placed.At.X + box.Content.Width)],
                GroupItem { IsArtifact: false } group => Extents(group.Content, x + placed.At.X),
                _ => Enumerable.Empty<(double, double)>(),
            }
        );

    /// <summary>The mark's width without a space at its end, which stands outside the measure.</summary>
    private static double InkWidth(TextItem mark) => mark.Width - (mark.Text.EndsWith(' ') ? mark.Glyphs[^1].Advance : 0);

    private static string CopyOf(Frame frame) => string.Concat(frame.Items.Select(placed => placed.Item switch
    {
        TextItem text => text.Text,
        GroupItem { IsArtifact: true } => "",
        GroupItem group => group.ActualText ?? CopyOf(group.Content),
        _ => "",
    }));

    /// <summary>A line's glyphs from left to right, as text.</summary>
    public static string InkOf(Line line)
    {
        var glyphs = new List<(double X, string Text)>();
        foreach (var (at, mark) in Marks(line))
        {
            var x = at.X;
            foreach (var glyph in (mark as TextItem)?.Glyphs ?? [])
            {
                var text = ((TextItem)mark).Text.Substring(glyph.TextStart, glyph.TextLength);
                glyphs.Add((x, text == "\u00AD" ? "-" : text));
                x += glyph.Advance;
            }
        }

        return string.Concat(glyphs.OrderBy(glyph => glyph.X).Select(glyph => glyph.Text)).Trim(' ');
    }

    /// <summary>All marks that are no groups and no artifacts, at their places in the line.</summary>
    public static List<PlacedItem> Marks(Line line)
    {
        var marks = new List<PlacedItem>();
        AddMarks(line.Frame, 0, 0);
        return marks;

        void AddMarks(Frame frame, double x, double y)
        {
            foreach (var (at, mark) in frame.Items)
            {
                if (mark is not GroupItem group)
                {
                    marks.Add(new PlacedItem(new Point(at.X + x, at.Y + y), mark));
                }
                else if (!group.IsArtifact)
                {
                    AddMarks(group.Content, at.X + x, at.Y + y);
                }
            }
        }
    }

    /// <summary>Left and right edge of a line's glyphs.</summary>
    public static (double Left, double Right) Edges(Line line)
    {
        var extents = Extents(line.Frame, 0).ToList();
        return (extents.Min(extent => extent.Left), extents.Max(extent => extent.Right));
    }
}
