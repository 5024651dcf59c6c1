using System.Text.RegularExpressions;
using Markdig.Parsers;
using Markdig.Syntax;

namespace TechBeats.Archive.Reading.Markdown;

/// <summary>
/// Parses a <see cref="DefinitionLine"/> like Python-Markdown and kramdown: a line that contains only a link definition is one, wherever it
/// is.
/// </summary>
internal sealed partial class DefinitionLineParser : BlockParser
{
    private const int MaximumLineLength = 2000;

    public DefinitionLineParser() => OpeningCharacters = ['['];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent || processor.CurrentBlock is not ParagraphBlock || processor.Line.Length > MaximumLineLength)
        {
            return BlockState.None;
        }

        var match = Definition().Match(processor.Line.ToString());
        if (!match.Success)
        {
            return BlockState.None;
        }

        var label = match.Groups["label"].Value;
        if (!processor.Document.ContainsLinkReferenceDefinition(label))
        {
            var title = match.Groups["title"] is { Success: true, Value: var quoted } ? quoted[1..^1] : null;
            processor.Document.SetLinkReferenceDefinition(
                label,
                new LinkReferenceDefinition(label, match.Groups["address"].Value.Trim('<', '>'), title),
                addGroup: true
            );
        }

        processor.NewBlocks.Push(
            new DefinitionLine(this)
            {
                Column = processor.Column,
                Line = processor.LineIndex,
                Span = new SourceSpan(processor.Start, processor.Line.End),
            }
        );
        return BlockState.BreakDiscard;
    }

    [GeneratedRegex(
        """^\[(?!\^)(?<label>[^\[\]]{1,200})\]:[ \t]+(?<address><[^<>\s]+>|[^\s<>]*[/.#:][^\s<>]*)([ \t]+(?<title>"[^"]*"|'[^']*'"""
            + """|\([^()]*\)))?[ \t]*$""",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Definition();
}
