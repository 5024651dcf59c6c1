using Markdig.Parsers;
using Markdig.Syntax;

namespace TechBeats.Archive.Reading.Markdown;

/// <summary>
/// An aside in Markdown: an admonition, collapsible or tab of MkDocs, whose content is indented, or a container between colons.
/// </summary>
internal sealed class AsideBlock(BlockParser parser) : ContainerBlock(parser)
{
    /// <summary>The kind in lower case, such as <c>note</c>, <c>tab</c> or <c>quote</c>. Empty for a container that only groups.</summary>
    public string Kind { get; init; } = "";

    /// <summary>Number of colons of the first line, or 0 if the content is indented.</summary>
    public int Colons { get; init; }

    /// <summary>The title, which is the first child, or null if there is none.</summary>
    public AsideTitle? Title { get; init; }

    /// <summary>True after the last line was read.</summary>
    public bool IsClosed { get; set; }
}
