using System.Text;
using TechBeats.Model;
using TechBeats.Typesetting.Blocks.Lines;
using TechBeats.Typesetting.Blocks.Slabs;
using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Paragraphs;
using TechBeats.Typesetting.Styles;
using TechBeats.Unicode;

namespace TechBeats.Typesetting.Blocks.CodeBlocks;

/// <summary>
/// Lines of code: every space counts, nothing is justified or hyphenated, and what is too long goes on below,
/// indented, behind a mark.
/// </summary>
/// <param name="inlines">Sets the text.</param>
/// <param name="styles">How code looks.</param>
/// <param name="width">The measure.</param>
/// <param name="fileLine">Line of the file on which the block begins.</param>
internal sealed class CodeLines(InlineSetter inlines, BookStyles styles, double width, int fileLine)
{
    private readonly CodeStyle look = styles.CodeBlocks;
    private readonly ParagraphStyle style = styles.Code with
    {
        Alignment = Alignment.Start,
        Hyphenates = false,
        Direction = Direction.LeftToRight,
    };

    /// <summary>Sets one line, which holds more than spaces.</summary>
    public List<Slab> Set(string text, Element element)
    {
        text = WithoutTabs(text);
        var slabs = new List<Slab>();
        var whole = Prepare(text, element);
        if (whole.NaturalWidth <= width)
        {
            slabs.Add(Slab(whole, text, 0, element));
            return slabs;
        }

        var hang = Hang(text);
        for (var (rest, left) = (text, 0.0); rest.Length > 0; left = hang)
        {
            var length = Fitting(rest, width - left);
            var piece = rest[..length];
            rest = rest[length..];
            slabs.Add(Slab(Prepare(piece, element), piece, left, element));
        }

        return slabs;
    }

    private static string Unbreakable(string text) => text.Replace(' ', '\u00A0');

    private PreparedParagraph Prepare(string text, Element? element) =>
        inlines.Prepare([new Text(Unbreakable(text))], style, element, fileLine);

    private Slab Slab(PreparedParagraph prepared, string text, double left, Element element)
    {
        var line = prepared.Break(Math.Max(width, prepared.NaturalWidth + 1)) is [var first, ..] ? first : prepared.SetOnOneLine();
        var frame = new Frame(width, line.Frame.Height);
        if (left > 0)
        {
            frame.AddArtifact(left - (look.WrapIndent * style.Text.Size), line.Baseline, WrapMark());
        }

        frame.Add(left, 0, new GroupItem(line.Frame, element) { ActualText = text.Contains(' ', StringComparison.Ordinal) ? text : null });
        return new Slab { Content = frame, Baseline = line.Baseline };
    }

    /// <summary>Where a line's rest begins: under the line's own indent, and a little further for the mark.</summary>
    private double Hang(string text)
    {
        var indent = text[..(text.Length - text.TrimStart(' ').Length)];
        var own = indent.Length > 0 ? Prepare(indent, null).NaturalWidth : 0;
        return Math.Min(own, look.DeepestIndent * width) + (look.WrapIndent * style.Text.Size);
    }

    /// <summary>UTF-16 units of the text's beginning that fit, at least one grapheme cluster.</summary>
    private int Fitting(string text, double room)
    {
        var natural = Prepare(text, null).NaturalWidth;
        if (natural <= room)
        {
            return text.Length;
        }

        var ends = new List<int>();
        for (var end = 0; end < text.Length; ends.Add(end))
        {
            end = GraphemeClusters.Next(text, end);
        }

        var count = Math.Clamp((int)(ends.Count * room / natural), 1, ends.Count);
        while (count > 1 && WidthOf(text[..ends[count - 1]]) > room)
        {
            count--;
        }

        while (count < ends.Count && WidthOf(text[..ends[count]]) <= room)
        {
            count++;
        }

        return GoodEnd(text, ends[count - 1]);
    }

    private double WidthOf(string text) => Prepare(text, null).NaturalWidth;

    /// <summary>The last place at or before the end where one would divide code by hand: after a space, else after a sign.</summary>
    private int GoodEnd(string text, int end)
    {
        var earliest = Math.Max(1, (int)(end * (1 - look.BreakableShare)));
        var start = text.Length - text.TrimStart(' ').Length;
        for (var i = end; i >= earliest; i--)
        {
            if (text[i - 1] == ' ' && i > start)
            {
                return i;
            }
        }

        for (var i = end; i >= earliest; i--)
        {
            if (",;:/|&=+?)]}>-_.".Contains(text[i - 1], StringComparison.Ordinal))
            {
                return i;
            }
        }

        return end;
    }

    private string WithoutTabs(string text)
    {
        if (!text.Contains('\t', StringComparison.Ordinal))
        {
            return text;
        }

        var spaced = new StringBuilder(text.Length + 16);
        var column = 0;
        foreach (var character in text)
        {
            var spaces = character == '\t' ? look.TabColumns - (column % look.TabColumns) : 0;
            column += Math.Max(1, spaces);
            _ = spaces > 0 ? spaced.Append(' ', spaces) : spaced.Append(character);
        }

        return spaced.ToString();
    }

    /// <summary>An arrow that turns from the line above into this one.</summary>
    private PathItem WrapMark()
    {
        var em = style.Text.Size;
        var arrow = new Outline(
        [
            new MoveTo(0.15 * em, -0.72 * em), new LineTo(0.15 * em, -0.26 * em), new LineTo(0.85 * em, -0.26 * em),
            new MoveTo(0.62 * em, -0.46 * em), new LineTo(0.85 * em, -0.26 * em), new LineTo(0.62 * em, -0.06 * em),
        ]);
        return new PathItem(arrow, null, Palette.Faint, 0.08 * em);
    }
}
