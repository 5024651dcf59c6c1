namespace TechBeats.Typesetting.Paragraphs;

/// <summary>A position where a line may end.</summary>
/// <param name="Position">Index of the first character of the next line. Spaces before it are discarded.</param>
/// <param name="Kind">The kind of opportunity.</param>
internal readonly record struct BreakOpportunity(int Position, BreakOpportunityKind Kind);
