using System.Text;
using TechBeats.Model;
using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Paragraphs;
using TechBeats.Typesetting.Styles;
using TechBeats.Unicode;

namespace TechBeats.Typesetting.Pages.Display;

/// <summary>A paragraph of short texts, each with its own style, element and link: an entry of an index, or several run in.</summary>
/// <param name="direction">Direction of the paragraph.</param>
internal sealed class RunningText(Direction direction)
{
    private readonly StringBuilder text = new();
    private readonly List<InlineRun> runs = [];

    /// <summary>The text with its styles.</summary>
    public CollectedText Collected => new(text.ToString(), runs, []);

    /// <summary>Adds text. Its white space is kept.</summary>
    public void Add(string value, TextStyle style, Element element) => Add(value, new TextContext { Style = style, Path = [element] });

    /// <summary>Adds a link as a child of an element. The direction of its text does not spread to its neighbors.</summary>
    /// <param name="value">The text.</param>
    /// <param name="style">The style.</param>
    /// <param name="target">The target.</param>
    /// <param name="element">The element around the link.</param>
    /// <param name="description">Description for screen readers; null for the text.</param>
    public void AddLink(string value, TextStyle style, LinkTarget target, Element element, string? description = null)
    {
        var link = element.Add(new Element(ElementKind.Link) { Alt = description ?? value });
        Add(Isolated(value), new TextContext
        {
            Style = style,
            Path = [link],
            Link = new LinkedText(target, link) { Description = description ?? value },
        });
    }

    /// <summary>Adds text whose direction does not spread to its neighbors.</summary>
    public void AddIsolated(string value, TextStyle style, Element element) => Add(Isolated(value), style, element);

    private void Add(string value, TextContext context)
    {
        if (value.Length > 0)
        {
            text.Append(value);
            runs.Add(new InlineRun(text.Length - value.Length, text.Length, context));
        }
    }

    // Isolates (UAX 9, 2.4.2). Text without letters, such as a page number, has no direction to spread.
    private string Isolated(string value)
    {
        var spreads = direction == Direction.RightToLeft
            ? value.Any(char.IsLetter)
            : value.EnumerateRunes().Any(rune => BidiAlgorithm.ClassOf(rune.Value) is BidiClass.R or BidiClass.AL);
        return spreads ? $"\u2068{value}\u2069" : value;
    }
}
