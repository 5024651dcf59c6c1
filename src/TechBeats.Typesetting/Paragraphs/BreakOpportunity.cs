namespace TechBeats.Typesetting.Paragraphs;

/// <summary>A place where a line may end.</summary>
/// <param name="Position">Index in the text of the first character of the next line; spaces before it vanish.</param>
/// <param name="Kind">What kind of place it is.</param>
internal readonly record struct BreakOpportunity(int Position, BreakOpportunityKind Kind);
