using TechBeats.Model;

namespace TechBeats.Archive.Reading.Inlines;

/// <summary>
/// Makes quotations. A last line that begins with a dash is the attribution. The author's own dash is removed, since the book draws one.
/// </summary>
internal static class Attribution
{
    /// <summary>Maximum length of a line that is an attribution because of its dash, in characters.</summary>
    private const int MaximumLength = 200;

    private const string Openings = "@“«\"(《「『[";

    private const string Dashes = "-–—―‒−‐⸺⸻~～";

    /// <summary>A quotation, or null if it has neither text nor an attribution.</summary>
    /// <param name="blocks">The quoted text.</param>
    /// <param name="source">The attribution that the markup names, or null.</param>
    /// <param name="line">Line of the original file.</param>
    public static Quote? CreateQuote(IReadOnlyList<Block> blocks, IReadOnlyList<Inline>? source, int line)
    {
        source = source is null ? null : WithoutDash(source);
        if (source is { Count: 0 })
        {
            source = null;
        }

        if (source is null)
        {
            (blocks, source) = TakeLastLine(blocks);
        }

        return blocks.Count > 0 ? new Quote(blocks, source) { Line = line }
            : source is not null ? new Quote([new Paragraph(source) { Line = line }]) { Line = line }
            : null;
    }

    /// <summary>The inlines without dashes at their beginning.</summary>
    public static IReadOnlyList<Inline> WithoutDash(IReadOnlyList<Inline> inlines)
    {
        var result = new List<Inline>(inlines.Count);
        foreach (var inline in inlines)
        {
            // Only anchors precede the first text that stays.
            if (!result.TrueForAll(before => before is Anchor) || inline is not (Text or InlineGroup))
            {
                result.Add(inline);
            }
            else if (inline is Text text)
            {
                var words = text.Value.TrimStart().TrimStart([.. Dashes]).TrimStart();
                if (words.Length > 0)
                {
                    result.Add(words.Length == text.Value.Length ? text : new Text(words));
                }
            }
            else if (inline is InlineGroup group && WithoutDash(group.Inlines) is { Count: > 0 } inner)
            {
                result.Add(group with { Inlines = inner });
            }
        }

        return result;
    }

    /// <summary>True for text that begins with a dash and a name.</summary>
    public static bool BeginsWithDash(string text)
    {
        var words = text.AsSpan().TrimStart();
        var name = words.TrimStart(Dashes);
        var dashes = words.Length - name.Length;
        var rest = name.TrimStart();
        return dashes is > 0 and < 4 && rest.Length > 0 && (char.IsLetter(rest[0]) || Openings.Contains(rest[0]));
    }

    private static (IReadOnlyList<Block> Blocks, IReadOnlyList<Inline>? Source) TakeLastLine(IReadOnlyList<Block> blocks)
    {
        if (blocks.Count == 0 || blocks[^1] is not Paragraph last)
        {
            return (blocks, null);
        }

        Block[] before = [.. blocks.SkipLast(1)];
        if (before.OfType<Paragraph>().Any(paragraph => IsDashed(paragraph.Inlines)))
        {
            // Paragraphs with dashes are the speeches of a dialogue.
            return (blocks, null);
        }

        if (before.Length > 0 && IsDashed(last.Inlines))
        {
            return (before, WithoutDash(last.Inlines));
        }

        var lineBreak = last.Inlines.ToList().FindLastIndex(inline => inline is LineBreak);
        if (lineBreak <= 0)
        {
            return (blocks, null);
        }

        Inline[] line = [.. last.Inlines.Skip(lineBreak + 1)];
        return IsDashed(line) && !IsDashed(last.Inlines)
            ? ([.. before, last with { Inlines = InlineNormalizer.Normalize([.. last.Inlines.Take(lineBreak)]) }], WithoutDash(line))
            : (blocks, null);
    }

    private static bool IsDashed(IReadOnlyList<Inline> inlines) =>
        PlainText.Trimmed(inlines) is { Length: <= MaximumLength } text && BeginsWithDash(text);
}
