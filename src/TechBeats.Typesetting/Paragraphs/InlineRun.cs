namespace TechBeats.Typesetting.Paragraphs;

/// <summary>A text run with one context.</summary>
/// <param name="Start">Index of its first UTF-16 code unit.</param>
/// <param name="End">Index after its last one.</param>
/// <param name="Context">Its style and meaning.</param>
internal readonly record struct InlineRun(int Start, int End, TextContext Context);
