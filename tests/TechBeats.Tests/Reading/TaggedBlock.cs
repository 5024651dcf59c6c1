namespace TechBeats.Tests.Reading;

/// <summary>A block of text in the structure of a file: a paragraph, a heading, a caption, a cell, a line of code.</summary>
/// <param name="Kind">The structure type.</param>
/// <param name="Ancestors">The types of its ancestors inside the article, the outermost first.</param>
/// <param name="Lines">The lines as they are read.</param>
internal sealed record TaggedBlock(string Kind, IReadOnlyList<string> Ancestors, IReadOnlyList<TaggedLine> Lines)
{
    public string Text => string.Join(' ', Lines.Select(line => line.Text));

    public bool IsHeading => Kind is ['H', >= '1' and <= '6'];

    public bool IsNote => Kind == "Note" || Ancestors.Contains("Note");

    public bool IsInTable => Ancestors.Contains("Table");

    /// <summary>True for a paragraph of running text, also in lists and quotes.</summary>
    public bool IsParagraph => Kind == "P" && !IsInTable && !IsNote && !Ancestors.Any(kind => kind is "Figure" or "TOC");
}
