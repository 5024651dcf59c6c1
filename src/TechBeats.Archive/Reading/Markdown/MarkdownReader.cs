using Markdig;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;
using TechBeats.Archive.Reading.Inlines;
using TechBeats.Model;

namespace TechBeats.Archive.Reading.Markdown;

/// <summary>Converts CommonMark with GitHub's extensions, footnotes, definition lists and abbreviations to blocks of the model.</summary>
internal static class MarkdownReader
{
    private static readonly MarkdownPipeline Pipeline = BuildPipeline();

    /// <param name="text">The Markdown text, with <c>\n</c> as line end.</param>
    /// <param name="firstLine">First line of the text in the original file.</param>
    public static IReadOnlyList<Model.Block> Read(string text, int firstLine, ReadingContext context) =>
        Read(text, firstLine, context, isWithin: false);

    private static IReadOnlyList<Model.Block> Read(string text, int firstLine, ReadingContext context, bool isWithin)
    {
        if (text.Length > MarkdownGuard.MaximumTextLength)
        {
            context.Log.Warn(
                ProblemSlugs.TooLarge,
                firstLine,
                "The text is too long to be read as Markdown; the text is printed as written"
            );
            return PlainTextBlocks.Read(text, firstLine, context.Log);
        }

        var mended = UnclosedHtml.Repair(
            UnclosedDataUris.Repair(
                MalformedComments.Repair(MarkdownAttributes.WithoutTableLists(LenientLines.Repair(SvgBlocks.Wrap(text)))),
                firstLine,
                context.Log
            ),
            firstLine,
            context.Log
        );
        var guarded = MarkdownGuard.Apply(mended, firstLine, context.Log);
        MarkdownDocument document;
        try
        {
            document = Markdig.Markdown.Parse(guarded, Pipeline);
        }
        catch (ArgumentException refusal) when (refusal.Message.Contains("too deeply nested", StringComparison.Ordinal))
        {
            context.Log.Warn(ProblemSlugs.TooDeep, firstLine, "The markup nests too deep; the text is printed as written");
            return PlainTextBlocks.Read(text, firstLine, context.Log);
        }

        var reader = new BlockReader(
            context,
            new SourceLines(guarded, firstLine, firstLine + text.AsSpan().Count('\n'), isWithin ? null : context.Lines),
            FreePrefix(text),
            isWithin ? null : (inner, line) => Read(inner, line, context, isWithin: true)
        );
        return [.. reader.ReadAll(document), .. reader.ReadUnmarkedNotes(document)];
    }

    private static MarkdownPipeline BuildPipeline()
    {
        var builder = new MarkdownPipelineBuilder { MaximumNestingDepth = MarkdownGuard.MaximumNestingDepth };
        builder.InlineParsers.Replace<EmphasisInlineParser>(new LenientEmphasisParser());
        builder.InlineParsers.Insert(0, new MarkdownAttributes());
        builder.InlineParsers.InsertAfter<AutolinkInlineParser>(new LenientTagParser());
        builder.InlineParsers.Insert(0, new CriticMarkupParser());
        builder.InlineParsers.Insert(0, new KeysParser());
        builder.InlineParsers.Insert(0, new WikiFigureParser());
        builder.InlineParsers.Insert(0, new WikiLinkParser());
        builder.InlineParsers.Insert(0, new BracketedSpanParser());
        builder.InlineParsers.Insert(0, new HardLineEndParser());
        builder.InlineParsers.Insert(0, new TexInlineParser());
        builder.InlineParsers.Insert(0, new NoteMarkParser());
        builder.BlockParsers.InsertBefore<ParagraphBlockParser>(new PipeTableParser());
        builder.BlockParsers.Replace<HtmlBlockParser>(new InlineElementLines());
        builder.BlockParsers.Insert(0, new AsideParser());
        builder.BlockParsers.Insert(0, new AlertParser());
        builder.BlockParsers.Insert(0, new DefinitionLineParser());
        builder.BlockParsers.Insert(0, new TexBlockParser());
        builder.BlockParsers.Insert(0, new NoteParser());
        return builder
            .UseTaskLists()
            .UseDefinitionLists()
            .UseAbbreviations()
            .UseAutoLinks()
            .UsePreciseSourceLocation()
            .Build();
    }

    /// <summary>A prefix that no element name of the text has.</summary>
    private static string FreePrefix(string text)
    {
        var prefix = "held";
        while (text.Contains(prefix + "-", StringComparison.OrdinalIgnoreCase))
        {
            prefix += "x";
        }

        return prefix;
    }
}
