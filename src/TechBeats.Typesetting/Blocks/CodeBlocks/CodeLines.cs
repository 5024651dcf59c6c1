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
/// Sets lines of code. Spaces are preserved, nothing is justified or hyphenated. A line that is too long continues below, indented, after
/// an arrow.
/// </summary>
/// <param name="inlines">Sets text.</param>
/// <param name="styles">The typographic styles.</param>
/// <param name="width">The measure in points.</param>
/// <param name="fileLine">Source line on which the block begins.</param>
internal sealed class CodeLines(InlineSetter inlines, BookStyles styles, double width, int fileLine)
{
    /// <summary>
    /// Maximum length of the text that is shaped to find one line, in UTF-16 code units. It is more than any line holds.
    /// </summary>
    private const int MaximumWindow = 2000;

    /// <summary>In UTF-16 code units.</summary>
    private const int MinimumWindow = 64;

    private readonly CodeStyle look = styles.CodeBlocks;
    private readonly ParagraphStyle style = styles.Code with
    {
        Alignment = Alignment.Start,
        Hyphenates = false,
        Direction = Direction.LeftToRight,
    };

    /// <summary>Sets one line of code, which must not be blank.</summary>
    public List<Slab> Set(string text, Element element)
    {
        text = WithoutTabs(text);
        var slabs = new List<Slab>();
        if (text.Length <= MaximumWindow && Prepare(text, element) is var whole && whole.NaturalWidth <= width)
        {
            slabs.Add(Slab(whole, text, 0, element));
            return slabs;
        }

        var hang = ContinuationIndent(text);
        for (var (start, left) = (0, 0.0); start < text.Length; left = hang)
        {
            var end = start + FittingLength(text, start, width - left);
            var piece = text[start..end];
            slabs.Add(Slab(Prepare(piece, element), piece, left, element));
            start = end;
        }

        return slabs;
    }

    /// <summary>Returns at most so many characters from a start, without half of a surrogate pair.</summary>
    private static string Window(string text, int start, int length)
    {
        var end = Math.Min(text.Length, start + length);
        return text[start..(end < text.Length && char.IsLowSurrogate(text[end]) ? end - 1 : end)];
    }

    private static string WithNoBreakSpaces(string text) => text.Replace(' ', '\u00A0');

    private PreparedParagraph Prepare(string text, Element? element) =>
        inlines.Prepare([new Text(WithNoBreakSpaces(text))], style, element, fileLine);

    private Slab Slab(PreparedParagraph prepared, string text, double left, Element element)
    {
        var line = prepared.Break(Math.Max(width, prepared.NaturalWidth + 1)) is [var first, ..] ? first : prepared.SetOnOneLine();
        var frame = new Frame(width, line.Frame.Height);
        if (left > 0)
        {
            frame.AddArtifact(left - (look.WrapIndent * style.Text.Size), line.Baseline, ContinuationArrow());
        }

        frame.Add(left, 0, new GroupItem(line.Frame, element) { ActualText = text.Contains(' ', StringComparison.Ordinal) ? text : null });
        return new Slab { Content = frame, Baseline = line.Baseline };
    }

    /// <summary>Left edge of continuation lines: the indent of the line, plus room for the arrow.</summary>
    private double ContinuationIndent(string text)
    {
        var indent = text[..Math.Min(MaximumWindow, text.Length - text.AsSpan().TrimStart(' ').Length)];
        var own = indent.Length > 0 ? Prepare(indent, null).NaturalWidth : 0;
        return Math.Min(own, look.MaximumIndentShare * width) + (look.WrapIndent * style.Text.Size);
    }

    /// <summary>Returns the number of UTF-16 code units that fit, at least one grapheme cluster.</summary>
    /// <param name="line">The line of code.</param>
    /// <param name="start">Where the rest of the line begins.</param>
    /// <param name="room">Width in points.</param>
    private int FittingLength(string line, int start, double room)
    {
        // Twice as much as fits of ordinary characters. Marks take no room, so there may be more.
        var length = Math.Clamp((int)(2 * width / (look.CharacterWidth * style.Text.Size)), MinimumWindow, MaximumWindow);
        var text = Window(line, start, length);
        var prepared = Prepare(text, null);
        while (prepared.NaturalWidth <= room)
        {
            if (start + text.Length == line.Length || length == MaximumWindow)
            {
                return text.Length;
            }

            length = Math.Min(2 * length, MaximumWindow);
            text = Window(line, start, length);
            prepared = Prepare(text, null);
        }

        var ends = new List<int>();
        for (var end = 0; end < text.Length; ends.Add(end))
        {
            end = GraphemeClusters.Next(text, end);
        }

        var (low, high) = (1, ends.Count);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = prepared.WidthOfBeginning(ends[middle - 1]) <= room ? (middle, high) : (low, middle - 1);
        }

        return FindBreak(text, ends[low - 1]);
    }

    /// <summary>Returns the best break at or before the end: after a space, otherwise after an operator or punctuation.</summary>
    private int FindBreak(string text, int end)
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

    /// <summary>Draws an arrow that leads from the line above into this one.</summary>
    private PathItem ContinuationArrow()
    {
        var em = style.Text.Size;
        var arrow = new Outline(
        [
            new MoveTo(0.15 * em, -0.72 * em), new LineTo(0.15 * em, -0.26 * em), new LineTo(0.85 * em, -0.26 * em),
            new MoveTo(0.62 * em, -0.46 * em), new LineTo(0.85 * em, -0.26 * em), new LineTo(0.62 * em, -0.06 * em),
        ]);
        return new PathItem(arrow, null, styles.Palette.Faint, 0.08 * em);
    }
}
