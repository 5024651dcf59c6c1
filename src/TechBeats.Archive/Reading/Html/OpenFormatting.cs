using System.Collections.Frozen;

namespace TechBeats.Archive.Reading.Html;

/// <summary>
/// Counts the formatting elements that are open (HTML, 13.2.4.3). The parser opens all of them again in each block, so their number times
/// the number of blocks is its cost.
/// </summary>
internal sealed class OpenFormatting
{
    /// <summary>Maximum number of open elements.</summary>
    private const int MaximumOpen = 256;

    /// <summary>Maximum sum of open elements over all blocks.</summary>
    private const long MaximumReopened = 400_000;

    private static readonly FrozenSet<string> Names = HtmlNames.Set(
        "a b big code em font i nobr s small strike strong tt u");

    private readonly Dictionary<string, int> open = new(StringComparer.Ordinal);
    private int total;
    private long reopened;

    /// <summary>True if the parser would need too much time and memory.</summary>
    public bool IsTooMuch => total > MaximumOpen || reopened > MaximumReopened;

    /// <summary>True for the tag of a formatting element.</summary>
    public static bool Contains(HtmlTag tag) => Names.Contains(tag.Name);

    public void Add(HtmlTag tag)
    {
        if (!Names.Contains(tag.Name))
        {
            reopened += tag.IsEnd ? 0 : total;
            return;
        }

        var count = open.GetValueOrDefault(tag.Name);
        var change = !tag.IsEnd ? 1 : count > 0 ? -1 : 0;

        // A second link ends the first.
        change = tag is { Name: "a", IsEnd: false } && count > 0 ? 0 : change;
        open[tag.Name] = count + change;
        total += change;
    }
}
