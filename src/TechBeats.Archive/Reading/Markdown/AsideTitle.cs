using Markdig.Parsers;
using Markdig.Syntax;

namespace TechBeats.Archive.Reading.Markdown;

/// <summary>The title of an <see cref="AsideBlock"/>: one line of text.</summary>
internal sealed class AsideTitle : LeafBlock
{
    public AsideTitle(BlockParser parser)
        : base(parser) => ProcessInlines = true;
}
