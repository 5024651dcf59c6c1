using TechBeats.Model;
using TechBeats.Tests.Support;
using TechBeats.Tests.Typesetting.Blocks;
using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Pages.Display;
using TechBeats.Typesetting.Paragraphs;
using TechBeats.Typesetting.Shaping;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Tests.Typesetting.Pages;

/// <summary>Display text in a face whose every glyph is half an em wide.</summary>
internal static class DisplayFixture
{
    /// <summary>Size 10, so that every character is 5 points wide, on a leading of 12.</summary>
    public static ParagraphStyle Plain { get; } = new()
    {
        Text = new TextStyle { Role = FontRole.Text, Size = 10 },
        Leading = 12,
        Alignment = Alignment.Start,
    };

    public static BookStyles Styles { get; } = new();

    public static ParagraphSetter Paragraphs { get; } = new(new Shaper(TestFonts.FixedWidth()), Styles.Inline);

    public static DisplayText Display(Direction direction = Direction.LeftToRight) => new(Paragraphs, new WritingDirection(direction));

    public static EntryLineSetter Lines(Direction direction = Direction.LeftToRight) => new(Display(direction), Styles.EntryLines);

    public static string TextOf(Frame frame) => IssueFixture.TextOf(frame);

    /// <summary>Where the text with these characters begins in the frame.</summary>
    public static Point PlaceOf(Frame frame, string text) =>
        IssueFixture.Drawn(frame).First(drawn => drawn.Item is TextItem item && item.Text.StartsWith(text, StringComparison.Ordinal)).At;
}
