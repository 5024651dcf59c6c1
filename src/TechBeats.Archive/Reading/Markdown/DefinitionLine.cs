using Markdig.Parsers;
using Markdig.Syntax;

namespace TechBeats.Archive.Reading.Markdown;

/// <summary>A link definition directly below a paragraph, which CommonMark (4.7) reads as a line of the paragraph.</summary>
internal sealed class DefinitionLine(BlockParser parser) : LeafBlock(parser);
