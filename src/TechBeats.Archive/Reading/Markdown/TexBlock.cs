using Markdig.Parsers;
using Markdig.Syntax;

namespace TechBeats.Archive.Reading.Markdown;

/// <summary>A formula on lines of its own.</summary>
/// <param name="parser">The parser that opened the block.</param>
/// <param name="close">The text that ends the formula.</param>
/// <param name="isEnvironment">True for an environment, whose delimiters belong to the TeX.</param>
internal sealed class TexBlock(BlockParser parser, string close, bool isEnvironment) : LeafBlock(parser)
{
    private readonly List<string> source = [];

    public string CloseDelimiter => close;

    public bool IsEnvironment => isEnvironment;

    public string Source => string.Join('\n', source).Trim('\n').TrimEnd();

    public void Add(string line) => source.Add(line);
}
