using TechBeats.Model;

namespace TechBeats.Typesetting.Paragraphs;

/// <summary>What the text of an issue refers to.</summary>
/// <param name="Key">Key of the issue, for links from marks to notes.</param>
/// <param name="Figures">The results of resolving figures, by address.</param>
/// <param name="LinkNumbers">The numbers of links, by address; empty if links have none.</param>
internal sealed record TextReferences(
    string Key,
    IReadOnlyDictionary<string, FigureResult> Figures,
    IReadOnlyDictionary<string, int> LinkNumbers);
