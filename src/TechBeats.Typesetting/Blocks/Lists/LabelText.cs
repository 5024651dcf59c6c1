using TechBeats.Model;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Blocks.Lists;

/// <summary>The text of list labels: bullets and numbers.</summary>
internal static class LabelText
{
    /// <summary>Returns the label of an item that is no task.</summary>
    /// <param name="list">The list.</param>
    /// <param name="index">Index of the item.</param>
    /// <param name="depth">Number of enclosing lists.</param>
    /// <param name="look">The style of lists.</param>
    public static string Of(ItemList list, int index, int depth, ListStyle look) => list.Start is { } start
        ? $"{CountedNumber.Format(start + index, list.Numbering)}."
        : look.Bullets[Math.Min(depth, look.Bullets.Count - 1)];

    /// <summary>Returns the style of labels in a column of text with the given style.</summary>
    public static ParagraphStyle StyleIn(ParagraphStyle text) => text with
    {
        Alignment = Alignment.Start,
        FirstLineIndent = 0,
        Hyphenates = false,
        Text = text.Text with { HasTabularFigures = true },
    };
}
