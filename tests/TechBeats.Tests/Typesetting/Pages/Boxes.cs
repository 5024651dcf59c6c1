using TechBeats.Tests.Typesetting.Blocks;
using TechBeats.Typesetting.Frames;
using Xunit;

namespace TechBeats.Tests.Typesetting.Pages;

/// <summary>The boxes of the texts of a frame: from capital height to the baseline, as wide as the glyphs.</summary>
internal static class Boxes
{
    // The fixed-width face of the tests has no ink. Its letters are taken to be this high.
    private const double HeightInEms = 0.7;
    private const double Tolerance = 0.01;

    public static List<(Rectangle Box, string Text)> Of(Frame frame) =>
    [
        .. IssueFixture.Drawn(frame)
            .Where(drawn => drawn.Item is TextItem { Width: > 0 } item && !string.IsNullOrWhiteSpace(item.Text))
            .Select(drawn => (drawn.At, Item: (TextItem)drawn.Item))
            .Select(text => (BoxOf(text.At, text.Item), text.Item.Text)),
    ];

    // Spaces at the ends of a line hang into the margin.
    private static Rectangle BoxOf(Point at, TextItem item)
    {
        var left = item.Glyphs.TakeWhile(glyph => IsSpace(glyph)).Sum(glyph => glyph.Advance);
        var right = item.Glyphs.Reverse().TakeWhile(glyph => IsSpace(glyph)).Sum(glyph => glyph.Advance);
        var height = HeightInEms * item.Size;
        return new Rectangle(at.X + left, at.Y - height, item.Width - left - right, height);

        bool IsSpace(PlacedGlyph glyph) => glyph.TextLength > 0 && char.IsWhiteSpace(item.Text[glyph.TextStart]);
    }

    /// <summary>Asserts that no texts overlap, and that all of them lie inside the paper.</summary>
    public static void AssertApart(Frame frame)
    {
        var boxes = Of(frame);
        foreach (var (box, text) in boxes)
        {
            if (box.X < -Tolerance || box.Right > frame.Width + Tolerance || box.Y < -Tolerance || box.Bottom > frame.Height + Tolerance)
            {
                Assert.Fail($"'{text}' at {box} leaves {frame.Size}");
            }
        }

        for (var i = 0; i < boxes.Count; i++)
        {
            for (var j = i + 1; j < boxes.Count; j++)
            {
                var (a, b) = (boxes[i].Box, boxes[j].Box);
                if (a.X + Tolerance < b.Right && b.X + Tolerance < a.Right && a.Y + Tolerance < b.Bottom && b.Y + Tolerance < a.Bottom)
                {
                    Assert.Fail($"'{boxes[i].Text}' at {a} overlaps '{boxes[j].Text}' at {b}");
                }
            }
        }
    }
}
