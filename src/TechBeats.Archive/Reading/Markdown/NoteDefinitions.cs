using Markdig;
using Markdig.Extensions.Footnotes;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Syntax;

namespace TechBeats.Archive.Reading.Markdown;

/// <summary>Records every note definition. Markdig drops definitions without a reference.</summary>
internal sealed class NoteDefinitions : IMarkdownExtension
{
    private static readonly object Key = new();

    /// <summary>The note definitions of a document, in order.</summary>
    public static IReadOnlyList<Footnote> Get(MarkdownDocument document) => document.GetData(Key) as List<Footnote> ?? [];

    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        if (pipeline.BlockParsers.Find<FootnoteParser>() is { } parser)
        {
            parser.Closed += Record;
        }
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }

    private static void Record(BlockProcessor processor, Block block)
    {
        if (block is Footnote footnote)
        {
            if (processor.Document.GetData(Key) is not List<Footnote> all)
            {
                all = [];
                processor.Document.SetData(Key, all);
            }

            all.Add(footnote);
        }
    }
}
