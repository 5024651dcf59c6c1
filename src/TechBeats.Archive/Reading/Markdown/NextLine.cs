using Markdig.Parsers;

namespace TechBeats.Archive.Reading.Markdown;

/// <summary>The line below the current one, for parsers that look ahead.</summary>
internal static class NextLine
{
    /// <summary>The next line without the markers of quotations around it. Empty at the end.</summary>
    public static ReadOnlySpan<char> After(BlockProcessor processor)
    {
        var text = processor.Line.Text.AsSpan();
        var start = Math.Min(processor.Line.End + 1, text.Length);
        start += start < text.Length && text[start] == '\n' ? 1 : 0;
        var rest = text[start..];
        var end = rest.IndexOf('\n');
        return (end < 0 ? rest : rest[..end]).Trim(" \t>");
    }
}
