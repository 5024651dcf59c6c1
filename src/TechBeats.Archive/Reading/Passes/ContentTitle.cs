using System.Buffers;
using TechBeats.Model;

namespace TechBeats.Archive.Reading.Passes;

/// <summary>The title of an issue that has none: its first heading, else its first words.</summary>
internal static class ContentTitle
{
    private static readonly SearchValues<char> Ends = SearchValues.Create(".!?。！？؟।");

    /// <summary>Lengths of a first sentence that is a title as it is, in characters.</summary>
    private const int MinimumSentenceLength = 10, MaximumSentenceLength = 72;

    /// <summary>Maximum length of a title of first words, in characters.</summary>
    private const int MaximumLength = 60;

    /// <summary>Maximum length of a title without spaces, as in Chinese, in characters.</summary>
    private const int MaximumUnspacedLength = 30;

    /// <summary>The title, or null if the blocks have no words.</summary>
    public static string? Find(IReadOnlyList<Block> blocks) =>
        blocks.OfType<Heading>().Select(heading => OneLine(PlainText.From(heading.Inlines))).FirstOrDefault(words => words.Length > 0)
        ?? blocks.Select(WordsOf).Where(words => words.Any(char.IsLetterOrDigit)).Select(FirstWords).FirstOrDefault();

    /// <summary>The blocks without the heading at their top that is the title.</summary>
    public static IReadOnlyList<Block> WithoutHeading(string title, IReadOnlyList<Block> blocks) =>
        blocks is [Heading heading, ..] && OneLine(PlainText.From(heading.Inlines)) == title ? [.. blocks.Skip(1)] : blocks;

    private static string WordsOf(Block block) => OneLine(block switch
    {
        Paragraph paragraph => PlainText.From(paragraph.Inlines),
        FigureBlock figure => PlainText.From(figure.Caption ?? []),
        Embed embed => embed.Title ?? "",
        CodeBlock => "",
        _ => PlainText.FirstIn([block]),
    });

    private static string FirstWords(string words)
    {
        var end = words.AsSpan().IndexOfAny(Ends);
        while (end >= 0 && end < words.Length - 1 && words[end] is '.' or '!' or '?' && words[end + 1] != ' ')
        {
            var next = words.AsSpan(end + 1).IndexOfAny(Ends);
            end = next < 0 ? -1 : end + 1 + next;
        }

        if (end is >= MinimumSentenceLength and <= MaximumSentenceLength)
        {
            return words[end] is '.' or '。' ? words[..end] : words[..(end + 1)];
        }

        var isUnspaced = !words.Contains(' ', StringComparison.Ordinal);
        if (words.Length <= (isUnspaced ? MaximumUnspacedLength : MaximumLength))
        {
            return words.TrimEnd('.');
        }

        var space = isUnspaced ? -1 : words.LastIndexOf(' ', MaximumLength);
        var cut = space > MaximumUnspacedLength / 2 ? space : MaximumUnspacedLength;
        cut -= char.IsHighSurrogate(words[cut - 1]) ? 1 : 0;
        return words[..cut].TrimEnd(' ', ',', ';', ':', '-', '–', '—') + "…";
    }

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
