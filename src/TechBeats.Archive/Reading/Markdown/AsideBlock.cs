using Markdig.Parsers;
using Markdig.Syntax;

namespace TechBeats.Archive.Reading.Markdown;

/// <summary>Blocks set apart by a line above them: MkDocs's admonitions, collapsibles and tabs, which indent what they hold, and containers between colons.</summary>
internal sealed class AsideBlock(BlockParser parser) : ContainerBlock(parser)
{
    /// <summary>What it is, in lower case: <c>note</c>, <c>tab</c>, <c>quote</c>; nothing for a container that only groups.</summary>
    public string Kind { get; init; } = "";

    /// <summary>Colons of its first line; 0 when it holds what is indented.</summary>
    public int Colons { get; init; }

    /// <summary>Its title, which is its first child; null when it has none.</summary>
    public AsideTitle? Title { get; init; }

    /// <summary>True once its last line was read.</summary>
    public bool IsClosed { get; set; }
}
