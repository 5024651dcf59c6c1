using TechBeats.Typesetting.Blocks.Lines;

namespace TechBeats.Typesetting.Pages.Back;

/// <summary>An entry of the index of lost figures: those of one host that were lost for one reason.</summary>
/// <param name="Reason">Why they are lost, in words that the book prints.</param>
/// <param name="Place">Their host; in the archive, their folder.</param>
/// <param name="First">The first of them.</param>
/// <param name="Count">Number of distinct addresses.</param>
/// <param name="Pages">The page numbers, distinct and ascending.</param>
internal sealed record LostFigureEntry(string Reason, string Place, TypesetLostFigure First, int Count, IReadOnlyList<int> Pages);
