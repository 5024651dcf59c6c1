namespace TechBeats.Typesetting.Paragraphs;

/// <summary>A line as chosen by the line breaker.</summary>
/// <param name="Start">Index of its first character.</param>
/// <param name="End">Index after its last character that is not a space.</param>
/// <param name="Next">Index of the next line's first character.</param>
/// <param name="IsFirst">True for the first line of the paragraph.</param>
/// <param name="IsFilled">True if it must fill the measure; false for the last line, before a forced break, and in ragged text.</param>
/// <param name="GetsHyphen">True if it ends between two syllables.</param>
internal readonly record struct LinePlan(int Start, int End, int Next, bool IsFirst, bool IsFilled, bool GetsHyphen);
