using TechBeats.Model;

namespace TechBeats.Typesetting.Pages.Back;

/// <summary>An entry of an index.</summary>
/// <param name="Title">The title, not yet cut.</param>
/// <param name="Target">Link target of the title; null for none.</param>
/// <param name="Detail">Remark after the title, such as a host; null for none.</param>
/// <param name="Pages">The page numbers, distinct and ascending.</param>
internal sealed record IndexItem(string Title, LinkTarget? Target, string? Detail, IReadOnlyList<int> Pages);
