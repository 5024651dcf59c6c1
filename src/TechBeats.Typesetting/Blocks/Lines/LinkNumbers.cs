using TechBeats.Model;

namespace TechBeats.Typesetting.Blocks.Lines;

/// <summary>Numbers the links of an issue by address, in text order. A link whose text is its address needs no number.</summary>
internal sealed class LinkNumbers : BlockVisitor
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);

    private LinkNumbers()
    {
    }

    /// <summary>Returns the numbers by address, from 1.</summary>
    public static IReadOnlyDictionary<string, int> Count(IReadOnlyList<Block> blocks)
    {
        var counter = new LinkNumbers();
        counter.Visit(blocks);
        return counter.numbers;
    }

    protected override void Visit(Inline inline)
    {
        if (inline is Link { Target: WebTarget web } link
            && PlainText.Trimmed(link.Inlines) is { Length: > 0 } text
            && !AddressText.IsAddress(text, web.Address))
        {
            numbers.TryAdd(web.Address, numbers.Count + 1);
        }

        base.Visit(inline);
    }
}
