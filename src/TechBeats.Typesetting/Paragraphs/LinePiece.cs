using TechBeats.Typesetting.Shaping;

namespace TechBeats.Typesetting.Paragraphs;

/// <summary>A part of a line with one shaped run and one context. Lengths are in points.</summary>
internal sealed class LinePiece(ShapedRun run, int firstGlyph, int endGlyph, int offset, InlineRun source)
{
    public ShapedRun Run { get; } = run;

    /// <summary>Index of its first glyph in the run.</summary>
    public int FirstGlyph { get; } = firstGlyph;

    /// <summary>Index after its last glyph in the run.</summary>
    public int EndGlyph { get; } = endGlyph;

    /// <summary>Offset from indices of the run to indices of the paragraph; 0 except for reshaped text.</summary>
    public int Offset { get; } = offset;

    /// <summary>Its text range and context.</summary>
    public InlineRun Source { get; } = source;

    public TextContext Context => Source.Context;

    /// <summary>Embedding level (UAX 9).</summary>
    public required byte Level { get; init; }

    public bool IsRightToLeft => Level % 2 == 1;

    /// <summary>The glyph inserted at the end of the line, if any.</summary>
    public InsertedGlyph Inserted { get; init; }

    /// <summary>Padding on the left.</summary>
    public double PadLeft { get; set; }

    /// <summary>Padding on the right.</summary>
    public double PadRight { get; set; }

    /// <summary>Width in the line, padding and justification included.</summary>
    public double Width { get; set; }

    /// <summary>Left edge in the line.</summary>
    public double X { get; set; }
}
