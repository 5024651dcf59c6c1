namespace TechBeats.Archive.Reading.Inlines;

/// <summary>A formula that begins at the start of a text.</summary>
/// <param name="Length">Length of the formula with its delimiters.</param>
/// <param name="Source">The TeX without delimiters.</param>
/// <param name="IsDisplay">True if the delimiters ask for a line of its own.</param>
internal readonly record struct TexSpan(int Length, string Source, bool IsDisplay);
