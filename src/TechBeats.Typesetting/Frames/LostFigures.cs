using TechBeats.Model;

namespace TechBeats.Typesetting.Frames;

/// <summary>Lost figures of one host and one reason.</summary>
/// <param name="Reason">Why they are lost, or null if the program did not look for them.</param>
/// <param name="Place">Their host; in the archive, their folder; <c>data:</c> for embedded ones.</param>
/// <param name="Addresses">The distinct addresses, in order of first occurrence. Long <c>data:</c> addresses are cut.</param>
/// <param name="Pages">The page numbers, distinct and ascending.</param>
public sealed record LostFigures(LossReason? Reason, string Place, IReadOnlyList<string> Addresses, IReadOnlyList<int> Pages);
