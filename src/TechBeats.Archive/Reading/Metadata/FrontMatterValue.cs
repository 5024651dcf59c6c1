namespace TechBeats.Archive.Reading.Metadata;

/// <summary>A value of front matter: one text, or several.</summary>
/// <param name="Texts">The texts; exactly one unless it is a list.</param>
/// <param name="IsList">True when it was written as a list.</param>
/// <param name="Line">Line of the original file.</param>
internal sealed record FrontMatterValue(IReadOnlyList<string> Texts, bool IsList, int Line);
