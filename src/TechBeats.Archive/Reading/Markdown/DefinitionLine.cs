using Markdig.Parsers;
using Markdig.Syntax;

namespace TechBeats.Archive.Reading.Markdown;

/// <summary>The definition of a link right below a paragraph, which CommonMark (4.7) takes for its next line.</summary>
internal sealed class DefinitionLine(BlockParser parser) : LeafBlock(parser);
