using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Syntax;
using TechBeats.Archive.Parsing.Inlines;

namespace TechBeats.Archive.Parsing.FromMarkdown;

/// <summary>CommonMark with GitHub's additions, footnotes, definition lists and abbreviations, to blocks of the model.</summary>
internal static class MarkdownReader
{
    private static readonly MarkdownPipeline Pipeline = BuildPipeline();

    /// <param name="text">The Markdown, lines divided by <c>\n</c>.</param>
    /// <param name="firstLine">The line of the original file on which it begins.</param>
    public static IReadOnlyList<Model.Block> Read(string text, int firstLine, IssueScope scope)
    {
        string guarded = MarkdownGuard.Apply(text, firstLine, scope.Log);
        MarkdownDocument document = Markdown.Parse(guarded, Pipeline);
        var reader = new BlockReader(scope, firstLine, FreePrefix(text));
        return [.. reader.ReadAll(document), .. reader.ReadUnmarkedNotes(document)];
    }

    private static MarkdownPipeline BuildPipeline()
    {
        var builder = new MarkdownPipelineBuilder { MaximumNestingDepth = MarkdownGuard.DeepestNesting };
        return builder
            .UsePipeTables()
            .UseFootnotes()
            .Use<NoteDefinitions>()
            .UseTaskLists()
            .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
            .UseDefinitionLists()
            .UseAbbreviations()
            .UseAutoLinks()
            .UseAlertBlocks()
            .UsePreciseSourceLocation()
            .Build();
    }

    /// <summary>A name that no element of the text can have.</summary>
    private static string FreePrefix(string text)
    {
        string prefix = "held";
        while (text.Contains(prefix + "-", StringComparison.OrdinalIgnoreCase))
        {
            prefix += "x";
        }

        return prefix;
    }
}
