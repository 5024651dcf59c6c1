namespace TechBeats.Typesetting.Paragraphs;

/// <summary>A run of text of one context.</summary>
/// <param name="Start">Index of its first UTF-16 unit.</param>
/// <param name="End">Index after its last one.</param>
/// <param name="Context">How it looks and what it means.</param>
internal readonly record struct InlineRun(int Start, int End, TextContext Context);
