using Markdig.Parsers;
using Markdig.Syntax;

namespace TechBeats.Archive.Reading.Markdown;

/// <summary>The first line of an alert, <c>[!NOTE] Title</c>. It is the first child of a quotation.</summary>
/// <param name="parser">The parser that opened the block.</param>
/// <param name="kind">The word between the brackets.</param>
internal sealed class AlertTitle(BlockParser parser, string kind) : LeafBlock(parser)
{
    public string Kind => kind;
}
