using TechBeats.Typesetting.Shaping;

namespace TechBeats.Typesetting.Paragraphs;

/// <summary>A part of a line of one shaped run and one context.</summary>
internal sealed class LinePiece(ShapedRun run, int firstGlyph, int endGlyph, int offset, InlineRun source)
{
    public ShapedRun Run { get; } = run;

    /// <summary>Index of its first glyph in the run.</summary>
    public int FirstGlyph { get; } = firstGlyph;

    /// <summary>Index after its last glyph in the run.</summary>
    public int EndGlyph { get; } = endGlyph;

    /// <summary>What to add to the run's indices to get the paragraph's: 0 but for text that was shaped anew.</summary>
    public int Offset { get; } = offset;

    /// <summary>The text it stands for, and its context.</summary>
    public InlineRun Source { get; } = source;

    public TextContext Context => Source.Context;

    /// <summary>Embedding level.</summary>
    public required byte Level { get; init; }

    public bool IsRightToLeft => Level % 2 == 1;

    /// <summary>What was added at the line's end.</summary>
    public InsertedGlyph Added { get; init; }

    /// <summary>Space before and after it, at the left and the right.</summary>
    public double PadLeft { get; set; }

    public double PadRight { get; set; }

    /// <summary>Its width in the line, padding and justification included.</summary>
    public double Width { get; set; }

    /// <summary>Its left edge in the line.</summary>
    public double X { get; set; }
}
