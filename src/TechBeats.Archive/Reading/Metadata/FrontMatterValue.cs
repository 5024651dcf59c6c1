namespace TechBeats.Archive.Reading.Metadata;

/// <summary>A value of front matter: one text or several.</summary>
/// <param name="Texts">The texts. Exactly one unless the value is a list.</param>
/// <param name="IsList">True if the value was written as a list.</param>
/// <param name="Line">Line of the original file.</param>
internal sealed record FrontMatterValue(IReadOnlyList<string> Texts, bool IsList, int Line);
