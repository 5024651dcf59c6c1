namespace TechBeats.Typesetting.Paragraphs;

/// <summary>A line as the breaker decided it.</summary>
/// <param name="Start">Index in the text of its first character.</param>
/// <param name="End">Index after its last character that is no space.</param>
/// <param name="Next">Index of the first character of the next line.</param>
/// <param name="IsFirst">True for the paragraph's first line.</param>
/// <param name="IsFilled">True when it must reach the measure; false for the last line and before an author's line end.</param>
/// <param name="GetsHyphen">True when it ends between two syllables.</param>
internal readonly record struct LinePlan(int Start, int End, int Next, bool IsFirst, bool IsFilled, bool GetsHyphen);
