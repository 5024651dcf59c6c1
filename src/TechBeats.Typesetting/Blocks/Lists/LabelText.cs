using TechBeats.Model;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Blocks.Lists;

/// <summary>The text of list labels: bullets and numbers. The author's wish decides, else the depth of the list.</summary>
internal static class LabelText
{
    private static readonly Numbering[] NumberingByDepth = [Numbering.Decimal, Numbering.LowerLetter, Numbering.LowerRoman];
    private static readonly Bullet[] BulletByDepth = [Bullet.Disc, Bullet.Circle, Bullet.Square];

    /// <summary>Returns the labels of all items, as if none were a task.</summary>
    /// <param name="list">The list.</param>
    /// <param name="depth">Number of enclosing lists.</param>
    /// <param name="numberedDepth">Number of enclosing numbered lists.</param>
    /// <param name="look">The style of lists.</param>
    public static IReadOnlyList<string> ForItems(ItemList list, int depth, int numberedDepth, ListStyle look)
    {
        if (list.Start is null)
        {
            return [.. Enumerable.Repeat(TextOf(list, depth, look), list.Items.Count)];
        }

        var numbering = NumberingOf(list, numberedDepth);
        return [.. list.CountItems().Select(number => $"{CountedNumber.Format(number, numbering)}.")];
    }

    /// <summary>Returns the number format of a numbered list.</summary>
    public static Numbering NumberingOf(ItemList list, int numberedDepth) =>
        list.Numbering ?? NumberingByDepth[numberedDepth % NumberingByDepth.Length];

    /// <summary>Returns the kind of marker of a bulleted list.</summary>
    public static Bullet BulletOf(ItemList list, int depth) => list.Bullet ?? BulletByDepth[Math.Min(depth, BulletByDepth.Length - 1)];

    /// <summary>Returns the style of labels in a column of text with the given style.</summary>
    public static ParagraphStyle StyleIn(ParagraphStyle text) => text with
    {
        Alignment = Alignment.Start,
        FirstLineIndent = 0,
        Hyphenates = false,
        Text = text.Text with { HasTabularFigures = true },
    };

    private static string TextOf(ItemList list, int depth, ListStyle look) => list.Bullet switch
    {
        null => look.Bullets[Math.Min(depth, look.Bullets.Count - 1)],
        Bullet.Disc => look.Disc,
        Bullet.Circle => look.Circle,
        Bullet.Square => look.Square,
        Bullet.None => "",
        _ => throw new ArgumentOutOfRangeException(nameof(list), list.Bullet, "The bullet has no text."),
    };
}
